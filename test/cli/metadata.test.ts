import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/report/formats/csv.ts';
import { dossier } from '../../src/comparison/dossier.ts';
import { dossierReport } from '../../src/report/dossier-report.ts';
import { folderOf } from '../support/folder.ts';
import { projectOf } from '../support/project.ts';
import { run } from '../support/run.ts';

interface Column {
  readonly name: string;
  readonly titles: readonly string[];
  readonly datatype: string | { readonly base: string };
}
interface Metadata {
  readonly '@context': readonly unknown[];
  readonly url: string;
  readonly dialect: { readonly delimiter: string };
  readonly tableSchema: { readonly columns: readonly Column[] };
}

/** What the values of the datatypes used look like. */
const VALUES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(?:\.\d+)?(?:e[-+]\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  duration: /^P\d+[YMWD]$/,
  anyURI: /^https?:/,
};

async function written(args: readonly string[], file: string) {
  const folder = folderOf({});
  const { stderr } = await run([...args, '-o', join(folder, file), '--metadata']);
  expect(stderr).toBe('');
  const metadata = JSON.parse(readFileSync(join(folder, `${file}-metadata.json`), 'utf8')) as Metadata;
  return { text: readFileSync(join(folder, file), 'utf8'), metadata };
}

describe('--metadata', () => {
  it.each([
    [['report'], 'report.csv', ','],
    [['report', '--diff', '2002', '2007'], 'diff.csv', ','],
    [['list'], 'list.tsv', '\t'],
    [['quantities'], 'a list.csv', ','],
  ])('of %j describes the columns of the file, in its order', async (args, file, delimiter) => {
    const { text, metadata } = await written(args, file);
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(decodeURIComponent(metadata.url)).toBe(file);
    expect(metadata.dialect.delimiter).toBe(delimiter);
    const { columns } = metadata.tableSchema;
    expect(columns.map(({ titles }) => titles[0])).toEqual(text.slice(0, text.indexOf('\n')).split(delimiter));
    for (const { name } of columns) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]*$/);
  });

  it('tells of each column a datatype that its values have', async () => {
    const project = projectOf({
      houses: { kind: 'flow', period: 'P5Y', says: { '2002': 'over 40 houses', '2007~': 'a third of houses' } },
    });
    const report = dossierReport(dossier(project, 'document', { kind: 'granularity' }));
    const { metadata } = await written(['report'], 'report.csv');
    const [, ...rows] = formatCsv(report, { width: 80, colour: false, raw: true }).trimEnd().split('\n');
    for (const row of rows) {
      for (const [at, value] of row.split(',').entries()) {
        const { datatype, name } = metadata.tableSchema.columns[at]!;
        const type = typeof datatype === 'string' ? datatype : datatype.base;
        if (value !== '') expect({ name, value, fits: VALUES[type]!.test(value) }).toEqual({ name, value, fits: true });
      }
    }
  });

  it.each([[['report']], [['report', '-o', 'report.json']], [['report', '-o', '-']]])(
    'goes with a file of rows only: %j',
    async (args) => {
      const folder = folderOf({});
      const { exitCode, stderr } = await run([...args, '--metadata', '--catalogue', 'claims.yaml']);
      expect(stderr).toBe('claims: --metadata goes with a file of CSV or TSV; name one, as in -o report.csv\n');
      expect(exitCode).toBe(2);
      expect(existsSync(join(folder, 'report.json'))).toBe(false);
    },
  );
});
