import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { folderOf } from '../support/folder.ts';
import { run } from '../support/run.ts';

const LETTER = 'Our village has over 40 houses and 3 wells.\n';

const VILLAGE = `# Kept by hand.
version: 1   # the only one
documents:
  first:
    file: first.txt
    title: A first letter   # as printed
    author: 'Ann Lee'
    date: XXXX
    # Nobody knows.
    date-source: not stated in its text or its file name
    sha256: ${'a'.repeat(64)}
    note: "title: its first line; author: its byline"
  'news': { file: news.txt, title: News, date: '2003' }

claims:
  # Buildings.
  houses:
    title: "Houses in the village"   # and around
    kind: stock
    note: >-
      those that
      stand
    observations:
      - {document: first, paragraph: 1, quote: over 40 houses}
  wells:
    observations:
      - document: first
        paragraph: 1
        quote: 3 wells
    title: Wells
    kind: stock
  per-well: {title: Houses for each well, kind: stock, formula: houses / wells}
severities: { document-changed: off }
`;

const village = (catalogue = VILLAGE) =>
  folderOf({ 'claims.yaml': catalogue, 'corpus/first.txt': LETTER, 'corpus/news.txt': 'Good n\u00e9ws.\n' });
const read = (cwd: string) => readFileSync(join(cwd, 'claims.yaml'), 'utf8');

/** What a command prints, with paths as they are typed in the folder. */
async function told(cwd: string, args: readonly string[]) {
  const { exitCode, stdout, stderr } = await run(args, { cwd, terminal: { columns: 300 }, env: { NO_COLOR: '1' } });
  return `${stdout}${stderr}exit ${exitCode}\n`.replaceAll(`${cwd}/`, '');
}

describe('claims set', () => {
  it.each<[string, string[], [string, string][]]>([
    [
      'a date that nobody knew, with why nobody did',
      ['first', '--date', '2019-03'],
      [
        ['date: XXXX\n', 'date: 2019-03\n'],
        ['    # Nobody knows.\n    date-source: not stated in its text or its file name\n', ''],
      ],
    ],
    [
      'a date and its source',
      ['first', '--date', '2019', '--date-source', 'its envelope: a stamp'],
      [
        ['date: XXXX\n', 'date: 2019\n'],
        ['not stated in its text or its file name\n', "'its envelope: a stamp'\n"],
      ],
    ],
    ['a date in the quotes that it had', ['news', '--date', '2004'], [["'2003'", "'2004'"]]],
    [
      'a title, and no more where the old one was found',
      ['first', '--title', 'The first letter'],
      [
        ['A first letter  ', 'The first letter  '],
        ['"title: its first line; author: its byline"', '"author: its byline"'],
      ],
    ],
    [
      'a title and an author, and nothing of where they were found',
      ['first', '--title', 'The first letter', '--author', "Ann O'Lee"],
      [
        ['A first letter  ', 'The first letter  '],
        ["'Ann Lee'", "'Ann O''Lee'"],
        ['    note: "title: its first line; author: its byline"\n', ''],
      ],
    ],
    [
      'a new field of a document, where people write it',
      ['first', '--publisher', 'The Society', '--url', 'https://example.org/1', '--encoding', 'utf-8'],
      [
        ["author: 'Ann Lee'\n", "author: 'Ann Lee'\n    publisher: The Society\n"],
        ['file name\n', 'file name\n    url: https://example.org/1\n'],
        [`${'a'.repeat(64)}\n`, `${'a'.repeat(64)}\n    encoding: utf-8\n`],
      ],
    ],
    [
      'fields within braces',
      ['news', '--author', 'Jo Park, ed.', '--title', 'Good news'],
      [['title: News,', "title: Good news, author: 'Jo Park, ed.',"]],
    ],
    [
      'a claim',
      ['houses', '--kind', 'flow', '--period', 'P5Y', '--counted', 'houses', '--unit', 'percent'],
      [['kind: stock\n    note', 'kind: flow\n    period: P5Y\n    counted: houses\n    unit: percent\n    note']],
    ],
    ['in the quotes that were there', ['houses', '--title', 'Houses'], [['"Houses in the village"', '"Houses"']]],
    [
      'a text in several lines',
      ['houses', '--note', 'those that still stand'],
      [['>-\n      those that\n      stand\n', 'those that still stand\n']],
    ],
    [
      'fields behind those that stand in no order',
      ['wells', '--basis', 'dug by hand', '--granularity', '5'],
      [['kind: stock\n  per-well', 'kind: stock\n    basis: dug by hand\n    granularity: 5\n  per-well']],
    ],
    ['a formula', ['per-well', '--formula', 'houses / (2 * wells)'], [['houses / wells', 'houses / (2 * wells)']]],
    ['no note', ['houses', '--unset', 'note'], [['    note: >-\n      those that\n      stand\n', '']]],
    [
      'no author, and a publisher in its place',
      ['first', '--unset', 'author', '--publisher', 'The Society'],
      [
        ["    author: 'Ann Lee'\n", '    publisher: The Society\n'],
        ['first line; author: its byline"', 'first line"'],
      ],
    ],
  ])('keeps every other byte: %s', async (_, args, replacements) => {
    const expected = replacements.reduce((text, [from, to]) => {
      expect(text.split(from)).toHaveLength(2);
      return text.replace(from, () => to);
    }, VILLAGE);
    for (const ends of ['\n', '\r\n']) {
      const cwd = village(`\ufeff${VILLAGE.replaceAll('\n', ends)}`);
      expect(await told(cwd, ['set', ...args])).toContain('exit 0');
      expect(read(cwd)).toBe(`\ufeff${expected.replaceAll('\n', ends)}`);
    }
  });

  it.each([
    [['first', '--date', '2019-03']],
    [['first', '--date', '2019-03', '--dry-run']],
    [['first', '--unset', 'author', 'note']],
    [['first', '--encoding', 'utf-16le']],
    [['houses', '--kind', 'flow']],
    [['houses', '--title', 'Houses in the village']],
    [['news', '--date', '2004~', '--format', 'json']],
  ])('%j', async (args) => {
    expect(await told(village(), ['set', ...args])).toMatchSnapshot();
  });

  it.each([
    [['first', '--title', ''], '--title is empty; every document states it'],
    [['first', '--author', ' \t '], '--author is empty; to take it out: --unset author'],
    [['houses', '--title', 'a\u001b[31mb'], '--title holds a control character, U+001B; leave it out'],
    [['houses', '--note', '\u0007'], '--note holds a control character, U+0007'],
    [['first', '--date', '2019-13'], '2019-13 is no date; write it in EDTF'],
    [['first', '--date', '12 May 2019'], '12 May 2019 is no date; write it in EDTF'],
    [['first', '--url', 'example.org'], 'url is to be an http or https address, not "example.org"'],
    [['first', '--encoding', 'utf-9'], 'no encoding is called utf-9; name one'],
    [['houses', '--kind', 'flw'], '--kind cannot be flw; did you mean flow?'],
    [['houses', '--period', '5 years'], 'period is to be a duration such as P5Y, P6M, P1W or P1D, not "5 years"'],
    [['houses', '--granularity', '0'], 'granularity is to be a number above 0'],
    [['houses', '--formula', 'wels / 2'], 'no claim is called wels; did you mean wells?'],
    [['houses', '--formula', 'wells +'], 'the formula cannot be read: at character 8'],
    [['houses', '--formula', 'per-well * wells'], 'the formula goes in a circle: houses → per-well → houses'],
    [['per-well', '--unset', 'formula'], 'the claim per-well has neither observations nor a formula'],
    [['houses', '--author', 'Ann Lee'], '--author goes with a document, and houses is a claim; a claim has --title'],
    [['first', '--counted', 'x'], '--counted goes with a claim, and first is a document; a document has --title'],
    [['first', '--unset', 'title'], 'every document states a title; give it another one: --title'],
    [['first', '--unset', 'athor'], 'a document states no athor; did you mean author?'],
    [
      ['first', '--unset', 'sha256'],
      'a document states no sha256; there is author, publisher, date-source, url, encoding, note',
    ],
    [['first', '--unset', 'author', '--author', 'x'], 'author is both set and unset'],
    [['first'], 'nothing is said of first; say what it is to state: --title, --author'],
    [['frist', '--title', 'x'], 'no claim or document is called frist; did you mean first?'],
    [['first', 'news', '--title', 'x'], 'too many arguments'],
    [['first', '--titel', 'x'], "unknown option '--titel'"],
    [['first', '--title', 'x', '-o', 'out.foo'], 'the ending of out.foo names no format'],
    [['first', '--title', 'x', '--catalogue', 'none.yaml'], 'none.yaml: cannot read the catalogue'],
  ])('%j: %s', async (args, message) => {
    const cwd = village();
    const { exitCode, stderr } = await run(['set', ...args], { cwd });
    expect([exitCode, stderr.replaceAll(`${cwd}/`, '')]).toEqual([2, expect.stringContaining(message)]);
    // What is wrong with the answer to be written stands in no line of the file.
    expect(stderr).not.toMatch(/claims\.yaml:\d/);
    expect(read(cwd)).toBe(VILLAGE);
  });

  it('any words are stated as they are given, and nothing else is touched', async () => {
    const fields = ['title', 'author', 'note', 'publisher'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('first', 'news'),
        fc.constantFrom(...fields),
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.string({ unit: 'grapheme', minLength: 1 }),
          fc.constantFrom('2001', 'true', '- a', '# b', "it's", '"q"', 'a: b', '>-'),
        ),
        async (id, field, words) => {
          const said = words.replaceAll(/\s+/gu, ' ').trim();
          if (said === '' || /\p{Cc}/u.test(said) || said.startsWith('-')) return;
          const cwd = village();
          const file = join(cwd, 'claims.yaml');
          const before = await loadCatalogue(file);
          expect(
            await told(cwd, ['set', id, `--${field}`, words, '--note', 'x'].slice(0, field === 'note' ? 4 : 6)),
          ).toContain('exit 0');
          const after = await loadCatalogue(file);
          expect({ ...after, source: '', positions: {} }).toEqual({
            ...before,
            documents: before.documents.map((each) => (each.id === id ? { ...each, note: 'x', [field]: said } : each)),
            source: '',
            positions: {},
          });
          const lines = read(cwd).split('\n');
          const lost = VILLAGE.split('\n').filter((line) => !lines.includes(line));
          expect(lost.length).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('a document without a date gets one as init says, and stands in its year', async () => {
    const cwd = folderOf({
      'corpus/first.txt': 'We have over 40 houses.\n',
      'corpus/2021.txt': 'We have 60 houses.\n',
    });
    const { stdout } = await run(['init'], { cwd });
    const [, command] = /as in\s+claims\s+(set\s+first\s+--date\s+2019-03)\./.exec(stdout) ?? [];
    expect((await run(command!.split(/\s+/), { cwd })).exitCode).toBe(0);
    await run(['suggest', '--write'], { cwd });
    expect((await run(['diff', '2019', '2021'], { cwd })).stdout).toContain('1 rose');
  });
});
