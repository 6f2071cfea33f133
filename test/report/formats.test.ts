import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import {
  FORMAT_NAMES,
  FORMATS,
  type TextFormatName,
  formatForFile,
  isFormatName,
  render,
} from '../../src/report/formats.ts';
import type { Block, Report, Text } from '../../src/report/report.ts';
import { hostileStrings, SGR, UNSAFE } from './hostile.ts';
import { intervals } from './readers.ts';
import { SAMPLE } from './sample.ts';

const SCREEN = { width: 80, colour: false, raw: false };

describe('the registry', () => {
  it('names every format once, and every ending', () => {
    expect(FORMAT_NAMES).toEqual(['table', 'csv', 'tsv', 'json', 'ndjson', 'md', 'github', 'sarif', 'html', 'xlsx']);
    const endings = FORMATS.flatMap((format) => [...format.endings]);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it.each([
    ['out.csv', 'csv'],
    ['a.b/OUT.JSON', 'json'],
    ['notes.md', 'md'],
    ['x.jsonl', 'ndjson'],
    ['x.txt', 'table'],
    ['csv', undefined],
    ['REPORT.HTM', 'html'],
    ['x.docx', undefined],
  ])('takes %s for %s', (path, name) => {
    expect(formatForFile(path)).toBe(name);
  });

  it('knows its names', () => {
    expect(isFormatName('md')).toBe(true);
    expect(isFormatName('constructor')).toBe(false);
  });
});

describe('a rendering of the sample', () => {
  it.each([
    ['table', 80],
    ['table', 40],
    ['table', 120],
    ['table', Infinity],
    ['csv', 80],
    ['tsv', 80],
    ['json', 80],
    ['ndjson', 80],
    ['md', 80],
  ] as const)('as %s at %d columns is as it was', async (name, width) => {
    const rendered = await render(SAMPLE, name, { ...SCREEN, width });
    await expect(rendered).toMatchFileSnapshot(`snapshots/${name}-${width}.out`);
  });

  it('in colour differs from the plain one in colour and the marks of figures alone', async () => {
    const coloured = await render(SAMPLE, 'table', { ...SCREEN, width: 200, colour: true });
    const bare = await render(SAMPLE, 'table', { ...SCREEN, width: 200 });
    expect(coloured).toMatch(SGR);
    expect(coloured.replace(SGR, '')).toBe(bare.replace(/[«»]/g, ''));
  });
});

const texts: fc.Arbitrary<Text> = fc.oneof(
  hostileStrings,
  fc.array(
    fc.oneof(hostileStrings, fc.record({ text: hostileStrings, style: fc.constantFrom('figure', 'rose', 'strong') })),
    {
      maxLength: 3,
    },
  ),
);
const columns = fc.array(
  fc.record({ title: hostileStrings, align: fc.constantFrom('left', 'right'), shrink: fc.constantFrom(0, 1) }),
  { maxLength: 4 },
);
const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph'), text: texts, indent: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ kind: fc.constantFrom('heading', 'quote'), text: texts }),
  fc.record({
    kind: fc.constant('table'),
    columns,
    rows: fc.array(fc.array(texts, { maxLength: 4 }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('plot'),
    rows: fc.array(fc.record({ label: hostileStrings, words: hostileStrings, strict: intervals, likely: intervals }), {
      maxLength: 3,
    }),
  }),
  fc.record({ kind: fc.constant('verbatim'), lines: fc.array(texts, { maxLength: 3 }) }),
);
const reports: fc.Arbitrary<Report> = fc
  .record({
    display: fc.array(blocks, { maxLength: 4 }),
    strings: fc.array(hostileStrings, { minLength: 1, maxLength: 3 }),
  })
  .map(({ display, strings }) => ({
    result: strings,
    items: strings,
    columns: ['text'],
    rows: strings.map((text) => [text]),
    display,
  }));

/** Formats of findings alone, which other reports do not have. */
const OF_FINDINGS: readonly string[] = ['github', 'sarif'];

describe('any report', () => {
  const textFormats = FORMAT_NAMES.filter((name): name is TextFormatName => !['xlsx', ...OF_FINDINGS].includes(name));
  it.each(textFormats)('as %s holds nothing a terminal obeys, and ends in one newline or is empty', async (name) => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const written = await render(report, name, SCREEN);
        expect(written.replaceAll('\t', '')).not.toMatch(UNSAFE);
        // A last CSV row may well be empty; no other format ends in two newlines.
        expect(written).toMatch(/csv|tsv/.test(name) ? /\n$/ : /^$|[^\n]\n$/);
      }),
    );
  });

  it('in a terminal is no wider than it, in colour or without', async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.integer({ min: 20, max: 100 }), fc.boolean(), async (report, width, colour) => {
        const written = await render(report, 'table', { width, colour, raw: false });
        for (const line of written.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(written.replace(SGR, '')).not.toMatch(UNSAFE);
      }),
    );
  });

  it('as ndjson is one object a line', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const lines = (await render(report, 'ndjson', SCREEN)).split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(report.items);
      }),
    );
  });
});

it('a report with nothing to show is empty', async () => {
  const nothing: Report = { result: null, items: [], columns: [], rows: [], display: [] };
  expect(await render(nothing, 'table', SCREEN)).toBe('');
  expect(await render(nothing, 'md', SCREEN)).toBe('');
  expect(await render(nothing, 'ndjson', SCREEN)).toBe('');
});
