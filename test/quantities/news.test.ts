import { describe, expect, test } from 'vitest';
import { explainQuantities, findQuantities } from '../../src/quantities/find-quantities.ts';
import type { Quantity } from '../../src/quantities/quantity.ts';
import { writeInterval } from './write-interval.ts';

/** A quantity in a row: its words, its value (or strict interval), and its kind, unit or direction where they are telling. */
type Expected = [words: string, value: number | string, more?: string];

const CASES: Record<string, [sentence: string, ...expected: Expected[]][]> = {
  'markets and results': [
    [
      'Shares in the brewer fell 3.5 percent to $42.10.',
      ['3.5 percent', 3.5, 'change down'],
      ['$42.10', 42.1, 'money USD'],
    ],
    [
      'The index rose 4.32, or 0.3 percent, to 1,426.66.',
      ['4.32', 4.32, 'change up'],
      ['0.3 percent', 0.3, 'change up'],
      ['1,426.66', 1426.66, 'count'],
    ],
    ['The miner rose 1 3/8 to 112 5/8.', ['1 3/8', 1.375, 'change up'], ['112 5/8', 112.625, 'count']],
    ['Oil gained 45 cents to $19.35 a barrel.', ['45 cents', 45, 'change up'], ['$19.35', 19.35, 'money USD']],
    [
      'Copper slumped below $8,000 and tin rose above 5 percent.',
      ['below $8,000', '[0, 8000)', 'money USD'],
      ['above 5 percent', '(5, ∞)', 'percent'],
    ],
    [
      'The committee held the rate at 5-1/4 percent, from 3-1/2 to 3-3/4 percent before.',
      ['5-1/4 percent', 5.25, 'percent'],
      ['from 3-1/2 to 3-3/4 percent', '[3.5, 3.75]', 'percent'],
    ],
    ['They gave $1.2 million to 12 schools.', ['$1.2 million', 1_200_000, 'money USD'], ['12 schools', 12, 'count']],
    ['Last week 30 packages came.', ['30 packages', 30, 'count']],
    [
      'Sales rose by more than a third to 120,000.',
      ['more than a third', '(0.3333333333333333, ∞)', 'change up'],
      ['120,000', 120000],
    ],
    ['It lost 21 cents per diluted share.', ['21 cents', 21, 'money USD cent']],
    ['Exports came to 110 billion U.S. dollars.', ['110 billion U.S. dollars', 110e9, 'money USD']],
    ['Thousands of dollars were missing.', ['Thousands of dollars', '[2000, ∞)', 'money USD']],
    [
      'The $10 million-plus order ran twenty-odd years.',
      ['$10 million-plus', '[10000000, ∞)', 'money USD'],
      ['twenty-odd years', '(20, ∞)', 'duration year'],
    ],
    ['A crowd of 2.5m people, up from 4.1m.', ['2.5m people', 2.5e6], ['4.1m', 4.1e6]],
    [
      'Volume was 412 million shares, against 398 million Monday.',
      ['412 million shares', 412e6],
      ['398 million', 398e6],
    ],
    ['Prices were up a seasonally adjusted 0.4 percent.', ['0.4 percent', 0.4, 'change up']],
    ['The first two quarters were weak.', ['two quarters', 2, 'count']],
    ['Receipts for the remaining three quarters fell.', ['three quarters', 3, 'count']],
    ['The three quarters of the present fiscal year were weak.', ['three quarters', 3, 'count']],
    ['The remaining three quarters of the votes were his.', ['three quarters', 0.75, 'proportion']],
  ],
  'the wire': [
    [
      'It sold one mln shares for 64 Canadian cts and two bln Swedish crowns.',
      ['one mln shares', 1e6],
      ['64 Canadian cts', 64, 'money CAD cent'],
      ['two bln Swedish crowns', 2e9, 'money SEK'],
    ],
    [
      'Output was 3.6 pct higher than 1.11 billion, or three times as many as 50.',
      ['3.6 pct', 3.6, 'change up'],
      ['1.11 billion', '[1110000000, 1110000000]', 'count'],
      ['three times', 3],
      ['50', '[50, 50]', 'count'],
    ],
    ['Shares shot up 11-5/8 to 29-3/8.', ['11-5/8', 11.625, 'change up'], ['29-3/8', 29.375, 'count']],
    ['They agreed to issue 7.8 mln treasury shares.', ['7.8 mln treasury shares', 7.8e6]],
    ['There was more, and one rumor suggests a sale.', ['one rumor', 1]],
    ['Wool rose to 631/2 cents, or 107/8 a lot.', ['631/2 cents', 63.5, 'money USD cent'], ['107/8', 10.875]],
  ],
  'words around': [
    [
      'With 400,000 patients waiting longer than 12 months.',
      ['400,000 patients', 4e5],
      ['longer than 12 months', '(12, ∞)', 'duration month'],
    ],
    [
      'Flights take an hour and a half, or a mile and a half.',
      ['an hour and a half', 1.5, 'duration hour'],
      ['a mile and a half', 1.5, 'measure mile'],
    ],
    ['There is no 2x zoom.', ['2x', 2, 'multiple']],
    ['It has 24% under the age of 18.', ['24%', 24], ['under the age of 18', '[0, 18)', 'age year']],
    ['They add a 10 percent interest.', ['10 percent', 10, 'percent']],
    ['It cut gasoline usage in the United States by 20 percent.', ['20 percent', 20, 'change down']],
    ['A majority of two in the 650-member house.', ['two', 2, 'count'], ['650-member', 650, 'count']],
    [
      'The show was watched by 8.3m, and the sea rose by 8.3m.',
      ['8.3m', 8.3e6, 'count'],
      ['8.3m', 8.3, 'change metre'],
    ],
    [
      'He wants a third share and a third less.',
      ['a third share', 1 / 3, 'proportion'],
      ['a third', 1 / 3, 'change down'],
    ],
  ],
  'hedges that are none': [
    ['It came under three conditions.', ['three conditions', 3, 'count']],
    ['They are spread over 15 universities.', ['15 universities', 15, 'count']],
    ['It had 45 schools plus additional classes.', ['45 schools', 45, 'count']],
    ['Since the last issue 8 advisories were published.', ['8 advisories', 8, 'count']],
    ['He sold the lot. 40 people came.', ['40 people', 40, 'count']],
  ],
  'what is counted': [
    ['They want 100,000 more police officers.', ['100,000 more police officers', 1e5]],
    ['It needs four Los Angeles Police Department officers.', ['four Los Angeles Police Department officers', 4]],
    [
      'Then 418 Americans visited 3 United Nations specialized agencies.',
      ['418 Americans', 418],
      ['3 United Nations specialized agencies', 3],
    ],
    ['There was one fact-finding mission to it.', ['one fact-finding mission', 1]],
    [
      'It has three major unresolved risks, and 12 staff resigned posts.',
      ['three major unresolved risks', 3],
      ['12 staff', 12],
    ],
  ],
  'one of many': [
    ['It says that one person in 20 is poor.', ['one person in 20', 0.05, 'proportion']],
    ['Two people in 10 cars came.', ['Two people', 2, 'count'], ['10 cars', 10, 'count']],
    ['He managed only one goal.', ['one goal', 1, 'count']],
    ['So 5 U.S. senators left.', ['5 U.S. senators', 5, 'count']],
  ],
  'by how much, and not how much': [
    ['There was a rise of £30 million in costs.', ['£30 million', 30e6, 'change up']],
    ['A sharp drop of more than $2 in the price.', ['more than $2', '(2, ∞)', 'change down']],
    ['A £30 million increase and a $2 pay rise.', ['£30 million', 30e6, 'change up'], ['$2', 2, 'change up']],
    ['The first £30 million budget cut came.', ['£30 million', 30e6, 'change down']],
    ['It saw a 3 °C rise, then a drop of 2 °C.', ['3 °C', 3, 'change up'], ['2 °C', 2, 'change down']],
    ['It has 400 members, an increase of 30.', ['400 members', 400, 'count'], ['30', 30, 'change up']],
    ['A rise of 30 members; a reduction of 3 years.', ['30 members', 30, 'change up'], ['3 years', 3, 'change down']],
    ['Sales will fall by between 10% and 15%.', ['between 10% and 15%', '[10, 15]', 'change down']],
    ['Prices rose between 2 and 3 per cent.', ['between 2 and 3 per cent', '[2, 3]', 'change up']],
    ['After a fall of between 2% and 3% it ended.', ['between 2% and 3%', '[2, 3]', 'change down']],
    ['It warmed, rising by between 1.5 and 2 °C.', ['between 1.5 and 2 °C', '[1.5, 2]', 'change up']],
    ['Emissions are 12% above their 2019 level.', ['12%', 12, 'change up']],
    ['They are at least 40 percent below 1990 levels.', ['at least 40 percent', '[40, ∞)', 'change down']],
  ],
  'how much, and not by how much': [
    ['A loss of $5 million and an advance of $3 million.', ['$5 million', 5e6, 'money'], ['$3 million', 3e6, 'money']],
    ['It has $40 million for growth.', ['$40 million', 40e6, 'money']],
    ['Fares above $2 rise in May.', ['above $2', '(2, ∞)', 'money']],
    ['A $5 million growth fund was set up.', ['$5 million', 5e6, 'money']],
    ['A drop of 5 metres, after a decline of 3 years.', ['5 metres', 5, 'measure'], ['3 years', 3, 'duration']],
    ['The rise of two parties and the fall of 300 men.', ['two parties', 2, 'count'], ['300 men', 300, 'count']],
    ['Between 10% and 15% fell ill.', ['Between 10% and 15%', '[10, 15]', 'percent']],
    ['Costs of between $2 and $3 rose.', ['between $2 and $3', '[2, 3]', 'money']],
    ['Growth lies between 2 and 3 per cent.', ['between 2 and 3 per cent', '[2, 3]', 'percent']],
    ['Of them 40% are below the poverty line.', ['40%', 40, 'percent']],
    ['Some 40% live below the 2019 poverty line.', ['Some 40%', '[0, ∞)', 'percent']],
    ['Humidity of 12% above sea level.', ['12%', 12, 'percent']],
  ],
  'up that lifts nothing': [
    ['It set up 20 schools.', ['20 schools', 20, 'count']],
    ['It put up $5 million and paid down 3 loans.', ['$5 million', 5e6, 'money'], ['3 loans', 3, 'count']],
    ['Output was up 300 cars.', ['300 cars', 300, 'change up']],
  ],
  people: [
    ['Ann Miller, 45, of Leeds, and Mr. Lee, 62, won.', ['45', 45, 'age year'], ['62', 62, 'age year']],
    ['Men aged 19, 22 and 31 were held.', ['19', 19, 'age year'], ['22', 22, 'age year'], ['31', 31, 'age year']],
    ['Half of all 18- to 24-year-olds rent.', ['Half', 0.5], ['18- to 24-year-olds', '[18, 24]', 'age year']],
    ['A man in his late 20s fled.', ['late 20s', '[20, 30)', 'age year']],
    ['Voters 18 to 29 stayed at home.', ['18 to 29', '[18, 29]']],
    ['Women make up 13 percent of it.', ['13 percent', 13, 'percent']],
    [
      'A handful of guests, perhaps 15 or 20, stayed.',
      ['A handful of guests', '[2, ∞)'],
      ['perhaps 15 or 20', '[0, ∞)'],
    ],
    ['Hundreds were hurt and thousands fled.', ['Hundreds', '[200, ∞)'], ['thousands', '[2000, ∞)']],
    [
      'He weighs 210 pounds and owes 210 pounds of rent.',
      ['210 pounds', 210, 'measure pound-mass'],
      ['210 pounds', 210, 'money GBP'],
    ],
    [
      'The 6-foot-4 guard is no 6 feet 11.',
      ['6-foot-4', 6 + 1 / 3, 'measure foot'],
      ['6 feet 11', 6 + 11 / 12, 'measure foot'],
    ],
  ],
  measures: [
    [
      'After 12 long years and two more weeks.',
      ['12 long years', 12, 'duration year'],
      ['two more weeks', 2, 'duration week'],
    ],
    ['A duty on 20 pounds of scoured wool.', ['20 pounds', 20, 'measure pound-mass']],
    ['It fell to 20 degrees below zero.', ['20 degrees below zero', -20]],
    [
      'Expect about 30 C (86 F).',
      ['about 30 C', '(-∞, ∞)', 'measure degree Celsius'],
      ['86 F', 86, 'measure degree Fahrenheit'],
    ],
    ['A magnitude-7.8 quake struck.', ['7.8 quake', 7.8]],
    [
      'She ran for 2 hours, 14 minutes, 4 seconds.',
      ['2 hours, 14 minutes, 4 seconds', 2 + 14 / 60 + 4 / 3600, 'duration hour'],
    ],
    ['Margins of plus or minus 3 percentage points are usual.', ['plus or minus 3 percentage points', 3]],
    ['It held 415 parts per million.', ['415 parts per million', 415, 'measure part per million']],
    ['He drank "one or two" beers.', ['one or two', '[1, 2]', 'count']],
    ['Its biggest one-day drop.', ['one-day', 1, 'duration day']],
    [
      'A ten-fold rise, three to four times higher than usual.',
      ['ten-fold', 10, 'multiple'],
      ['three to four times', '[3, 4]', 'multiple'],
    ],
  ],
  'treebank spelling': [
    ['Shares rose 3\\/8 to 17 1\\/4 .', ['3\\/8', 0.375, 'change up'], ['17 1\\/4', 17.25]],
    ['A 10 - year - old boy had $ 5 .', ['10 - year - old', 10, 'age year'], ['$ 5', 5, 'money USD']],
    [
      'Between 30-to-50-percent of two to three dozen.',
      ['Between 30-to-50-percent', '[30, 50]', 'percent'],
      ['two to three dozen', '[24, 36]'],
    ],
  ],
  fractions: [
    ['One-and-a-half million came.', ['One-and-a-half million', 1.5e6]],
    ['It takes one one-hundredth of a second.', ['one one-hundredth of a second', 0.01, 'duration second']],
    ['One hundred thirty-fifths of it.', ['One hundred thirty-fifths', 100 / 35]],
    ['Three hundred and two dozen eggs.', ['Three hundred and two dozen eggs', 324]],
  ],
};

const describeKind = ({ kind, direction, unit }: Quantity): string[] => [
  kind,
  `${kind} ${direction}`,
  `${kind} ${unit}`,
];

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...expected) => {
    const found = findQuantities(sentence);
    expect(found.map(({ text }) => text)).toEqual(expected.map(([words]) => words));
    for (const [i, [, value, more]] of expected.entries()) {
      const quantity = found[i]!;
      if (typeof value === 'string') expect(writeInterval(quantity.strict)).toBe(value);
      else expect(quantity.value?.valueOf()).toBeCloseTo(value, 12);
      if (more !== undefined) expect(describeKind(quantity)).toContain(more);
    }
  });
});

describe('news is full of numbers that are no quantities', () => {
  test.each([
    ['The board approved a five-for-four split.', 'five-for-four', 'score'],
    ['It won by a 2-to-1 margin.', '2-to-1', 'score'],
    ['He went 3-for-4.', '3-for-4', 'score'],
    ['The 2009 sales were weak.', '2009', 'year'],
    ['For the fiscal year 1946 war expenditures were cut.', '1946', 'year'],
    ['The 1947 constitution bans war.', '1947', 'year'],
    ['The Group of 20 met.', 'of 20', 'name'],
    ['It was so in 43 AD.', '43 AD', 'year'],
    ['See versions 4, 5, and 6 of it.', 'versions 4, 5, and 6', 'label'],
    ['Read Section 7.8 and 7.9.', 'Section 7.8 and 7.9', 'label'],
    ['Under article 22 (3) it may.', 'article 22 (3)', 'label'],
    ['In 514 U.S. 779 it was held.', '514 U.S. 779', 'label'],
    ['Under 9 U.S.C. it is so.', '9 U.S.C.', 'label'],
    ['27.12 Pursuant to the resolution it met.', '27.12', 'label'],
    ['2/ This took the remarks into account.', '2', 'label'],
    ['At Genesis 6:1–4 it says so.', '6:1–4', 'score'],
    ['In document (A/49/228-S/1994/827) it stands.', 'S/1994/827', 'identifier'],
    ['A Boeing 737-800 jet landed.', 'Boeing 737-800', 'name'],
    ["It is 3M's resin.", '3M', 'name'],
    ['It is a zero-sum game.', 'zero-sum', 'idiom'],
    ['Between the hours of 3 in the afternoon and 8 at night.', '3 in the afternoon', 'time'],
    ['Third-quarter data – third-quarter data – are weak.', 'third', 'ordinal'],
    ['It is the fifth-highest total in the fourth largest city.', 'fifth', 'ordinal'],
    ['The battle was fought in 1389.', '1389', 'year'],
    ['Ask for it on 0800 555 111.', '0800 555 111', 'phone'],
    ['A Category 4 hurricane comes.', 'Category 4', 'label'],
    ['The 4K TV is dear.', '4K', 'name'],
    ['It owns 7-Eleven.', '7-Eleven', 'name'],
    ['Then a fourth person died.', 'fourth', 'ordinal'],
    ['The 10,000th package appeared.', '10,000th', 'ordinal'],
    ['Sold on Feb 17 and 19.', 'Feb 17 and 19', 'date'],
    ['It meets from 25 to 29 October 1993.', '25 to 29 October 1993', 'date'],
    ['It met on 6, 7 and 8 August.', '6, 7 and 8 August', 'date'],
    ['On a June 1969 night it began.', 'June 1969', 'date'],
    ['See resolution 48/39 of the Assembly.', 'resolution 48/39', 'label'],
    ['The one hundredth anniversary was kept.', 'one hundredth', 'ordinal'],
    ['A 401(k) plan is no pension.', '401(k)', 'identifier'],
    ['The 737s are grounded.', '737s', 'name'],
    ['At GMT 0830 it opened.', '0830', 'identifier'],
    ['One day, one hopes, it ends.', 'one', 'pronoun'],
    ['The third International Conference met.', 'third', 'ordinal'],
    ['Population (millions) by town', 'millions', 'scale'],
    ['Visits (thousands of visits): none', 'thousands', 'scale'],
    ['All amounts are in thousands of euros.', 'thousands', 'scale'],
    ['(In thousands, except per share data)', 'thousands', 'scale'],
    ['Revenue, in millions: see below', 'millions', 'scale'],
    ['Sales, $ millions', 'millions', 'scale'],
  ])('%s', (sentence, words, rule) => {
    const { quantities, notQuantities } = explainQuantities(sentence);
    expect(quantities).toEqual([]);
    expect(notQuantities).toContainEqual(expect.objectContaining({ text: words, rule }));
  });
});

describe('a plural magnitude is a figure wherever it is no scale of others', () => {
  test.each([
    ['They died in thousands.', 'thousands'],
    ['The lights went out in thousands of homes.', 'thousands of homes'],
    ['It broke, in millions of homes, at once.', 'millions of homes'],
    ['Many (thousands of people fled) are back.', 'thousands of people'],
    ['Some (hundreds were hurt) came back.', 'hundreds'],
    ['Costs ran to thousands of dollars.', 'thousands of dollars'],
    ['It cost him in the thousands of dollars.', 'thousands of dollars'],
  ])('%s', (sentence, words) => {
    expect(findQuantities(sentence).map(({ text }) => text)).toEqual([words]);
  });
});

describe('a range that is hedged guarantees no more than its hedge', () => {
  test.each([
    ['about 20 to 30 parties', '[0, ∞)', '[15, 35]'],
    ['between about 20 and 30 parties', '[0, ∞)', '[15, 35]'],
    ['between 20 and about 30 parties', '[0, ∞)', '[15, 35]'],
    ['at least 20 to 30 parties', '[20, ∞)', '[20, 30]'],
    ['more than 20 to 30 parties', '(20, ∞)', '(20, 30]'],
    ['up to 20 to 30 parties', '[0, 30]', '[20, 30]'],
    ['20 to 30 parties', '[20, 30]', '[20, 30]'],
  ])('%s', (text, strict, likely) => {
    const [quantity] = findQuantities(text);
    expect([writeInterval(quantity!.strict), writeInterval(quantity!.likely)]).toEqual([strict, likely]);
  });
});

test('a plus between two numbers is a sum, and no "or more"', () => {
  expect(findQuantities('0.1 + 0.2 of 400+ people').map(({ hedge }) => hedge)).toEqual(['exact', 'exact', 'at-least']);
});

test.each([
  ['over 400 parties', { numeral: 'digits', hedge: 'over', kind: 'noun' }],
  ['nearly 1.3 billion', { numeral: 'digits and a word', hedge: 'nearly', kind: 'no unit' }],
  ['two dollars', { numeral: 'number words', hedge: null, kind: 'currency' }],
  ['½', { numeral: 'fraction', hedge: null, kind: 'no unit' }],
  ['dozens', { numeral: 'magnitude', hedge: null, kind: 'no unit' }],
  ['11 out of the 14', { numeral: 'part of a whole', hedge: null, kind: 'share' }],
  ['it doubled', { numeral: 'multiple', hedge: null, kind: 'comparison' }],
  ['5 to 7 percent', { numeral: 'range', hedge: null, kind: 'percent sign or word' }],
])('says by which rules "%s" is read', (text, rule) => expect(explainQuantities(text).rules).toEqual([rule]));
