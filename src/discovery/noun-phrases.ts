import { STOP_WORDS } from '../quantities/noun-words.ts';
import type { Passage } from './passage.ts';
import { breakBetween, type Break } from './sentence-words.ts';
import {
  ROLLS,
  CONJUNCTIONS,
  IRREGULAR_FORMS,
  MEASURES,
  MOVEMENTS,
  NO_VERBS,
  PREPOSITIONS,
  RELATIVES,
  TIMES,
} from './vocabulary.ts';

/** What a word says of a figure, by the phrase it stands in: the noun that is measured, what narrows it, where it lies. */
type Role = 'head' | 'modifier' | 'deed' | 'of' | 'in';

/** A word of what a figure is a figure of. */
export interface Governing {
  readonly at: number;
  readonly role: Role;
}

/** The most words that a noun phrase is looked for in. */
export const LONGEST_PHRASE = 4;
// "a balance in the Treasury on the first of July of"
const MOST_PHRASES = 3;
// From one phrase to the next there is a preposition, and little else.
const FURTHEST = 6;

/** Prepositions that hang a noun on a noun, more often than on a verb. */
export const OF_NOUNS: ReadonlySet<string> = new Set(['of', 'in', 'on', 'upon', 'for', 'from', 'among']);

/** Those that hang one where an amount follows by "of": "a surplus of revenue *over* expenditures of $5". */
export const OF_AMOUNTS: ReadonlySet<string> = new Set([...OF_NOUNS, 'over', 'by', 'between']);

/** The phrases before a word, nearest first, each hung on the next by a preposition. */
export function phrasesTo(passage: Passage, from: number, last: number, hanging = OF_NOUNS): number[][] {
  const phrases = [phraseTo(passage, from, last)];
  for (
    let next = climb(passage, from, phrases[0]![0]!, hanging);
    next !== undefined && phrases.length < MOST_PHRASES;
  ) {
    const phrase = phraseTo(passage, from, next);
    phrases.push(phrase);
    next = climb(passage, from, phrase[0]!, hanging);
  }
  return phrases;
}

/** The words of a noun phrase that ends at a word. */
function phraseTo(passage: Passage, from: number, last: number): number[] {
  const phrase = [last];
  for (let at = last - 1; at >= from && passage.owners[at] === -1 && phrase.length < LONGEST_PHRASE; at--) {
    if (breakAfter(passage, at) !== 'none' || passage.terms[at] === undefined) break;
    phrase.unshift(at);
  }
  return phrase;
}

/** The last word of the noun phrase that the one beginning at a word hangs on by a preposition. */
function climb(passage: Passage, from: number, first: number, hanging: ReadonlySet<string>): number | undefined {
  const { words, terms, owners } = passage;
  let isHung = false;
  for (let at = first - 1; at >= from && first - at <= FURTHEST && owners[at] === -1; at--) {
    if (breakAfter(passage, at) !== 'none') return undefined;
    const { folded } = words[at]!;
    if (terms[at] !== undefined) return isHung ? at : undefined;
    if (MOVEMENTS.has(folded) || CONJUNCTIONS.has(folded) || RELATIVES.has(folded)) return undefined;
    if (hanging.has(folded)) isHung = true;
    else if (PREPOSITIONS.has(folded)) return undefined;
    else if (!STOP_WORDS.has(folded) && !MEASURES.has(folded) && !TIMES.has(folded)) return undefined;
  }
  return undefined;
}

/** Of a phrase, the last noun is its head, and the words before it narrow it, as does a participle behind: "orders paid". */
export function rolesOf({ words }: Passage, phrase: readonly number[]): Governing[] {
  let head = phrase.length - 1;
  if (head > 0 && ROLLS.has(words[phrase[head]!]!.folded)) head--;
  while (head > 0 && isParticiple(words[phrase[head]!]!.folded)) head--;
  if (isParticiple(words[phrase[head]!]!.folded)) head = phrase.length - 1;
  return phrase.map((at, i) => ({ at, role: i === head ? 'head' : 'modifier' }));
}

/** What stands between a word and the next. */
export function breakAfter({ text, words }: Passage, at: number): Break {
  const [word, next] = [words[at], words[at + 1]];
  return word === undefined || next === undefined ? 'none' : breakBetween(text, word, next);
}

/** Whether a word is a participle, or could be: "sold", "orphaned", "unpaid". */
export function isParticiple(folded: string): boolean {
  return /..ing$/.test(folded) || isPast(folded);
}

/** Whether a word is a past participle, or could be. */
export function isPast(folded: string): boolean {
  return /..ed$/.test(folded) || VERB_FORMS.has(folded) || (folded.startsWith('un') && VERB_FORMS.has(folded.slice(2)));
}

const VERB_FORMS: ReadonlySet<string> = new Set([...IRREGULAR_FORMS.keys()].filter((form) => !NO_VERBS.has(form)));
