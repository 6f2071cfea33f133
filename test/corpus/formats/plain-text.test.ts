import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { read, textsOf } from '../../support/read.ts';

const WRAPPED = `In the past five years the Party has received over 800 delega-
tions from more than 140 countries, most of them of multi-
party parliaments, and it has sent about 400 delegations abroad.
`;

describe('plain text', () => {
  it.each([
    ['blank lines part paragraphs', 'A title\nA byline\n\n40 houses\n', ['A title\nA byline', '40 houses']],
    [
      'hard-wrapped lines are joined, words hyphenated at their end too',
      WRAPPED,
      [
        'In the past five years the Party has received over 800 delegations from more than 140 countries, most of them of multi-party parliaments, and it has sent about 400 delegations abroad.',
      ],
    ],
    [
      'wrapped list items stay apart',
      `${WRAPPED}\n- The first of these items has thirty words, or nearly so, and\n  goes on;\n- the second is short.\n`,
      [
        expect.stringContaining('In the past'),
        '- The first of these items has thirty words, or nearly so, and goes on;',
        '- the second is short.',
      ],
    ],
    [
      'rows of a table stay apart',
      `${WRAPPED}\nSent      about 400    over 600\nReceived  over 800     over 1200\n`,
      [expect.stringContaining('In the past'), 'Sent about 400 over 600', 'Received over 800 over 1200'],
    ],
    [
      'lines longer than anyone wraps are a paragraph each',
      `A title\n${'Over 40 houses. '.repeat(20)}\n${'Over 50 houses. '.repeat(20)}\n`,
      ['A title', 'Over 40 houses. '.repeat(20).trim(), 'Over 50 houses. '.repeat(20).trim()],
    ],
    [
      'Han is joined without spaces',
      `${'党的对外工作取得了新的进展，'.repeat(3)}\n${'接待了800多个代表团，派出了代表团，'.repeat(2)}\n再见。\n`,
      [`${'党的对外工作取得了新的进展，'.repeat(3)}${'接待了800多个代表团，派出了代表团，'.repeat(2)}再见。`],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await textsOf('a.txt', text)).toEqual(expected);
  });

  it('says which lines a paragraph stands in', async () => {
    const { paragraphs } = await read('a.txt', `\n\n${WRAPPED}\nShort.\n`);
    expect(paragraphs.map(({ place }) => place)).toEqual(['lines 3-5', 'line 7']);
  });

  it.each([
    ['{\\rtf1 over 40 houses}', 'the document is RTF'],
    ['over 40 houses\0', 'the document is binary'],
  ])('that is none is told of: %j', async (text, expected) => {
    await expect(read('a.txt', text)).rejects.toThrow(expected);
  });

  it('is read past a stray control character, and not past many', async () => {
    const letter = 'Bonds of 4\u0002 per cent were sold. '.padEnd(2000, 'There were over 40 houses. ');
    expect((await read('a.txt', letter)).text).toContain('over 40 houses');
    await expect(read('a.txt', `${letter}\u0001\u0003\u0004`)).rejects.toThrow('the document is binary');
  });
});

test('the documents of the corpus read to the letter', async () => {
  for (const name of readdirSync('corpus')) {
    const text = readFileSync(`corpus/${name}`, 'utf8');
    expect((await read(name, text)).text).toBe(text);
  }
});
