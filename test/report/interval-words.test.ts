import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { closed, interval, isWithin, open, point, UNBOUNDED } from '../../src/quantities/interval.ts';
import { changeWords, intervalNotation, intervalWords, readingWords } from '../../src/report/interval-words.ts';
import { intervals, readIntervalWords } from './readers.ts';

const COUNT = interval(0, null, false, true);
const EMPTY = open(5, 5);

describe('intervalNotation', () => {
  it.each([
    ['(400, 500)', open(400, 500)],
    ['[0, ∞)', COUNT],
    ['(-∞, ∞)', UNBOUNDED],
    ['[95, 100)', interval(95, 100, false, true)],
    ['147', point(147)],
    ['(1200, 1300)', open(1200, 1300)],
    ['(66 million, 67 million)', open(66_000_000, 67_000_000)],
    ['∅', EMPTY],
  ])('writes %s', (notation, a) => {
    expect(intervalNotation(a)).toBe(notation);
  });
});

describe('intervalWords', () => {
  it.each([
    ['147', point(147)],
    ['more than 160', open(160, null)],
    ['0 or more', COUNT],
    ['less than 100', open(null, 100)],
    ['80 or less', closed(null, 80)],
    ['350 to 450', closed(350, 450)],
    ['more than 400 and less than 500', open(400, 500)],
    ['at least 95 and less than 100', interval(95, 100, false, true)],
    ['any amount', UNBOUNDED],
    ['no amount fits', EMPTY],
  ])('says %s', (words, a) => {
    expect(intervalWords(a)).toBe(words);
  });
});

describe('changeWords', () => {
  it.each([
    ['more than +13', open(13, null)],
    ['+13 or more', closed(13, null)],
    ['down by 13 or more', closed(null, -13)],
    ['down by more than 13', open(null, -13)],
    ['+300 to +500', open(300, 500)],
    ['-18 to +82', open(-18, 82)],
    ['0 to +5', closed(0, 5)],
    ['up to +20', open(0, 20)],
    ['down to -20', open(-20, 0)],
    ['more than 0', open(0, null)],
    ['+13', point(13)],
    ['no change', point(0)],
    ['+1.3 billion or more', closed(1_300_000_000, null)],
    ['not shown', UNBOUNDED],
    ['no amount fits', EMPTY],
  ])('says %s', (words, change) => {
    expect(changeWords(change)).toBe(words);
  });
});

describe('readingWords', () => {
  it.each([
    ['reads as 147', point(147), point(147)],
    ['reads as more than 160, likely up to 170', open(160, null), open(160, 170)],
    ['reads as 400 or more, likely up to 500', closed(400, null), interval(400, 500, false, true)],
    ['reads as less than 100, likely 95 or more', interval(0, 100, false, true), interval(95, 100, false, true)],
    ['reads as 80 or less, likely more than 70', closed(0, 80), interval(70, 80, true, false)],
    ['reads as 0 or more, likely 350 to 450', COUNT, closed(350, 450)],
    ['reads as any amount, likely 350 to 450', UNBOUNDED, closed(350, 450)],
    ['reads as 24 or more, likely up to 100', closed(24, null), interval(24, 100, false, true)],
    ['reads as no amount fits', EMPTY, EMPTY],
  ])('says %s', (words, strict, likely) => {
    expect(readingWords(strict, likely)).toBe(words);
  });
});

describe('amounts that no digits end', () => {
  const ratio = (n: number, d: number) => new Fraction(n, d);
  it.each<[string, string]>([
    [intervalWords(point(ratio(43270, 11))), '≈3,934'],
    [intervalWords(point(ratio(30775, 2094))), '≈14.7'],
    [intervalWords(point(ratio(2, 3))), '2/3'],
    [intervalWords(point(ratio(200, 3))), '66 2/3'],
    [intervalWords(point(ratio(1, 17))), '≈0.05882'],
    [intervalWords(closed(ratio(43270, 11), null)), '3,933 or more'],
    [intervalWords(open(null, ratio(43270, 11))), 'less than 3,934'],
    [intervalWords(closed(ratio(43270, 11), ratio(43275, 11))), '3,933 to 3,935'],
    [intervalNotation(point(ratio(43270, 11))), '≈3934'],
    [intervalNotation(open(ratio(43270, 11), null)), '(3933, ∞)'],
    [changeWords(point(ratio(196110, 187))), '≈+1,049'],
    [changeWords(point(ratio(-196110, 187))), '≈-1,049'],
    [changeWords(open(ratio(196110, 187), null)), 'more than +1,048'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('words for intervals', () => {
  it('never say more than the interval does', () => {
    fc.assert(
      fc.property(intervals, (a) => {
        expect(isWithin(a, readIntervalWords(intervalWords(a)))).toBe(true);
        expect(isWithin(a, readIntervalWords(changeWords(a)))).toBe(true);
      }),
    );
  });

  it('never say more of a reading than its intervals do', () => {
    fc.assert(
      fc.property(intervals, intervals, (strict, likely) => {
        const [, guaranteed = '', expected] =
          /^reads as (.*?)(?:, likely (.*))?$/.exec(readingWords(strict, likely)) ?? [];
        expect(isWithin(strict, readIntervalWords(guaranteed))).toBe(true);
        if (expected !== undefined) expect(isWithin(likely, readIntervalWords(expected))).toBe(true);
      }),
    );
  });
});
