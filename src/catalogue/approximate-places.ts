import search from 'approx-string-match';
import type { Span } from '../corpus/words.ts';

/** A stretch of a text that is much like a pattern. */
export interface ApproximatePlace extends Span {
  /** How many characters differ. */
  readonly errors: number;
}

/** As many places tell that nothing decides between them. */
const ENOUGH = 3;

/** What hardly any text holds. */
const BLANK = '\ue001';

/** The stretches that differ from a pattern in so many characters at most, none of them within another; the best first. */
export function approximatePlaces(text: string, pattern: string, mostErrors: number): ApproximatePlace[] {
  const found: ApproximatePlace[] = [];
  let rest = text;
  for (let round = 0; round < ENOUGH && found.length < ENOUGH; round++) {
    // Only the best are found at once.
    const matches = search(rest, pattern, mostErrors);
    if (matches.length === 0) break;
    // Of those alike in errors that end in one place or another, the one that ends as the pattern does.
    const alike = ({ end }: Span) => sharedEnd(rest.slice(Math.max(0, end - pattern.length), end), pattern);
    for (const match of matches.toSorted((a, b) => alike(b) - alike(a))) {
      const isNew = found.every(({ start, end }) => match.end <= start || match.start >= end);
      if (isNew && match.end > match.start) found.push(match);
      // Blanked out, so that the next search finds the next best.
      rest = rest.slice(0, match.start) + BLANK.repeat(match.end - match.start) + rest.slice(match.end);
    }
  }
  return found;
}

/** How many characters two texts have in common at their ends. */
function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
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

/** Whether any of some texts holds a stretch that differs from a pattern in so many characters at most. */
export function holdsNear(texts: readonly string[], pattern: string, mostErrors: number): boolean {
  // A stretch that reached over the end of a text would differ in more.
  return search(texts.join(BLANK.repeat(mostErrors + 1)), pattern, mostErrors).length > 0;
}
