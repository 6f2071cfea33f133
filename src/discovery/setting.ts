import type { Quantity } from '../quantities/quantity.ts';
import type { Passage } from './passage.ts';
import { firstAt } from './sentence-words.ts';

/**
 * How a figure is put and where it stands, whatever that says of it: who states a statistic year after year does so in
 * the same turns of phrase, among the same others, in the same part of a report.
 */
export interface Setting {
  /** The words right before it, small words too: "there *are now* 418 parties". */
  readonly before: readonly string[];
  /** The terms on either side, in its sentence and the next. */
  readonly around: readonly string[];
  /** How far into its document its paragraph stands, from 0 to 1. */
  readonly place: number;
}

const WORDS_BEFORE = 2;
const FURTHEST_BEFORE = 60;
const FURTHEST_AROUND = 100;

/** @param place how far into its document the paragraph stands, from 0 to 1 */
export function settingOf({ words, terms }: Passage, { start, end }: Quantity, place: number): Setting {
  const first = firstAt(words, start);
  const before = words
    .slice(Math.max(0, first - WORDS_BEFORE), first)
    .filter((word) => start - word.start < FURTHEST_BEFORE);
  const around = new Set<string>();
  for (let at = firstAt(words, start - FURTHEST_AROUND); at < words.length; at++) {
    if (words[at]!.end > end + FURTHEST_AROUND) break;
    const term = terms[at];
    if (term !== undefined) around.add(term);
  }
  return { before: [...new Set(before.map(({ folded }) => folded))], around: [...around], place };
}
