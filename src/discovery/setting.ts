import type { Quantity } from '../quantities/quantity.ts';
import type { Passage } from './passage.ts';
import { firstAt } from './sentence-words.ts';

/**
 * How a figure is put and where it stands, whatever that says of it: who states a statistic year after year does so in
 * the same turns of phrase, among the same others, in the same part of a report.
 */
export interface Setting {
  /** The words right before it in its sentence, small words too, but no other figures: "there *are now* 418 parties". */
  readonly before: readonly string[];
  /** The terms near it on either side, in its sentence and beyond, its own noun too. */
  readonly around: readonly string[];
  /** How far into its document its paragraph stands, from 0 to 1. */
  readonly place: number;
}

const WORDS_BEFORE = 2;
const FURTHEST_BEFORE = 60;
const FURTHEST_AROUND = 100;

/**
 * @param sentence the first word of its sentence
 * @param place how far into its document its paragraph stands, from 0 to 1
 */
export function settingOf(
  { words, terms, owners }: Passage,
  { start, end }: Quantity,
  sentence: number,
  place: number,
): Setting {
  const first = firstAt(words, start);
  const before = words
    .slice(Math.max(sentence, first - WORDS_BEFORE), first)
    .filter((word, i, { length }) => start - word.start < FURTHEST_BEFORE && owners[first - length + i] === -1);
  const around = new Set<string>();
  for (let at = firstAt(words, start - FURTHEST_AROUND); at < words.length; at++) {
    if (words[at]!.end > end + FURTHEST_AROUND) break;
    const term = terms[at];
    if (term !== undefined) around.add(term);
  }
  return { before: [...new Set(before.map(({ folded }) => folded))], around: [...around], place };
}
