import { expect, test } from 'vitest';
import { findWords } from '../../src/corpus/words.ts';

test.each([
  ['figures stay whole', 'over 1,000, or 1.3 billion.', ['over', '1000', 'or', '1.3', 'billion']],
  ['case and accents are dropped', 'Café CAFE\u0301', ['cafe', 'cafe']],
  ['possessives are dropped', 'the Party’s and parties’ workers', ['the', 'party', 'and', 'parties', 'workers']],
  ['contractions stay one word', "don't", ['dont']],
  ['hyphens part words', 'multi-party', ['multi', 'party']],
  ['soft hyphens do not', 'multi\u00ADparty', ['multiparty']],
  ['signs around a figure are no part of it', '$5m (12%), 400+', ['5m', '12', '400']],
  ['a missing space after a comma parts words', 'parties,countries', ['parties', 'countries']],
  ['nothing in nothing', ' – … ', []],
])('%s', (_, text, folded) => {
  expect(findWords(text).map((word) => word.folded)).toEqual(folded);
});

test('offsets are those of the text as written', () => {
  const text = '😀 Cafe\u0301s, the Party’s 1,000';
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Cafe\u0301s',
    'the',
    'Party’s',
    '1,000',
  ]);
});

test('a long text without a break is found in time linear in its length', () => {
  expect(findWords('1,'.repeat(200_000))).toHaveLength(1);
});
