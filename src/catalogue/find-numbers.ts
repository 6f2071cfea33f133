import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** A paragraph with its numbers found. */
export interface NumberedText {
  readonly quantities: readonly Quantity[];
  readonly folded: FoldedText;
}

export type ReadNumbers = (paragraph: Paragraph) => NumberedText;

/** Reads the numbers of paragraphs, of each once. */
export function readNumbersOnce(): ReadNumbers {
  const known = new Map<Paragraph, NumberedText>();
  return (paragraph) => {
    let numbered = known.get(paragraph);
    if (numbered === undefined) {
      const quantities = findQuantities(paragraph.text);
      numbered = { quantities, folded: foldText(paragraph.text, findNumbers(paragraph.text, quantities)) };
      known.set(paragraph, numbered);
    }
    return numbered;
  };
}

const NUMBER = /[\p{Sc}]?\p{N}[\p{N}\p{L}\p{M}]*(?:[.,:/](?=\p{N})[\p{N}\p{L}\p{M}]+)*%?|[\p{L}\p{M}]+/gu;

/** Where the numbers of a text stand: each figure with its hedge and unit, and each other number by itself. */
export function findNumbers(text: string, quantities: readonly Quantity[] = findQuantities(text)): Span[] {
  const figures = quantities.map(({ figureStart, figureEnd }) => ({ start: figureStart, end: figureEnd }));
  const others = Array.from(text.matchAll(NUMBER), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
  }))
    .filter(({ word }) => !/^\p{L}/u.test(word) || NUMBER_WORDS.has(word.toLowerCase()))
    .filter(({ start, end }) => figures.every((figure) => end <= figure.start || start >= figure.end));
  return [...figures, ...others].toSorted((a, b) => a.start - b.start);
}
