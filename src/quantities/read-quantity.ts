import { isAgeBefore } from './age.ts';
import { buildQuantity, type Draft } from './build-quantity.ts';
import { exactInteger } from './exact-number.ts';
import { ARTICLE_UNITS } from './units.ts';
import { closed, interval } from './interval.ts';
import { MULTIPLES } from './multiples.ts';
import type { Numeral } from './numeral.ts';
import { DENOMINATORS } from './numerals.ts';
import type { NotQuantityRule, Rejection } from './not-quantities.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { readCounted } from './read-counted.ts';
import { readBand, type Band } from './read-band.ts';
import { readChange } from './read-change.ts';
import { digitsEnd } from './read-digits.ts';
import { readFigure, readUnitWithArticle, type Figure } from './read-figure.ts';
import { isDuring, readHedgeAfter, readHedgesBefore, strongest } from './read-hedges.ts';
import { multipleEnd, readMultipleWord } from './read-multiple.ts';
import { readPeriod, sentenceStart } from './read-period.ts';
import { readProportion } from './read-proportion.ts';
import { readRange, type Range } from './read-range.ts';
import { readRate } from './read-rate.ts';
import { rejectDigits } from './reject-digits.ts';
import { rejectFigure } from './reject-figure.ts';
import { rejectWord } from './reject-words.ts';
import { isVagueWord } from './read-vague.ts';
import type { UnitReading } from './read-unit.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** Reads what the scanner found at `at`: a quantity, or why it is none; undefined where no number is after all. */
export function readQuantity(text: string, at: number, floor: number): Quantity | Rejection | undefined {
  const token = tokenAfter(text, at)!;
  const band = readBand(text, token, floor);
  if (band !== undefined) return readPartOfBand(text, band, floor);
  const rejected = token.kind === 'word' ? rejectWord(text, token, floor) : rejectDigits(text, at, floor);
  if (rejected !== undefined) return rejected;
  if (MULTIPLES.has(token.word)) return readMultiple(text, token, floor);
  if (ARTICLE_UNITS.has(token.word)) return readOneUnit(text, token, floor);
  const before = tokenBefore(text, token.start, floor);
  const figure = readFigure(text, token.start, floor, before?.word !== 'between');
  if (figure === undefined && isVagueWord(token.word)) return undefined;
  if (figure === undefined)
    return { rule: unreadRule(token), start: at, end: token.kind === 'digits' ? digitsEnd(text, at) : token.end };
  return rejectFigure(text, figure, floor) ?? readAround(text, figure, floor);
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
  const hedges = readHedgesBefore(text, start, floor);
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
  return DENOMINATORS.has(token.word) && token.word.endsWith('th') ? 'ordinal' : 'fraction';
}

function readAround(text: string, figure: Figure, floor: number): Quantity {
  const range = readRange(text, figure, floor);
  const proportion = range === undefined ? readProportion(text, figure) : undefined;
  const core = range ?? figure;
  const fold =
    range === undefined && proportion === undefined && figure.unit === undefined
      ? multipleEnd(text, figure.end)
      : undefined;
  const coreEnd = repeatedEnd(text, figure, fold ?? proportion?.end ?? core.end);
  const found = readHedgesBefore(text, core.start, floor);
  const during = core.unit?.kind === 'duration' && found.length === 1 && isDuring(text, found[0]!, core.end);
  const hedges = during ? [] : found;
  const after = readHedgeAfter(text, coreEnd);
  const figureStart = hedges.at(-1)?.start ?? core.start;
  let figureEnd = after?.end ?? coreEnd;
  const { unit } = core;
  const rate = unit === undefined || unit.dimension === 'duration' ? undefined : readRate(text, coreEnd);
  let unitName = unit?.name ?? null;
  if (rate !== undefined && unit !== undefined && unit.dimension !== 'money' && unit.dimension !== 'percent') {
    unitName = `${unit.name} per ${rate.per}`;
    figureEnd = Math.max(figureEnd, rate.end);
  }
  const isAge = unit === undefined && fold === undefined && proportion === undefined && isAgeBefore(text, core.start);
  if (isAge) unitName = 'year';
  const takesNoun = unit === undefined && fold === undefined && !isAge;
  const counted = takesNoun
    ? readCounted(text, takesOf(figure, proportion !== undefined) ? skipOf(text, figureEnd) : figureEnd)
    : undefined;
  const late = counted !== undefined && after === undefined ? readHedgeAfter(text, counted.end) : undefined;
  const end = late?.end ?? counted?.end ?? figureEnd;
  const period = readPeriod(text, end, sentenceStart(text, figureStart));
  const all = [...hedges, ...(after ? [after] : []), ...(late ? [late] : [])];
  const magnitude = figure.numeral.form === 'magnitude' && range === undefined;
  const isRelative =
    unit?.kind === 'percent' ||
    unit?.dimension === 'points' ||
    (unit === undefined && figure.numeral.form === 'fraction');
  const direction =
    range?.opener === undefined && fold === undefined
      ? readChange(text, figureStart, figureEnd, isRelative)
      : undefined;
  const draft: Draft = {
    start: figureStart,
    end,
    figureStart,
    figureEnd,
    numeralStart: core.numeralStart,
    numeralEnd: proportion?.end ?? core.numeralEnd,
    value: valueOf(figure, range, proportion?.parts),
    upper: range?.upper ?? figure.numeral.below,
    form: range !== undefined ? 'range' : magnitude ? 'magnitude' : 'value',
    stated: range?.stated ?? null,
    hedge: strongest(all),
    kind: isAge
      ? 'age'
      : fold !== undefined
        ? 'multiple'
        : direction !== undefined
          ? 'change'
          : kindOf(core.unit, figure, proportion !== undefined),
    unit,
    unitName,
    counted: counted === undefined ? null : text.slice(counted.start, counted.end),
    period: period === undefined ? null : text.slice(period.start, period.end),
    parts: proportion?.parts ?? partsOf(figure),
    direction: direction ?? null,
  };
  return buildQuantity(text, draft);
}

// "dozens of countries", "two thirds of voters", "11 out of 14 countries".
function takesOf(figure: Figure, isProportion: boolean): boolean {
  return isProportion || figure.numeral.form === 'magnitude' || figure.numeral.form === 'fraction';
}

function skipOf(text: string, at: number): number {
  const of = tokenAfter(text, at);
  return of?.word === 'of' ? of.end : at;
}

function valueOf(figure: Figure, range: Range | undefined, parts: Draft['parts'] | undefined) {
  if (range !== undefined) return range.lower;
  if (parts) return parts.part.div(parts.whole);
  return figure.value;
}

function kindOf(unit: UnitReading | undefined, figure: Figure, isProportion: boolean): QuantityKind {
  if (isProportion || (figure.numeral.form === 'fraction' && unit === undefined)) return 'proportion';
  return unit?.kind ?? 'count';
}

// "forty-five (45) days": the same number again, in figures.
function repeatedEnd(text: string, figure: Figure, end: number): number {
  const bracket = figure.numeral.form === 'words' ? tokenAfter(text, end) : undefined;
  if (bracket?.word !== '(') return end;
  const digits = tokenAfter(text, bracket.end);
  const close = digits?.kind === 'digits' ? tokenAfter(text, digits.end) : undefined;
  return close?.word === ')' && figure.value.equals(digits!.word) ? close.end : end;
}

function partsOf(figure: Figure): Draft['parts'] {
  const { parts } = figure.numeral;
  return parts && figure.unit === undefined ? { part: exactInteger(parts[0]), whole: exactInteger(parts[1]) } : null;
}
