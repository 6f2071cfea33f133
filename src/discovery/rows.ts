import type { Passage } from './passage.ts';

/** Whether dots or blanks lead from a label to a figure. */
export function isLedTo({ words, text }: Passage, figure: number): boolean {
  return /\.{4}| {3}|\t/.test(text.slice(words[figure - 1]?.end ?? 0, words[figure]?.start));
}

/** Where what is said behind a figure ends: with its row, where it stands in a column. */
export function rowEnd(passage: Passage, first: number, last: number, to: number): number {
  if (!isLedTo(passage, first)) return to;
  const { text, words } = passage;
  for (let at = last; at < to; at++)
    if (text.slice(words[at - 1]?.end ?? 0, words[at]!.start).includes('\n')) return at;
  return to;
}
