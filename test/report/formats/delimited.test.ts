import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/report/formats/csv.ts';
import { formatTsv } from '../../../src/report/formats/tsv.ts';
import type { Cell, Report } from '../../../src/report/report.ts';
import { guardFormula, plainData } from '../../../src/report/sanitise.ts';
import { hostileStrings, UNSAFE } from '../hostile.ts';

const OPTIONS = { width: 80, colour: false, raw: false };

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): Report {
  return { result: null, items: [], columns, rows, display: [] };
}

const cells = fc.array(fc.tuple(hostileStrings, hostileStrings, fc.constant('end')), { maxLength: 5 });

/** The cells of a delimited text, read by the rules of RFC 4180 alone. */
function parse(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\n${delimiter}][^\\n${delimiter}]*|))(${delimiter}|\\n)`, 'gy');
  for (const [, quoted, bare, end] of text.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each([
  ['csv', ',', formatCsv, plainData],
  ['tsv', '\t', formatTsv, (text: string) => plainData(text).replace(/[\n\t]/g, ' ')],
] as const)('%s', (_, delimiter, format, clean) => {
  it('parses back to the cells', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const written = format(table(['a', 'b', 'c'], rows), OPTIONS);
        const expected = rows.map((row) => row.map((text) => guardFormula(clean(text))));
        expect(parse(written, delimiter)).toEqual([['a', 'b', 'c'], ...expected]);
      }),
    );
  });

  it('holds no formula and nothing a terminal obeys, and ends in one newline', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const written = format(table(['a', 'b', 'c'], rows), OPTIONS);
        expect(written).toMatch(/[^\n]\n$/);
        expect(written.replaceAll('\t', '')).not.toMatch(UNSAFE);
        for (const cell of parse(written, delimiter).flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it('writes numbers as numbers, with all their digits and never guarded', () => {
    const row = [-13, new Fraction('-66000000000000000001'), new Fraction('0.1'), 1.5, true, null, ''];
    const [, line] = format(table(['a', 'b', 'c', 'd', 'e', 'f', 'g'], [row]), OPTIONS).split('\n');
    expect(line).toBe(['-13', '-66000000000000000001', '0.1', '1.5', 'true', '', ''].join(delimiter));
  });

  it('leaves formulas as they are when asked, but still no escapes', () => {
    const written = format(table(['a'], [['=1'], ['\x1b[2J']]), { ...OPTIONS, raw: true });
    expect(written).toBe('a\n=1\n␛[2J\n');
  });

  it('writes the names of the columns where there are no rows', () => {
    expect(format(table(['a', 'b'], []), OPTIONS)).toBe(`a${delimiter}b\n`);
  });
});

it('csv keeps the line breaks of a quote; tsv puts every row on one line', () => {
  const report = table(['quote'], [['over\n400']]);
  expect(formatCsv(report, OPTIONS)).toBe('quote\n"over\n400"\n');
  expect(formatTsv(report, OPTIONS)).toBe('quote\nover 400\n');
});
