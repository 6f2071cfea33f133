import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { loadReader, type DocumentReader, type ReadText } from './formats.ts';
import { fileReason, InputError } from './input-error.ts';

/** A document's text as it was read. */
export interface DocumentText extends ReadText {
  /** The file as the catalogue names it, relative to the corpus folder. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** What took the text from the file: with another version, the same file may read otherwise. */
  readonly reader: { readonly name: string; readonly version: number };
}

/**
 * Reads a document of a corpus.
 * @param folder the corpus folder
 * @param file the document's file, relative to it
 * @param encoding the encoding of its text, where it is not to be detected
 * @throws InputError when the file leaves the folder, cannot be read, or holds no text
 */
export function readDocument(folder: string, file: string, encoding?: string): Promise<DocumentText> {
  const shown = join(folder, file);
  return readText(readInside(folder, file, shown), file, shown, encoding);
}

/**
 * Reads a file that belongs to no corpus.
 * @param path where the file is
 * @param shown its name for messages
 * @throws InputError when it cannot be read, or holds no text
 */
export function readFileAlone(path: string, shown: string, encoding?: string): Promise<DocumentText> {
  return readText(readBytes(path, shown, 'check its name'), shown, shown, encoding);
}

/**
 * Reads bytes that are in no file.
 * @param shown their name for messages
 * @throws InputError when they hold no text
 */
export function readBytesAlone(bytes: Uint8Array, shown: string, encoding?: string): Promise<DocumentText> {
  return readText(bytes, shown, shown, encoding);
}

async function readText(bytes: Uint8Array, file: string, shown: string, encoding?: string): Promise<DocumentText> {
  const reader = await loadReader(file, bytes);
  const text = await readWith(reader, bytes, shown, encoding);
  if (text.paragraphs.length === 0) {
    throw new InputError('the document is empty', {
      place: { file: shown },
      hint: 'put its text there, or take the document out of the catalogue',
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, reader: { name: reader.name, version: reader.version }, ...text };
}

/** Whatever a reader stumbles over is a fault of one document, and must not keep the others from being read. */
async function readWith(reader: DocumentReader, bytes: Uint8Array, file: string, encoding?: string): Promise<ReadText> {
  try {
    return await reader.read(bytes, { file, encoding });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`the document cannot be read as ${reader.name}: ${fileReason(error)}`, {
      place: { file },
      hint: 'save it anew, or in another format',
      cause: error,
    });
  }
}

function readInside(folder: string, file: string, shown: string): Uint8Array {
  const outside = new InputError(`the document ${file} lies outside the corpus folder`, {
    hint: `copy it into ${folder}`,
  });
  if (!isInside(resolve(folder), resolve(folder, file))) throw outside;
  return readBytes(resolve(folder, file), shown, 'check its `file` in the catalogue and the corpus folder', (real) => {
    if (!isInside(realpathSync(folder), real)) throw outside;
    // To read a pipe is to wait for whoever writes to it.
    const file = statSync(real);
    if (!file.isFile() && !file.isDirectory())
      throw new InputError('the document is no file', { place: { file: shown }, hint: 'put its text there' });
  });
}

function readBytes(path: string, shown: string, hint: string, check?: (real: string) => void): Uint8Array {
  try {
    const real = realpathSync(path);
    check?.(real);
    requireEnd(real, shown);
    return readFileSync(real);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot read the document: ${fileReason(error)}`, {
      place: { file: shown },
      hint,
      cause: error,
    });
  }
}

// /dev/zero has no end.
function requireEnd(path: string, shown: string): void {
  if (statSync(path).isCharacterDevice())
    throw new InputError('it is a device, not a document', { place: { file: shown }, hint: 'name a file' });
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
