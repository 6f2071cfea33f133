import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/corpus/sentence.ts';

function partsAround(text: string, words: string): [string, string, string] {
  const start = text.indexOf(words);
  const { before, words: own, after } = sentenceAround(text, start, start + words.length);
  return [before, own, after];
}

const SENTENCE = 'In all, the society of Mr. Brown has over 400 members in 30 towns.';
const PARTS: [string, string, string] = ['In all, the society of Mr. Brown has ', 'over 400', ' members in 30 towns.'];

describe('the sentence around a figure', () => {
  it.each([
    ['alone', SENTENCE],
    ['between two others', `It was a good year. ${SENTENCE} More is to come.`],
    ['amid a book', `${'It was a good year. '.repeat(5000)}${SENTENCE} ${'More is to come. '.repeat(5000)}`],
    ['at the end of a book', `${'It was a good year. '.repeat(5000)}${SENTENCE}`],
  ])('%s is the whole of it', (_, text) => {
    expect(partsAround(text, 'over 400')).toEqual(PARTS);
  });

  it('is whole where it is long', () => {
    const long = `Of ${'many and '.repeat(150)}more, over 400 are members, as ${'far and '.repeat(150)}wide.`;
    expect(partsAround(`It was so. ${long} It is so.`, 'over 400').join('')).toBe(long);
  });

  it('is cut between words where it goes on for pages', () => {
    const [before, words, after] = partsAround(`${'meadow '.repeat(900)}over 400${' meadow'.repeat(900)}.`, 'over 400');
    expect(before).toMatch(/^(?:meadow )+$/);
    expect(words).toBe('over 400');
    expect(after).toMatch(/^(?: meadow)+$/);
  });

  it('is found among characters that know no spaces', () => {
    const [before, words, after] = partsAround(`${'x'.repeat(9000)}400${'x'.repeat(9000)}`, '400');
    expect([before.slice(-1), words, after[0]]).toEqual(['x', '400', 'x']);
  });
});
