import { describe, expect, it } from 'vitest';
import { mergeSeries } from '../../src/discovery/merge-series.ts';
import { suggest } from '../../src/discovery/suggest.ts';
import { suggestReport } from '../../src/report/suggest-report.ts';
import { documentsOf } from '../support/documents.ts';

/** What a shop tells from year to year. */
const LETTERS = Object.fromEntries(
  [0, 1, 2, 3, 4].map((i) => [
    `${2018 + i}-letter`,
    [
      `The warehouse held ${340 + 11 * i} pounds of tea.`,
      `Our staff turnover rate was ${12 + i} percent.`,
      `We now have ${412 + 7 * i} members.`,
      `Our annual budget was $${21_500 + 800 * i}.`,
      `Our library lends ${2140 + 31 * i} books.`,
    ].join('\n\n'),
  ]),
);
const found = await suggest(documentsOf(LETTERS));
const idOf = (said: string) => found.series.find(({ observations }) => observations[0]!.quote.includes(said))!.id;
const [tea, turnover, members, budget, books] = ['340', '12', '412', '21500', '2140'].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];

describe('series of different measures are not put together', () => {
  it.each([
    ['a weight with a share', tea, turnover, 'one is in percent, the other in pound-mass'],
    ['a share with a weight', turnover, tea, 'one is in pound-mass, the other in percent'],
    ['a count with money', members, budget, 'one is in USD, the other a count'],
    ['money with a count', budget, members, 'one is a count, the other in USD'],
  ])('%s', (_, into, from, why) => {
    expect(() => mergeSeries(found.series, [into, from])).toThrow(`${from} cannot be merged into ${into}: ${why}`);
  });
});

describe('series put together', () => {
  const whole = mergeSeries(found.series, [members, books]).find(({ id }) => id === members)!;
  const parts = [members, books].map((id) => found.series.find((each) => each.id === id)!);

  it('are no surer than any of them, and say of which they are', () => {
    expect(whole.observations).toHaveLength(10);
    expect(whole.mergedFrom).toEqual([members, books]);
    expect(whole.sureness).toBe(Math.min(...parts.map(({ sureness }) => sureness)));
    expect(whole.reasons).toMatchObject({ documents: 5, dimension: 'count', severalValues: 5 });
    for (const { word, figures } of whole.reasons.words) {
      const each = parts.map(({ reasons }) => reasons.words.find((other) => other.word === word)!.figures);
      expect(figures).toBe(each[0]! + each[1]!);
    }
  });

  it("are shown as the user's doing, without the sureness and the reasons of one of them", () => {
    const { display } = suggestReport({ ...found, series: [whole] }, { explain: true, most: 1 });
    const shown = JSON.stringify(display);
    expect(shown).toContain('put together by hand');
    expect(shown).toContain(`Why: put together by hand from ${members}, ${books}; all are count`);
    expect(shown).not.toMatch(/sure \(|cohesion/);
  });

  it('may be put together with another, and a series named twice is one', () => {
    const all = mergeSeries(mergeSeries(found.series, [members, books]), [members, members]);
    expect(all).toHaveLength(found.series.length - 1);
    expect(all.find(({ id }) => id === members)!.observations).toHaveLength(10);
  });
});
