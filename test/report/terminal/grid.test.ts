import Table from 'cli-table3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPlain, drawWith, type Grid, loadDraw } from '../../../src/report/terminal/grid.ts';
import { loadPaint } from '../../../src/report/terminal/paint.ts';
import { isNarrow } from '../../../src/report/terminal/width.ts';

const paint = await loadPaint(true);

const cell = fc
  .tuple(fc.string({ maxLength: 9 }).filter(isNarrow), fc.constantFrom('rose', 'figure', 'dim', undefined))
  .map(([text, style]) => ({ text: paint(text.trim(), style), width: text.trim().length }));

const column = fc.record({
  width: fc.integer({ min: 9, max: 14 }),
  align: fc.constantFrom('left' as const, 'right' as const),
  gap: fc.integer({ min: 0, max: 2 }),
});

const grids: fc.Arbitrary<Grid> = fc
  .array(column, { minLength: 1, maxLength: 4 })
  .chain((columns) =>
    fc
      .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 6 })
      .map((rows) => ({ columns, rows })),
  );

describe('the two ways to draw a table', () => {
  it('give the same text, colours and all', () => {
    const drawShort = drawWith(Table);
    fc.assert(
      fc.property(grids, (grid) => {
        expect(drawShort(grid)).toEqual(drawPlain(grid));
      }),
    );
  });

  it('take turns without a seam where a table grows long', async () => {
    const draw = await loadDraw(true);
    for (const rows of [200, 201]) {
      const grid: Grid = {
        columns: [
          { width: 6, align: 'right', gap: 2 },
          { width: 4, align: 'left', gap: 0 },
        ],
        rows: Array.from({ length: rows }, (_, at) => [
          { text: `${at}`, width: `${at}`.length },
          { text: 'over', width: 4 },
        ]),
      };
      expect(draw(grid)).toEqual(drawPlain(grid));
    }
  });
});
