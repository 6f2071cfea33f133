import Table from 'cli-table3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPlain, drawWith, type Grid, loadDraw } from '../../../src/report/terminal/grid.ts';
import { loadPaint } from '../../../src/report/terminal/paint.ts';
import { isNarrow } from '../../../src/report/terminal/width.ts';

const paint = await loadPaint(true);

const line = fc
  .tuple(fc.string({ maxLength: 9 }).filter(isNarrow), fc.constantFrom('rose', 'figure', 'dim', 'error', undefined))
  .map(([text, style]) => ({ text: paint(text.trim(), style), width: text.trim().length }));

const column = fc.record({
  width: fc.integer({ min: 9, max: 14 }),
  align: fc.constantFrom('left' as const, 'right' as const),
  gap: fc.integer({ min: 0, max: 2 }),
});

const grids: fc.Arbitrary<Grid> = fc.array(column, { minLength: 1, maxLength: 4 }).chain((columns) => {
  const row = fc.array(fc.array(line, { maxLength: 3 }), { maxLength: columns.length });
  return fc.array(row, { maxLength: 6 }).map((rows) => ({ columns, rows }));
});

/** The line without the resets of a colour that was not set, with which cli-table3 begins some lines of a cell. */
function seen(drawn: string): string {
  // oxlint-disable-next-line no-control-regex -- colours begin with one
  return drawn.replace(/(\x1b\[3[0-8]m.*?\x1b\[39m)|\x1b\[39m/g, '$1').trimEnd();
}

describe('the two ways to draw a table', () => {
  it('look the same, colours and all', () => {
    const drawShort = drawWith(Table);
    fc.assert(
      fc.property(grids, (grid) => {
        expect(drawShort(grid).map(seen)).toEqual(drawPlain(grid));
      }),
    );
  });

  it('take turns without a seam where a table grows long', async () => {
    const draw = await loadDraw({ colour: true, narrow: true });
    for (const rows of [50, 51]) {
      const grid: Grid = {
        columns: [
          { width: 6, align: 'right', gap: 2 },
          { width: 4, align: 'left', gap: 0 },
        ],
        rows: Array.from({ length: rows }, (_, at) => [
          [{ text: `${at}`, width: `${at}`.length }],
          [
            { text: 'over', width: 4 },
            { text: '400', width: 3 },
          ],
        ]),
      };
      expect(draw(grid)).toEqual(drawPlain(grid));
    }
  });
});
