import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { HEDGE_WORDS, NEGATIONS, NUMBER_WORDS, UNIT_WORDS } from './number-words.ts';
import { trigramsOf, type Trigrams } from './trigrams.ts';

/** A paragraph as citations are looked for in it: each part is made when it is first asked for, as most never are. */
export interface NumberedText {
  readonly quantities: () => readonly Quantity[];
  /** The text to compare wordings in, its numbers left aside. */
  readonly folded: () => FoldedText;
  /** That text, numbers and all. */
  readonly plain: () => FoldedText;
  /** The runs of characters of the latter. */
  readonly trigrams: () => Trigrams;
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
  const quantities = once(() => findQuantities(text));
  const plain = once(() => foldText(text, []));
  return {
    quantities,
    folded: once(() => foldText(text, findNumbers(text, quantities()))),
    plain,
    trigrams: once(() => trigramsOf(plain().text)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const NUMBER = () => /[\p{Sc}]?\p{N}[\p{N}\p{L}\p{M}]*(?:[.,:/](?=\p{N})[\p{N}\p{L}\p{M}]+)*%?|[\p{L}\p{M}]+/gu;

/**
 * Where the numbers of a text stand: each figure with its hedge and unit, and each other number with the hedges right
 * before it and the unit right behind it, so that a place is found again whatever those are.
 */
export function findNumbers(text: string, quantities: readonly Quantity[] = findQuantities(text)): Span[] {
  const figures = quantities.map(({ figureStart, figureEnd }) => ({ start: figureStart, end: figureEnd }));
  const numbers: Span[] = [];
  let next = 0;
  let hedge: Span | undefined;
  const isRightBehind = (span: Span | undefined, at: number) =>
    span !== undefined && text.slice(span.end, at).trim() === '';
  const add = ({ start, end }: Span) => {
    const from = isRightBehind(hedge, start) ? hedge!.start : start;
    // Two numbers side by side are found again as one, whatever each of them is.
    const isMore = isRightBehind(numbers.at(-1), from);
    numbers.push({ start: isMore ? numbers.pop()!.start : from, end });
  };
  for (const { 0: word, index: start } of text.matchAll(NUMBER())) {
    const end = start + word.length;
    // Both run in order: each figure is passed once.
    while (next < figures.length && figures[next]!.start < end) add(figures[next++]!);
    const last = numbers.at(-1);
    if ((last?.end ?? 0) > start) continue;
    const folded = word.toLowerCase();
    if (!/^\p{L}/u.test(word) || NUMBER_WORDS.has(folded)) {
      add({ start, end });
    } else if (UNIT_WORDS.has(folded) && isRightBehind(last, start)) {
      numbers[numbers.length - 1] = { start: last!.start, end };
    } else if (HEDGE_WORDS.has(folded) || NEGATIONS.has(folded) || (folded === 'than' && isRightBehind(hedge, start))) {
      hedge = { start: isRightBehind(hedge, start) ? hedge!.start : start, end };
    }
  }
  return [...numbers, ...figures.slice(next)];
}
