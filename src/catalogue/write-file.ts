import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { fileReason, InputError } from '../corpus/input-error.ts';
import { beginFile } from './unfinished-file.ts';

/** Writes a file whole or not at all, where there is none yet; throws the error of the system where it cannot. */
export function writeNewFile(file: string, content: string): void {
  beginFile(file).finishNew(content);
}

/**
 * Writes a file whole or not at all: beside it first, then in its place. What stood there stays until then. A device or
 * a pipe is written to directly.
 * @throws InputError when it cannot be written
 */
export function writeFileWhole(file: string, content: string | Uint8Array): void {
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing === undefined) beginFile(file).finish(content);
    else if (existing.isFile()) beginFile(realpathSync(file), existing).finish(content);
    else writeFileSync(file, content);
  } catch (cause) {
    const isNowhere = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InputError(`cannot write ${file}: ${isNowhere ? 'there is no such folder' : fileReason(cause)}`, {
      hint: 'nothing was changed; name another file with -o',
      cause,
    });
  }
}
