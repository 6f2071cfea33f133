import type Fraction from 'fraction.js';
import { ageOf } from './age.ts';
import { isDash, isDigitAt, isLetterAt } from './characters.ts';
import { exactInteger, powerOfTen } from './exact-number.ts';
import { withMoneyScale } from './money-scale.ts';
import type { Numeral } from './numeral.ts';
import { STOP_WORDS } from './noun-words.ts';
import { SCALES } from './numerals.ts';
import { readCompound } from './read-compound.ts';
import { readLoss } from './read-loss.ts';
import { readNumeral } from './read-numeral.ts';
import { currencyBefore } from './read-currency.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { weightOf } from './weight.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** A numeral with its sign and its unit, as one end of a range has them too. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly value: Fraction;
  readonly unit: UnitReading | undefined;
}

/**
 * The figure whose numeral the scanner found at `at`; nothing of it lies before `floor`. `isMoney` says that a currency
 * stands before another figure and is meant for this one too.
 */
export function readFigure(
  text: string,
  at: number,
  floor: number,
  joinAnd = true,
  isMoney = false,
): Figure | undefined {
  const start = isPointBefore(text, at, floor) ? at - 1 : at;
  const written = readNumeral(text, start, floor, joinAnd);
  if (written === undefined) return undefined;
  const loss = readLoss(text, written, floor);
  if (loss !== undefined) return loss;
  const inner = signBefore(text, written.start, written.end, floor);
  const currency = currencyBefore(text, inner?.start ?? written.start, floor);
  const numeral = isMoney || currency !== undefined ? withMoneyScale(text, written) : written;
  const { end: numeralEnd, value } = numeral;
  const outer = currency && inner === undefined ? signBefore(text, currency.start, numeralEnd, floor) : undefined;
  const negative = (inner ?? outer)?.negative === true;
  const figureStart = outer?.start ?? currency?.start ?? inner?.start ?? numeral.start;
  const simple = unitOf(text, numeral.start, unitPlace(text, numeral, numeralEnd), currency?.code);
  const { unit, amount } =
    numeral.form === 'magnitude'
      ? { unit: simple, amount: value }
      : wholeUnit(text, simple, value, currency !== undefined);

  const below = belowZeroEnd(text, unit, numeralEnd);
  return {
    start: figureStart,
    end: below ?? unit?.end ?? numeralEnd,
    numeral,
    numeralStart: inner?.start ?? numeral.start,
    numeralEnd,
    value: negative || below !== undefined ? amount.neg() : amount,
    unit: unit && below !== undefined ? { ...unit, end: below } : unit,
  };
}

const BEFORE_RATE: ReadonlySet<string> = new Set([
  'half',
  'quarter',
  'such',
  'per',
  'times',
  'once',
  'twice',
  'cents',
  'dollars',
  'pence',
  'what',
]);

/** The figure of a unit with "a" before it, which makes it one: `a gallon`. */
export function readUnitWithArticle(text: string, token: Token, floor: number): Figure | undefined {
  const article = tokenBefore(text, token.start, floor);
  if (article?.word !== 'a' && article?.word !== 'an') return undefined;
  const before = tokenBefore(text, article.start);
  if (before !== undefined && (before.kind === 'digits' || before.end === floor || BEFORE_RATE.has(before.word)))
    return undefined;
  const named = readUnit(text, article.end);
  if (named === undefined || named.end < token.end) return undefined;
  const value = exactInteger(1);
  const { unit, amount } = withPart(text, wholeUnit(text, named, value, false));
  const { start, end } = article;
  const numeral: Numeral = { start, end, value, form: 'words', length: 0, scale: 0 };
  return { start, end: unit!.end, numeral, numeralStart: start, numeralEnd: end, value: amount, unit };
}

// "a mile and a half"
function withPart(text: string, whole: ReturnType<typeof wholeUnit>): ReturnType<typeof wholeUnit> {
  const { unit, amount } = whole;
  const and = unit && tokenAfter(text, unit.end);
  const article = and?.word === 'and' ? tokenAfter(text, and.end) : undefined;
  const part = article?.word === 'a' ? tokenAfter(text, article.end) : undefined;
  const denominator = part?.word === 'half' ? 2 : part?.word === 'quarter' ? 4 : undefined;
  if (unit === undefined || part === undefined || denominator === undefined) return whole;
  return { unit: { ...unit, end: part.end }, amount: amount.add(exactInteger(1).div(denominator)) };
}

/** The figure that ends in "and a half" and has no numeral before: `an hour and a half`. */
export function readUnitAndHalf(text: string, half: Token, floor: number): Figure | undefined {
  if (half.word !== 'half') return undefined;
  const a = tokenBefore(text, half.start, floor);
  const and = a?.word === 'a' ? tokenBefore(text, a.start, floor) : undefined;
  const noun = and?.word === 'and' ? tokenBefore(text, and.start, floor) : undefined;
  if (noun?.kind !== 'word') return undefined;
  const figure = readUnitWithArticle(text, noun, floor);
  return figure?.end === half.end ? figure : undefined;
}

/** The first figure of `a year or two`, whose numeral is the last word; a noun that is no unit will do. */
export function readOneOrTwo(text: string, two: Token, floor: number): Figure | undefined {
  if (two.word !== 'two' && two.word !== 'three') return undefined;
  const or = tokenBefore(text, two.start, floor);
  const noun = or?.word === 'or' ? tokenBefore(text, or.start, floor) : undefined;
  if (noun?.kind !== 'word' || STOP_WORDS.has(noun.word)) return undefined;
  const article = tokenBefore(text, noun.start, floor);
  if (article?.word !== 'a' && article?.word !== 'an') return undefined;
  const named = readUnit(text, article.end);
  const unit = named?.end === noun.end ? named : undefined;
  const value = exactInteger(1);
  const { start, end } = article;
  const numeral: Numeral = { start, end, value, form: 'words', length: 0, scale: 0 };
  return { start, end: noun.end, numeral, numeralStart: start, numeralEnd: end, value, unit };
}

// ".77" begins with its point.
function isPointBefore(text: string, at: number, floor: number): boolean {
  return (
    at > floor && text[at - 1] === '.' && isDigitAt(text, at) && !isDigitAt(text, at - 2) && !isLetterAt(text, at - 2)
  );
}

// What follows a unit and belongs to it: "75 USD million", "13 dollars and 45 cents", "5 ft 2 in".
function wholeUnit(text: string, unit: UnitReading | undefined, value: Fraction, isPrefixed: boolean) {
  if (unit === undefined) return { unit, amount: value };
  const scale = unit.dimension === 'money' && !isPrefixed ? tokenAfter(text, unit.end) : undefined;
  const power = scale?.word.endsWith('s') ? undefined : SCALES.get(scale?.word ?? '');
  if (scale !== undefined && power !== undefined && power >= 6) {
    return { unit: { ...unit, end: scale.end }, amount: value.mul(powerOfTen(power)) };
  }
  let whole = { unit, amount: value };
  let part = readCompound(text, unit, unit, isPrefixed);
  // "1 hour, 32 minutes, 5 seconds" has two.
  for (let parts = 0; part !== undefined && parts < 2; parts++) {
    whole = { unit: { ...unit, end: part.end }, amount: whole.amount.add(part.added) };
    part = part.unit && readCompound(text, unit, part.unit, isPrefixed);
  }
  return whole;
}

// "half a century", "three quarters of an hour", "0.5 of a mile", "a tenth of one percent": the article belongs to the unit.
function unitPlace(text: string, numeral: Numeral, end: number): number {
  if (numeral.form === 'magnitude') {
    // "thousands of dollars"
    const of = tokenAfter(text, end);
    return of?.word === 'of' && readUnit(text, of.end) !== undefined ? of.end : end;
  }
  const isPart = numeral.form === 'fraction' || (numeral.form === 'digits' && numeral.value.compare(1) < 0);
  if (!isPart) return end;
  let article = tokenAfter(text, end);
  const of = article?.word === 'of' ? article : undefined;
  if (of !== undefined) article = tokenAfter(text, of.end);
  else if (numeral.form !== 'fraction') return end;
  const isArticle = article?.word === 'a' || article?.word === 'an';
  const unit = article && readUnit(text, article.end);
  if (unit === undefined || isArticle) return isArticle && unit !== undefined ? article!.end : end;
  const isOne = of !== undefined && (article!.word === 'one' || article!.word === '1');
  return isOne && (unit.dimension === 'percent' || unit.dimension === 'points') ? article!.end : end;
}

function unitOf(text: string, at: number, end: number, code: string | undefined): UnitReading | undefined {
  const after = ageOf(text, at, weightOf(text, at, readUnit(text, end)));
  if (code === undefined) return after;
  const money: UnitReading = { name: code, kind: 'money', dimension: 'money', divisor: 1, end };
  // "$5 million US dollars", "$10 dollars": said twice.
  return after?.dimension === 'money' && after.divisor === 1 ? { ...money, end: after.end } : money;
}

// "20 degrees below zero", "2 below zero"
function belowZeroEnd(text: string, unit: UnitReading | undefined, numeralEnd: number): number | undefined {
  if (unit !== undefined && unit.dimension !== 'temperature' && unit.dimension !== 'angle') return undefined;
  const below = tokenAfter(text, unit?.end ?? numeralEnd);
  const zero = below?.word === 'below' ? tokenAfter(text, below.end) : undefined;
  return zero?.word === 'zero' ? zero.end : undefined;
}

// "a margin of plus or minus 3 points" is no -3.
function plusBefore(text: string, minus: Token, floor: number): number | undefined {
  const or = tokenBefore(text, minus.start, floor);
  const plus = or?.word === 'or' ? tokenBefore(text, or.start, floor) : undefined;
  return plus?.word === 'plus' ? plus.start : undefined;
}

function isAlone(text: string, end: number): boolean {
  const unit = readUnit(text, end);
  const close = unit !== undefined && SIGNED.has(unit.dimension) ? unit.end : end;
  const next = tokenAfter(text, close);
  return next === undefined || text.slice(close, next.start).includes('\n') || text.slice(close).trim() === '.';
}

const SIGNED: ReadonlySet<string> = new Set(['temperature', 'angle', 'percent', 'money']);

// "-5" and "minus five"; a dash between words or numbers is no minus.
function signBefore(
  text: string,
  at: number,
  end: number,
  floor: number,
): { start: number; negative: boolean } | undefined {
  const sign = tokenBefore(text, at, floor);
  if (sign === undefined) return undefined;
  if (sign.word === 'minus' || sign.word === 'negative') {
    const plus = plusBefore(text, sign, floor);
    return { start: plus ?? sign.start, negative: plus === undefined };
  }
  if (sign.word !== '+' && !isDash(sign.word)) return undefined;
  const negative = sign.word !== '+';
  if (sign.word === '—' || (sign.word === '–' && sign.end < at)) return undefined;
  const before = text[sign.start - 1];
  const isFirst = sign.start === 0 || before === '\n';
  // "- 30" is a number by itself, "- 30 countries" an item of a list.
  if (sign.end < at) return isFirst && isAlone(text, end) ? { start: sign.start, negative } : undefined;
  const stands =
    isFirst || before === ' ' || before === '(' || before === '"' || before === '$' || before === '£' || before === '€';
  return stands || before === '\u00a0' || before === '~' ? { start: sign.start, negative } : undefined;
}
