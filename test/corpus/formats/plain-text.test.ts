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
      'the rules below headings and between parts are left out',
      `2.1. Cows\n=========\n\n${WRAPPED}\n* * *\n-----\n`,
      ['2.1. Cows', expect.stringContaining('In the past'), '* * *'],
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
      'items numbered on several levels stay apart, wherever they end',
      `${WRAPPED}\n1. Cows and all that has to do with them, in as many words as there are,\n   and more\n1.1. How cows live\n2. Bulls\n`,
      [
        expect.stringContaining('In the past'),
        '1. Cows and all that has to do with them, in as many words as there are, and more',
        '1.1. How cows live',
        '2. Bulls',
      ],
    ],
    [
      'items stay apart in lines that are not wrapped',
      'Cows\n\n- 12 of these,\n- over 13 of\n  those;\n- 14.\n',
      ['Cows', '- 12 of these,', '- over 13 of those;', '- 14.'],
    ],
    [
      'what stands far apart on a line is apart from what stands so below',
      `${WRAPPED}\nNetwork Working Group              J. Roe\nCategory: Cows                March 1997\n`,
      [
        expect.stringContaining('In the past'),
        'Network Working Group              J. Roe',
        'Category: Cows                March 1997',
      ],
    ],
    [
      'rows of a table stay apart',
      `${WRAPPED}\nSent      about 400    over 600\nReceived  over 800     over 1200\n`,
      [expect.stringContaining('In the past'), 'Sent      about 400    over 600', 'Received over 800 over 1200'],
    ],
    [
      'rows beside a list keep the gaps between their columns',
      'Goals\n\n- more members\n- more\n  grants\n\n           2021      2020\nMembers      500       450\nGrants       120       118\n\nThe board\nthanks you.\n',
      [
        'Goals',
        '- more members',
        '- more grants',
        '2021      2020\nMembers      500       450\nGrants       120       118',
        'The board thanks you.',
      ],
    ],
    [
      'rows of one label and two figures stay apart',
      `${WRAPPED}\nMembers 500   450\nGrants\t120\t118\n`,
      [expect.stringContaining('In the past'), 'Members 500   450', 'Grants\t120\t118'],
    ],
    [
      'wide blanks within wrapped sentences are one',
      `${WRAPPED}\nIt  has  sent   about 400 delegations abroad, and has received over 800 of them\nin  the past five   years.\n`,
      [
        expect.stringContaining('In the past'),
        'It has sent about 400 delegations abroad, and has received over 800 of them in the past five years.',
      ],
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

  const FIRST_PAGE = `In the past five years the Party has received over 800 delegations from more\nthan 140 countries, most of them of`;
  const SECOND_PAGE = 'parliaments, and it has sent about 400 delegations abroad.\n\nIt will send more.';

  it.each([
    ['page numbers', `${FIRST_PAGE}\n\n                  - 1 -\n\f${SECOND_PAGE}\n\n                  - 2 -\n`],
    [
      'running heads and feet',
      `${FIRST_PAGE}\n\n\nRoe               Practice             [Page 1]\n\fRFC 9999          Cows          March 1997\n\n${SECOND_PAGE}\n\nRoe               Practice             [Page 2]\n\f\n`,
    ],
    [
      'those of pages that no form feed parts',
      `${FIRST_PAGE}\n\n\nRoe               Practice             [Page 1]\n\nRFC 9999          Cows          March 1997\n\n${SECOND_PAGE}\n\nRoe               Practice             [Page 2]\n`,
    ],
    ['heads that are alike', `Report of 2007\n\n${FIRST_PAGE}\n\fReport of 2007\n\n${SECOND_PAGE}\n`],
  ])('is read over the ends of its pages, without %s', async (_, text) => {
    const joined = `${FIRST_PAGE.replace('\n', ' ')} parliaments, and it has sent about 400 delegations abroad.`;
    expect(await textsOf('a.txt', text)).toEqual([joined, 'It will send more.']);
  });

  it('keeps a text whose pages are all alike', async () => {
    expect(await textsOf('a.txt', '5 cows\n\n\f5 cows\n\n\f5 cows\n')).toEqual(['5 cows', '5 cows', '5 cows']);
  });

  it('keeps a paragraph apart that begins on a page, and says which lines it stands in', async () => {
    const { paragraphs } = await read('a.txt', `${WRAPPED}\n- 1 -\n\f${WRAPPED.replace('delega', 'missa')}\n- 2 -\n`);
    expect(paragraphs.map(({ place }) => place)).toEqual(['lines 1-3', 'lines 6-8']);
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
