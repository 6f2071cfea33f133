import { Cite } from '@citation-js/core';
/* oxlint-disable import/no-unassigned-import -- plugins make themselves known */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
/* oxlint-enable import/no-unassigned-import */
import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/catalogue/catalogue.ts';
import { parseDate } from '../../../src/catalogue/parse-date.ts';
import { formatApa } from '../../../src/report/references/apa.ts';
import { formatBibtex } from '../../../src/report/references/bibtex.ts';
import { cslDate, cslItem, publishedIn, type CslItem } from '../../../src/report/references/csl.ts';
import { formatRis } from '../../../src/report/references/ris.ts';
import { referenceStyle } from '../../../src/report/references/styles.ts';
import { UNSAFE } from '../hostile.ts';

// What is written is held to Citation.js: it reads our BibTeX and RIS, and its CSL processor writes the same APA.

function itemOf(date: string, fields: Partial<CatalogueDocument> = {}): CslItem {
  const document: CatalogueDocument = {
    id: 'd',
    file: 'd.txt',
    title: 'A title',
    author: 'Wang Jiarui',
    publisher: 'Study Times',
    date: parseDate(date)!,
    dateSource: null,
    url: 'https://example.org/a_b?c=1&d=2#e',
    sha256: null,
    encoding: null,
    textSha256: null,
    reader: null,
    note: null,
    ...fields,
  };
  return cslItem(document, 'A note.');
}

const DATES = [
  '2002',
  '2002-10',
  '2002-10-08',
  '2007~',
  '2007-09-25~',
  '2003?',
  '2003/2004',
  '2002-09/2002-10',
  '2002-10-08/2002-10-09',
] as const;

describe('a date', () => {
  it.each([
    ['2002-10-08', { 'date-parts': [[2002, 10, 8]] }],
    ['2007-09~', { 'date-parts': [[2007, 9]], circa: true }],
    ['2007?', { 'date-parts': [[2007]], circa: true }],
    ['2003/2004', { 'date-parts': [[2003], [2004]] }],
    ['2003~/2004', { 'date-parts': [[2003], [2004]], circa: true }],
    ['2002-22', { 'date-parts': [[2002]], season: 2 }],
    ['200X', { literal: '200X' }],
    ['2002/..', { literal: '2002/..' }],
  ])('%s is made no more certain or exact', (edtf, expected) => {
    expect(cslDate(parseDate(edtf)!)).toEqual(expected);
  });
});

describe('APA', () => {
  const cases: readonly (readonly [string, CslItem])[] = [
    ...DATES.map((date) => [date, itemOf(date)] as const),
    ['one without an author', itemOf('2002', { author: null })],
    ['one without a publisher', itemOf('2002', { publisher: null })],
    ['a question for a title', itemOf('2002', { title: 'What is said?' })],
    ['one that is not on the web', itemOf('2002', { url: null })],
  ];
  it.each(cases)('of %s is what a CSL processor writes', (_, item) => {
    const [expected] = new Cite({ ...item, note: undefined }).format('bibliography', { template: 'apa' }).split('\n');
    expect(formatApa(item)).toBe(expected);
  });
});

it('a range over several years keeps its days together in APA, where the processor parts them', () => {
  expect(formatApa(itemOf('2002-10-08/2003-01-09'))).toContain('(2002, October 8–2003, January 9)');
});

const HARD = 'Party\'s {100%} & "more" $5 #1 a_b ~x ^y \\z, Über 党 政党';

describe('BibTeX', () => {
  it.each(['2002-10-08', '2002', '2003/2004'])('of %s is read as what was written', (date) => {
    const item = itemOf(date);
    const [read] = new Cite(formatBibtex(item)).data;
    expect(read).toMatchObject({
      title: item.title,
      issued: item.issued,
      publisher: publishedIn(item),
      URL: item.URL,
      note: item.note,
    });
  });

  it('keeps signs that mean something to TeX, and every language', () => {
    const [read] = new Cite(formatBibtex(itemOf('2002', { title: HARD, publisher: HARD }))).data;
    expect(read).toMatchObject({ title: HARD, publisher: HARD });
  });

  it('says that a date is about', () => {
    const written = formatBibtex(itemOf('2007-09~'));
    expect(written).toContain('year = {ca. 2007}');
    expect(written).toContain('date = {2007-09~}');
  });
});

describe('RIS', () => {
  it.each(['2002-10-08', '2002'])('of %s is read as what was written', (date) => {
    const item = itemOf(date, { title: HARD });
    const [read] = new Cite(`${formatRis(item)}\n`).data;
    expect(read).toMatchObject({
      id: 'd',
      title: HARD,
      issued: item.issued,
      publisher: publishedIn(item),
      URL: item.URL,
      note: item.note,
    });
  });

  it('says in its note that a date is about', () => {
    expect(formatRis(itemOf('2007-09~'))).toContain('N1  - A note. Date as known: 2007-09~ (EDTF).');
  });
});

it.each([
  [undefined, undefined, 'apa'],
  [undefined, 'x.BIB', 'bibtex'],
  [undefined, 'x.ris', 'ris'],
  [undefined, 'x.txt', 'apa'],
  ['csl-json', 'x.bib', 'csl-json'],
])('the style %s for the file %s is %s', (name, file, expected) => {
  expect(referenceStyle(name, file).name).toBe(expected);
});

it('what documents hold obeys no terminal and ends no line', () => {
  const item = itemOf('2002', { title: 'a\u001b[31m\nTY  - BOOK', author: '\u202eb' });
  for (const format of [formatApa, formatBibtex, formatRis]) {
    expect(format(item)).not.toMatch(UNSAFE);
    expect(format(item)).not.toMatch(/^TY {2}- BOOK/m);
  }
});
