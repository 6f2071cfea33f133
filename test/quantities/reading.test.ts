import { InputError } from '../../src/corpus/input-error.ts';
import Fraction from 'fraction.js';
import { describe, expect, it, test } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { closed, open } from '../../src/quantities/interval.ts';
import { MEASURED_HEDGES, measuredKin, measuredWidth } from '../../src/quantities/measured.ts';
import { HEDGES_AFTER, HEDGES_SET_OFF } from '../../src/quantities/hedges-after.ts';
import { HEDGES_BETWEEN } from '../../src/quantities/hedges-between.ts';
import { HEDGES_BEFORE } from '../../src/quantities/hedges.ts';
import { bisect, bisectNear } from '../../src/quantities/normal.ts';
import { agreement, likelyInterval, measuredInterval, parseReading } from '../../src/quantities/reading.ts';

const only = (text: string) => {
  const found = findQuantities(text);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('widths of the measured reading', () => {
  test.each([
    ['over', 400, 40, 144],
    ['over', 160, 12, 45],
    ['over', 1200, 65, 236],
    ['over', 100, 21, 77],
    ['over', 10_000, 993, 3613],
    ['about', 400, 35, 109],
    ['nearly', 200, 18, 58],
    ['nearly', 100, 14, 43],
    ['nearly', 1.3e9, 170e6, 541e6],
  ])('%s %d: the middle reader %d, four in five within %d', (hedge, value, middle, four) => {
    const width = (t: number) => measuredWidth(hedge, new Fraction(value), t)!;
    expect(width(0) / middle).toBeCloseTo(1, 1);
    expect(width(0.8416) / four).toBeCloseTo(1, 1);
  });

  it('has no width for what was not measured, for zero and for endless decimals', () => {
    expect(measuredWidth('exactly', new Fraction(400), 0)).toBeUndefined();
    expect(measuredWidth('over', new Fraction(0), 0)).toBeUndefined();
    expect(measuredWidth('over', new Fraction(1, 3), 0)).toBeUndefined();
  });

  it('borrows from a measured hedge only, and says so', () => {
    for (const { measured } of [...HEDGES_BEFORE, ...HEDGES_AFTER, ...HEDGES_SET_OFF, ...HEDGES_BETWEEN]) {
      if (measured !== null) expect(Object.keys(MEASURED_HEDGES)).toContain(measured);
    }
    expect(measuredKin('more than')).toEqual({ hedge: 'over', borrowed: true });
    expect(measuredKin('over')).toEqual({ hedge: 'over', borrowed: false });
    expect(measuredKin('exactly')).toBeUndefined();
  });
});

describe('agreement', () => {
  test.each([
    ['over 800', 'over 1200', 0.9],
    ['about 400', 'over 600', 0.97],
    ['over 400', 'over 520', 0.77],
    ['over 140', 'over 160', 0.64],
    ['more than 40', 'over 50', 0.59],
    ['418', 'over 400', 0.3],
  ])('%s to %s: %d', (from, to, share) => {
    const [a, b] = [only(from), only(to)];
    const found = agreement(
      (t) => measuredInterval(a, t),
      (t) => measuredInterval(b, t),
    );
    expect(found).toBeCloseTo(share, 2);
  });

  it.each([-8, -7.999, -0.3, 0, 0.123, 5, 7.99, NaN])(
    'is searched for from a guess, here %d, and found as by halving',
    (guess) => {
      for (const end of [-7.99999999, -3.3, 0.1234567, 6.5, 7.99999999]) {
        const holds = (at: number) => at < end;
        expect(bisectNear(guess, holds, -8, 8, 30)).toBe(bisect(holds, -8, 8, 30));
      }
    },
  );

  it('is the same both ways, 0 where the stated values meet and null where nothing was measured', () => {
    const [a, b, c] = [only('over 400'), only('over 400'), only('dozens')];
    const read = (quantity: typeof a) => (t: number) => measuredInterval(quantity, t);
    expect(agreement(read(a), read(b))).toBe(0);
    expect(agreement(read(a), read(c))).toBeNull();
  });
});

describe('readings', () => {
  it('parses its three forms', () => {
    expect(parseReading('granularity')).toEqual({ kind: 'granularity' });
    expect(parseReading('measured')).toEqual({ kind: 'measured', share: 0.5 });
    expect(parseReading('measured:0.8')).toEqual({ kind: 'measured', share: 0.8 });
  });

  test.each(['', 'Measured', 'measured:', 'measured:0', 'measured:1', 'measured:80', 'measured:x', 'rule'])(
    'refuses "%s" and says what to use',
    (text) => {
      expect(() => parseReading(text)).toThrow(InputError);
      expect(() => parseReading(text)).toThrow(/use/);
    },
  );

  it('draws the likely interval by the rule, by a granularity of the caller, or by the readers', () => {
    const quantity = only('over 400');
    expect(likelyInterval(quantity, { kind: 'granularity' })).toEqual(open(400, 500));
    expect(likelyInterval(quantity, { kind: 'granularity', granularity: new Fraction(50) })).toEqual(open(400, 450));
    const measured = likelyInterval(quantity, { kind: 'measured', share: 0.8 })!;
    expect(measured.upper!.valueOf()).toBeCloseTo(544, 0);
  });

  it('leaves exact figures and ranges as they stand', () => {
    expect(likelyInterval(only('418'), { kind: 'measured', share: 0.8 })).toEqual(closed(418, 418));
    expect(likelyInterval(only('20 to 30'), { kind: 'measured', share: 0.8 })).toEqual(closed(20, 30));
  });
});
