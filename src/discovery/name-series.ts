import { findWords } from '../corpus/words.ts';
import { commonComplement } from './complement.ts';
import { lowerWord, mostFrequent, type Surface } from './surface.ts';
import type { ToTerm } from './terms.ts';
import { MEASURES } from './vocabulary.ts';

/** A member of a series as it is named by: its sentence, where its figure stands in that, and what it counts. */
export interface NamedBy {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly counted: string | null;
}

/** The words that a series can be called by. */
export interface SeriesName {
  /** What is measured: `political parties`, `unemployment rate`. */
  readonly phrase: string;
  /** What most members say of it: `into the treasury`. */
  readonly complement: string | null;
  /** What tells it from others of that name: `sent`, `CPC`. */
  readonly details: readonly string[];
}

const MOST_WORDS = 4;
const DETAILS = 3;

interface Sample {
  readonly words: readonly Surface[];
  readonly start: number;
  readonly end: number;
  /** Where its clause begins and ends: what else a sentence counts stands in others. */
  readonly clause: readonly [number, number];
}

/**
 * Names a series in the words of its own members.
 * @param terms those that the members share, heaviest first
 * @param foreign the terms that name other figures of their sentences
 */
export function nameSeries(
  members: readonly NamedBy[],
  terms: readonly string[],
  foreign: ReadonlySet<string>,
  toTerm: ToTerm,
): SeriesName {
  const samples = members.map((member) => ({
    ...member,
    words: wordsOf(member.sentence),
    clause: clauseOf(member),
  }));
  const phrase = countedPhrase(members) ?? termPhrase(samples, terms, toTerm);
  const complement = complementOf(samples, phrase, toTerm);
  const held = new Set(wordsOf(`${phrase} ${complement ?? ''}`).map(({ folded }) => toTerm(folded)));
  const others = terms.filter((term) => !held.has(term) && !foreign.has(term));
  const near = others.filter((term) => isNear(term, samples, toTerm));
  const details = (near.length > 0 ? near : others)
    .slice(0, complement === undefined ? DETAILS : DETAILS - 1)
    .flatMap((term) => surfaceOf(term, samples, toTerm) ?? []);
  return { phrase, complement: complement ?? null, details };
}

function wordsOf(text: string): Surface[] {
  const words = findWords(text);
  return words.map(({ start, end, folded }, i) => ({
    folded,
    written: text.slice(start, end),
    joins: i > 0 && /^[ -]$/.test(text.slice(words[i - 1]!.end, start)),
    start,
  }));
}

// "1,200" and "$5.5 million" end no clause.
const CLAUSE_END = /[,;:()](?=\s)|\s[-–—]\s|[–—]/gu;

function clauseOf({ sentence, start, end }: NamedBy): readonly [number, number] {
  const ends = Array.from(sentence.matchAll(CLAUSE_END), ({ index }) => index);
  return [ends.findLast((at) => at < start) ?? 0, ends.find((at) => at >= end) ?? sentence.length];
}

/** Whether a term stands in the clause of the figure, where most of the members have it. */
function isNear(term: string, samples: readonly Sample[], toTerm: ToTerm): boolean {
  const having = samples.flatMap(({ words, clause: [from, to] }) => {
    const places = words.filter(({ folded }) => toTerm(folded) === term);
    return places.length === 0 ? [] : [places.some(({ start }) => start >= from && start < to)];
  });
  return having.filter(Boolean).length * 2 >= having.length;
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
function termPhrase(samples: readonly Sample[], terms: readonly string[], toTerm: ToTerm): string {
  const known = new Set(terms);
  const belongs = ({ folded }: Surface) => known.has(toTerm(folded) ?? '') || MEASURES.has(folded);
  const runs = samples.flatMap((sample) => {
    const { words } = sample;
    const at = nearest(sample, ({ folded }) => toTerm(folded) === terms[0]);
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

function complementOf(samples: readonly Sample[], phrase: string, toTerm: ToTerm): string | undefined {
  const last = toTerm(wordsOf(phrase).at(-1)?.folded ?? '');
  if (last === undefined) return undefined;
  const behind = samples.flatMap((sample) => {
    const at = nearest(sample, ({ folded }) => toTerm(folded) === last);
    return at < 0 ? [] : [sample.words.slice(at + 1)];
  });
  return commonComplement(behind, samples.length, toTerm);
}

/** The index of the word that stands nearest to the figure, of those that are looked for; -1 where there is none. */
function nearest({ words, start, end }: Sample, isWanted: (word: Surface) => boolean): number {
  let found = -1;
  let least = Infinity;
  for (const [i, word] of words.entries()) {
    if (!isWanted(word)) continue;
    const away = word.start < start ? start - word.start : word.start - end;
    if (away < least) [found, least] = [i, away];
  }
  return found;
}

function surfaceOf(term: string, samples: readonly Sample[], toTerm: ToTerm): string | undefined {
  const found = samples.flatMap(({ words }) => words.filter(({ folded }) => toTerm(folded) === term));
  return mostFrequent(found.map(({ written }) => lowerWord(written)));
}

/** The title of a name: `Delegations (sent, CPC)`, `Receipts into the treasury (fiscal)`. */
export function titleOf({ phrase, complement, details }: SeriesName): string {
  const title = phrase.charAt(0).toUpperCase() + phrase.slice(1) + (complement === null ? '' : ` ${complement}`);
  return details.length === 0 ? title : `${title} (${details.join(', ')})`;
}
