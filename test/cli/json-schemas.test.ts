import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/run.ts';

const schema = (file: string) => new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(file, 'utf8')));

describe('the published JSON Schema', () => {
  it('of a comparison fits every comparison of the corpus', async () => {
    const validate = schema('src/comparison/diff.schema.json');
    for (const args of [
      ['2002', '2007'],
      ['2007', '2003'],
      ['2002', '2003', '--reading', 'measured'],
      ['2002', '2007', '--by', 'reference'],
    ]) {
      const { stdout } = await run(['diff', ...args, '--format', 'json']);
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
    }
  });

  it.each([[[]], [['--by', 'reference', '--reading', 'measured']]])(
    'of a report fits the whole corpus: %j',
    async (args) => {
      const validate = schema('src/comparison/dossier.schema.json');
      const { stdout } = await run(['report', ...args, '--format', 'json']);
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
    },
  );

  it('of a report has the same definitions as that of a comparison', () => {
    const definitions = (file: string) => JSON.parse(readFileSync(file, 'utf8')).definitions;
    expect(definitions('src/comparison/dossier.schema.json')).toMatchObject(
      definitions('src/comparison/diff.schema.json'),
    );
  });

  it('of extraction fits quantities of every kind, and errors', async () => {
    const validate = schema('src/quantities/extract.schema.json');
    const texts = readFileSync('README.md', 'utf8').split('\n\n');
    const more = [
      'profits fell by a third, to $4.2b',
      '11 out of the 14',
      'sixfold',
      'between 20 and 30 km',
      'dozens',
      '😀 12 %',
    ];
    const records = [...texts, ...more].map((text, id) => JSON.stringify({ id, text }));
    const { stdout } = await run(['extract', '--reading', 'measured:0.8'], {
      stdin: [...records, 'x', '[]', '{"id":[]}', '{"id":1}'].join('\n'),
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(records.length + 4);
    for (const line of lines) {
      validate(JSON.parse(line));
      expect(validate.errors).toBeNull();
    }
  });

  it('of a catalogue fits claims.yaml as an editor reads it, and tells a mistake', () => {
    const validate = schema('src/catalogue/claims.schema.json');
    const catalogue = parse(readFileSync('claims.yaml', 'utf8'));
    validate(catalogue);
    expect(validate.errors).toBeNull();
    expect(validate({ ...catalogue, documents: { a: { file: 'a.txt', title: 'A', date: 2001, autor: 'Me' } } })).toBe(
      false,
    );
  });
});

describe('claims extract', () => {
  it('answers in the order of the input, a bad record by an error with its line, and exits with 1 then', async () => {
    const stdin = '{"id":"a","text":"over 400 parties"}\n\nnonsense\n{"id":"b","text":"😀 nearly 12 wells"}\n';
    const { exitCode, stdout, stderr } = await run(['extract'], { stdin });
    const [first, second, third] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(first).toMatchObject({ id: 'a', quantities: [{ start: 0, end: 16, value: 400, hedge: 'above' }] });
    expect(second).toMatchObject({ line: 3, error: expect.stringContaining('not JSON') });
    expect(third).toMatchObject({ id: 'b', quantities: [{ start: 2, end: 17, counted: 'wells' }] });
  });

  it('of nothing is nothing', async () => {
    expect(await run(['extract'], { stdin: '' })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});
