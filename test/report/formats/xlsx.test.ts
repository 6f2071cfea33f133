import { strFromU8, unzipSync } from 'fflate';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { formatXlsx } from '../../../src/report/formats/xlsx.ts';
import type { Cell, Report } from '../../../src/report/report.ts';
import { run } from '../../support/run.ts';
import { folderOf } from '../../support/folder.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A workbook's sheets by name, each as the cells of its rows: what kind each is, and what it holds. */
function readWorkbook(bytes: Uint8Array): Map<string, string[][]> {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name]!);
  const unescape = (xml: string) =>
    xml
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;|&#39;/g, "'")
      .replace(/&amp;/g, '&');
  const strings = Array.from(text('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>([^]*?)<\/t><\/si>/g), ([, each]) =>
    unescape(each!),
  );
  const names = Array.from(text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g), ([, name]) => name!);
  return new Map(
    names.map((name, at) => {
      const sheet = text(`xl/worksheets/sheet${at + 1}.xml`);
      expect(sheet).not.toContain('<f>');
      expect(sheet).toContain('state="frozen"');
      const rows = Array.from(sheet.matchAll(/<row[^>]*>([^]*?)<\/row>/g), ([, row]) =>
        Array.from(row!.matchAll(/<c ([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g), ([, attributes, value]) =>
          attributes!.includes('t="s"')
            ? strings[Number(value)]!
            : `${/t="(\w+)"/.exec(attributes!)?.[1] ?? 'n'}:${value}`,
        ),
      );
      return [name, rows];
    }),
  );
}

const workbookOf = async (columns: string[], ...rows: Cell[][]) => {
  const report: Report = { result: null, items: [], columns, rows, display: [] };
  return readWorkbook(await formatXlsx(report)).get('Rows')!;
};

describe('a workbook', () => {
  it.each([
    ['a number', 'stated', new Fraction(160), 'n:160'],
    ['a fraction', 'stated', new Fraction(1, 4), 'n:0.25'],
    ['more digits than a spreadsheet keeps', 'stated', new Fraction('12345678901234567890'), '12345678901234567890'],
    ['many zeros', 'stated', new Fraction('1300000000000000000000'), 'n:1.3e+21'],
    ['a truth value', 'lower_open', true, 'b:1'],
    ['a day', 'date', '2002-10-08', 'n:37537'],
    ['a day that is not certain', 'date', '2007-09-25~', '2007-09-25~'],
    ['a year', 'date', '2007', '2007'],
    ['a day before the calendar of spreadsheets', 'date', '1899-12-31', '1899-12-31'],
    ['what is no formula', 'quote', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['any language', 'quote', '政党 👨‍👩‍👧 état', '政党 👨‍👩‍👧 état'],
    ['markup', 'quote', '</t><script>&amp;', '</t><script>&amp;'],
    ['what no XML may hold', 'quote', 'a\u0007\ufffe\ud800', 'a\u2407'],
  ])('holds %s', async (_, column, cell, expected) => {
    expect(await workbookOf([column], [cell])).toEqual([[column], [expected]]);
  });

  it('is the same to the byte for the same answer', async () => {
    const report: Report = { result: null, items: [], columns: ['a'], rows: [['b']], display: [] };
    expect(Buffer.compare(Buffer.from(await formatXlsx(report)), Buffer.from(await formatXlsx(report)))).toBe(0);
  });

  it('of the whole report has a sheet of observations and one of changes', async () => {
    const folder = folderOf({});
    await run(['report', '-o', join(folder, 'report.xlsx')]);
    const sheets = readWorkbook(readFileSync(join(folder, 'report.xlsx')));
    expect([...sheets.keys()]).toEqual(['Observations', 'Changes']);
    expect(sheets.get('Observations')).toHaveLength(1 + 49);
    expect(sheets.get('Changes')!.map((row) => row.slice(0, 3).join(' '))).toContain('2002 2007 countries');
  });

  it('is not thrown at a terminal', async () => {
    const result = await run(['list', '--format', 'xlsx'], { terminal: { columns: 80 } });
    expect(result).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'claims: a terminal cannot show xlsx; name a file, as in -o report.xlsx\n',
    });
  });
});
