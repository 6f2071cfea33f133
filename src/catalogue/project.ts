import { existsSync } from 'node:fs';
import { readDocument, type DocumentText } from '../corpus/document.ts';
import { InputError, placeAt } from '../corpus/input-error.ts';
import { assemble, type FoundAll, type Observed } from './assemble.ts';
import type { Cache } from './cache.ts';
import { corpusFolder, type Catalogue, type CatalogueDocument } from './catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';

/** A document that cannot be used, and why. */
export interface UnusableDocument {
  readonly document: CatalogueDocument;
  readonly error: InputError;
}

/** A catalogue with its documents' texts and all that its observations say. */
export interface Project extends Observed {
  readonly catalogue: Catalogue;
  /** The texts by document id, in the catalogue's order. */
  readonly texts: ReadonlyMap<string, DocumentText>;
  readonly unusable: readonly UnusableDocument[];
}

/**
 * Opens a catalogue with its corpus.
 * @param file the catalogue's path
 * @throws InputError when the catalogue or the corpus folder cannot be used; a single document that cannot is told of in
 *   the result
 */
export async function openProject(file: string, cache?: Cache): Promise<Project> {
  const catalogue = await loadCatalogue(file, cache);
  const folder = corpusFolder(catalogue);
  if (!existsSync(folder)) {
    throw new InputError(`there is no corpus folder ${folder}`, {
      place: placeAt(file, catalogue.source, catalogue.positions['corpus'] ?? 0),
      hint: 'make it and put the documents there, or set `corpus` to where they are',
    });
  }
  const texts = new Map<string, DocumentText>();
  const unusable: UnusableDocument[] = [];
  for (const document of catalogue.documents) {
    try {
      texts.set(document.id, await readDocument(folder, document.file, document.encoding ?? undefined));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unusable.push({ document, error });
    }
  }
  return { catalogue, texts, unusable, ...assemble(catalogue, await findOnce(catalogue, texts, cache)) };
}

/** What is found in the same documents for the same catalogue is the same. */
async function findOnce(
  catalogue: Catalogue,
  texts: ReadonlyMap<string, DocumentText>,
  cache?: Cache,
): Promise<FoundAll> {
  const sums = catalogue.documents.map(({ id }) => {
    const text = texts.get(id);
    return text === undefined ? 'unusable' : `${text.sha256} ${text.reader.name} ${text.reader.version}`;
  });
  const key = ['observations', ...sums, catalogue.source].join('\n');
  const known = cache?.get(key) as FoundAll | undefined;
  const isWhole = Array.isArray(known?.observations) && Array.isArray(known.excluded);
  if (isWhole && known.observations.length === catalogue.claims.length) return known;
  const { findObservations } = await import('./find-observations.ts');
  const found = findObservations(catalogue, texts);
  cache?.set(key, found);
  return found;
}
