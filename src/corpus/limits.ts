import { InputError } from './input-error.ts';

/** What a document may take of the machine: far beyond any report, far below what would stop the machine. */
export const LIMITS = {
  /** Of a file that is not plain text. */
  fileBytes: 100_000_000,
  pages: 5000,
  /** Of all that is unpacked from a DOCX or EPUB file. */
  unpackedBytes: 100_000_000,
  /** Elements within elements. */
  depth: 1000,
  /** Of reading one document. */
  milliseconds: 60_000,
} as const;

/** An error for what goes beyond a limit: `it has more than 5000 pages`. */
export function beyondLimit(file: string, what: string): InputError {
  return new InputError(`the document cannot be read: ${what}`, {
    place: { file },
    hint: 'list the part of it that you need, as plain text',
  });
}

/** Throws where a file is larger than its format's files are. */
export function requireFileSize(bytes: Uint8Array, file: string): void {
  if (bytes.length > LIMITS.fileBytes) throw beyondLimit(file, `it is larger than ${LIMITS.fileBytes / 1e6} MB`);
}
