import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { formatOf } from './formats.ts';
import { fileReason, InputError } from './input-error.ts';
import { splitParagraphs, type Paragraph } from './paragraphs.ts';

/** A document's text as it was read. */
export interface DocumentText {
  /** The file as the catalogue names it, relative to the corpus folder. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** What took the text from the file: with another version, the same file may read otherwise. */
  readonly reader: { readonly name: string; readonly version: number };
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Reads a document of a corpus.
 * @param folder the corpus folder
 * @param file the document's file, relative to it
 * @throws InputError when the file leaves the folder, cannot be read, or holds no text
 */
export function readDocument(folder: string, file: string): DocumentText {
  const shown = join(folder, file);
  const bytes = readInside(folder, file, shown);
  const { read, name, version } = formatOf(file);
  const text = read(bytes, shown);
  const paragraphs = splitParagraphs(text);
  if (paragraphs.length === 0) {
    throw new InputError('the document is empty', {
      place: { file: shown },
      hint: 'put its text there, or take the document out of the catalogue',
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, reader: { name, version }, text, paragraphs };
}

function readInside(folder: string, file: string, shown: string): Uint8Array {
  const outside = new InputError('the document lies outside the corpus folder', {
    place: { file: shown },
    hint: `copy it into ${folder}`,
  });
  if (!isInside(resolve(folder), resolve(folder, file))) throw outside;
  try {
    const real = realpathSync(resolve(folder, file));
    if (!isInside(realpathSync(folder), real)) throw outside;
    return readFileSync(real);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot read the document: ${fileReason(error)}`, {
      place: { file: shown },
      hint: 'check its `file` in the catalogue and the corpus folder',
      cause: error,
    });
  }
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
