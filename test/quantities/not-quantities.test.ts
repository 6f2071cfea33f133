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
    ['The estimate for the year 1893 shows a surplus.'],
    ['The same months of 1891 marks the low.'],
    ['The hall put on 1890 shows.', '1890 shows'],
    ['It gave 2000 shows a year and 1900 reports a month.', '2000 shows', '1900 reports'],
  ],
  'the scores of tests and games': [
    ['Test scores rose, and reading scores are up.'],
    ['She scores often, with credit scores of 700.', '700'],
    ['Test scores of 300 pupils rose, and scores were high.', '300 pupils'],
    ['Scores of families fled.', 'Scores of families'],
    ['Hundreds fled, scores more died, and scores were killed.', 'Hundreds', 'scores', 'scores'],
    ['Scores of thousands of men marched.', 'Scores of thousands of men'],
  ],
  'a part of what a sentence divides': [
    ['Of the 2000 people surveyed, 1500 agreed.', '2000 people', '1500'],
    ['Of those who answered, 1980 were women.', '1980'],
    ['Of all the years, 1998 was the hottest.'],
    ['In the end, 1998 were bad times.'],
  ],
  'the number of a goal, a note or an item': [
    ['Goal 5 calls for gender equality, and Goals 1 to 17 for more.'],
    ['Target 3.1 is to reduce it, and SDG 16.3 to be just.'],
    ['SDGs 6 and 14 cover water.'],
    ['Scopes 1 and 2 emissions fell 4%, scope 3 emissions 2%.', '4%', '2%'],
    ['Year 6 pupils and those of year 8 were tested.'],
    ['Note 4 shows £40m (see note 12), and Footnote 3 cites 12 cases.', '£40m', '12 cases'],
    ['Items 14 and 15 were deferred.'],
    ['It adopted resolutions 1325 (2000), 1820 (2008) and 2242 (2015).'],
    ['This is page 4 of 12.'],
    // Amounts, and verbs.
    ['The 17 SDGs cost SDG 6 million, or SDG 600 each.', '17 SDGs', 'SDG 6 million', 'SDG 600'],
    ['It set a goal of 5 million, and the target is 3.1 per cent.', '5 million', '3.1 per cent'],
    ['Target 3.1 per cent of it.', '3.1 per cent'],
    ['He missed a goal 5 minutes later.', '5 minutes'],
    ['We target 40 schools; please note 12 pupils are ill.', '40 schools', '12 pupils'],
    ['It has 400 items 14 of which are old.', '400 items', '14'],
    ['Each year 6 pupils leave; in the current year 10 pupils left.', '6 pupils', '10 pupils'],
    ['See page 4 of 12 reports.', '12 reports'],
    ['Two cops paid 10 dinars.', 'Two cops', '10 dinars'],
  ],
  'the mark of a note or an item': [
    ['We reached 12,000 people[3].', '12,000 people'],
    ['We reached 12,000 people,[3, 4] and 14 clubs[5–7] too.', '12,000 people', '14 clubs'],
    ['It has 400 members.12 It has more.13', '400 members'],
    ['1. 400 members joined.\n2. 30 branches opened.', '400 members', '30 branches'],
    ['1) 400 members joined\n2) 14 new vans came', '400 members', '14 new vans'],
    ['Our aims:\n  1. 400 members\n  2. 30 branches', '400 members', '30 branches'],
    // Figures beside brackets and points, at the beginning of a line.
    ['They said [12] people came.', '12'],
    ['He sold them.12 people came.', '12 people'],
    ['It costs Rs.50 There.', 'Rs.50'],
    ['We counted\n12. There are more.', '12'],
    ['We counted\n12) 400 people.', '12', '400 people'],
  ],
  'odds, scores and hours': [
    ['The odds are 100 to 1, and a ratio of two to one would do.'],
    ['The Senate voted 52 to 48; he works 9 to 5.'],
    ['A 1-in-100-year flood came.'],
    ['Come between 9 and 10 p.m., 9 to 10.30 pm or 9–10 a.m. on Friday.'],
    // A proportion, ranges, changes, and what is given to others.
    ['There is a 1-in-5 chance, or a one-in-five chance.', '1-in-5 chance', 'one-in-five chance'],
    ['It is a 6-in plank.', '6-in'],
    ['Five to ten people came.', 'Five to ten people'],
    ['It fell 12 to 5, and was cut from 12 to 5.', '12', '5', '12', '5'],
    ['They gave 12 to 3 schools.', '12', '3 schools'],
    ['It sells 9 and 10 p.m. slots.', '9'],
  ],
  'a zero that counts nothing': [
    ['Net zero by 2050 is a net-zero target.'],
    ['Zero-hours contracts were banned.'],
    ['There were zero deaths in zero hours of rain.', 'zero deaths', 'zero hours'],
  ],
  'an entry of a register': [
    ['Registered charity number 1089464, Company no. 12345678.'],
    ['ISSN 1234-5678, doi:10.1000/182, arXiv 2104.12345.'],
    ['See 10.1098/s10988-012-9114-0.'],
    ['Report 7/2019 and E/CN.4/Sub.2/1993/34 say so.'],
    ['It stands in New York, NY 10017.'],
    // Counts and shares.
    ['The protesters now number 20500.', '20500'],
    ['There were no 12345 votes.', '12345 votes'],
    ['IN 20500 CASES IT WORKED.', '20500 CASES'],
    ['It is 1/2000 of it, or 10.1098 of them.', '1/2000', '10.1098'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...words) => {
    expect(findQuantities(sentence).map(({ text }) => text)).toEqual(words);
  });
});
