import type Fraction from 'fraction.js';
import { interval, isPoint, type Interval } from '../quantities/interval.ts';
import { decimalDigits } from './amounts.ts';

const DIGITS = 4;

/**
 * An interval whose ends have more digits than anyone reads, at four of them: each end moved outward, so that nothing is
 * lost and nothing more is said. Whole numbers stay as they are.
 */
export function roundOutward(a: Interval): Interval {
  if (isPoint(a)) return a;
  const largest = Math.max(...[a.lower, a.upper].map((end) => Math.abs(end?.valueOf() ?? 0)));
  const places = placesFor(largest);
  const round = (end: Fraction | null, side: 'floor' | 'ceil') =>
    end === null || end.d === 1n ? end : end[side](places);
  return interval(round(a.lower, 'floor'), round(a.upper, 'ceil'), a.lowerOpen, a.upperOpen);
}

/** How many decimals make up four digits of an amount; none of a large one, which keeps its whole digits. */
function placesFor(amount: number): number {
  return Math.max(0, DIGITS - 1 - Math.floor(Math.log10(amount || 1)));
}

// What people say as a fraction: two thirds, eleven twelfths, 66 2/3.
const LARGEST_PART = 12n;
const LARGEST_MIXED = 100;

/** Whether an amount can be said as it is: in digits that end, or as a fraction such as people say. */
export function isSayable(amount: Fraction): boolean {
  return decimalDigits(amount) !== undefined || (amount.d <= LARGEST_PART && amount.abs().compare(LARGEST_MIXED) < 0);
}

/** The amount at four digits, for one that cannot be said as it is. */
export function roundNear(amount: Fraction): Fraction {
  return amount.round(placesFor(Math.abs(amount.valueOf())));
}

/** An interval whose ends can be said: those that cannot are moved outward, at four digits. A point stays one. */
export function sayable(a: Interval): Interval {
  if (isPoint(a)) return a;
  const say = (end: Fraction | null, side: 'floor' | 'ceil') =>
    end === null || isSayable(end) ? end : end[side](placesFor(Math.abs(end.valueOf())));
  return interval(say(a.lower, 'floor'), say(a.upper, 'ceil'), a.lowerOpen, a.upperOpen);
}
