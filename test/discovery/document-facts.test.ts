import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { documentFacts } from '../../src/discovery/document-facts.ts';
import { sharedLines } from '../../src/discovery/shared-lines.ts';

const factsOf = (file: string, text: string, stated = {}) => documentFacts(file, splitParagraphs(text), stated);

describe('a date is', () => {
  it.each([
    [
      'stated with a word of publication',
      'a.txt',
      'The following article appeared in Qiushi on October 8, 2002.\n\nTitle',
      '2002-10-08',
      'stated in paragraph 1',
    ],
    ['a line of its own', 'a.txt', 'A title\n\n8 October 2002\n\nText goes on.', '2002-10-08', 'stated in paragraph 2'],
    [
      'the day of its file name, whatever period its heading names',
      '2011-01-31-status-report.txt',
      'Status report\n\nDecember 2010\n\nText',
      '2011-01-31',
      'its file name',
    ],
    ['of a month cut short', 'a.txt', 'A title\n\n7 Sept. 2009\n\nText', '2009-09-07', 'stated in paragraph 2'],
    ['of a month of three letters', 'a.txt', 'A title\n\nDec 12, 2010\n\nText', '2010-12-12', 'stated in paragraph 2'],
    ['a month', 'a.txt', 'A title\n\nMarch 2009\n\nText', '2009-03', 'stated in paragraph 2'],
    [
      'the day that a text says it was adopted on, in the year of its file name',
      '2020-strategy.md',
      'Libraries for everyone\n\nAdopted by the City Council on 22 January 2020.\n\nText',
      '2020-01-22',
      'stated in paragraph 2',
    ],
    [
      'the day of a long title, in the month of its file name',
      '2022-02-council-minutes.txt',
      'Halden City Council\nMinutes of the Culture Committee, 15 February 2022\n\nText',
      '2022-02-15',
      'stated in paragraph 1',
    ],
    [
      'the day of its file name, in the month that its heading names',
      '2011-01-31-status-report.txt',
      'Status report\n\nPublished January 2011\n\nText',
      '2011-01-31',
      'its file name',
    ],
    [
      'that of its file name, where the heading names another',
      '2020-strategy.md',
      'Libraries for everyone\n\nAdopted by the City Council on 22 January 2021.\n\nText',
      '2020',
      'its file name',
    ],
    [
      'that of its file name, where a sentence tells what happened then',
      'report-2009.txt',
      'A title\n\nOur 410 members met on 3 May 2009.',
      '2009',
      'its file name',
    ],
    [
      'that of release, not the end of the year that it is of',
      'a.txt',
      'Results for the year ended 31 March 2014\n\nReleased 3 June 2014\n\nText',
      '2014-06-03',
      'stated in paragraph 2',
    ],
    [
      'a line of its own, not the end of the months that it is of',
      'a.txt',
      'Orchestra\n\nReview of the six months to 31 March 2018\n\n5 June 2018\n\nText',
      '2018-06-05',
      'stated in paragraph 3',
    ],
    [
      'that of an imprint at its end',
      'a.txt',
      'Accounts for the year ended 31 March 2013\n\nWe did much.\n\nPublished July 2013',
      '2013-07',
      'stated in paragraph 3',
    ],
    [
      'the end of its year, where nothing tells of publication',
      'a.txt',
      'Accounts for the year ended 31 March 2013\n\nWe did much.',
      '2013-03-31',
      'the end of its period, stated in paragraph 1',
    ],
    ['the day that a file name begins with', 'posts/2009-03-07-news.txt', 'News', '2009-03-07', 'its file name'],
    ['the year that a file name ends with', 'annual-report-2011.txt', 'Report', '2011', 'its file name'],
    ['a day without hyphens', '20110304.txt', 'Report', '2011-03-04', 'its file name'],
  ])('%s', (_, file, text, value, source) => {
    expect(factsOf(file, text).date).toEqual({ value, source });
  });

  it.each([
    ['of an upload in a path', '201406/t20140626_31580.txt', 'A title'],
    ['of a folder', '2014/06/post.txt', 'A title'],
    [
      'told in the text',
      'a.txt',
      'A title\n\nOn October 8, 2002, the committee met in the capital and talked until the evening.',
    ],
    [
      'of what was issued',
      'a.txt',
      'Our shares\n\nA\n\nB\n\nC\n\nD\n\nE\n\nF\n\nG\n\nIssued shares were 4,000 on 3 May 2013',
    ],
    [
      'of what was posted until then',
      'a.txt',
      'A title\n\nA\n\nB\n\nC\n\nD\n\nE\n\nF\n\nG\n\nPosted in the six months to 31 March 2013: 4,000',
    ],
    ['of a sentence', 'a.txt', 'A title\n\nOur 410 members met on 3 May 2009.'],
    ['that is none', 'a.txt', 'A title\n\nFebruary 31, 2002'],
    ['that begins like the name of a month', 'a.txt', 'A title\n\nMarketing 2019'],
    ['of a numbered decision', 'a.txt', 'A title\n\nDecision 12, 2010'],
    ['of a race', 'a.txt', 'A title\n\nMarathon 5, 2007'],
    ['of a side', 'a.txt', 'A title\n\nJuniors, 2011'],
    ['one of several', 'a.txt', 'A title\n\nMarch 1, 2002 to March 9, 2002'],
  ])('not one %s', (_, file, text) => {
    expect(factsOf(file, text).date).toBeNull();
  });

  it('what the file says of its publication, and not of its making', () => {
    const day = { value: '2010-01-02', source: 'PDF information' };
    expect(factsOf('a.txt', 'A', { date: { ...day, of: 'publication' } }).date).toEqual(day);
    expect(factsOf('a.txt', 'A', { date: { ...day, of: 'creation' } }).date).toBeNull();
  });
});

describe('title and author are', () => {
  it.each([
    [
      'in the first lines',
      'A Letter to Our Friends\n\nAnn B. Lee\n\nWe did much.',
      'A Letter to Our Friends',
      'Ann B. Lee',
    ],
    ['in one line', 'Exchanges in the New Era by Chen Fengxiang\n\nText', 'Exchanges in the New Era', 'Chen Fengxiang'],
    [
      'over two lines',
      'New Tasks\nin the New Situation\n\nBy Jo Doe\n\nText',
      'New Tasks in the New Situation',
      'Jo Doe',
    ],
    [
      'initials run together',
      'A Walk in the Hills\n\nBy J.R.R. Tolkien\n\nText',
      'A Walk in the Hills',
      'J.R.R. Tolkien',
    ],
    [
      'names of several parts',
      'A Walk in the Hills\n\nMary-Ann O’Neil | 2 May',
      'A Walk in the Hills',
      'Mary-Ann O’Neil',
    ],
    [
      'in one line, of several parts',
      'Exchanges in the New Era by J.-A. McDonald, 3 May 2009\n\nText',
      'Exchanges in the New Era',
      'J.-A. McDonald',
    ],
    ['told apart from headings', 'News of the Year\n\nExecutive Summary\n\nText', 'News of the Year', undefined],
    ['told apart from days', 'A Walk in the Hills\n\nOn Saturday\n\nText', 'A Walk in the Hills', undefined],
    [
      'taken from the file name where the text has no title',
      'This is a sentence.\n\nAnd this, too.',
      'Some file',
      undefined,
    ],
  ])('%s', (_, text, title, author) => {
    const facts = factsOf('some-file.txt', text);
    expect([facts.title.value, facts.author?.value]).toEqual([title, author]);
  });
});

it.each([
  ['in a line of its own', `A title\n\n${'X'.repeat(60)} 1\n\nText`],
  ['of several words', `A title\n\n${'X'.repeat(28)} ${"X'".repeat(14)} ${'X.'.repeat(14)} 1\n\nText`],
  ['behind a title', `A title by ${'X'.repeat(200)} 1\n\nText`],
  ['behind a long title', `A title${' by Xx.X'.repeat(25)} 1\n\nText`],
])('no line that is almost a byline takes long: %s', (_, text) => {
  expect(factsOf('a.txt', text).author).toBeNull();
});

it('a byline below a title is no part of it', () => {
  const { title, author, date } = factsOf('a.txt', 'Two good years\nPosted by Ann Lee, 17 November 2005\n\nText.');
  expect([title.value, author?.value, date?.value]).toEqual(['Two good years', 'Ann Lee', '2005-11-17']);
});

describe('where the name of the sender heads nearly all documents', () => {
  const headed = (...texts: string[]) => {
    const documents = texts.map((text) => splitParagraphs(text));
    const shared = sharedLines(documents);
    return documents.map((paragraphs, i) => documentFacts(`letter-${i + 1}.txt`, paragraphs, {}, shared));
  };
  const letters = (text: (year: number) => string) => [2011, 2012, 2013].map(text);

  it.each([
    [
      'the next line is the title',
      letters((year) => `The Shelter\n\nLetter of ${year} to all\n\nBy Ann Lee\n\nText.`),
      'Letter of 2011 to all',
      'paragraph 2',
      'Ann Lee',
    ],
    [
      'so is the next line of its paragraph',
      letters((year) => `The Shelter\nLetter of ${year} to all\n\nText.`),
      'Letter of 2011 to all',
      'paragraph 1',
      undefined,
    ],
    [
      'else the file name is',
      letters(() => 'The Shelter\n\nBy Ann Lee\n\nWe had a good year.'),
      'Letter 1',
      'its file name',
      'Ann Lee',
    ],
    [
      'however it is spaced and set',
      ['The Shelter\n\nOne', 'THE  SHELTER\n\nTwo', 'The shelter\n\nThree'],
      'One',
      'paragraph 2',
      undefined,
    ],
    [
      'but not where only some have it',
      ['The Shelter\n\nOne', 'The Shelter\n\nTwo', 'The Home\n\nThree'],
      'The Shelter',
      'paragraph 1',
      undefined,
    ],
    ['nor of two documents', ['The Shelter\n\nOne', 'The Shelter\n\nTwo'], 'The Shelter', 'paragraph 1', undefined],
  ])('%s', (_, texts, title, source, author) => {
    const [first] = headed(...texts);
    expect([first!.title, first!.author?.value]).toEqual([{ value: title, source }, author]);
  });
});

it.each([
  ['in the fourth paragraph', 'The Shelter\n\nLetter of the year\n\n3 May 2009\n\nBy Ann Lee\n\nText.', 'Ann Lee'],
  ['and no further below', 'The Shelter\n\nA\n\nB\n\nC\n\nBy Ann Lee\n\nText.', undefined],
  ['where it says that it is one', 'The Shelter\n\nLetter of the year\n\nAnn Lee\n\nText.', undefined],
  ['before the title', 'By Ann Lee\n\nLetter of the year\n\nText.', 'Ann Lee'],
])('a byline counts %s', (_, text, author) => {
  expect(factsOf('a.txt', text).author?.value).toBe(author);
});
