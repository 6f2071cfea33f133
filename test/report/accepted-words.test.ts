import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/discovery/suggest.ts';
import { acceptedWords } from '../../src/report/accepted-words.ts';
import { lookAtWords } from '../../src/report/sure-words.ts';
import { documentsOf } from '../support/documents.ts';

const letters = Object.fromEntries([0, 1, 2].map((i) => [`${2018 + i}`, `We now have ${412 + 7 * i} members.`]));
const [members] = (await suggest(documentsOf(letters))).series;

const sureOf = (sureness: number, id: string) => ({ ...members!, id, sureness });

describe('what was added is told by what it is', () => {
  const isKnown = ({ id }: { readonly id: string }) => ({ ...members!, id, claim: id });
  const many = [...'abcdefg'].map((id) => ({ id }));

  it.each([
    ['new series', [sureOf(0.9, 'a'), sureOf(0.9, 'b')], 'added a, b'],
    ['many new series', many.map(({ id }) => sureOf(0.9, id)), 'added 7 series'],
    ['figures of a claim', [isKnown({ id: 'a' })], 'added 3 figures to a'],
    ['figures of many claims', many.map(isKnown), 'added 21 figures to 7 claims'],
    ['both', [isKnown({ id: 'a' }), sureOf(0.9, 'b')], 'added b, added 3 figures to a'],
  ])('%s', (_, accepted, words) => {
    expect(acceptedWords(accepted, [])).toBe(words);
  });
});

describe('series that want looking at are named, the least sure first', () => {
  it.each([
    ['none where all are sure enough', [0.55, 0.9], undefined],
    ['one', [0.9, 0.37], 'look at b (0.37): it may hold several statistics'],
    ['some', [0.5, 0.37], 'look at b (0.37), a (0.50): each may hold several statistics'],
    [
      'a few of many',
      [0.5, 0.4, 0.3, 0.2, 0.1],
      'look at e (0.10), d (0.20), c (0.30) and 2 more: each may hold several statistics',
    ],
  ])('%s', (_, sureness, words) => {
    expect(lookAtWords(sureness.map((each, i) => sureOf(each, 'abcde'[i]!)))).toBe(words);
  });

  it('but what somebody put together is not', () => {
    expect(lookAtWords([{ ...sureOf(0.3, 'a'), mergedFrom: ['a', 'b'] }])).toBeUndefined();
  });
});
