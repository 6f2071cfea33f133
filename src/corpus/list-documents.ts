import { readdirSync } from 'node:fs';
import { hasDocumentEnding } from './formats.ts';
import { fileReason, InputError } from './input-error.ts';

/** Folders that hold no documents, whatever is in them. */
const PASSED_OVER = new Set(['node_modules']);

/**
 * The files of a folder, and of the folders in it, that are documents by their ending: as paths from the folder with
 * slashes, in order. Hidden files are passed over.
 * @throws InputError when the folder cannot be read
 */
export function listDocuments(folder: string): string[] {
  try {
    return list(folder, '').toSorted(byName);
  } catch (cause) {
    throw new InputError(`cannot read the folder: ${fileReason(cause)}`, {
      place: { file: folder },
      hint: 'name the folder that holds your documents',
      cause,
    });
  }
}

function list(folder: string, prefix: string): string[] {
  return readdirSync(`${folder}/${prefix}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (entry.name.startsWith('.') || PASSED_OVER.has(entry.name)) return [];
    if (entry.isDirectory()) return list(folder, `${path}/`);
    return entry.isFile() && hasDocumentEnding(entry.name) ? [path] : [];
  });
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
