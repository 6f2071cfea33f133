import { posix } from 'node:path';
import { InputError } from '../corpus/input-error.ts';
import { listDocuments } from '../corpus/list-documents.ts';
import { corpusFolder, type Catalogue } from './catalogue.ts';

/** The files of the corpus folder that are documents by their ending and stand in no entry of the catalogue, in order. */
export function uncataloguedFiles(catalogue: Catalogue): string[] {
  const known = new Set(catalogue.documents.map(({ file }) => posix.normalize(file)));
  try {
    return listDocuments(corpusFolder(catalogue)).filter((file) => !known.has(file));
  } catch (error) {
    // What cannot be listed is no news.
    if (error instanceof InputError) return [];
    throw error;
  }
}
