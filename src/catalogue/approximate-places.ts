import search from 'approx-string-match';
import type { Span } from '../corpus/words.ts';

/** A stretch of a text that is much like a pattern. */
export interface ApproximatePlace extends Span {
  /** How many characters differ. */
  readonly errors: number;
}

/** As many places tell that nothing decides between them. */
const ENOUGH = 3;

/** The stretches that differ from a pattern in so many characters at most, none of them within another; the best first. */
export function approximatePlaces(text: string, pattern: string, mostErrors: number): ApproximatePlace[] {
  const found: ApproximatePlace[] = [];
  let rest = text;
  while (found.length < ENOUGH) {
    // Only the best are found at once.
    const matches = search(rest, pattern, mostErrors);
    if (matches.length === 0) break;
    for (const match of matches) {
      const isNew = found.every(({ start, end }) => match.end <= start || match.start >= end);
      if (isNew && match.end > match.start) found.push(match);
      // Blanked out with what no text holds, so that the next search finds the next best.
      const blank = '\ue001'.repeat(match.end - match.start);
      rest = rest.slice(0, match.start) + blank + rest.slice(match.end);
    }
  }
  return found;
}

/** The one that is nearest to where it is expected. */
export function approximatePlaceNear(
  text: string,
  pattern: string,
  mostErrors: number,
  expected: number,
): ApproximatePlace | undefined {
  const distance = ({ start }: Span) => Math.abs(start - expected);
  return search(text, pattern, mostErrors).toSorted((a, b) => distance(a) - distance(b))[0];
}
