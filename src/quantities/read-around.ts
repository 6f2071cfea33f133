import { isAgeBefore, isAgeInCommas, isAgeOfPeople, isOfAgeGroup } from './age.ts';
import { buildQuantity } from './build-quantity.ts';
import { exactInteger } from './exact-number.ts';
import type { Partable } from './hedge-parted.ts';
import { inItsSense } from './hedge-sense.ts';
import type { HedgeMatch } from './match-hedge.ts';
import type { Parts, Quantity, QuantityKind } from './quantity.ts';
import { readChange, type Amount, type Direction } from './read-change.ts';
import { readCounted, type Counted } from './read-counted.ts';
import type { Figure } from './read-figure.ts';
import { notReached } from './negation.ts';
import { denyHedges, isLoosened, readHedgeAfter, readHedgesBefore, strongest } from './read-hedges.ts';
import { isMark } from './mark.ts';
import { multipleEnd } from './read-multiple.ts';
import { readPeriod } from './read-period.ts';
import { readProportion } from './read-proportion.ts';
import { readProportionRange, shareOfWhole } from './read-proportion-range.ts';
import { readShareOfMoney } from './read-share-of-money.ts';
import { readFigureAt } from './range-ends.ts';
import { readMovedFrom } from './read-moved.ts';
import { readRange, type Range } from './read-range.ts';
import { readPerNumber, readPerNumberAhead } from './read-per-number.ts';
import { readRate, type Rate } from './read-rate.ts';
import { readSupposed, supposedLater, type Supposed } from './read-supposed.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { sentenceStart } from './sentence-start.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

/** The quantity whose first figure was read: with its range or whole, its hedges, what it counts and its period. */
export function readAround(text: string, figure: Figure, floor: number): Quantity {
  const core = readCore(text, figure, floor);
  const { range } = core;
  const hedges = hedgesBefore(text, core, floor);
  const after = core.supposed?.hedge ?? readHedgeAfter(text, core.end);
  const figureStart = hedges.at(-1)?.start ?? core.start;
  const unit = core.unit ?? unitBehind(text, core, after);
  const rate = rateOf(text, core, unit);
  const figureEnd = Math.max(core.end, after?.end ?? 0, unit?.end ?? 0, rate?.end ?? 0);
  const isOfAge = core.form === 'plain' && isAge(text, figure, core, unit, hedges, after);
  const counted = unit === undefined && !isOfAge ? countedBehind(text, core, figureEnd) : undefined;
  const late = counted !== undefined && after === undefined ? readLateHedge(text, figure, counted.end) : undefined;
  const nounEnd = late?.end ?? counted?.end ?? figureEnd;
  const isBareCount = unit === undefined && !isOfAge && isCount(core);
  const per = isBareCount ? readPerNumber(text, nounEnd) : undefined;
  const ahead = isBareCount && per === undefined ? readPerNumberAhead(text, figureStart) : undefined;
  const end = per?.end ?? nounEnd;
  const said = (unit && readPerNumber(text, end)) ?? readPeriod(text, end, sentenceStart(text, figureStart));
  // In "For 2000 people it rained" the number is no year.
  const period =
    said !== undefined && said.start < end && said.end > figureStart && core.unit === undefined ? undefined : said;
  const allHedges = [...hedges, after, late, range?.about].filter((match) => match !== undefined);
  const direction =
    core.form !== 'multiple' && !(range?.opener === 'from' && tokenBefore(text, figureStart)?.word !== 'by')
      ? readChange(text, figureStart, figureEnd, amountOf(figure, unit, counted, isOfAge))
      : undefined;
  return buildQuantity(text, {
    start: figureStart,
    end,
    figureStart,
    figureEnd: per?.figureEnd ?? figureEnd,
    numeralStart: core.numeralStart,
    numeralEnd: core.numeralEnd,
    value: core.value,
    upper: range?.upper ?? figure.numeral.below,
    form: range !== undefined ? 'range' : figure.numeral.form === 'magnitude' ? 'magnitude' : 'value',
    stated: range?.stated ?? null,
    hedge: strongest(allHedges),
    isLoosened: isLoosened([...hedges, range?.about], [after, late]),
    kind: isOfAge ? 'age' : kindOf(core, unit, direction, per ?? ahead),
    unit,
    unitName: isOfAge ? (unit?.name ?? 'year') : unitName(unit, rate ?? per ?? ahead),
    counted: wordsOf(text, counted),
    period: wordsOf(text, period),
    parts: core.parts,
    direction: direction ?? null,
  });
}

/** A figure with the second one that a range or a proportion adds, or with the word that makes it a multiple. */
interface Core {
  readonly form: 'plain' | 'magnitude' | 'proportion' | 'multiple';
  readonly start: number;
  readonly end: number;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly value: Figure['value'];
  readonly unit: UnitReading | undefined;
  readonly range: Range | undefined;
  readonly parts: Parts | null;
  readonly supposed: Supposed | undefined;
}

function readCore(text: string, given: Figure, floor: number): Core {
  const share = readShareOfMoney(text, given);
  const figure = share === undefined ? readMovedFrom(text, given, floor) : { ...given, unit: share, end: share.end };
  const range = readRange(text, figure, floor);
  const proportion = range === undefined ? readProportion(text, figure) : undefined;
  const shares =
    range === undefined
      ? proportion && readProportionRange(text, figure, proportion, floor)
      : shareOfWhole(text, figure, range);
  if (shares !== undefined) {
    const { start, end, numeralStart, numeralEnd, lower: value, unit } = shares;
    return {
      form: 'proportion',
      start,
      end,
      numeralStart,
      numeralEnd,
      value,
      unit,
      range: shares,
      parts: null,
      supposed: undefined,
    };
  }
  if (proportion !== undefined) {
    const { end, parts } = proportion;
    const { start, numeralStart, unit } = figure;
    const value = parts.part.div(parts.whole);
    return {
      form: 'proportion',
      start,
      end,
      numeralStart,
      numeralEnd: end,
      value,
      unit,
      range,
      parts,
      supposed: undefined,
    };
  }
  const supposed = range === undefined ? readSupposed(text, figure) : undefined;
  const { start, end, numeralStart, numeralEnd, unit } = { ...(range ?? figure), ...supposed };
  const multiple = unit === undefined ? multipleEnd(text, end) : undefined;
  return {
    form: multiple === undefined ? formOf(figure, unit) : 'multiple',
    start,
    end: repeatedEnd(text, figure, multiple ?? end),
    numeralStart,
    numeralEnd,
    value: range?.lower ?? supposed?.value ?? figure.value,
    unit,
    range,
    parts: partsOf(figure),
    supposed,
  };
}

// A fraction of no unit is a part of what it is said of.
function formOf({ numeral }: Figure, unit: UnitReading | undefined): Core['form'] {
  if (numeral.form === 'magnitude') return 'magnitude';
  return numeral.form === 'fraction' && unit === undefined ? 'proportion' : 'plain';
}

function hedgesBefore(text: string, core: Core, floor: number): HedgeMatch[] {
  const found = readHedgesBefore(text, core.start, floor, amountIn(text, core));
  // The outermost may say something else: "spread over about 15 countries".
  while (found.length > 0) {
    const outermost = inItsSense(text, found.pop()!, core);
    if (outermost !== undefined) return denyHedges(text, [...found, outermost], floor);
  }
  return notReached(text, core.start, floor);
}

function amountIn(text: string, { form, unit, end }: Core): Partable {
  if (isMark(text, end)) return 'mark';
  if (unit?.kind === 'age') return 'age';
  const isShare = form === 'proportion' || form === 'multiple' || unit?.kind === 'percent';
  return isShare || unit?.dimension === 'points' ? 'share' : 'other';
}

// "45 schools plus additional classes" goes on, and is no 45 or more.
function readLateHedge(text: string, figure: Figure, end: number): HedgeMatch | undefined {
  const late = readHedgeAfter(text, end) ?? supposedLater(text, { ...figure, end });
  return late?.row.words === 'plus' && tokenAfter(text, late.end)?.kind === 'word' ? undefined : late;
}

// "twenty-odd years", "400-plus miles": the hedge stands between the number and its unit.
function unitBehind(text: string, core: Core, after: HedgeMatch | undefined): UnitReading | undefined {
  return after !== undefined && core.form === 'plain' ? readUnit(text, after.end) : undefined;
}

// A rate is part of the unit, "barrels per day", but money's and a percentage's is their period.
function rateOf(text: string, core: Core, unit: UnitReading | undefined): Rate | undefined {
  if (unit === undefined || unit.dimension === 'money' || unit.dimension === 'percent') return undefined;
  if (unit.dimension === 'duration') return undefined;
  const end = Math.max(core.end, unit.end);
  return readPerNumber(text, end) ?? readRate(text, end);
}

// "223 deaths per 100,000 live births" are no count of deaths.
function isCount({ form }: Core): boolean {
  return form === 'plain' || form === 'magnitude';
}

function unitName(unit: UnitReading | undefined, rate: Rate | undefined): string | null {
  if (rate === undefined) return unit?.name ?? null;
  return unit === undefined ? `per ${rate.per}` : `${unit.name} per ${rate.per}`;
}

// "dozens of countries", "two thirds of voters", "11 out of 14 countries".
function countedBehind(text: string, core: Core, figureEnd: number): Counted | undefined {
  if (core.form === 'multiple') return undefined;
  const from = core.supposed?.countedFrom ?? figureEnd;
  const of = core.form === 'plain' ? undefined : tokenAfter(text, from);
  const isOne = core.form === 'plain' && core.range === undefined && core.value.equals(1);
  return readCounted(text, of?.word === 'of' ? of.end : from, isOne);
}

function amountOf(
  figure: Figure,
  unit: UnitReading | undefined,
  counted: Counted | undefined,
  isOfAge: boolean,
): Amount {
  if (unit === undefined) {
    if (figure.numeral.form === 'fraction') return 'relative';
    return counted === undefined && !isOfAge ? 'bare' : 'counted';
  }
  if (unit.kind === 'percent' || unit.dimension === 'points') return 'relative';
  if (unit.dimension === 'money') return 'money';
  return unit.dimension === 'length' || unit.dimension === 'duration' ? 'extent' : 'measure';
}

function kindOf(
  core: Core,
  unit: UnitReading | undefined,
  direction: Direction | undefined,
  per: Rate | undefined,
): QuantityKind {
  if (core.form === 'multiple') return 'multiple';
  if (direction !== undefined) return 'change';
  if (per !== undefined) return 'measure';
  return core.form === 'proportion' ? 'proportion' : (unit?.kind ?? 'count');
}

function isAge(
  text: string,
  figure: Figure,
  core: Core,
  unit: UnitReading | undefined,
  hedges: readonly HedgeMatch[],
  after: HedgeMatch | undefined,
): boolean {
  const start = hedges.at(-1)?.start ?? core.start;
  // "aged over 65", "between the ages of 15 and 49"
  const isSaid = isAgeBefore(text, start) || isAgeBefore(text, figure.start);
  if (unit !== undefined && unit.name !== 'year') return isSaid && unit.dimension === 'duration';
  if (isSaid || isOfAgeGroup(text, after?.end ?? core.end)) return true;
  if (figure.numeral.form === 'plain' && isAgeInCommas(text, core.start, core.end)) return true;
  const isBounded = after === undefined && hedges.length === 1 && BOUNDS_OF_AGE.has(hedges[0]!.row.words);
  const isUpwards = hedges.length === 0 && after?.row.words.startsWith('and ') === true;
  if (!isBounded && !isUpwards && (core.range === undefined || core.range.opener !== undefined)) return false;
  if ((core.range?.upper ?? core.value).compare(OLDEST) > 0 || !isAgeOfPeople(text, start)) return false;
  return readCounted(text, after?.end ?? core.end)?.plural !== true;
}

const OLDEST = 110;
const BOUNDS_OF_AGE: ReadonlySet<string> = new Set(['over', 'under', 'above', 'below']);

// "forty-five (45) days", "12 (twelve) cats": the same number again, in figures or in words.
function repeatedEnd(text: string, figure: Figure, end: number): number {
  const bracket = figure.unit === undefined ? tokenAfter(text, end) : undefined;
  const again = bracket?.word === '(' ? readFigureAt(text, bracket.end) : undefined;
  const close = again?.value.equals(figure.value) ? tokenAfter(text, again.end) : undefined;
  return close?.word === ')' ? close.end : end;
}

function partsOf({ numeral, unit }: Figure): Parts | null {
  const { parts } = numeral;
  return parts && unit === undefined ? { part: exactInteger(parts[0]), whole: exactInteger(parts[1]) } : null;
}

function wordsOf(text: string, span: { start: number; end: number } | undefined): string | null {
  return span === undefined ? null : text.slice(span.start, span.end);
}
