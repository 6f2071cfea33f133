import type { Interval } from '../../src/quantities/interval.ts';

/** An interval as the tables write it: `(400, ∞)`. */
export function writeInterval({ lower, upper, lowerOpen, upperOpen }: Interval): string {
  const left = lower === null ? '-∞' : lower.valueOf();
  const right = upper === null ? '∞' : upper.valueOf();
  return `${lowerOpen ? '(' : '['}${left}, ${right}${upperOpen ? ')' : ']'}`;
}
