import type { ToTerm } from './terms.ts';
import { PREPOSITIONS } from './vocabulary.ts';

/** A word of a sentence that a series may be called by. */
export interface Surface {
  readonly folded: string;
  readonly written: string;
  /** Whether only a space or a hyphen stands before it. */
  readonly joins: boolean;
  /** Where it begins in its sentence. */
  readonly start: number;
}

const MOST_NOUNS = 3;
/** What share of the members has to say it, where fewer say anything else there. */
const COMMON = 0.4;
const ARTICLES: ReadonlySet<string> = new Set('the a an our its their his this these those such all'.split(' '));

/**
 * What members say behind the noun that they are named by, and most that say anything there: "receipts *into the Treasury*",
 * "names *on the pension rolls*". Times are none: they differ from member to member.
 * @param behind the words behind that noun, of each member
 * @param count how many members there are
 */
export function commonComplement(
  behind: readonly (readonly Surface[])[],
  count: number,
  toTerm: ToTerm,
): string | undefined {
  const found = new Map<string, string[]>();
  for (const words of behind) {
    const complement = complementIn(words, toTerm);
    if (complement === undefined) continue;
    found.set(complement.key, [...(found.get(complement.key) ?? []), complement.written]);
  }
  const [best = [], ...others] = [...found.values()].toSorted((a, b) => b.length - a.length);
  // What is "from customs" here and "from tolls" there is not all from customs.
  const isSaidOtherwise = others.flat().length >= best.length;
  return best.length >= Math.max(2, COMMON * count) && !isSaidOtherwise ? mostFrequent(best) : undefined;
}

function complementIn(words: readonly Surface[], toTerm: ToTerm): { key: string; written: string } | undefined {
  const [preposition] = words;
  if (preposition?.joins !== true || !PREPOSITIONS.has(preposition.folded)) return undefined;
  const from = ARTICLES.has(words[1]?.folded ?? '') && words[1]!.joins ? 2 : 1;
  let to = from;
  while (to < words.length && words[to]!.joins && toTerm(words[to]!.folded) !== undefined) to++;
  if (to === from || to - from > MOST_NOUNS) return undefined;
  const terms = words.slice(from, to).map(({ folded }) => toTerm(folded)!);
  const written = words.slice(0, to).map((word) => lowerWord(word.written));
  return { key: [preposition.folded, ...terms].join(' '), written: written.join(' ') };
}

/** The most frequent text, the shorter of equals. */
export function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0];
}

/** In small letters, but for abbreviations: `CPC`. */
export function lowerWord(word: string): string {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ? word : word.toLowerCase();
}
