import type Fraction from 'fraction.js';
import { exactInteger } from './exact-number.ts';
import type { Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';

const HUNDRED = exactInteger(100);

/** Whether a quantity is a share that no unit is said of: `half`, `one in three`. */
export function isBareProportion({ kind, unit }: Quantity): boolean {
  return kind === 'proportion' && unit === null;
}

/** Whether a quantity is in percent, and no change. */
export function isPercent({ kind, unit }: Quantity): boolean {
  return kind === 'percent' && unit === 'percent';
}

/**
 * A proportion read in percent, exactly (a third is 100/3), with its intervals as wide as they were; its words and its parts
 * stay as they are. Any other quantity is handed back as it is.
 */
export function inPercent(quantity: Quantity): Quantity {
  if (!isBareProportion(quantity)) return quantity;
  return {
    ...quantity,
    kind: 'percent',
    unit: 'percent',
    value: times100(quantity.value),
    strict: hundredfold(quantity.strict),
    likely: hundredfold(quantity.likely),
  };
}

function hundredfold(interval: Interval): Interval {
  return { ...interval, lower: times100(interval.lower), upper: times100(interval.upper) };
}

function times100(end: Fraction | null): Fraction | null {
  return end && end.mul(HUNDRED);
}
