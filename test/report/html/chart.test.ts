import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { chart, scaleNote } from '../../../src/report/html/chart.ts';
import type { ChartRow } from '../../../src/report/html/chart-scales.ts';
import { closed, interval, open, point, type Interval } from '../../../src/quantities/interval.ts';
import { intervals } from '../readers.ts';

const row = (label: string, words: string, strict: Interval, likely: Interval | null = strict): ChartRow => ({
  label,
  words,
  strict,
  likely,
  time: Number(label.slice(0, 4)) + 0.5,
});
const draw = (...rows: ChartRow[]) => chart({ id: 'c', title: 'A title', rows }).html;
const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

describe('a chart', () => {
  it.each([
    [
      'an exact figure as a dot',
      point(418),
      point(418),
      { solid: 1, hollow: 0, arrow: 0, bar: 0, excluded: 0, beyond: 0 },
    ],
    ['over 400', open(400, null), open(400, 500), { solid: 0, hollow: 1, arrow: 1, bar: 1, excluded: 2, beyond: 0 }],
    [
      'at least 400',
      interval(400, null, false, true),
      interval(400, 500, false, true),
      { solid: 1, hollow: 0, arrow: 1, bar: 1, excluded: 1, beyond: 0 },
    ],
    [
      'about 400',
      open(null, null),
      closed(350, 450),
      { solid: 0, hollow: 0, arrow: 2, bar: 1, excluded: 0, beyond: 0 },
    ],
    [
      'up to 900, likely from 800',
      closed(0, 900),
      closed(800, 900),
      { solid: 1, hollow: 0, arrow: 0, bar: 1, excluded: 0, beyond: 1 },
    ],
    [
      'without a likely reading',
      open(400, null),
      null,
      { solid: 0, hollow: 1, arrow: 1, bar: 0, excluded: 0, beyond: 0 },
    ],
    ['a contradiction', open(5, 4), null, { solid: 0, hollow: 0, arrow: 0, bar: 0, excluded: 0, beyond: 0 }],
  ])('draws %s', (_, strict, likely, expected) => {
    const svg = draw(row('2002', 'words', strict, likely));
    expect({
      solid: count(svg, /class="solid"/g),
      hollow: count(svg, /class="hollow"/g),
      arrow: count(svg, /class="arrow"/g),
      bar: count(svg, /class="likely"/g),
      excluded: count(svg, /class="end excluded"/g),
      beyond: count(svg, /class="strict beyond"/g),
    }).toEqual(expected);
  });

  it('places years as far apart as they are', () => {
    const svg = draw(row('2002', 'a', point(1)), row('2003', 'b', point(2)), row('2007', 'c', point(3)));
    const [a = 0, b = 0, c = 0] = Array.from(svg.matchAll(/<circle class="solid" cx="(\d+)"/g), ([, x]) => Number(x));
    expect((c - a) / (b - a)).toBeCloseTo(5, 1);
  });

  it('tells every figure to those who do not see it', () => {
    expect(draw(row('2007', 'over 160', open(160, null), open(160, 170)))).toContain(
      '<desc id="c-desc">2007: over 160, reads as more than 160, likely up to 170. The scale begins at 158.</desc>',
    );
  });

  it('says where its scale does not begin at zero', () => {
    expect(scaleNote([row('2002', 'a', point(140)), row('2007', 'b', point(150))])).toBe(
      'The scale begins at 138, not at 0.',
    );
    expect(scaleNote([row('2002', 'a', point(40)), row('2007', 'b', point(150))])).toBeNull();
  });

  it('draws any figures within its picture', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), intervals), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const svg = draw(...rows.map(([year, each]) => row(String(year).padStart(4, '0'), 'words', each)));
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number) as [number, number, number];
          for (const [, axis, at] of svg.matchAll(/ (c?[xy])[12]?="([-\d.]+)"/g)) {
            expect(Number(at)).toBeGreaterThanOrEqual(0);
            expect(Number(at)).toBeLessThanOrEqual(axis!.endsWith('x') ? width : height);
          }
        },
      ),
      {
        // The longest amounts of a scale, and several figures of one year beside each other.
        examples: [
          [
            [
              [9989, { lower: null, upper: null, lowerOpen: true, upperOpen: true }],
              [9989, { lower: null, upper: new Fraction(0), lowerOpen: true, upperOpen: false }],
              [
                0,
                { lower: new Fraction('-892860000000000000000000000'), upper: null, lowerOpen: false, upperOpen: true },
              ],
              [0, { lower: null, upper: null, lowerOpen: true, upperOpen: true }],
            ],
          ],
        ],
      },
    );
  });
});
