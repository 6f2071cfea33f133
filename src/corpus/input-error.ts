/** Where in an input something is wrong. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The line itself, to be shown with a caret under the column. */
  readonly source?: string;
}

/** Input that cannot be used: says what is wrong, where, and what to do about it. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly place: Place | undefined;
  readonly hint: string | undefined;

  /**
   * @param message what is wrong, in one sentence without a full stop
   * @param details.place where it is
   * @param details.hint what to do next, in one sentence without a full stop
   */
  constructor(
    message: string,
    details: { place?: Place | undefined; hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.place = details.place;
    this.hint = details.hint;
  }
}

/** The place of a string index in a source text, with its line. */
export function placeAt(file: string, source: string, index: number): Place {
  const before = source.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = source.indexOf('\n', lineStart);
  return {
    file,
    line: before.split('\n').length,
    column: index - lineStart + 1,
    source: source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd),
  };
}

/** The reason a file operation failed, in words: system errors by their code, others by their message. */
export function fileReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return FILE_REASONS.get(code ?? '') ?? message;
}

const FILE_REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EEXIST', 'it is there already'],
  ['ENOTDIR', 'part of the path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EMFILE', 'too many open files'],
  ['ELOOP', 'the symbolic links go in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
]);
