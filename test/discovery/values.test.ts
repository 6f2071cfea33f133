import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/catalogue/parse-date.ts';
import { timeline } from '../../src/discovery/timeline.ts';
import { farFromOthers, jumping, unsteadiness, valuesOf } from '../../src/discovery/values.ts';

const run = (...values: number[]) => values.map((value, at) => ({ at, log: Math.log(value) }));

describe('values of one statistic lie near those stated near them in time', () => {
  const growing = run(100, 120, 150, 200, 260, 350);

  it('counts for it, though the first and the last lie far apart', () => {
    expect(valuesOf([{ at: 2, log: Math.log(160) }], growing, 6)).toBeGreaterThan(0);
  });

  it('counts against it, though some other time had such a value', () => {
    const late = [{ at: 6, log: Math.log(100) }];
    expect(valuesOf(late, growing, 6)).toBeLessThan(valuesOf([{ at: 0, log: Math.log(105) }], growing, 6));
  });

  it('says more the more often they run side by side', () => {
    const beside = run(101, 121, 152, 203, 264, 355);
    const often = valuesOf(beside, growing, 6);
    // More than what many values say of any distance.
    expect(often - valuesOf(beside.slice(0, 1), growing, 6)).toBeGreaterThan(0.03);
    expect(valuesOf(run(300, 40, 900, 20, 90, 2000), growing, 6)).toBeLessThan(0);
  });

  it('says less of a distance the longer it took', () => {
    const late = [{ at: 10, log: Math.log(900) }];
    expect(valuesOf(late, growing, 12)).toBeGreaterThan(valuesOf(late, growing, 1200));
  });

  it('says most where the value is the same', () => {
    const same = valuesOf([{ at: 5, log: Math.log(350) }], growing, 6);
    expect(same).toBeGreaterThan(valuesOf([{ at: 5, log: Math.log(351) }], growing, 6));
  });
});

it.each([
  ['what grows moves little', [100, 110, 120, 135], 0.3, true],
  ['what lies about moves much', [100, 4, 9000, 20], 0.3, false],
])('%s', (_, values, most, isSteady) => {
  expect(unsteadiness(run(...values)) < most).toBe(isSteady);
});

it.each([
  ['values that move little', [100, 110, 120, 135], 0],
  ['two values', [100, 9000], 0],
  ['values that lie about', [100, 4, 9000, 20], 1],
])('%s jump so far', (_, values, far) => {
  expect(jumping(run(...values))).toBe(far);
});

describe('a value far from those around it', () => {
  const figures = (...values: number[]) =>
    values.map((magnitude, at) => ({ at, magnitude, isCompared: false as boolean }));

  it('is found where the others move little', () => {
    const far = farFromOthers(figures(1000, 1100, 1200, 25, 1300, 1400, 1500, 1600, 1700));
    expect(far.flatMap((isFar, i) => (isFar ? [i] : []))).toEqual([3]);
  });

  it('is none where they move much, or are few, or where it is set against another', () => {
    expect(farFromOthers(figures(1000, 3, 90, 25, 4000, 2, 800, 10, 300))).not.toContain(true);
    expect(farFromOthers(figures(1000, 1100, 25, 1200))).not.toContain(true);
    const compared = figures(1000, 1100, 1200, 25, 1300, 1400, 1500, 1600, 1700);
    compared[3]!.isCompared = true;
    expect(farFromOthers(compared)).not.toContain(true);
  });
});

describe('the order of documents in time', () => {
  const ordered = (dates: Readonly<Record<string, string>>) =>
    [...timeline(Object.keys(dates), new Map(Object.entries(dates).map(([id, date]) => [id, parseDate(date)!])))]
      .toSorted((a, b) => a[1] - b[1])
      .map(([id]) => id);

  it('is that of their dates', () => {
    expect(ordered({ last: '2009', first: '1999-04', second: '2003' })).toEqual(['first', 'second', 'last']);
  });

  it('is the order given where few have a date', () => {
    expect(ordered({ a: 'XXXX', b: '1999', c: 'XXXX', d: 'XXXX' })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts a document of no date with the one before it', () => {
    expect(ordered({ a: '2009', b: 'XXXX', c: '1999' })).toEqual(['c', 'a', 'b']);
  });
});
