import { createHash } from 'node:crypto';
import type { DocumentText } from '../corpus/document.ts';

/**
 * The version of a corpus: it changes when a document is added, taken away, renamed or altered, and with nothing else.
 * Anyone can work it out in the corpus folder: `sha256sum * | LC_ALL=C sort | sha256sum`.
 */
export function corpusVersion(texts: Iterable<Pick<DocumentText, 'file' | 'sha256'>>): string {
  const lines = Array.from(texts, ({ file, sha256 }) => `${sha256}  ${file}\n`).toSorted();
  return createHash('sha256').update(lines.join('')).digest('hex');
}
