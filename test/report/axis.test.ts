import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { decimalDigits } from '../../src/report/amounts.ts';
import { roundAxis } from '../../src/report/axis.ts';
import { fractions } from './readers.ts';

const ticks = (values: readonly (number | string)[], most: number): string[] =>
  roundAxis(
    values.map((value) => new Fraction(value)),
    most,
  ).ticks.map((tick) => tick.toString());

describe('roundAxis', () => {
  it.each([
    [[147, 170], 6, ['145', '150', '155', '160', '165', '170']],
    [[350, 500], 4, ['350', '400', '450', '500']],
    [[0, 1], 3, ['0', '0.5', '1']],
    [[66000000, 67000000], 3, ['66000000', '66500000', '67000000']],
  ])('covers %j with at most %i ticks', (values, most, expected) => {
    const got = ticks(values, most);
    expect(got).toEqual(expected);
    expect(got.length).toBeLessThanOrEqual(most);
  });

  it.each([[[418]], [[0]], [[-3, -3, -3]], [[]]])('makes room around %j', (values) => {
    expect(ticks(values, 5).length).toBeGreaterThanOrEqual(3);
  });

  it('covers any amounts with even steps of 1, 2 or 5 · 10^k', () => {
    fc.assert(
      fc.property(
        fc.array(fractions, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 3, max: 12 }),
        (values, most) => {
          const axis = roundAxis(values, most);
          expect(axis.ticks.length).toBeLessThanOrEqual(most);
          for (const value of values) {
            expect(axis.first.compare(value)).toBeLessThanOrEqual(0);
            expect(axis.last.compare(value)).toBeGreaterThanOrEqual(0);
          }
          const step = axis.last.sub(axis.first).div(axis.ticks.length - 1);
          expect(decimalDigits(step)?.replace(/[0.]/g, '')).toMatch(/^[125]$/);
          expect(axis.first.div(step).d).toBe(1n);
        },
      ),
    );
  });
});
