import type Fraction from 'fraction.js';
import { exactInteger } from './exact-number.ts';
import { granularity } from './granularity.ts';
import { closed, hull, interval, point, UNBOUNDED, type Interval } from './interval.ts';
import type { HedgeKind, Quantity } from './quantity.ts';

/** A hedge that loosens one value: a range and a vague magnitude have their ends in their words. */
export type OneValueHedge = Exclude<HedgeKind, 'range' | 'magnitude'>;

/** What a hedged value guarantees. With `fromZero` nothing below zero is possible: counts, money, people, measures. */
export function strictInterval(hedge: OneValueHedge, value: Fraction, fromZero: boolean): Interval {
  const least = fromZero ? exactInteger(0) : null;
  switch (hedge) {
    case 'exact':
      return point(value);
    case 'above':
      return interval(value, null, true, true);
    case 'at-least':
      return interval(value, null, false, true);
    case 'below':
    case 'almost':
      return interval(least, value, false, true);
    case 'at-most':
      return interval(least, value, false, false);
    case 'about':
      return least === null ? UNBOUNDED : interval(least, null, false, true);
  }
}

/** What a careful reader takes a hedged value to mean, at a granularity; never wider than the strict interval allows. */
export function likelyAt(hedge: OneValueHedge, value: Fraction, step: Fraction, fromZero: boolean): Interval {
  const from = (lower: Fraction): Fraction => (fromZero && lower.s < 0n ? exactInteger(0) : lower);
  switch (hedge) {
    case 'exact':
      return point(value);
    case 'above':
      return interval(value, value.add(step), true, true);
    case 'at-least':
      return interval(value, value.add(step), false, true);
    case 'below':
      return interval(from(value.sub(step)), value, true, true);
    case 'almost':
      return interval(from(value.sub(step.div(2))), value, false, true);
    case 'at-most':
      return interval(from(value.sub(step)), value, true, false);
    case 'about':
      return interval(from(value.sub(step.div(2))), value.add(step.div(2)), false, false);
  }
}

/** Whether the bound of a quantity is itself about where it says: `up to about 50` keeps its hedge, and guarantees nothing. */
export function hasLooseBound({ hedge, value, strict }: Quantity): boolean {
  if (value === null || hedge === 'exact' || hedge === 'about') return false;
  return strict.lower?.equals(value) !== true && strict.upper?.equals(value) !== true;
}

/** What a careful reader takes a bound to mean that is itself about there: it and half a step beyond, `up to about 50`. */
export function likelyLoosened(hedge: OneValueHedge, value: Fraction, step: Fraction, fromZero: boolean): Interval {
  return hull(likelyAt(hedge, value, step, fromZero), likelyAt('about', value, step, fromZero));
}

/**
 * What a range guarantees that is hedged itself: each end is loosened as one value would be, so that nothing bounds
 * `about 15 to 18`, and `at least 20 to 30` is 20 or more.
 */
export function strictRange(hedge: OneValueHedge, lower: Fraction, upper: Fraction, fromZero: boolean): Interval {
  const low = strictInterval(hedge, lower, fromZero);
  const high = strictInterval(hedge, upper, fromZero);
  return hedge === 'exact' ? closed(lower, upper) : interval(low.lower, high.upper, low.lowerOpen, high.upperOpen);
}

/** What a careful reader takes a hedged range to mean: its ends, `about` half a step beyond them. */
export function likelyRange(hedge: OneValueHedge, lower: Fraction, upper: Fraction, fromZero: boolean): Interval {
  if (hedge !== 'about') {
    const { lowerOpen } = strictInterval(hedge, lower, fromZero);
    const { upperOpen, upper: end } = strictInterval(hedge, upper, fromZero);
    return interval(lower, upper, hedge === 'above' && lowerOpen, end !== null && upperOpen);
  }
  const low = likelyAt(hedge, lower, granularity(lower), fromZero);
  const high = likelyAt(hedge, upper, granularity(upper), fromZero);
  return interval(low.lower, high.upper, false, false);
}
