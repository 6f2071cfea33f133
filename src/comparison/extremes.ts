import { isAbove, type Interval } from '../quantities/interval.ts';

/** Of what several sources are each likely to mean, that which begins highest and that which ends lowest. */
export interface Extremes {
  readonly highest: Interval;
  readonly lowest: Interval;
}

/** The extremes of some readings; null where there is none. */
export function extremesOf(readings: readonly Interval[]): Extremes | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  return others.reduce<Extremes>(
    ({ highest, lowest }, next) => ({
      highest: beginsAbove(next, highest) ? next : highest,
      lowest: endsBelow(next, lowest) ? next : lowest,
    }),
    { highest: first, lowest: first },
  );
}

/** The extremes of what two figures make together: each source of the one with each of the other, as if it stood alone. */
export function combineExtremes(
  a: Extremes | null,
  b: Extremes | null,
  combine: (a: Interval, b: Interval) => Interval,
): Extremes | null {
  if (a === null || b === null) return null;
  return extremesOf([a.highest, a.lowest].flatMap((one) => [b.highest, b.lowest].map((other) => combine(one, other))));
}

/** Whether the readings have no value in common: "885" and "some 5,400" guarantee nothing that excludes the other. */
export function areApart(extremes: Extremes | null): boolean {
  return extremes !== null && isAbove(extremes.highest, extremes.lowest);
}

function beginsAbove(a: Interval, b: Interval): boolean {
  if (a.lower === null || b.lower === null) return a.lower !== null;
  const order = a.lower.compare(b.lower);
  return order > 0 || (order === 0 && a.lowerOpen);
}

function endsBelow(a: Interval, b: Interval): boolean {
  if (a.upper === null || b.upper === null) return a.upper !== null;
  const order = a.upper.compare(b.upper);
  return order < 0 || (order === 0 && a.upperOpen);
}
