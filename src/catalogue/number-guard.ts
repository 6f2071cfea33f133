import { figureOf } from '../quantities/figure.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { sameInterval } from '../quantities/interval.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { foldTypography, NUMBER_MARK } from './fold-text.ts';
import { HEDGE_WORDS, HEDGES_BEHIND, NEGATIONS, NUMBER_WORDS, UNIT_WORDS } from './number-words.ts';

/**
 * Whether two wordings say the same numbers: each figure of one is one of the other, in the same order, alike in value,
 * hedge, unit, intervals and direction, or word for word; and so is each number that is no figure (a year, a date, an
 * ordinal), each word of a unit beside a number, each word beside one that could loosen it, and each negation. In doubt
 * they are not the same: what this lets pass is taken for the quoted figure.
 */
export function saySameNumbers(one: string, other: string): boolean {
  const [a, b] = [foldTypography(one), foldTypography(other)];
  if (a === b) return true;
  const [ofA, ofB] = [findQuantities(a), findQuantities(b)];
  if (sameList(ofA, ofB, sameReading) && sameList(telling(a, ofA), telling(b, ofB), Object.is)) return true;
  // What is around a figure may keep it from being read; word for word, it still is the same.
  return sameList(telling(a), telling(b), Object.is) && holdsFigures(a, ofA, b) && holdsFigures(b, ofB, a);
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((x, i) => same(x, b[i]!));
}

/** Whether the figures of one text stand in another in their order, though what is around them may not read as one. */
function holdsFigures(of: string, figures: readonly Quantity[], text: string): boolean {
  let from = 0;
  return figures.every(({ figureStart, figureEnd }) => {
    const figure = of.slice(figureStart, figureEnd).toLowerCase();
    const at = text.toLowerCase().indexOf(figure, from);
    from = at + figure.length;
    return at >= 0 && !/\w\w/.test(text.slice(at - 1, at + 1)) && !/\w\w/.test(text.slice(from - 1, from + 1));
  });
}

/** Whether two figures read alike, and are written alike but for commas, or for digits in place of words. */
function sameReading(a: Quantity, b: Quantity): boolean {
  return (
    aroundNumeral(a) === aroundNumeral(b) &&
    (!/\d/.test(a.numeral) || !/\d/.test(b.numeral) || digitsOf(a.numeral) === digitsOf(b.numeral)) &&
    a.hedge === b.hedge &&
    a.hedgeWord === b.hedgeWord &&
    a.unit === b.unit &&
    a.kind === b.kind &&
    a.direction === b.direction &&
    (a.value === null || b.value === null ? a.value === b.value : a.value.equals(b.value)) &&
    sameInterval(a.strict, b.strict) &&
    sameInterval(a.likely, b.likely)
  );
}

/** The words of a figure besides its numeral: hedges and unit. */
function aroundNumeral(quantity: Quantity): string {
  return figureOf(quantity).toLowerCase().replace(quantity.numeral.toLowerCase(), NUMBER_MARK);
}

function digitsOf(numeral: string): string {
  return numeral.toLowerCase().replaceAll(/,(?=\d{3}(?!\d))/g, '');
}

interface Word {
  readonly text: string;
  readonly isNumber: boolean;
}

// A number with what is glued to it (4.5m, 16th, 1,000), a sign or dash right before one, a word, a sign of its own.
const WORD =
  /(?<digits>[-+]?\p{N}[\p{N}\p{L}\p{M}]*(?:[.,:/](?=\p{N})[\p{N}\p{L}\p{M}]+)*)|(?<word>[\p{L}\p{M}]+)|(?<sign>[\p{Sc}%‰‱°<>≤≥⩽⩾=~∼≈±×÷√∞#\ue000])/gu;
const THOUSANDS = /^[-+]?\p{N}{1,3}(?:,\p{N}{3})+(?![\p{N},])/u;

// Words that may stand between a number and what loosens it: "over the 400", "as many as a hundred".
const BETWEEN: ReadonlySet<string> = new Set('a an as of or than the to'.split(' '));

/**
 * The words and signs of a text on which its numbers hang, in order.
 * @param figures those that are held against each other otherwise; their words are passed over
 */
function telling(text: string, figures: readonly Quantity[] = []): string[] {
  const rest = figures.reduceRight(
    (rest, { figureStart, figureEnd }) => `${rest.slice(0, figureStart)} ${NUMBER_MARK} ${rest.slice(figureEnd)}`,
    text,
  );
  const words = Array.from(rest.toLowerCase().matchAll(WORD), ({ groups }): Word => {
    const { digits, word, sign } = groups!;
    if (digits === undefined) {
      const text = (word ?? sign)!;
      return { text, isNumber: text === NUMBER_MARK || NUMBER_WORDS.has(text) };
    }
    return { text: THOUSANDS.test(digits) ? digits.replaceAll(',', '') : digits, isNumber: true };
  });
  return words.flatMap(({ text, isNumber }, at) => {
    if (isNumber || NEGATIONS.has(text) || !/^\p{L}/u.test(text)) return [text];
    const isHedge =
      (HEDGE_WORDS.has(text) && isBeside(words, at, 1)) || (HEDGES_BEHIND.has(text) && isBeside(words, at, -1));
    return isHedge || isUnitOf(words, at) ? [text] : [];
  });
}

/** Whether the number that is next in a direction stands there over nothing but words that loosen it. */
function isBeside(words: readonly Word[], at: number, step: 1 | -1): boolean {
  let next = at + step;
  while (words[next] !== undefined && isLoose(words[next]!)) next += step;
  return words[next]?.isNumber === true;
}

function isLoose({ text, isNumber }: Word): boolean {
  return !isNumber && (HEDGE_WORDS.has(text) || BETWEEN.has(text));
}

function isUnitOf(words: readonly Word[], at: number): boolean {
  return UNIT_WORDS.has(words[at]!.text) && [at - 2, at - 1, at + 1].some((near) => words[near]?.isNumber === true);
}

// Before a figure, these turn it round: "not nearly 100".
const DENIAL = /(?<![\p{L}\p{M}])(?:not|never|hardly|barely|scarcely)\s+$/iu;

/**
 * Whether a stretch of a paragraph leaves out part of a figure that it begins or ends in; the whole of that
 * figure. */
export function figureCutBy(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  quantities: readonly Quantity[],
): string | undefined {
  const cut = quantities.find(
    ({ figureStart, figureEnd }) => figureStart < end && figureEnd > start && (figureStart < start || figureEnd > end),
  );
  if (cut !== undefined) return text.slice(cut.figureStart, cut.figureEnd);
  const denied = DENIAL.exec(text.slice(Math.max(0, start - 20), start))?.[0];
  const first = quantities.find(({ figureStart }) => figureStart === start);
  if (denied !== undefined && first !== undefined) return denied + text.slice(start, first.figureEnd);
  return [start, end].map((at) => numberAround(text, at)).find((number) => number !== undefined);
}

/** The number that a place stands within, read or not: `1,400` around the place before its 4. */
function numberAround(text: string, at: number): string | undefined {
  const before = /[\p{N}.,]*\p{N}[.,]?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = /^[.,]?\p{N}[\p{N}.,]*/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  const isSplit = before !== '' && after !== '' && !(/[.,]$/.test(before) && /^[.,]/.test(after));
  return isSplit ? before + after : undefined;
}
