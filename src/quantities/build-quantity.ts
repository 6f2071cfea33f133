import type Fraction from 'fraction.js';
import { granularity } from './granularity.ts';
import { likelyAt, likelyLoosened, likelyRange, strictInterval, strictRange } from './hedge-interval.ts';
import type { Hedge } from './hedges.ts';
import { interval, type Interval } from './interval.ts';
import type { HedgeKind, Parts, Quantity, QuantityKind } from './quantity.ts';
import type { UnitReading } from './read-unit.ts';

/** All that was read of a quantity, before its intervals are drawn. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly figureStart: number;
  readonly figureEnd: number;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly value: Fraction;
  /** The ends of a range, or of a vague magnitude's likely reading. */
  readonly upper: Fraction | undefined;
  readonly form: 'value' | 'range' | 'magnitude';
  readonly stated: Fraction | null;
  readonly hedge: Hedge | undefined;
  /** Whether the bound that the hedge draws is only about there. */
  readonly isLoosened: boolean;
  readonly kind: QuantityKind;
  readonly unit: UnitReading | undefined;
  readonly unitName: string | null;
  readonly counted: string | null;
  readonly period: string | null;
  readonly parts: Parts | null;
  readonly direction: 'up' | 'down' | null;
}

/** The quantity that a draft describes. */
export function buildQuantity(text: string, draft: Draft): Quantity {
  const { strict, likely, hedge, value } = readings(draft);
  return {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    figureStart: draft.figureStart,
    figureEnd: draft.figureEnd,
    numeral: text.slice(draft.numeralStart, draft.numeralEnd),
    value,
    kind: draft.kind,
    hedge,
    hedgeWord: draft.hedge?.words ?? null,
    unit: draft.unitName,
    counted: draft.counted,
    period: draft.period,
    parts: draft.parts,
    direction: draft.direction,
    strict,
    likely,
  };
}

interface Readings {
  readonly strict: Interval;
  readonly likely: Interval;
  readonly hedge: HedgeKind;
  readonly value: Fraction | null;
}

function readings(draft: Draft): Readings {
  const hedge = hedgeOf(draft) as Exclude<HedgeKind, 'range' | 'magnitude'>;
  const fromZero = hasZero(draft) && draft.value.compare(0) > 0;
  if (draft.form === 'range') {
    const ends = [draft.value, draft.upper!, fromZero] as const;
    return {
      strict: strictRange(draft.isLoosened ? 'about' : hedge, ...ends),
      likely: likelyRange(hedge, ...ends),
      hedge: 'range',
      value: draft.stated,
    };
  }
  if (draft.form === 'magnitude') {
    // "Perhaps hundreds" and "up to several hundred" can be fewer; "some hundreds" are hundreds.
    const canBeFewer = hedge !== 'exact' && STRENGTHENING[hedge] !== true && draft.hedge?.words !== 'some';
    const strict = canBeFewer
      ? strictInterval('about', draft.value, fromZero)
      : interval(draft.value, null, false, true);
    return { strict, likely: interval(draft.value, draft.upper!, false, true), hedge: 'magnitude', value: null };
  }
  const { value } = draft;
  const strict = strictInterval(draft.isLoosened ? 'about' : hedge, value, fromZero);
  if (hedge === 'exact') return { strict, likely: strict, hedge, value };
  const likely = draft.isLoosened ? likelyLoosened : likelyAt;
  return { strict, likely: likely(hedge, value, granularity(value), fromZero), hedge, value };
}

// "Close to zero" and "nearly -5" say not from which side; "just below zero" does.
function hedgeOf({ hedge, value }: Draft): HedgeKind {
  if (hedge?.hedge !== 'almost' || value.compare(0) > 0 || SIDED.test(hedge.words)) return hedge?.hedge ?? 'exact';
  return 'about';
}

const SIDED = /\b(?:under|below|less|fewer|short|shy)\b/;

// After these a vague magnitude is at least what it is without them.
const STRENGTHENING: Readonly<Partial<Record<HedgeKind, true>>> = { above: true, 'at-least': true };

// A change and a temperature can be below zero, and so can an angle; nothing else that is counted or measured.
function hasZero(draft: Draft): boolean {
  return draft.kind !== 'change' && draft.unit?.dimension !== 'temperature' && draft.unit?.dimension !== 'angle';
}
