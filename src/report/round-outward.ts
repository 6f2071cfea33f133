import type Fraction from 'fraction.js';
import { interval, isPoint, type Interval } from '../quantities/interval.ts';

const DIGITS = 4;

/**
 * An interval whose ends have more digits than anyone reads, at four of them: each end moved outward, so that nothing is
 * lost and nothing more is said. Whole numbers stay as they are.
 */
export function roundOutward(a: Interval): Interval {
  if (isPoint(a)) return a;
  const largest = Math.max(...[a.lower, a.upper].map((end) => Math.abs(end?.valueOf() ?? 0)));
  const places = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(largest || 1)));
  const round = (end: Fraction | null, side: 'floor' | 'ceil') =>
    end === null || end.d === 1n ? end : end[side](places);
  return interval(round(a.lower, 'floor'), round(a.upper, 'ceil'), a.lowerOpen, a.upperOpen);
}
