import type { Paragraph } from '../corpus/paragraphs.ts';

/** So many paragraphs at most head a document. */
export const HEADING = 6;

// Of fewer documents, two that are called alike are no pattern.
const FEWEST = 3;
const NEARLY_ALL = 0.9;

/** A line as it is told whether two are the same. */
export function lineKey(line: string): string {
  return line.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * The lines that stand in the headings of nearly all documents, such as the name of who sends them: they tell none of the
 * documents from another.
 */
export function sharedLines(documents: readonly (readonly Paragraph[])[]): ReadonlySet<string> {
  if (documents.length < FEWEST) return new Set();
  const counts = new Map<string, number>();
  for (const paragraphs of documents) {
    const lines = paragraphs.slice(0, HEADING).map(({ text }) => lineKey(text.split('\n', 1)[0]!));
    for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([line, count]) => (count >= NEARLY_ALL * documents.length ? [line] : [])));
}
