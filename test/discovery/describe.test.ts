import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { describeParagraph } from '../../src/discovery/describe.ts';
import type { Mention } from '../../src/discovery/mention.ts';
import { loadTerms } from '../../src/discovery/terms.ts';
import { headingTerms } from '../../src/discovery/titles.ts';

const toTerm = await loadTerms();

const mentionsOf = (text: string): Mention[] => describeParagraph('report', splitParagraphs(text)[0]!, toTerm);

const figureOf = (text: string, { quantity }: Mention) => text.slice(quantity.figureStart, quantity.figureEnd);

describe('what a figure is a figure of', () => {
  it.each([
    ['We have 1,204 donors.', 'donat'],
    ['The unemployment rate, at 5 percent in May, fell to 4.1 percent.', 'unemploy'],
    ['Readers on an average day: 48,000', 'reader'],
    ['Clerks ............ 1,204', 'clerk'],
    ['Clerks      1,204', 'clerk'],
    ['Porters .... 52 Clerks .... 1,204', 'clerk'],
    ['Clerks \u2014 2014: 1,204', 'clerk'],
    ['Clerks, June \u2014 2014: 1,204; 2015: 1,310', 'clerk'],
    ['Clerks \u2014 2014: 6', 'clerk'],
    ['    Porters      52\n    Clerks    1,204', 'clerk'],
    ['Clerks. 1,204.', 'clerk'],
    ['Clerks of the council. 1,204.', 'clerk'],
    ['Good news: 64 percent turnout', 'turnout'],
    ['Clerks \u2014 FY 2014: 1,204', 'clerk'],
    ['Clerks. We have 1,204.', 'clerk'],
    ['During the same period the expenditures of the clerks amounted to $1,169,885.', 'spend'],
    ['In all our schools the pupils now number 204.', 'pupil'],
    ['Subscribers to the letter number 1,204.', 'subscrib'],
    ['This reserve amounted on the 1st day of January, 1879, to $114,193,360.', 'reserv'],
    ['The reserve had fallen in April, 1893, to $97,111,330.', 'reserv'],
    ['Our membership stood on 31 December at 1,204.', 'member'],
    ['- Cost of a page: 8.5 cents, down from 9', 'page'],
    ['- Employees: 9', 'staff'],
    ['The list of donors grew to 2,380.', 'donat'],
    ['The volunteer roll stood at 204.', 'volunt'],
    ['The ranks of our volunteers had swelled to 455.', 'volunt'],
    ['The staff now numbers 12.', 'staff'],
    ['The amount paid to pensioners, including the expenses of disbursement, was $13,459,996.', 'pension'],
    ['Of this sum $181,471,939 was received from customs.', 'custom'],
    ['The public debt, as appears by the books of the Treasury, amounted to $1,740,690,489.', 'debt'],
    ['The receipts of the club have exceeded $13.5 million.', 'revenu'],
    ['The receipts are estimated by the Board at $385,000.', 'revenu'],
    ['The receipts, estimated and actual, for the year are placed by the Secretary at $463,336.', 'revenu'],
    ['The receipts for the year, including the sale of books, at $341,430.', 'revenu'],
    ['The receipts, including fees, rents, etc., to be $321,490.', 'revenu'],
    ['The receipts, as stated in the report of the Secretary, were $987,345.', 'revenu'],
    ['The receipts, exclusive of gifts, loans, and bequests, aggregated $230,483.', 'revenu'],
    ['The receipts were, in cash, $48,830,097.', 'revenu'],
    ['The receipts for the year, including fees, $341,430.', 'revenu'],
    ['The report of the committee shows that in all the receipts had fallen to $341,430.', 'revenu'],
    ['On the 1st of October there was a balance in the Treasury, in consequence of that, of $3,914,082.', 'balanc'],
    ['The obligations of the city had reached the immense sum of $2,873,992.', 'oblig'],
    ['The estimate of the receipts indicates that they will amount to $710,000.', 'revenu'],
    ['The receipts of the remaining three quarters to June 30, 1859, are $52,357.', 'revenu'],
    ['We found ourselves involved in a debt of $64,000,000.', 'debt'],
    ['It grew, for the debt on the 1st day of November is stated to have been $2,527,129.', 'debt'],
    ['This will reduce the whole debt of the city, funded and unfunded, to the sum of $4,760,082.', 'debt'],
    ['On the 1st of this month the debt actually incurred, including notes, was $45,659,659.', 'debt'],
    ['The length of mail routes was 196,290 miles.', 'rout'],
    ['The Foundation raised $47,115.', 'donat'],
    ['Inflation on a 12-month basis is expected to remain near 2 percent in the near term.', 'inflat'],
    ['Installation images were downloaded 18,400 times.', 'download'],
    ['Volunteers gave us 19,050 hours.', 'volunt'],
    ['We reached 31,000 people.', 'reach'],
    ['People reached: 1,486,000', 'reach'],
    ['Some 540,000 people were reached.', 'reach'],
    ['More than 1,300 of you gave this year.', 'donat'],
    ['2,870 people took part.', 'attend'],
    ['In the end 63 came.', 'attend'],
    ['618 people sent us a gift.', 'donat'],
    ['The foundation took in $21,300.', 'revenu'],
    ['There are 12 members of our staff.', 'staff'],
    ['We have 58 people on our payroll.', 'staff'],
    ['Our exports of merchandise, domestic and foreign, amounted during the year to $892,140,572.', 'export'],
    ['The debt of the republic, funded and unfunded, will be reduced to $7,000,000.', 'debt'],
    ['The value of our exports for the twelve months ending in June was $923,091,136.', 'export'],
    ['The mail routes of the country cover an extent of 142,877 miles.', 'rout'],
    ['The extent of roads covered by contracts is stated to be 134,818 miles.', 'road'],
    ['The amount of the public debt remaining unpaid was $17,075,445.', 'debt'],
    ['We will reduce the deficit from $20 billion, once a $12 billion bill has passed.', 'deficit'],
    ['The portion sold was 15,729,524 acres.', 'sell'],
    ['Of the land 2,899 acres were sold for cash, 1,456 acres were planted.', 'plant'],
  ])('%s: %s', (text, term) => {
    const { terms } = mentionsOf(text).at(-1)!;
    expect(terms.slice(0, 2).map((weighted) => weighted.term)).toContain(term);
  });
});

describe('the noun that a figure is of', () => {
  it.each([
    ['We called for over 15 million acres of new wilderness.', 'wilder'],
    ['Funding for schools of $5,000,000 was voted.', 'fund'],
    ['Spending on housing of $5,000,000 was planned.', 'spend'],
    ['On our campus the housing was $12,000.', 'hous'],
    ['They bought 80 percent of the ordinary share capital.', 'capit'],
    ['We select at least half of the remaining annual grants.', 'grant'],
    ['Some 30 percent of the rising annual income went to the clerks.', 'revenu'],
    ['From sales of public lands $2,498,335 was received.', 'sale'],
    ['The price of wheat advanced from 81 cents.', 'wheat'],
    ['The group raised its stake in the company to 14 percent.', 'stake'],
    ['They cut the cap on the bonds from $60 billion.', 'cap'],
    ['They recommended the lifting of the minimum wage to 75 cents.', 'wage'],
    ['They keep the target for the discount rate at 5 percent.', 'discount'],
    ['With the purchase of Hagg Wood (9 hectares) we have more.', 'wood'],
    ['The amount of the public debt was on the 4th of March, 1853, $69,190,037.', 'debt'],
    ['The outlay for the mail service did not exceed $600,000.', 'spend'],
    ['The chairman said government revenue would be $6,745.', 'revenu'],
    ['This left a surplus of receipts over expenditures of $872,245.', 'surplu'],
    ['We are running 955 projects.', 'projects'],
    ['They hold 238,000 shares.', 'shares'],
    ['Local groups: 42', 'group'],
    ['Net assets, January 1      $ 87,355\nNet assets, December 31     $ 103,584', 'asset'],
    ['The volunteer team grew to 12.', 'volunt'],
    ['Losses reported by farmers amounted to $500.', 'loss'],
    ['Losses announced by farmers amounted to $500.', 'loss'],
    ['Exports reached the highest figure in the history of the office, amounting to $1,030.', 'export'],
    ['The deficit, 12 percent of output, grew.', 'deficit'],
    ['They raised taxes to 5 percent of sales.', 'tax'],
  ])('%s: %s', (text, head) => {
    expect(mentionsOf(text).at(-1)!.heads).toEqual([head]);
  });

  it.each(['Income rose in June, $2,000 of it from grants.', 'Donations rose last year, $500 going to schools.'])(
    'is not told of a part: %s',
    (text) => {
      expect(mentionsOf(text).at(-1)!.heads).toEqual([]);
    },
  );

  it('is not that of the next row', () => {
    const text = 'Staff      1,204      14,000\nReaders      5,100';
    expect(mentionsOf(text).map(({ terms }) => terms.map(({ term }) => term))).toEqual([['staff'], ['reader']]);
  });
});

describe('a figure that says another again, for another time', () => {
  it.each([
    ['We had 16 employees at year end, up from 12.', '12', '16'],
    ['The collection held 9,876 books, against 5,312 twelve months earlier.', '5,312', '9,876'],
    ['There were 744 volunteers, compared with 690 in 2009.', '690', '744'],
    ['There were 79 talks, after 47 in Taipei.', '47', '79'],
    ['Attendance was 187, well up on the 203 of Vienna.', '203', '187'],
    ['Partners in 27 countries (2011: 23)', '23', '27'],
    ['1.6 million downloads (same quarter of 2013: 1.3 million)', '1.3 million', '1.6 million'],
    ['There were 11,204 commits by 171 developers (167).', '167', '171'],
    ['About 9,300 readers came each day. In 2002 it was 4,800; in 2001, 2,100.', '2,100', 'About 9,300'],
    ['There were 577 volunteers in December and there are about 640 now.', 'about 640', '577'],
    ['There were 9,902 commits by 158 developers. A year ago the figures were 9,046 and 153.', '9,046', '9,902'],
    ['There were 9,902 commits by 158 developers. A year ago the figures were 9,046 and 153.', '153', '158'],
    ['The cost of a page fell to 21 cents, from 24.', '24', '21 cents'],
    ['Readers \u2014 2014: 44,000; 2015: 48,000', '48,000', '44,000'],
    ['Readers \u2014 April 2014: 440; April 2015: 48,000', '48,000', '440'],
    ['Grants      1,184,000        962,000', '962,000', '1,184,000'],
    ['Income     £1.02m      £968k\nLegacies      £388k', '£968k', '£1.02m'],
    ['Grants 1,184,000 962,000', '962,000', '1,184,000'],
    ['Readers     44,000    (2014:  41,200)', '41,200', '44,000'],
    ["The Foundation raised $47,115, an increase on 2008's 42,780.", '42,780', '$47,115'],
    ["Attendance was 341, up on Bologna's 276; the faculty had more rooms.", '276', '341'],
    ['The Foundation raised $47,115, which is less than the 52,780 of 2008.', '52,780', '$47,115'],
  ])('%s: %s is of what %s is of', (text, again, first) => {
    const mentions = mentionsOf(text);
    const find = (figure: string) => mentions.find((mention) => figureOf(text, mention) === figure)!;
    const { isCompared, dimension, terms, heads } = find(again);
    expect(isCompared).toBe(true);
    expect({ dimension, terms, heads }).toEqual({
      dimension: find(first).dimension,
      terms: find(first).terms,
      heads: find(first).heads,
    });
  });

  it('takes the noun of what it moved to', () => {
    const [before, after] = mentionsOf('It grew from 418 to 520 members.');
    expect(before?.heads).toEqual(after!.heads);
    expect([before?.isEarlier, after?.isEarlier]).toEqual([true, false]);
  });

  it('takes the noun of what was added to it', () => {
    const [opened, total] = mentionsOf('We opened six clinics, so that the year ended with 27.');
    expect(total?.heads).toEqual(opened!.heads);
  });

  it.each([
    ['We have 40 schools, six of them new. The total is 114.', '114'],
    ['We have 40 schools, six of them new. The total on 31 December was 114.', '114'],
    ['The debt was $741,000 in May, and on the 31st of October it amounted to $740,854.', '$740,854'],
    ['The debt was $741,000 in May. On the 31st of October it had been reduced to $552,310.', '$552,310'],
    [
      'The debt was $741,000. The Secretary shows that on the 1st of May this amount had been cut to $552,310.',
      '$552,310',
    ],
    ['The expenditures were $52,357, making an aggregate of $74,065.', '$74,065'],
    [
      'Fees for the year ending in June 2011 were $102,409, and for the year ending in June 2012, $110,007.',
      '$110,007',
    ],
    ['The expenditures of the city in 1791 were $4,200; in 1820, $18,200.', '$18,200'],
  ])('%s: %s takes the noun before', (text, total) => {
    const mentions = mentionsOf(text);
    expect(mentions.find((mention) => figureOf(text, mention) === total)?.heads).toEqual(mentions[0]!.heads);
  });

  it.each([
    ['We have 16 employees and 12 interns.', '12'],
    ['2001: $12,000 for a van; 2002: $90,000 for a boat.', '$90,000'],
    ['We had 1,204 donors. In 2009 we moved to 12,000 square feet.', '12,000'],
    ['Clerks      40    9,000', '9,000'],
    ['It had 40 rooms, against the 900 people who wanted one.', '900'],
    ['Revenue was $102,000, and for the year costs were $98,000.', '$98,000'],
    ['Revenue was $102,000, and for the quarter net costs to $98,000.', '$98,000'],
  ])('%s: %s is not', (text, figure) => {
    const mentions = mentionsOf(text);
    const [first] = mentions;
    const found = mentions.find((mention) => figureOf(text, mention) === figure);
    expect(found?.terms).not.toEqual(first!.terms);
  });
});

it('is of what it is measured in, the more where nothing else names it', () => {
  const unitIn = (text: string) => mentionsOf(text)[0]!.terms.find(({ term }) => term === 'hectare')!.weight;
  expect(unitIn('The total comes to 1,204 hectares.')).toBeGreaterThan(unitIn('Forests cover 1,204 hectares.'));
});

describe('what is no figure of a statistic', () => {
  it.each([
    ['a page of a list of contents', 'Accounts ........ 14'],
    ['an age that nothing is of', 'Children under age 5 get free milk.'],
    ['a number that is a name', 'Send it to number 1204.'],
    ['a title that is exclaimed', 'Great news! 1,204.'],
    ['quarters that only tell when', 'They met during the remaining three quarters.'],
  ])('%s: %s', (_, text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});

describe('a heading', () => {
  const under = (text: string) =>
    describeParagraph('report', splitParagraphs(text)[0]!, toTerm, { heading: ['primari', 'exam'] })[0];

  it('tells of what the first sentence below it names nothing of', () => {
    expect(under('In all 1,204 passed.')?.terms.map(({ term }) => term)).toContain('exam');
    expect(under('81.')?.heads).toEqual(['exam']);
  });

  it('tells nothing of what is named, or said further down', () => {
    expect(under('We have 1,204 donors.')?.terms.map(({ term }) => term)).not.toContain('exam');
    expect(under('It rained. In all 1,204 passed.')?.terms.map(({ term }) => term)).not.toContain('exam');
  });

  it.each([
    ['PRIMARY EXAM', ['primari', 'exam']],
    ['Our volunteers', ['volunt']],
    ['We saw 300 herons.', []],
    ['The year in which everything went as it had been planned', []],
  ])('%s: %j', (text, terms) => {
    expect(headingTerms(splitParagraphs(text)[0]!, toTerm)).toEqual(terms);
  });
});

describe('what a quantity is measured in', () => {
  it.each([
    ['Volunteers gave 9,300 hours.', 'hour'],
    ['There were 26,075 volunteer hours.', 'hour'],
    ['Individual gifts made up 38 percent of income.', 'percent'],
    ['Individual gifts went up 38 percent.', 'percent change'],
    ['The target was raised 25 basis points.', 'basis point'],
    ['The target was raised by 25 basis points.', 'basis point'],
    ['It cost 16 cents.', 'USD'],
    ['Nearly 72,005 donors gave, 12,005 more than a year ago.', 'count change'],
    ['815 donors gave, which is 155 more than in the year before.', 'count change'],
    ['We have 40 members, up 15 from 2003.', 'change change'],
    ['We have 40 members, a gain of 15 on 2003.', 'count change'],
    ['We lost some: 35 fewer than before.', 'count change'],
    ['This year 15 more people gave.', 'count change'],
    ['We have 40 or more members.', 'count'],
  ])('%s: %s', (text, dimension) => {
    expect(mentionsOf(text).at(-1)!.dimension).toBe(dimension);
  });
});

describe('a length of time', () => {
  it.each([
    ['The average wait fell to 38 days.', ['38 days']],
    ['The typical animal waited 32 days for its new family.', ['32 days']],
    ['Dogs waited 24 days on average.', ['24 days']],
    ['Their term of office was four years.', ['four years']],
    ['We closed to visitors for 97 days.', []],
    ['On average 12 dogs waited for 97 days.', ['12']],
  ])('%s: is a figure where it is what is told', (text, figures) => {
    expect(mentionsOf(text).map((mention) => figureOf(text, mention))).toEqual(figures);
  });
});
