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

describe('of a claim, people are shown what is new, with the last two figures before each', () => {
  const years = (text: string) => text.split(' ').filter(Boolean);

  it.each([
    ['one at the end', '2022', '2020 2021 2022', '4 others that the claim has are'],
    ['one among others', '2019', '2017 2018 2019', '4 others that the claim has are'],
    ['one at the beginning', '2016', '2016', '6 others that the claim has are'],
    ['two in a row', '2021 2022', '2019 2020 2021 2022', '3 others that the claim has are'],
    ['two apart', '2018 2022', '2016 2017 2018 2020 2021 2022', '1 other that the claim has is'],
    ['all', '2016 2017 2018 2019 2020 2021 2022', '2016 2017 2018 2019 2020 2021 2022', undefined],
  ])('%s', (_, fresh, shown, others) => {
    const observations = members!.observations.map((each) => ({
      ...each,
      isCatalogued: !years(fresh).includes(each.document),
    }));
    const report = suggestReport({ ...found, series: [{ ...members!, claim: 'members', observations }] }, SHOWN);
    const tables = report.display.flatMap((block) =>
      block.kind === 'table' ? [block.rows.map(([date]) => date)] : [],
    );
    expect(tables).toEqual([years(shown)]);
    const told = JSON.stringify(paragraphs(report.display));
    expect(told.match(/… (.*?) not shown/)?.[1]).toBe(others);
    // Data has all of them.
    expect(report.rows).toHaveLength(7);
  });

  it('of a new series, all', () => {
    const { display } = suggestReport(found, SHOWN);
    expect(display.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))).toEqual([7]);
  });
});
