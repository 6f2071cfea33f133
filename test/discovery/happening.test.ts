import { describe, expect, it } from 'vitest';
import { saidOf } from '../../src/discovery/happening.ts';
import { suggest } from '../../src/discovery/suggest.ts';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { documentsOf } from '../support/documents.ts';

function said(sentence: string) {
  const quantity = findQuantities(sentence)[0]!;
  return saidOf(quantity, { sentence, start: quantity.figureStart, end: quantity.figureEnd });
}

describe('a figure is of what happened, where its words say so', () => {
  it.each([
    'In 2010 we took in 1,214 animals, more than in any year since the war.',
    'We found homes for 1,102 cats.',
    'Our helpline answered about 3,120 calls.',
    'The helpline dealt with 3,850 calls.',
    'We sold a total of 700 boats.',
    'More than 1,300 animals came to us in 2011.',
    '1,160 animals found new families.',
    'Over 900 animals were adopted, which is a record.',
    'Around 1,200 of our animals were brought to us.',
    'We raised £212,000.',
    'You gave us £212,000 last year.',
    'We received £347,600 in donations.',
    'It cost £238,400 to run the shelter.',
    'Running the shelter cost just under £250,000.',
    'Donations fell to £298,000.',
    'Donations were lower, but our costs climbed to over £400,000.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toBe('happened');
  });
});

describe('a figure is of no such thing', () => {
  it.each([
    ['of what there is', 'We have 1,214 members.', 'stands'],
    ['of what there is', 'There are 1,588 members of the Friends.', 'stands'],
    ['of what there is', 'Membership stands at 1,120.', 'stands'],
    ['of what there is', 'We now employ 15 people.', 'stands'],
    ['of what there is', '1,290 people are members.', 'stands'],
    ['of what there is', 'Some left and the club now has 1,570 members.', 'stands'],
    ['of who did it', '90 foster families took in animals.', undefined],
    ['of who did it', '31 foster families take in the very young.', undefined],
    ['of who did it', 'The animals were taken in by 40 families.', undefined],
    ['of where it was done', 'We sold books in 12 shops.', undefined],
    ['of what it was done to', 'We served a town of 40,000 people.', undefined],
    ['of a level that moved', 'Membership was raised to 1,405.', undefined],
    ['of a rate of pay', 'A keeper is paid £20,000.', undefined],
    ['of a price', 'It cost £5 to join.', undefined],
    ['of a price', 'A boiler cost £11,200.', undefined],
    ['of all years till now', 'We have planted 400 trees.', undefined],
    ['of all years till now', 'We planted 400 trees since the war.', undefined],
    ['of a shorter time', 'In April we took in 62 animals in one night.', undefined],
    ['of what was counted', 'There were 310 herons on the lake.', 'stands'],
    ['of what was counted', '310 herons were counted on the lake.', 'stands'],
  ])('but %s: %s', (_, sentence, expected) => {
    expect(said(sentence)).toBe(expected);
  });
});

describe('a series of what was done is a flow', () => {
  it.each<[string, string[], (number | string)[], string, string | null]>([
    ['over the year of each yearly document', ['2005', '2006', '2007'], [700, 712, 731], 'flow', 'P1Y'],
    ['though a year is missing', ['2005', '2006', '2008'], [700, 712, 731], 'flow', 'P1Y'],
    ['not where two documents are of one year', ['2005', '2006 a', '2006 b'], [700, 712, 731], 'stock', null],
    ['not where the documents lie far apart', ['1905', '1936', '2006'], [700, 712, 731], 'stock', null],
    ['not where their years are not known', ['a', 'b', 'c'], [700, 712, 731], 'stock', null],
  ])('%s', async (_, documents, counts, kind, period) => {
    const texts = documents.map((id, i) => [id, `Our helpline answered ${counts[i]} calls.\n`]);
    const { series } = await suggest(documentsOf(Object.fromEntries(texts)));
    expect(series.map((each) => [each.kind, each.period])).toEqual([[kind, period]]);
  });

  it.each([
    [
      'if most figures are',
      ['The helpline took 700 calls.', 'It answered 712 calls.', 'There were 731 calls.'],
      'flow',
    ],
    ['and a stock if few are', ['There are 700 members.', 'We have 712 members.', '731 members joined.'], 'stock'],
    ['and a share is none', ['We rehomed 70% of dogs.', 'We rehomed 71% of dogs.', 'We rehomed 73% of dogs.'], 'stock'],
  ])('%s', async (_, sentences, kind) => {
    const texts = sentences.map((sentence, i) => [`${2005 + i}-letter`, `${sentence}\n`]);
    const { series } = await suggest(documentsOf(Object.fromEntries(texts)));
    expect(series.map((each) => each.kind)).toEqual([kind]);
  });
});
