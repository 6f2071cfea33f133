import { findWords } from '../corpus/words.ts';
import type { ToTerm } from './terms.ts';
import { MEASURES } from './vocabulary.ts';

/** A member of a series as it is named by: the words of its sentence, and what it counts. */
export interface NamedBy {
  readonly sentence: string;
  readonly counted: string | null;
}

/** The words that a series can be called by. */
export interface SeriesName {
  /** What is measured: `political parties`, `unemployment rate`. */
  readonly phrase: string;
  /** What tells it from others of that name: `sent`, `CPC`. */
  readonly details: readonly string[];
}

const MOST_WORDS = 4;
const DETAILS = 3;

/**
 * Names a series in the words of its own members.
 * @param terms those that the members share, heaviest first
 */
export function nameSeries(members: readonly NamedBy[], terms: readonly string[], toTerm: ToTerm): SeriesName {
  const sentences = members.map(({ sentence }) => wordsOf(sentence));
  const phrase = countedPhrase(members) ?? termPhrase(sentences, terms, toTerm);
  const held = new Set(wordsOf(phrase).map(({ folded }) => toTerm(folded)));
  const details = terms
    .filter((term) => !held.has(term))
    .slice(0, DETAILS)
    .flatMap((term) => surfaceOf(term, sentences, toTerm) ?? []);
  return { phrase, details };
}

interface Surface {
  readonly folded: string;
  readonly written: string;
  /** Whether only a space stands before it. */
  readonly joins: boolean;
}

function wordsOf(text: string): Surface[] {
  const words = findWords(text);
  return words.map(({ start, end, folded }, i) => ({
    folded,
    written: text.slice(start, end),
    joins: i > 0 && /^[ -]$/.test(text.slice(words[i - 1]!.end, start)),
  }));
}

/** What most of the members say that they count, if half of them say so at all. */
function countedPhrase(members: readonly NamedBy[]): string | undefined {
  const phrases = members.flatMap(({ counted }) => (counted === null ? [] : [shorten(counted)]));
  return phrases.length * 2 >= members.length ? mostFrequent(phrases) : undefined;
}

function shorten(counted: string): string {
  const words = counted.split(/\s+/u);
  return (words.length > MOST_WORDS + 1 ? words.slice(-MOST_WORDS) : words).map(lowerWord).join(' ');
}

/** The run of words around the heaviest term: "the *federal funds rate*". */
function termPhrase(sentences: readonly (readonly Surface[])[], terms: readonly string[], toTerm: ToTerm): string {
  const known = new Set(terms);
  const belongs = ({ folded }: Surface) => known.has(toTerm(folded) ?? '') || MEASURES.has(folded);
  const runs = sentences.flatMap((words) => {
    const at = words.findIndex(({ folded }) => toTerm(folded) === terms[0]);
    if (at < 0) return [];
    let from = at;
    let to = at + 1;
    while (from > 0 && to - from < MOST_WORDS && words[from]!.joins && belongs(words[from - 1]!)) from--;
    while (to < words.length && to - from < MOST_WORDS && words[to]!.joins && belongs(words[to]!)) to++;
    return [
      words
        .slice(from, to)
        .map(({ written }) => lowerWord(written))
        .join(' '),
    ];
  });
  return mostFrequent(runs) ?? terms[0] ?? 'figure';
}

function surfaceOf(term: string, sentences: readonly (readonly Surface[])[], toTerm: ToTerm): string | undefined {
  const found = sentences.flatMap((words) => words.filter(({ folded }) => toTerm(folded) === term));
  return mostFrequent(found.map(({ written }) => lowerWord(written)));
}

/** The most frequent text, the shorter of equals. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0];
}

/** In small letters, but for abbreviations: `CPC`. */
function lowerWord(word: string): string {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ? word : word.toLowerCase();
}

/** The title of a name: `Delegations (sent, CPC)`. */
export function titleOf({ phrase, details }: SeriesName): string {
  const title = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return details.length === 0 ? title : `${title} (${details.join(', ')})`;
}
