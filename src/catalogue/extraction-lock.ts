import { createHash } from 'node:crypto';
import type { DocumentText } from '../corpus/document.ts';
import type { CatalogueDocument } from './catalogue.ts';

/** What a document was read as: with these, a change in what reads it is told apart from a change in the file. */
export interface ExtractionLock {
  readonly sha256: string;
  /** Of its paragraphs, a blank line between two: what citations depend on. */
  readonly textSha256: string;
  /** The reader's name and version: `PDF 2`. */
  readonly reader: string;
}

/** The lock of a document as it is read now. */
export function lockOf({ sha256, paragraphs, reader }: DocumentText): ExtractionLock {
  const hash = createHash('sha256');
  for (const { text } of paragraphs) hash.update(`${text}\n\n`);
  return { sha256, textSha256: hash.digest('hex'), reader: `${reader.name} ${reader.version}` };
}

/** How a document stands to its lock. */
export type LockState = 'unlocked' | 'kept' | 'file-changed' | 'reader-changed';

/** Whether the file was changed since it was locked, or only what reads it; a lock may hold the file's sum alone. */
export function lockState(document: CatalogueDocument, text: DocumentText): LockState {
  if (document.sha256 === null) return 'unlocked';
  if (document.sha256 !== text.sha256) return 'file-changed';
  if (document.textSha256 === null || document.textSha256 === lockOf(text).textSha256) return 'kept';
  return 'reader-changed';
}
