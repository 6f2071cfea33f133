import { expect, it } from 'vitest';
import { searchParagraphs } from '../../src/corpus/search.ts';
import { searchReport } from '../../src/report/search-report.ts';

async function keywordIn(text: string, ...words: string[]) {
  const matches = await searchParagraphs([{ document: 'd', number: 1, text }], words);
  const [row] = searchReport(matches).rows;
  return row!.slice(3);
}

it.each<[string, string, string[], string[]]>([
  ['the only word', 'We met the party.', ['party'], ['We met the ', 'party', '.']],
  [
    'the first of equals',
    'A party here, and a party there',
    ['party', 'parties'],
    ['A ', 'party', ' here, and a party there'],
  ],
  [
    'the one that most others follow closely',
    'A party of our own is what many had asked for all these long years: over 400 parties came',
    ['party', 'over', '400'],
    ['…many had asked for all these long years: ', 'over', ' 400 parties came'],
  ],
])('a paragraph is shown around %s', async (_, text, words, expected) => {
  const [before, keyword, after] = (await keywordIn(text, ...words)) as string[];
  expect([expected[0]!.endsWith(before!.slice(-20)), keyword, after]).toEqual([true, expected[1], expected[2]]);
});

it('a paragraph may hold more hits than a call takes arguments', async () => {
  expect(await keywordIn('party '.repeat(130_000), 'party')).toEqual([
    '',
    'party',
    expect.stringMatching(/^(?: party)+…$/),
  ]);
});
