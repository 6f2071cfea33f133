import fc from 'fast-check';
import Fraction from 'fraction.js';
import { interval, type Interval, isEmpty, point } from '../../src/quantities/interval.ts';

// Readers of what the report writes, to hold it to its word, and amounts to try it with.

const SCALE: Readonly<Record<string, bigint>> = { million: 10n ** 6n, billion: 10n ** 9n, trillion: 10n ** 12n };

/** The amount that words like `1.3 billion`, `66 2/3` or `-1,200` say. */
export function readAmount(words: string): Fraction {
  const [first = '', second] = words.replaceAll(',', '').replace('+', '').split(' ');
  const amount = new Fraction(first);
  if (second === undefined) return amount;
  const scale = SCALE[second];
  if (scale !== undefined) return amount.mul(scale);
  return first.startsWith('-') ? amount.sub(second) : amount.add(second);
}

/** The values that the words of an interval or a change allow a reader. */
export function readIntervalWords(words: string): Interval {
  const both = /^(more than|at least) (.+) and (less than|at most) (.+)$/.exec(words);
  if (both?.[2] !== undefined && both[4] !== undefined) {
    return interval(readAmount(both[2]), readAmount(both[4]), both[1] === 'more than', both[3] === 'less than');
  }
  if (words === 'any amount' || words === 'not shown') return interval(null, null, true, true);
  if (words === 'no change') return point(0);
  const [lower, upper] = words.split(' to ');
  if (words.startsWith('up to ')) return interval(null, readAmount(words.slice(6)), true, false);
  const fall = /^down by (more than )?(.+?)( or more)?$/.exec(words);
  if (fall?.[2] !== undefined) return interval(null, readAmount(fall[2]).neg(), true, fall[1] !== undefined);
  if (words.startsWith('down to ')) return interval(readAmount(words.slice(8)), null, false, true);
  if (lower !== undefined && upper !== undefined) return interval(readAmount(lower), readAmount(upper), false, false);
  if (words.startsWith('more than ')) return interval(readAmount(words.slice(10)), null, true, true);
  if (words.startsWith('less than ')) return interval(null, readAmount(words.slice(10)), true, true);
  if (words.endsWith(' or more')) return interval(readAmount(words.slice(0, -8)), null, false, true);
  if (words.endsWith(' or less')) return interval(null, readAmount(words.slice(0, -8)), true, false);
  // Rounded, to whole numbers at least: the value is no further off than one of its last digit.
  if (words.startsWith('≈')) {
    const near = readAmount(words.slice(1));
    return interval(near.sub(1), near.add(1), false, false);
  }
  return point(readAmount(words));
}

/** Amounts of every sort: round, huge, negative, with and without an end of their decimals. */
export const fractions: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt(-(10n ** 7n), 10n ** 7n), fc.constantFrom(1n, 2n, 3n, 7n, 8n, 100n), fc.integer({ min: 0, max: 25 }))
  .map(([numerator, denominator, zeros]) => new Fraction(numerator * 10n ** BigInt(zeros), denominator));

const end = fc.option(fractions, { freq: 4, nil: null });

/** Intervals that hold a value, each end open, closed or absent. */
export const intervals: fc.Arbitrary<Interval> = fc
  .tuple(end, end, fc.boolean(), fc.boolean())
  .map(([a, b, lowerOpen, upperOpen]) => {
    const crossed = a !== null && b !== null && a.compare(b) > 0;
    return crossed ? interval(b, a, lowerOpen, upperOpen) : interval(a, b, lowerOpen, upperOpen);
  })
  .filter((a) => !isEmpty(a));
