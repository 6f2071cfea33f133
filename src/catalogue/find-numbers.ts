import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** A paragraph with its numbers found. */
export interface NumberedText {
  readonly quantities: readonly Quantity[];
  /** The text to compare wordings in, its numbers left aside: made when it is asked for, as it seldom is. */
  readonly folded: () => FoldedText;
}

export type ReadNumbers = (paragraph: Paragraph) => NumberedText;

/** Reads the numbers of paragraphs, of each once. */
export function readNumbersOnce(): ReadNumbers {
  const known = new Map<Paragraph, NumberedText>();
  return (paragraph) => {
    let numbered = known.get(paragraph);
    if (numbered === undefined) {
      numbered = readNumbers(paragraph.text);
      known.set(paragraph, numbered);
    }
    return numbered;
  };
}

function readNumbers(text: string): NumberedText {
  const quantities = findQuantities(text);
  let folded: FoldedText | undefined;
  return { quantities, folded: () => (folded ??= foldText(text, findNumbers(text, quantities))) };
}

const NUMBER = /[\p{Sc}]?\p{N}[\p{N}\p{L}\p{M}]*(?:[.,:/](?=\p{N})[\p{N}\p{L}\p{M}]+)*%?|[\p{L}\p{M}]+/gu;

/** Where the numbers of a text stand: each figure with its hedge and unit, and each other number by itself. */
export function findNumbers(text: string, quantities: readonly Quantity[] = findQuantities(text)): Span[] {
  const figures = quantities.map(({ figureStart, figureEnd }) => ({ start: figureStart, end: figureEnd }));
  const numbers: Span[] = [];
  // Both run in order: each figure is passed once.
  let next = 0;
  for (const { 0: word, index: start } of text.matchAll(NUMBER)) {
    const end = start + word.length;
    while (next < figures.length && figures[next]!.start < end) numbers.push(figures[next++]!);
    const isTaken = (numbers.at(-1)?.end ?? 0) > start;
    if (!isTaken && (!/^\p{L}/u.test(word) || NUMBER_WORDS.has(word.toLowerCase()))) numbers.push({ start, end });
  }
  return [...numbers, ...figures.slice(next)];
}
