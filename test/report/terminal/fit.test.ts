import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns, sum, type Wish } from '../../../src/report/terminal/fit.ts';

const wish = (natural: number, word = 1, piece = word, rigid = false): Wish => ({ natural, word, piece, rigid });

describe('fitColumns', () => {
  it.each([
    ['natural widths where they fit', [wish(10), wish(20)], 40, [10, 20]],
    ['the widest shortened first', [wish(10), wish(50), wish(40)], 60, [10, 25, 25]],
    ['what is left over to the first', [wish(10), wish(50), wish(40)], 61, [10, 26, 25]],
    ['rigid columns as they are', [wish(30, 1, 1, true), wish(30)], 40, [30, 10]],
    ['words kept whole', [wish(30, 18), wish(30, 5)], 30, [18, 12]],
    ['words broken at hyphens where they must', [wish(30, 18, 9), wish(30, 12)], 25, [13, 12]],
    ['long words broken anywhere', [wish(60, 60), wish(10, 10)], 40, [30, 10]],
    ['nothing where words would break', [wish(30, 18), wish(30, 18)], 30, undefined],
    ['natural widths where the width has no end', [wish(300)], Infinity, [300]],
  ])('gives %s', (_, wishes, available, widths) => {
    expect(fitColumns(wishes, available)).toEqual(widths);
  });

  it('uses the whole width when it is short, and never more', () => {
    const anyWish = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.boolean())
      .map(([natural, word, rigid]) => wish(natural, Math.min(word, natural), 1, rigid));
    fc.assert(
      fc.property(
        fc.array(anyWish, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 150 }),
        (wishes, width) => {
          const widths = fitColumns(wishes, width);
          const natural = sum(wishes.map((column) => column.natural));
          if (widths !== undefined) expect(sum(widths)).toBe(Math.min(width, natural));
        },
      ),
    );
  });
});
