import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchParagraphs } from '../../src/corpus/search.ts';
import type { SearchedParagraph } from '../../src/corpus/search.ts';

const corpus = paragraphs(
  'The Party keeps contact with 418 political parties in 147 countries.',
  'A new pattern of party diplomacy is taking shape.',
  'Over 400 political parties, in a long paragraph about many other matters that takes its time to come to its end.',
  'Workers’ unions of multi-party democracies visited the café; over 1,000 visits.',
  'Nothing of the kind.',
);

function paragraphs(...texts: readonly string[]): readonly SearchedParagraph[] {
  return texts.map((text, i) => ({ document: 'd', number: i + 1, text }));
}

async function search(...words: readonly string[]) {
  const found = await searchParagraphs(corpus, words);
  return found.map(({ paragraph, text, matches }) => [paragraph, ...matches.map((m) => text.slice(m.start, m.end))]);
}

test.each<[string, string[], (number | string)[][]]>([
  [
    'every form of a word, best first',
    ['party'],
    [
      [1, 'Party', 'parties'],
      [2, 'party'],
      [4, 'party'],
      [3, 'parties'],
    ],
  ],
  [
    'more words, more weight',
    ['400', 'parties'],
    [
      [3, '400', 'parties'],
      [1, 'Party', 'parties'],
      [2, 'party'],
      [4, 'party'],
    ],
  ],
  [
    'a phrase where its words follow one another',
    ['Political party'],
    [
      [1, 'political parties'],
      [3, 'political parties'],
    ],
  ],
  ['a hyphen as a phrase', ['multi-party'], [[4, 'multi-party']]],
  ['a phrase and its word as one match', ['400', 'over 400'], [[3, 'Over 400']]],
  ['common words too, when they are asked for', ['of the'], [[5, 'of the']]],
  ['no words that say nothing, where there are others', ['a', 'the', 'diplomacy'], [[2, 'diplomacy']]],
  ['them in a phrase', ['of the', 'submarine'], [[5, 'of the']]],
  [
    'them where there are no others',
    ['the', 'its'],
    [
      [3, 'its', 'its'],
      [5, 'the'],
      [1, 'The'],
      [4, 'the'],
    ],
  ],
  [
    'hedges, however common',
    ['over', 'a'],
    [
      [4, 'over'],
      [3, 'Over'],
    ],
  ],
  ['figures with or without their commas', ['1000'], [[4, '1,000']]],
  ['accents or none', ['cafe'], [[4, 'café']]],
  ['possessives', ['worker'], [[4, 'Workers']]],
  ['no hit', ['submarine'], []],
  ['no words', [], []],
  ['words that hold none', ['…', ''], []],
])('finds %s', async (_, words, expected) => {
  expect(await search(...words)).toEqual(expected);
});

test('says where, and how well', async () => {
  expect(await searchParagraphs(corpus, ['diplomacy'])).toEqual([
    {
      document: 'd',
      paragraph: 2,
      text: corpus[1]?.text,
      // One of 5 paragraphs: ln 4. Of 9 words, where 11.4 are the average: 2.2 / (1 + 1.2 (0.25 + 0.75 · 9 / 11.4)).
      score: expect.closeTo(Math.log(4) * (2.2 / 2.0105), 3),
      matches: [{ start: 23, end: 32 }],
    },
  ]);
});

test('a word counts once, however often it is given', async () => {
  expect(await searchParagraphs(corpus, ['party', 'Parties', 'party'])).toEqual(
    await searchParagraphs(corpus, ['party']),
  );
});

test('equals stay in the order given', async () => {
  const found = await searchParagraphs(paragraphs('one visit', 'a visit', 'no visits'), ['visits']);
  expect(found.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
});

test('no corpus, no answer', async () => {
  expect(await searchParagraphs([], ['party'])).toEqual([]);
});

test('matches stand in order within the text, and scores fall', async () => {
  const words = fc.array(fc.constantFrom('party', 'Parties', 'visit', '1,000', 'over', '–', 'é'), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 6 }), words, async (texts, asked) => {
      const found = await searchParagraphs(paragraphs(...texts.map((text) => text.join(' '))), asked);
      for (const { text, matches, score } of found) {
        expect(score).toBeGreaterThan(0);
        const edges = matches.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        expect(matches.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }
      expect(found).toEqual(found.toSorted((a, b) => b.score - a.score));
    }),
  );
});
