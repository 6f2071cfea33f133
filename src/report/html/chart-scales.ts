import type Fraction from 'fraction.js';
import { scaleLinear } from 'd3-scale';
import { type Interval, isEmpty } from '../../quantities/interval.ts';

/** A figure to be drawn: where in time it lies, and how it reads. */
export interface ChartRow {
  readonly label: string;
  readonly words: string;
  readonly strict: Interval;
  readonly likely: Interval | null;
  /** In years: the middle of 2002 is 2002.5. Rows without a time stand at equal distances. */
  readonly time?: number;
}

/** The part of the picture that figures are drawn in, in its own units. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where amounts stand, from the bottom up. */
export interface AmountScale {
  readonly place: (amount: Fraction) => number;
  readonly ticks: readonly number[];
  readonly first: number;
  readonly last: number;
}

// Room for arrows and lines that leave the picture, as a share of what is shown.
const ROOM = 0.12;
// Where zero is this near, the picture begins there.
const NEAR_ZERO = 0.4;
const TICKS = 5;

/** A scale of round amounts that shows every end of the likely readings; strict ones may leave the picture. */
export function amountScale(rows: readonly ChartRow[], { top, bottom }: Frame): AmountScale {
  const ends = rows.flatMap(({ strict, likely }) => {
    const own = finiteEnds(likely ?? strict);
    return own.length > 0 ? own : finiteEnds(strict);
  });
  const [low = 0, high = 1] = extent(ends);
  const room = (high - low || Math.abs(high) || 1) * ROOM;
  const first = low >= 0 && (low - room <= 0 || low <= high * NEAR_ZERO) ? 0 : low - room;
  const scale = scaleLinear([first, high + room], [bottom, top]).nice(TICKS);
  const [from = first, to = high] = scale.domain();
  return { place: (amount) => scale(Number(amount.valueOf())), ticks: scale.ticks(TICKS), first: from, last: to };
}

/** The least and the greatest; none of nothing. */
function extent(numbers: readonly number[]): readonly number[] {
  const [one] = numbers;
  if (one === undefined) return [];
  return numbers.reduce(([low, high], next) => [Math.min(low, next), Math.max(high, next)] as const, [
    one,
    one,
  ] as const);
}

function finiteEnds(interval: Interval): number[] {
  if (isEmpty(interval)) return [];
  return [interval.lower, interval.upper].filter((end) => end !== null).map((end) => Number(end.valueOf()));
}

// Between figures of one year, which stand side by side.
const BESIDE = 26;

/** Where each row stands from left to right: at its time, those of one time side by side. */
export function timePlaces(rows: readonly ChartRow[], { left, right }: Frame): number[] {
  const times = rows.every(({ time }) => time !== undefined) ? rows.map(({ time }) => time!) : ordinals(rows);
  const [first = 0, last = 0] = extent(times);
  const margin = Math.min(60, (right - left) / 5);
  const scale = scaleLinear([first, last], [left + margin, right - margin]);
  return times.map((time, at) => {
    const middle = first === last ? (left + right) / 2 : scale(time);
    const together = times.filter((other) => other === time).length;
    const before = times.slice(0, at).filter((other) => other === time).length;
    return middle + (before - (together - 1) / 2) * BESIDE;
  });
}

/** Equal distances, rows of one label at one place. */
function ordinals(rows: readonly ChartRow[]): number[] {
  const labels = [...new Set(rows.map(({ label }) => label))];
  return rows.map(({ label }) => labels.indexOf(label));
}
