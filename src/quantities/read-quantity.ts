import { isDash } from './characters.ts';
import { buildQuantity, type Draft } from './build-quantity.ts';
import { exactInteger } from './exact-number.ts';
import { MULTIPLES } from './multiples.ts';
import { DENOMINATORS } from './numerals.ts';
import type { NotQuantityRule, Rejection } from './not-quantities.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { readCounted } from './read-counted.ts';
import { readFigure, type Figure } from './read-figure.ts';
import { readHedgeAfter, readHedgesBefore, strongest } from './read-hedges.ts';
import { readPeriod, sentenceStart } from './read-period.ts';
import { readProportion } from './read-proportion.ts';
import { readRange, type Range } from './read-range.ts';
import { readRate } from './read-rate.ts';
import { rejectDigits } from './reject-digits.ts';
import { rejectFigure } from './reject-figure.ts';
import { rejectWord } from './reject-words.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** Reads what the scanner found at `at`: a quantity, or why it is none; undefined where no number is after all. */
export function readQuantity(text: string, at: number, floor: number): Quantity | Rejection | undefined {
  const token = tokenAfter(text, at)!;
  const rejected = token.kind === 'word' ? rejectWord(text, token, floor) : rejectDigits(text, at, floor);
  if (rejected !== undefined) return rejected;
  if (MULTIPLES.has(token.word)) return undefined;
  const before = tokenBefore(text, token.start, floor);
  const figure = readFigure(text, token.start, floor, before?.word !== 'between');
  if (figure === undefined) return { rule: unreadRule(token), start: at, end: token.end };
  return rejectFigure(text, figure, floor) ?? readAround(text, figure, floor);
}

function unreadRule(token: Token): NotQuantityRule {
  if (token.kind === 'digits') return 'long';
  return DENOMINATORS.has(token.word) && token.word.endsWith('th') ? 'ordinal' : 'fraction';
}

function readAround(text: string, figure: Figure, floor: number): Quantity {
  const range = readRange(text, figure, floor);
  const proportion = range === undefined ? readProportion(text, figure) : undefined;
  const core = range ?? figure;
  const coreEnd = proportion?.end ?? core.end;
  const hedges = readHedgesBefore(text, core.start, floor);
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
  const takesNoun = unit === undefined || (unit.dimension === 'percent' && false);
  const counted = takesNoun ? readCounted(text, takesOf(figure, proportion !== undefined) ? skipOf(text, figureEnd) : figureEnd) : undefined;
  const late = counted !== undefined && after === undefined ? readHedgeAfter(text, counted.end) : undefined;
  const end = late?.end ?? counted?.end ?? figureEnd;
  const period = readPeriod(text, end, sentenceStart(text, figureStart));
  const all = [...hedges, ...(after ? [after] : []), ...(late ? [late] : [])];
  const magnitude = figure.numeral.form === 'magnitude' && range === undefined;
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
    kind: kindOf(figure, proportion !== undefined),
    unit,
    unitName,
    counted: counted === undefined ? null : text.slice(counted.start, counted.end),
    period: period === undefined ? null : text.slice(period.start, period.end),
    parts: proportion?.parts ?? partsOf(figure),
    direction: null,
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
  return figure.unit === undefined || figure.unit.divisor === 1 ? figure.value : figure.value.div(figure.unit.divisor);
}

function kindOf(figure: Figure, isProportion: boolean): QuantityKind {
  if (isProportion || (figure.numeral.form === 'fraction' && figure.unit === undefined)) return 'proportion';
  return figure.unit?.kind ?? 'count';
}

function partsOf(figure: Figure): Draft['parts'] {
  const { parts } = figure.numeral;
  return parts && figure.unit === undefined ? { part: exactInteger(parts[0]), whole: exactInteger(parts[1]) } : null;
}
