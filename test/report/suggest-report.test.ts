import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/report.ts';
import { suggest } from '../../src/discovery/suggest.ts';
import { suggestReport } from '../../src/report/suggest-report.ts';
import { documentsOf } from '../support/documents.ts';

const letters = Object.fromEntries(
  [0, 1, 2, 3, 4, 5, 6].map((i) => [`${2016 + i}`, `We now have ${412 + 7 * i} members.`]),
);
const found = await suggest(documentsOf(letters));
const [members] = found.series;
const SHOWN = { explain: false, most: 9 } as const;

const paragraphs = (display: readonly Block[]) =>
  display.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('the summary says how many there are of each', () => {
  const counts = { documents: 2, quantities: 2, alone: 0, excluded: 0 };

  it.each([
    [
      'no claim',
      ['', ''],
      {},
      '2 series, in 2 documents with 2 quantities that may be statistics, of which 0 stand alone.',
    ],
    ['one claim', ['a', '', ''], {}, '3 series, 1 of them a claim of the catalogue, in 2 documents'],
    ['two claims', ['a', 'b', ''], {}, '3 series, 2 of them claims of the catalogue, in 2 documents'],
    ['claims alone', ['a', 'b'], {}, '2 series, all of them claims of the catalogue, in 2 documents'],
    ['one series, a claim', ['a'], {}, '1 series, a claim of the catalogue, in 2 documents'],
    [
      'one of each',
      [],
      { documents: 1, quantities: 1, alone: 1, excluded: 1 },
      '0 series, in 1 document with 1 quantity that may be a statistic, of which 1 stands alone and 1 is excluded.',
    ],
  ])('%s', (_, claims, more, words) => {
    const series = claims.map((id) => ({ ...members!, claim: id || null }));
    const { display } = suggestReport({ ...found, ...counts, ...more, series }, SHOWN);
    expect(paragraphs(display).at(-1)).toContain(words);
  });
});
