import { createRequire } from 'node:module';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cut, isNarrow, loadMeasure } from '../../../src/report/terminal/width.ts';

const BASIC_PLANE = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));

describe('isNarrow', () => {
  it('holds only for characters that string-width and cli-table3 find one column wide', () => {
    const fromTable = createRequire(createRequire(import.meta.url).resolve('cli-table3'));
    const olderWidth = fromTable('string-width') as (text: string) => number;
    const narrow = BASIC_PLANE.filter(isNarrow);
    expect(narrow.filter((character) => stringWidth(character) !== 1)).toEqual([]);
    expect(narrow.filter((character) => olderWidth(character) !== 1)).toEqual([]);
  });

  it('holds for all that the tool itself writes', () => {
    expect(isNarrow('▲▼ ≠ ? → × – — … «» “” │ ± ∞ ∅ ● ␛ �')).toBe(true);
  });

  it.each(['日本', 'e\u0301', '👍', '©', 'हिन्दी', '\x1b[1m'])('does not hold for %j', (text) => {
    expect(isNarrow(text)).toBe(false);
  });
});

describe('loadMeasure', () => {
  it('measures what is not narrow by its columns', async () => {
    const measure = await loadMeasure(['日本']);
    expect(['日本', 'état', 'e\u0301', '👨‍👩‍👧', 'over'].map(measure)).toEqual([4, 4, 1, 2, 4]);
  });
});

describe('cut', () => {
  it.each([
    ['over 400', 8, 'over 400'],
    ['over 400', 7, 'over 4…'],
    ['政党政党', 6, '政党…'],
    ['', 3, ''],
  ])('shortens %s to %i columns', (text, width, shown) => {
    expect(cut(text, width, stringWidth)).toBe(shown);
  });
});
