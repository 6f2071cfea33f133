import { distance } from 'fastest-levenshtein';
import { findWords } from '../corpus/words.ts';
import { figureOf } from '../quantities/figure.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { sameInterval } from '../quantities/interval.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { foldTypography, NUMBER_MARK } from './fold-text.ts';
import { saysNoOtherTime } from './said-times.ts';
import { tellingWords, type TellingWord } from './telling-words.ts';
import { isTurnedRound } from './turned-round.ts';

/**
 * Whether two wordings say the same numbers: each figure of one is one of the other, in the same order, alike in value,
 * hedge, unit, intervals and direction, or word for word; and so is each number that is no figure (a year, a date, an
 * ordinal), each word of a unit beside a number, each word beside one that could loosen it, and each negation. The other
 * says no time that the one does not, no opposite of its words, and counts nothing else. In doubt they are not the same:
 * what this lets pass is taken for the quoted figure.
 */
export function saySameNumbers(one: string, other: string): boolean {
  const [a, b] = [foldTypography(one), foldTypography(other)];
  if (a === b) return true;
  if (!saysNoOtherTime(a, b) || isTurnedRound(a, b)) return false;
  const [ofA, ofB] = [findQuantities(a), findQuantities(b)];
  if (ofA.some((figure) => countsOtherThings(a, figure, b))) return false;
  if (sameList(ofA, ofB, sameReading) && sameList(tellingWords(a, ofA), tellingWords(b, ofB), sameText)) return true;
  // What is around a figure may keep it from being read; word for word, it still is the same.
  return sameList(tellingWords(a), tellingWords(b), sameText) && holdsFigures(a, ofA, b) && holdsFigures(b, ofB, a);
}

/**
 * Whether two wordings differ in their numbers, or else in the hedges, units and negations: one of them may be the other
 * with a figure changed. What differs in both mostly is another figure.
 */
export function differInOneRespect(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => tellingWords(foldTypography(words))) as [TellingWord[], TellingWord[]];
  const same = (wanted: boolean) => {
    const [ofA, ofB] = [a, b].map((words) => words.filter(({ isNumber }) => isNumber === wanted));
    return sameList(ofA!, ofB!, sameText);
  };
  return same(true) || same(false);
}

function sameText(a: TellingWord, b: TellingWord): boolean {
  return a.text === b.text;
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

/** The share of a noun's letters that slips may change. */
const SLIPS = 0.5;

/**
 * Whether two wordings differ in nothing but what a figure counts, and not by slips: 40 parties, 40 ships. Where more
 * differs, a noun that is hard to make out is one of many slips.
 */
function countsOtherThings(one: string, figure: Quantity, other: string): boolean {
  const noun = findWords(figure.counted ?? '').at(-1)?.folded;
  if (noun === undefined) return false;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  // Both may begin or end alike: sh-ips, par-tie-s.
  const at = a.indexOf(noun, figure.figureEnd);
  if (at < 0 || start < at || a.length - end > at + noun.length) return false;
  const put = b.slice(at, b.length - (a.length - at - noun.length));
  return distance(noun, put) > Math.max(noun.length, put.length) * SLIPS;
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
