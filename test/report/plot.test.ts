import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { closed, interval, type Interval, open, point, UNBOUNDED } from '../../src/quantities/interval.ts';
import { plotIntervals } from '../../src/report/plot.ts';
import type { PlotRow } from '../../src/report/report.ts';
import { hostileStrings, UNSAFE } from './hostile.ts';
import { intervals } from './readers.ts';

const row = (label: string, words: string, strict: Interval, likely = strict): PlotRow => ({
  label,
  words,
  strict,
  likely,
});
const plot = (rows: readonly PlotRow[], width: number): string =>
  `\n${plotIntervals(rows, width, stringWidth).join('\n')}\n`;

describe('plotIntervals', () => {
  it('tells exact, open, closed and absent ends apart', () => {
    const rows = [
      row('2001', '418', point(418)),
      row('2002', 'over 400', open(400, null), open(400, 500)),
      row('2003', 'at least 400', closed(400, null), interval(400, 500, false, true)),
      row('2004', 'nearly 500', interval(0, 500, false, true), interval(450, 500, false, true)),
      row('2005', 'up to 500', closed(0, 500), interval(400, 500, true, false)),
      row('2006', 'about 400', UNBOUNDED, closed(350, 450)),
      row('2007', '350 to 450', closed(350, 450)),
      row('2008', 'a conflict', open(5, 5)),
    ];
    expect(plot(rows, 72)).toMatchInlineSnapshot(`
      "
      2001  418                                  *
      2002  over 400                        (==============================)->
      2003  at least 400                    [==============================)->
      2004  nearly 500    ---------------------------------[===============)
      2005  up to 500     ------------------(==============================]
      2006  about 400     <-[==============================]----------------->
      2007  350 to 450      [==============================]
      2008  a conflict
                            +---------------+--------------+---------------+
                           350             400            450             500
      "
    `);
  });

  it('shows both ends of what is narrower than a column', () => {
    expect(plot([row('1', 'over 40', open(40, null), open(40, 50)), row('2', '9000', point(9000))], 50))
      .toMatchInlineSnapshot(`
      "
      1  over 40    ()--------------------------------->
      2  9000                                     *
                    +----------------+---------------+
                    0              5,000          10,000
      "
    `);
  });

  it.each([
    ['a single exact figure', [row('2002', '418', point(418))]],
    ['figures that are all the same', [row('2002', '7', point(7)), row('2003', '7', point(7))]],
    ['zero', [row('2002', 'none', point(0))]],
    ['falls below zero', [row('2002', '-5', point(-5)), row('2003', 'over 3', open(3, null), open(3, 4))]],
    [
      'huge figures',
      [
        row('2002', 'over 1.3 billion', open(1.3e9, null), open(1.3e9, 1.4e9)),
        row('2003', '1.35 billion', point(1.35e9)),
      ],
    ],
    ['nothing but what says nothing', [row('2002', 'some', UNBOUNDED)]],
    ['shares', [row('2002', '12 percent', point(12)), row('2003', '12.5 percent', point(12.5))]],
  ])('draws %s', (_, rows) => {
    expect(plot(rows, 60)).toMatchSnapshot();
  });

  it('leaves out the words where there is no room for them, and cuts long labels', () => {
    const rows = [row('Wang Jiarui in People’s Daily', 'over 400 parties', open(400, null), open(400, 500))];
    expect(plot(rows, 30)).toMatchInlineSnapshot(`
      "
      Wang Jiar…    (============)->
                    +------+-----+
                   400    450   500
      "
    `);
  });

  it('keeps columns straight below wide characters', () => {
    const rows = [row('二〇〇二', '多', point(1)), row('2007', 'over 2', point(2))];
    expect(plot(rows, 40)).toMatchInlineSnapshot(`
      "
      二〇〇二    *
      2007                                 *
                  +------------+-----------+
                  1           1.5          2
      "
    `);
  });

  it('draws nothing for nothing', () => {
    expect(plotIntervals([], 80, stringWidth)).toEqual([]);
  });

  it('stays within the width, the same for the same rows', () => {
    const rows = fc.array(
      fc.record({ label: hostileStrings, words: hostileStrings, strict: intervals, likely: intervals }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 20, max: 120 }), (given, width) => {
        const lines = plotIntervals(given, width, stringWidth);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('')).not.toMatch(UNSAFE);
        expect(plotIntervals(given, width, stringWidth)).toEqual(lines);
      }),
    );
  });
});
