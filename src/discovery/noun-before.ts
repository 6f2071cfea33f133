import type { Passage } from './passage.ts';
import { isParticiple, isPast, OF_AMOUNTS, OF_NOUNS, phrasesTo, rolesOf, type Governing } from './noun-phrases.ts';
import { ANYBODY, PREPOSITIONS, TARGETS } from './vocabulary.ts';

/**
 * The noun right before a figure, with what it hangs on: "(sales of) *public lands*", "*balance* (in the Treasury) of".
 * @param last the last word of that noun
 * @param preposition what stands between it and the figure, if anything
 */
export function nounBefore(passage: Passage, from: number, last: number, preposition: string): Governing[] {
  const phrases = phrasesTo(passage, from, last, preposition === 'of' ? OF_AMOUNTS : OF_NOUNS);
  const main = mainOf(passage, phrases, preposition);
  return phrases.flatMap((phrase, i) => {
    if (i === main) return rolesOf(passage, phrase);
    const role = i > main || hungBy(passage, phrase[0]!) === 'of' ? 'of' : 'in';
    return phrase.map((at): Governing => ({ at, role }));
  });
}

/** Which of the phrases before a figure it is of. */
function mainOf(passage: Passage, phrases: readonly (readonly number[])[], preposition: string): number {
  const { text, words } = passage;
  // "a balance in the Treasury of $5": what comes before "of" is of that amount as a whole.
  // "was involved in a debt of $5" is none; "funding for schools of $5" is, as its verb may be a noun too.
  if (preposition === 'of') {
    const isDone = (phrase: readonly number[]) => phrase.every((at) => isPast(words[at]!.folded));
    return Math.max(
      0,
      phrases.findLastIndex((phrase) => !isDone(phrase)),
    );
  }
  const last = phrases[0]!.at(-1)!;
  // "With the purchase of *Hagg Wood* (9 hectares)": of what it stands right behind.
  const isInBrackets = text.slice(words[last]!.end, words[last + 1]?.start).includes('(');
  if (isInBrackets || !CLOSE.has(preposition)) return 0;
  const isOfNext = (i: number) => {
    const { folded } = words[phrases[i + 1]!.at(-1)!]!;
    if (!PARTITIVES.has(hungBy(passage, phrases[i]![0]!))) return false;
    // "a target for", "the lifting of", "the price of" something: that is what tells.
    return !TARGETS.has(folded) && !isParticiple(folded) && !ANYBODY.has(folded);
  };
  let main = 0;
  while (main + 1 < phrases.length && isOfNext(main)) main++;
  return main;
}

/** The preposition that a noun phrase hangs on the one before by. */
function hungBy({ words }: Passage, first: number): string {
  const before = (back: number) => words[first - back]?.folded ?? '';
  return PREPOSITIONS.has(before(1)) ? before(1) : before(2);
}

const PARTITIVES = new Set(['of', 'in', 'on']);
// "raised its *stake* in the company to", "the *sales* of lands, $1"
const CLOSE = new Set(['', 'to', 'at', 'by', 'from']);
