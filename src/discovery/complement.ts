import { lowerWord, mostFrequent, type Surface } from './surface.ts';
import type { ToTerm } from './terms.ts';
import { PREPOSITIONS } from './vocabulary.ts';

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

/** The nouns of a complement, without its preposition and article: `treasury` of `into the treasury`. */
export function nounsOf(complement: string): string {
  const [, ...words] = complement.split(' ');
  return words.slice(ARTICLES.has(words[0] ?? '') ? 1 : 0).join(' ');
}
