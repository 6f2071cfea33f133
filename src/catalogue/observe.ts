import type { DocumentText } from '../corpus/document.ts';
import { assemble, type Observed } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import { findObservations } from './find-observations.ts';

/**
 * Finds the quote of each observation, and of each figure left out, in its document and reads the quantity there.
 * @param texts the documents' texts by id; citations in documents that are not among them are passed over
 */
export function observe(catalogue: Catalogue, texts: ReadonlyMap<string, DocumentText>): Observed {
  return assemble(catalogue, findObservations(catalogue, texts));
}
