import { buildQuantity } from './build-quantity.ts';
import { inScaleOfHead } from './head-scale.ts';
import { closed, interval } from './interval.ts';
import { MULTIPLES } from './multiples.ts';
import type { NotQuantityRule, Rejection } from './not-quantities.ts';
import type { Numeral } from './numeral.ts';
import { DENOMINATORS } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { readAround } from './read-around.ts';
import { readBand, type Band } from './read-band.ts';
import { longNumberEnd } from './read-digits.ts';
import { readFigure, readOneOrTwo, readUnitAndHalf, readUnitWithArticle, type Figure } from './read-figure.ts';
import { isDenied } from './negation.ts';
import { denyHedges, isLoosened, readHedgesBefore, strongest } from './read-hedges.ts';
import { readMultipleWord } from './read-multiple.ts';
import { isVagueWord } from './read-vague.ts';
import { rejectDigits } from './reject-digits.ts';
import { rejectFigure } from './reject-figure.ts';
import { rejectWord } from './reject-words.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';
import { ARTICLE_UNITS } from './units.ts';

/** Reads what the scanner found at `at`: a quantity, or why it is none; undefined where no number is after all. */
export function readQuantity(text: string, at: number, floor: number): Quantity | Rejection | undefined {
  const token = tokenAfter(text, at)!;
  const band = readBand(text, token, floor);
  if (band !== undefined) return readPartOfBand(text, band, floor);
  const rejected = token.kind === 'word' ? rejectWord(text, token, floor) : rejectDigits(text, at, floor);
  if (rejected !== undefined) return rejected;
  if (MULTIPLES.has(token.word)) return readMultiple(text, token, floor);
  if (ARTICLE_UNITS.has(token.word)) return readOneUnit(text, token, floor);
  const half = readUnitAndHalf(text, token, floor) ?? readOneOrTwo(text, token, floor);
  if (half !== undefined) return readUndenied(text, half, floor);
  const before = tokenBefore(text, token.start, floor);
  const figure = readFigure(text, token.start, floor, before?.word !== 'between');
  if (figure === undefined && isVagueWord(token.word)) return undefined;
  if (figure === undefined)
    return { rule: unreadRule(token), start: at, end: token.kind === 'digits' ? longNumberEnd(text, at) : token.end };
  return rejectFigure(text, figure, floor) ?? readUndenied(text, inScaleOfHead(text, figure, floor), floor);
}

// "There are not 12 but 14": that they are not 12 says nothing else of how many they are.
function readUndenied(text: string, figure: Figure, floor: number): Quantity | Rejection {
  const quantity = readAround(text, figure, floor);
  const { hedgeWord, figureStart: start, end } = quantity;
  return hedgeWord === null && isDenied(text, start) ? { rule: 'denied', start, end } : quantity;
}

// "a gallon": one of them, unless it is what something is said per ("$2 a gallon").
function readOneUnit(text: string, token: Token, floor: number): Quantity | undefined {
  const figure = readUnitWithArticle(text, token, floor);
  return figure && readAround(text, figure, floor);
}

// "mid-60s" is within the sixties for sure, and from 64 to 66 for a careful reader.
function readPartOfBand(text: string, band: Band, floor: number): Quantity {
  const { start, end, numeralStart, from, to, likely, isAge } = band;
  const numeral: Numeral = { start: numeralStart, end, value: from, form: 'words', length: 0, scale: 0 };
  const figure: Figure = { start, end, numeral, numeralStart, numeralEnd: end, value: from, unit: undefined };
  const quantity = readAround(text, figure, floor);
  return {
    ...quantity,
    value: null,
    hedge: 'range',
    hedgeWord: null,
    kind: isAge ? 'age' : quantity.kind,
    unit: isAge ? 'year' : quantity.unit,
    strict: interval(from, to, false, true),
    likely: closed(likely[0], likely[1]),
  };
}

function readMultiple(text: string, token: Token, floor: number): Quantity | undefined {
  const multiple = readMultipleWord(text, token);
  if (multiple === undefined) return undefined;
  const { start, end, value } = multiple;
  const hedges = denyHedges(text, readHedgesBefore(text, start, floor, 'share'), floor);
  const figureStart = hedges.at(-1)?.start ?? start;
  return buildQuantity(text, {
    start: figureStart,
    end,
    figureStart,
    figureEnd: end,
    numeralStart: start,
    numeralEnd: end,
    value,
    upper: undefined,
    form: 'value',
    stated: null,
    hedge: strongest(hedges),
    isLoosened: isLoosened(hedges, []),
    kind: 'multiple',
    unit: undefined,
    unitName: null,
    counted: null,
    period: null,
    parts: null,
    direction: null,
  });
}

function unreadRule(token: Token): NotQuantityRule {
  if (token.kind === 'digits') return 'long';
  const isOrdinal = DENOMINATORS.has(token.word) && (token.word.endsWith('th') || token.word === 'third');
  return isOrdinal ? 'ordinal' : token.word.startsWith('one') ? 'pronoun' : 'fraction';
}
