import { readdirSync, type Dirent } from 'node:fs';
import { hasDocumentEnding } from './formats.ts';
import { fileReason, InputError } from './input-error.ts';

/** Folders that hold no documents, whatever is in them. */
const PASSED_OVER = new Set(['node_modules']);

/**
 * The files of a folder, and of the folders in it, that are documents by their ending: as paths from the folder with
 * slashes, in order. Hidden files are passed over.
 * @throws InputError when the folder, or one in it, cannot be read
 */
export function listDocuments(folder: string): string[] {
  return list(folder, '').toSorted(byName);
}

function list(folder: string, prefix: string): string[] {
  return readFolder(folder, prefix).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (entry.name.startsWith('.') || PASSED_OVER.has(entry.name)) return [];
    if (entry.isDirectory()) return list(folder, `${path}/`);
    return entry.isFile() && hasDocumentEnding(entry.name) ? [path] : [];
  });
}

function readFolder(folder: string, prefix: string): Dirent[] {
  try {
    return readdirSync(`${folder}/${prefix}`, { withFileTypes: true });
  } catch (cause) {
    throw new InputError(`cannot read the folder: ${fileReason(cause)}`, {
      place: { file: prefix === '' ? folder : `${folder}/${prefix.slice(0, -1)}` },
      hint: prefix === '' ? 'name the folder that holds your documents' : 'let it be read, or move it elsewhere',
      cause,
    });
  }
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
