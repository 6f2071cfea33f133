import type { Interval } from '../quantities/interval.ts';
import type { Cell } from './report.ts';

/** The columns of an interval in a flat row, after a prefix that says which. */
export const INTERVAL_COLUMNS = ['lower', 'lower_open', 'upper', 'upper_open'] as const;

/** An interval in flat cells: an absent end is empty, and whether an end belongs is told for both. */
export function intervalCells(interval: Interval | null): Cell[] {
  if (interval === null) return [null, null, null, null];
  return [interval.lower, interval.lowerOpen, interval.upper, interval.upperOpen];
}
