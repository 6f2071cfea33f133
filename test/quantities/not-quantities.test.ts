import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.ts';

/** What is read in each sentence: the words of its quantities, those of the near misses too. */
const CASES: Record<string, [sentence: string, ...words: string[]][]> = {
  'a year that dates an amount': [
    ['Traffic exceeded 2019 levels.'],
    ['Emissions returned to 1990 levels.'],
    ['They will be 55% below 1990 levels.', '55%'],
    ['Output stood at 88% of 2019 levels.', '88%'],
    ['It sold for 2015 prices.'],
    ['Exports surpassed 2018 sales and stayed below 2017 figures.'],
    ['The number of 2019 graduates was 400.', '400'],
    ['Half of 2019 graduates found work.', 'Half'],
    ['GDP grew to $500bn at constant 2015 US$.', '$500bn'],
    ['The bridge cost £40m in 2015 pounds.', '£40m'],
    ['In 2015 $40 million was spent.', '$40 million'],
    // Counts, by their noun, their roundness or what stands before.
    ['A total of 1985 clubs joined.', 'A total of 1985 clubs'],
    ['A survey of 1985 adults was made.', '1985 adults'],
    ['Membership exceeded 2000 members.', 'exceeded 2000 members'],
    ['Membership exceeded 1,985 members.', 'exceeded 1,985 members'],
    ['The number of 1985 people was wrong.', '1985 people'],
    ['They paid 2000 dollars.', '2000 dollars'],
  ],
  'a part of what a sentence divides': [
    ['Of the 2000 people surveyed, 1500 agreed.', '2000 people', '1500'],
    ['Of those who answered, 1980 were women.', '1980'],
    ['Of all the years, 1998 was the hottest.'],
    ['In the end, 1998 were bad times.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...words) => {
    expect(findQuantities(sentence).map(({ text }) => text)).toEqual(words);
  });
});
