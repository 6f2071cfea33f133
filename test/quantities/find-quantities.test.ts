import { describe, expect, it, test } from 'vitest';
import { explainQuantities, findQuantities } from '../../src/quantities/find-quantities.ts';
import { HEDGES_AFTER, HEDGES_SET_OFF } from '../../src/quantities/hedges-after.ts';
import { HEDGES_BETWEEN } from '../../src/quantities/hedges-between.ts';
import { HEDGES_BEFORE } from '../../src/quantities/hedges.ts';
import { NOT_QUANTITIES } from '../../src/quantities/not-quantities.ts';
import type { Quantity } from '../../src/quantities/quantity.ts';
import { writeInterval } from './write-interval.ts';

/** What a row says of a quantity: its words, its value (or strict interval), and what is worth checking besides. */
type Expected = [words: string, value: number | string, more?: Partial<Record<keyof Quantity, unknown>>];

const CASES: Record<string, [sentence: string, ...expected: Expected[]][]> = {
  numerals: [
    ['The basin holds 1,234,567 newts.', ['1,234,567 newts', 1234567]],
    ['It grew to 1 234 567 in a year.', ['1 234 567', 1234567]],
    ['A grant of 12,34,567 was made.', ['12,34,567', 1234567]],
    ['Two hundred and eleven thousand voters stayed at home.', ['Two hundred and eleven thousand voters', 211000]],
    ['They planted half a million trees.', ['half a million trees', 500000]],
    ['One and a half thousand letters came.', ['One and a half thousand letters', 1500]],
    ['A quarter of a million letters came.', ['A quarter of a million letters', 250000]],
    ['There were 35m users and 5k bots.', ['35m users', 35e6], ['5k bots', 5000]],
    ['Mix ¾ cup of rye and 1½ cups of oats.', ['¾ cup', 0.75], ['1½ cups', 1.5]],
    ['The charge is 1.6e-19 of it.', ['1.6e-19', 1.6e-19]],
    ['About 10⁶ people came.', ['About 10⁶ people', '[0, ∞)', { numeral: '10⁶', counted: 'people' }]],
    ['All 10² people came.', ['10', 10]],
    ['A ten\u00adder of 7 mil\u00adlion coins.', ['7 mil\u00adlion coins', 7e6]],
    ['A dozen eggs and two score geese.', ['A dozen eggs', 12], ['two score geese', 40]],
  ],
  'rows and sentences that only look like names': [
    [
      'Contributions  $ 2,398,105    $ 2,022,914',
      ['$ 2,398,105', 2_398_105, { unit: 'USD' }],
      ['$ 2,022,914', 2_022_914, { unit: 'USD' }],
    ],
    [
      'Income    £1.02m        £968k\nLegacies    £388k',
      ['£1.02m', 1_020_000, { unit: 'GBP' }],
      ['£968k', 968_000, { counted: null }],
      ['£388k', 388_000],
    ],
    ['Tickets   12   $ 5', ['12', 12, { unit: null }], ['$ 5', 5]],
    ['It costs 2 €50.', ['2 €50', 2.5, { unit: 'EUR' }]],
    ['Net assets   $  959,606', ['$  959,606', 959_606, { unit: 'USD' }]],
    ['Other     40,345\n    Totals    99', ['40,345', 40_345, { counted: null }], ['99', 99]],
    ['Grants .... 52,500 Gifts ...... 3,845', ['52,500', 52_500, { counted: null }], ['3,845', 3845]],
    ['Staff            9\nBooks lent     48,000', ['9', 9, { counted: null }], ['48,000', 48_000]],
    ['There were 340 members.... he said.', ['340 members', 340]],
    ['They have 340\n  members in town.', ['340\n  members', 340]],
    ['It is 500 € 3 times a year.', ['500 €', 500, { unit: 'EUR' }], ['3 times', 3]],
    ['Amount in EUR        12 donors', ['12 donors', 12]],
    ['They are Section 8 tenants.'],
    ['They are building 13 schools.', ['13 schools', 13]],
    ["We're building 16 schools.", ['16 schools', 16]],
    ['The storks now number 281.', ['281', 281]],
    ['Every year 2000 children die.', ['2000 children', 2000]],
    ['For two years 2000 people came.', ['two years', 2], ['2000 people', 2000]],
    ['It opened on 18 September. 64 people came.', ['64 people', 64]],
    ['The army is 100,000 men-65,000 regulars.', ['100,000 men', 100_000], ['65,000 regulars', 65_000]],
    ['Cooks. Thirteen, of whom ten are new.', ['Thirteen', 13], ['ten', 10]],
  ],
  hedges: [
    ['Not quite 300 boats sailed.', ['Not quite 300 boats', '[0, 300)', { hedge: 'almost' }]],
    ['As many as over 80 clubs joined.', ['As many as over 80 clubs', '(80, ∞)', { hedge: 'above' }]],
    ['About 500 or fewer tickets remain.', ['About 500 or fewer tickets', '[0, 500]', { hedge: 'at-most' }]],
    ['It takes 20 years or more.', ['20 years or more', '[20, ∞)', { kind: 'duration' }]],
    ['We need 400+ beds.', ['400+ beds', '[400, ∞)']],
    ['Sub-7 minute miles are rare.', ['Sub-7 minute', '[0, 7)']],
    ['They save $3,000 or less a year.', ['$3,000 or less', '[0, 3000]', { hedge: 'at-most' }]],
    ['They lost 200 or so sheep.', ['200 or so sheep', '[0, ∞)', { hedge: 'about' }]],
  ],
  ranges: [
    ['Between 20 and 30 cranes nest here.', ['Between 20 and 30 cranes', '[20, 30]']],
    ['There are 17 servers, five fewer than before.', ['17 servers', 17], ['five', 5]],
    ['It has 12 fewer clinics.', ['12', 12]],
    ['Fees are from $350 to $680.', ['from $350 to $680', '[350, 680]', { unit: 'USD' }]],
    ['Beams of 3.5–4.0 TeV met.', ['3.5–4.0 TeV', '[3.5, 4]', { unit: 'teraelectronvolt' }]],
    ['It lent US dollars 1.5 billion.', ['US dollars 1.5 billion', 1.5e9, { kind: 'money', unit: 'USD' }]],
    ['US Dollars 12,500 was paid.', ['US Dollars 12,500', 12_500, { unit: 'USD' }]],
    ['It gave Euro 4 million.', ['Euro 4 million', 4e6, { unit: 'EUR' }]],
    [
      'Rupees 40 crore and Swiss francs 300,000',
      ['Rupees 40 crore', 4e8, {}],
      ['Swiss francs 300,000', 3e5, { unit: 'CHF' }],
    ],
    ['Of US dollars 12,500, and Pesos 3 million', ['US dollars 12,500', 12_500, {}], ['Pesos 3 million', 3e6, {}]],
    ['Converted to US dollars 1.5 billion people are poor.', ['1.5 billion people', 1.5e9, { kind: 'count' }]],
    ['At the World Cup 3 million came.', ['3 million', 3e6, { kind: 'count' }]],
    ['Real 3 million fans came.', ['3 million fans', 3e6, { kind: 'count' }]],
    ['Won 3 million votes.', ['3 million votes', 3e6, { kind: 'count' }]],
    ['Try 3 million seeds.', ['3 million seeds', 3e6, { kind: 'count' }]],
    ['It costs Euro 12,000 a year.', ['Euro 12,000', 12_000, { unit: 'EUR' }]],
    ['At the cost of pounds 4 million people left.', ['4 million people', 4e6, { kind: 'count' }]],
    ['Of the pledge in US dollars 300,000 people knew.', ['300,000 people', 3e5, { kind: 'count' }]],
    ['Spending of £20-30 million is planned.', ['£20-30 million', '[20000000, 30000000]', { unit: 'GBP' }]],
    ['Spending of £20-30m is planned.', ['£20-30m', '[20000000, 30000000]', { unit: 'GBP' }]],
    ['It will spend £40 to £50m.', ['£40 to £50m', '[40000000, 50000000]', { unit: 'GBP' }]],
    ['Between €1.5 and €2b is owed.', ['Between €1.5 and €2b', '[1500000000, 2000000000]', { unit: 'EUR' }]],
    ['A gap of $500 to $1m.', ['$500 to $1m', '[500, 1000000]', { unit: 'USD' }]],
    ['A five-to-seven-year term is held.', ['five-to-seven-year', '[5, 7]', { unit: 'year' }]],
    [
      'A two- to three-day trip for four- to five-hundred people.',
      ['two- to three-day', '[2, 3]'],
      ['four- to five-hundred people', '[400, 500]'],
    ],
    ['A two- to threefold rise.', ['two- to threefold', '[2, 3]', { kind: 'multiple' }]],
    ['It rose 2- to 3-fold.', ['2- to 3-fold', '[2, 3]', { kind: 'multiple' }]],
    ['It rose two to 40.', ['two', 2, { kind: 'change' }], ['40', 40]],
    ['A one-to-one talk; one-to-many.'],
    ['20-30,000 people marched.', ['20-30,000 people', '[20000, 30000]']],
    ['It costs £2-3,000, or 4 or 5,000 francs.', ['£2-3,000', '[2000, 3000]'], ['4 or 5,000 francs', '[4000, 5000]']],
    ['Firms with 1 to 2,000 staff.', ['1 to 2,000 staff', '[1, 2000]']],
    ['Firms with 5-30,000 staff.', ['5-30,000 staff', '[5, 30000]']],
    ['Firms with 20-30,500 staff.', ['20-30,500 staff', '[20, 30500]']],
    ['It rises 20-30m from the sea.', ['20-30m', '[20, 30]', { unit: 'metre' }]],
    ['It cost £5 and is 30m long.', ['£5', 5], ['30m', 30, { unit: 'metre' }]],
    ['More than 10 but fewer than 20 pupils came.', ['More than 10 but fewer than 20 pupils', '(10, 20)']],
    ['It sold in the mid-60s.', ['mid-60s', '[60, 70)', { hedge: 'range', value: null }]],
    ['She is in her 40s.', ['40s', '[40, 50)', { kind: 'age' }]],
    ['Deaths are in the low hundreds.', ['low hundreds', '[100, 1000)', { hedge: 'range' }]],
    ['It weighs 50 ± 5 kg.', ['50 ± 5 kg', '[45, 55]', { unit: 'kilogram' }]],
    ['Two or three villages were cut off.', ['Two or three villages', '[2, 3]']],
  ],
  'vague magnitudes': [
    ['Dozens of ships waited.', ['Dozens of ships', '[24, ∞)', { hedge: 'magnitude', value: null }]],
    ['Hundreds of thousands of fans sang.', ['Hundreds of thousands of fans', '[200000, ∞)']],
    ['Several hundred homes burnt.', ['Several hundred homes', '[200, ∞)']],
  ],
  'proportions, multiples and changes': [
    ['Schools closed in 11 out of the 14 districts.', ['11 out of the 14 districts', 11 / 14, { kind: 'proportion' }]],
    ['One in three children walks.', ['One in three children', 1 / 3, { kind: 'proportion' }]],
    [
      'Between one in four and one in three women smoke.',
      [
        'Between one in four and one in three women',
        '[0.25, 0.3333333333333333]',
        { kind: 'proportion', counted: 'women' },
      ],
    ],
    [
      'About one in five to one in four pupils walk.',
      ['About one in five to one in four pupils', '[0, ∞)', { hedge: 'range' }],
    ],
    ['Some 5-7 out of 10 children do.', ['Some 5-7 out of 10 children', '[0, ∞)', { kind: 'proportion' }]],
    [
      'Say 5 to 7 in 10 children.',
      ['5 to 7 in 10 children', '[0.5, 0.7]', { kind: 'proportion', counted: 'children' }],
    ],
    ['Between 1 and 2 per 1,000 die of it.', ['Between 1 and 2 per 1,000', '[1, 2]', { unit: 'per 1,000' }]],
    ['For every 100 boys, there are 105 girls.', ['105 girls', 105, { kind: 'measure', unit: 'per 100' }]],
    ['For each 1,000 births 12 mothers died.', ['12 mothers', 12, { unit: 'per 1,000' }]],
    ['For every 100 boys, only 95 girls are taught.', ['95 girls', 95, { kind: 'measure', unit: 'per 100' }]],
    [
      'For every 100 boys, 105 girls are taught, and for every 50 men 48 women.',
      ['105 girls', 105, { unit: 'per 100' }],
      ['48 women', 48, { unit: 'per 50' }],
    ],
    ['There is a nurse for every 10 people, 12 schools have none.', ['12 schools', 12, { kind: 'count', unit: null }]],
    ['For every 100 boys in school we met 105 girls.', ['105 girls', 105, { kind: 'count', unit: null }]],
    ['It is 12.5 per 100,000 people.', ['12.5 per 100,000 people', 12.5, { unit: 'per 100,000' }]],
    ['One in four men and one in three women smoke.', ['One in four men', 1 / 4], ['one in three women', 1 / 3]],
    ['It rose from one in four to one in three women.', ['one in four', 1 / 4], ['one in three women', 1 / 3]],
    ['Between 1 and 2 in 7 towns are shut.', ['Between 1 and 2', '[1, 2]'], ['7 towns', 7]],
    ['Between 5 and 10 in 2004 were shut.', ['Between 5 and 10', '[5, 10]', { kind: 'count' }]],
    ['They give 5 kg per 100 and $5 per 1,000.', ['5 kg per 100', 5], ['$5', 5]],
    ['Two-thirds of farmers agreed.', ['Two-thirds of farmers', 2 / 3, { counted: 'farmers' }]],
    [
      'Output rose 3 % and prices fell by a third.',
      ['3 %', 3, { kind: 'change', direction: 'up' }],
      ['a third', 1 / 3, { direction: 'down' }],
    ],
    ['Traffic more than doubled.', ['more than doubled', '(2, ∞)', { kind: 'multiple' }]],
    ['It holds three times as many.', ['three times', 3, { kind: 'multiple' }]],
  ],
  units: [
    ['It cost RM23.50 or €20.', ['RM23.50', 23.5, { unit: 'MYR' }], ['€20', 20, { unit: 'EUR' }]],
    [
      'The 27-kilometer ring cost $4.2b.',
      ['27-kilometer', 27, { unit: 'kilometre' }],
      ['$4.2b', 4.2e9, { unit: 'USD' }],
    ],
    ['Net income was $(12.4) million.', ['$(12.4) million', -12.4e6, { unit: 'USD' }]],
    ['Loss before tax £(3.1)m, or £(310)k a month', ['£(3.1)m', -3.1e6, { unit: 'GBP' }], ['£(310)k', -310_000]],
    ['Net loss  $ (1,234)  $ (1,102)', ['$ (1,234)', -1234, { unit: 'USD' }], ['$ (1,102)', -1102]],
    ['Amounts in US$ (1) are rounded.', ['1', 1, { unit: null }]],
    ['A fund ($12.4 million) was closed.', ['$12.4 million', 12.4e6]],
    ['He gave £5 (12.4 %) of it.', ['£5', 5], ['12.4 %', 12.4]],
    ['It rose 0.75 of a percentage point.', ['0.75 of a percentage point', 0.75, { unit: 'percentage point' }]],
    ['It fell one-tenth of one percent.', ['one-tenth of one percent', 0.1, { unit: 'percent' }]],
    ['It is 0.8 of a mile off.', ['0.8 of a mile', 0.8, { unit: 'mile' }]],
    ['A half of one year, and 0.5 of the people.', ['A half', 0.5], ['one year', 1], ['0.5', 0.5, { unit: null }]],
    [
      'It cost R4.5 billion, R350m or R12,000.',
      ['R4.5 billion', 4.5e9, { unit: 'ZAR' }],
      ['R350m', 350e6],
      ['R12,000', 12_000],
    ],
    ['Gas R22, release R1.2, 0 R and R4 are names.', ['0 R', 0, { unit: null }]],
    ['It cost 4.5 mio. euros and 3 Mrd. EUR.', ['4.5 mio. euros', 4.5e6, { unit: 'EUR' }], ['3 Mrd. EUR', 3e9]],
    [
      'It made 3 bn. The rest is 2 mn. tonnes.',
      ['3 bn', 3e9, { unit: null }],
      ['2 mn. tonnes', 2e6, { unit: 'tonne' }],
    ],
    ['He is 5\'11" tall, and 2 h late.', ['5\'11"', 5 + 11 / 12, { unit: 'foot' }], ['2 h', 2, { unit: 'hour' }]],
    ["The '5' and the 11 are names.", ['5', 5, { unit: null }], ['11', 11]],
    ['Speeds of 30Mbps are usual.', ['30Mbps', 30, { unit: 'megabit per second' }]],
    ['She drove at 88 miles an hour.', ['88 miles an hour', 88, { unit: 'mile per hour' }]],
    ['The 47-year-old sailor won.', ['47-year-old', 47, { kind: 'age', unit: 'year' }]],
    ['It cost 13 dollars and 45 cents.', ['13 dollars and 45 cents', 13.45, { unit: 'USD' }]],
    ['85 cents of every dollar went to programs.', ['85 cents of every dollar', 85, { unit: 'percent' }]],
    ['It sold for 10 pence in the pound.', ['10 pence in the pound', 10, { unit: 'percent' }]],
    ['It gets 60 cents out of each euro.', ['60 cents out of each euro', 60, { unit: 'percent' }]],
    ['Of every dollar that we spent, 81 cents went to programs.', ['81 cents', 81, { unit: 'percent' }]],
    ['For every dollar you give, 50 cents is added.', ['50 cents', 50, { unit: 'USD cent' }]],
    ['It went up 3 cents on the day.', ['3 cents', 3, { unit: 'USD cent' }]],
    ['He is 5 feet 3 inches tall.', ['5 feet 3 inches', 5.25, { unit: 'foot' }]],
    ['It fell to −18 °C.', ['−18 °C', -18, { unit: 'degree Celsius' }]],
  ],
  'rates with a number': [
    [
      'The ratio was 223 deaths per 100,000 live births in 2017.',
      [
        '223 deaths per 100,000 live births',
        223,
        { kind: 'measure', unit: 'per 100,000', counted: 'deaths', period: 'in 2017', numeral: '223' },
      ],
    ],
    ['It is 1.2 per 10,000.', ['1.2 per 10,000', 1.2, { kind: 'measure', unit: 'per 10,000', counted: null }]],
    [
      'It has over 12 beds for every 1 000 people.',
      ['over 12 beds for every 1 000 people', '(12, ∞)', { unit: 'per 1,000' }],
    ],
    [
      'It was between 5 and 7 per hundred thousand.',
      ['between 5 and 7 per hundred thousand', '[5, 7]', { unit: 'per 100,000' }],
    ],
    [
      'There were 12 cases per million people a year.',
      ['12 cases per million people', 12, { unit: 'per 1,000,000', period: 'a year' }],
    ],
    ['It fell by 12 per 1,000.', ['12 per 1,000', 12, { kind: 'change', direction: 'down', unit: 'per 1,000' }]],
    ['It burns 6 litres per 100 km.', ['6 litres per 100 km', 6, { unit: 'litre per 100 kilometre' }]],
    ['Milk costs $5 per 100 g.', ['$5', 5, { unit: 'USD', period: 'per 100 g' }]],
    ['The rate per 100,000 births fell to 223.', ['223', 223, { unit: null }]],
    ['For every 100 boys, 105 girls go to school.', ['105 girls', 105]],
    // The number is no denominator, or there is none.
    ['As per 3 reports, 12 died.', ['3 reports', 3], ['12', 12]],
    ['It paid $5m for each 30-second spot.', ['$5m', 5e6], ['30-second', 30]],
    ['There are 3 doctors per hospital.', ['3 doctors', 3, { kind: 'count', unit: null, period: 'per hospital' }]],
    ['It grew 3 per cent per annum.', ['3 per cent', 3, { unit: 'percent', period: 'per annum' }]],
    ['It lasted 12 days for 1,000 people.', ['12 days', 12, { unit: 'day' }], ['1,000 people', 1000]],
  ],
  ages: [
    ['Under 18s travel free.', ['Under 18s', '[0, 18)', { kind: 'age', unit: 'year' }]],
    ['The over-50s gain.', ['over-50s', '(50, ∞)', { kind: 'age' }]],
    ['It is highest among over 65s.', ['over 65s', '(65, ∞)', { kind: 'age' }]],
    ['The 18-to-24s vote less.', ['18-to-24s', '[18, 24]', { kind: 'age' }]],
    ['Women between the ages of 15 and 49 rent.', ['between the ages of 15 and 49', '[15, 49]', { kind: 'age' }]],
    ['Men aged 15-49 years rent.', ['15-49 years', '[15, 49]', { kind: 'age', unit: 'year' }]],
    ['Patients aged over 65 are at risk.', ['over 65', '(65, ∞)', { kind: 'age' }]],
    ['Children under five are at risk.', ['under five', '[0, 5)', { kind: 'age' }]],
    ['Those 14 and younger pay less.', ['14 and younger', '[0, 14]', { kind: 'age' }]],
    ['Voters 18 to 29 stayed at home.', ['18 to 29', '[18, 29]', { kind: 'age' }]],
    ['The 25-34 age group fell.', ['25-34', '[25, 34]', { kind: 'age', counted: null }]],
    ['The 65+ age bracket grew.', ['65+', '[65, ∞)', { kind: 'age' }]],
    // Times, decades and counts.
    ['She ran it in under 18s.', ['under 18s', '[0, 18)', { kind: 'duration', unit: 'second' }]],
    ['It took over 20s, as in the 90s.'],
    ['He gave the children over 50 books.', ['over 50 books', '(50, ∞)', { kind: 'count' }]],
    ['They helped women over 100 times.', ['over 100 times', '(100, ∞)', { kind: 'count' }]],
    ['They drove the patients over 50 miles.', ['over 50 miles', '(50, ∞)', { unit: 'mile' }]],
    ['He was de-aged 25 years.', ['25 years', 25, { kind: 'duration' }]],
    ['Wines between 15 and 49 were tasted.', ['between 15 and 49', '[15, 49]', { kind: 'count' }]],
  ],
  'the whole period': [
    ['In 2018/19 we spent £40m.', ['£40m', 40e6, { period: 'In 2018/19' }]],
    ['We spent £40m in 2018–2020.', ['£40m', 40e6, { period: 'in 2018–2020' }]],
    ['We spent £40m from 2018 through 2020.', ['£40m', 40e6, { period: 'from 2018 through 2020' }]],
    ['We spent £40m in 2018 and 2019.', ['£40m', 40e6, { period: 'in 2018 and 2019' }]],
    ['In 2018, 2019 and 2020 we spent £40m.', ['£40m', 40e6, { period: 'In 2018, 2019 and 2020' }]],
    ['It won 12 games in the 2019-20 season.', ['12 games', 12, { period: 'in the 2019-20 season' }]],
    ['In the 2008 election 12 women won.', ['12 women', 12, { period: 'In the 2008 election' }]],
    // No more of it than is said, and none that is no time.
    ['In 2018, 400 people came.', ['400 people', 400, { period: 'In 2018' }]],
    ['In 2018 and 2,019 members left.', ['2,019 members', 2019, { period: 'In 2018' }]],
    ['We spent £40m in 2018, and 2019 was worse.', ['£40m', 40e6, { period: 'in 2018' }]],
    ['In 2019 sales rose to £40m.', ['£40m', 40e6, { period: 'In 2019' }]],
    ['It cost £40m in 2019 prices.', ['£40m', 40e6, { period: null }]],
    ['It cost £40m in 2019 pounds.', ['£40m', 40e6, { period: null }]],
    ['We paid £40m for 2000 beds.', ['£40m', 40e6, { period: null }], ['2000 beds', 2000]],
  ],
  'what is counted, and when': [
    [
      'We met 418 parties and organizations in 147 countries.',
      ['418 parties and organizations', 418],
      ['147 countries', 147],
    ],
    [
      'More than 300 delegations visit China each year.',
      ['More than 300 delegations', '(300, ∞)', { period: 'each year' }],
    ],
    [
      'In the past five years, the club lost 60 members.',
      ['five years', 5],
      ['60 members', 60, { period: 'In the past five years' }],
    ],
    ['People there live on less than $2 a day.', ['less than $2', '[0, 2)', { period: 'a day' }]],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...expected) => {
    const found = findQuantities(sentence);
    expect(found.map((quantity) => quantity.text)).toEqual(expected.map(([words]) => words));
    for (const [i, [, value, more]] of expected.entries()) {
      const quantity = found[i]!;
      if (typeof value === 'string') expect(writeInterval(quantity.strict)).toBe(value);
      else expect(quantity.value?.valueOf()).toBe(value);
      expect(quantity).toMatchObject(more ?? {});
    }
  });
});

describe('an m behind digits is a million of people or things that are counted, and else a metre', () => {
  const million = (text: string) => findQuantities(text).map(({ value, unit }) => [value?.valueOf(), unit]);

  test.each<[string, ...number[]]>([
    ['The population is 67m.', 67],
    ['A population of about 1.4m lives there.', 1.4],
    ['The total number of users was almost 4m.', 4],
    ['The number of refugees rose from 2m to 3m.', 2, 3],
    ['Of the 10m refugees, 3m are children.', 10, 3],
    ['Some 3m of them fled, and 2m of its customers left.', 3, 2],
    ['Sales grew from 12m to 15m.', 12, 15],
  ])('%s', (text, ...millions) => {
    expect(million(text)).toEqual(millions.map((value) => [value * 1e6, null]));
  });

  test.each([
    ['It has between 12m and 15m visitors.', '[12000000, 15000000]'],
    ['It has 2m-3m users.', '[2000000, 3000000]'],
    ['It is 2m to 3m wide.', '[2, 3]'],
  ])('%s', (text, strict) =>
    expect(findQuantities(text).map((range) => writeInterval(range.strict))).toEqual([strict]),
  );

  it('is what a level rose to by less', () => {
    expect(million('Unemployment rose by 100,000 to 2.5m.')).toEqual([
      [100_000, null],
      [2.5e6, null],
    ]);
  });

  test.each<[string, ...number[]]>([
    ['The wall is 3m high.', 3],
    ['It has a 10m pool, and she won the 200m race.', 10, 200],
    ['The sea rose by 3m.', 3],
    ['The river rose from 2m to 3m.', 2, 3],
    ['The water level rose by 1m to 5m.', 1, 5],
    ['3m of the wall fell, and 2m of snow.', 3, 2],
    ['The population keeps a distance of 2m.', 2],
    ['The number of plants at 5m is small.', 5],
  ])('%s', (text, ...metres) => {
    expect(million(text)).toEqual(metres.map((value) => [value, 'metre']));
  });
});

describe('every row of the hedge tables', () => {
  test.each(
    [...HEDGES_BEFORE, ...HEDGES_AFTER, ...HEDGES_SET_OFF, ...HEDGES_BETWEEN].map((row) => [row.example, row] as const),
  )('%s', (example, row) => {
    const [quantity, ...others] = findQuantities(example);
    expect(others).toEqual([]);
    expect({
      ...quantity,
      strict: writeInterval(quantity!.strict),
      likely: writeInterval(quantity!.likely),
    }).toMatchObject({
      hedge: row.hedge,
      hedgeWord: row.words,
      strict: row.strict,
      likely: row.likely,
    });
  });
});

describe('what is no quantity', () => {
  test.each(Object.entries(NOT_QUANTITIES))('%s', (rule, { reason, example }) => {
    const { quantities, notQuantities } = explainQuantities(example);
    expect(quantities).toEqual([]);
    expect(notQuantities).toContainEqual(expect.objectContaining({ rule, reason }));
  });

  test.each([
    'Seats are numbered from the second row.',
    'It opened in 2012–13, between the 1980s and the 90s.',
    'Call +1-555-010-9999 at 10:30 or 5 p.m. on 12 March 2004.',
    'The G20 met, and one of them said that one’s word counts.',
    'See Article 5, page 12 and version 1.2.3 of COVID-19 rules.',
    'On the one hand it is the One China policy; on the other, “Three Represents”.',
    'Two, exchanges have become more frequent.',
  ])('%s', (sentence) => expect(findQuantities(sentence).map(({ text }) => text)).toEqual([]));

  it('says why each number was passed over', () => {
    const { notQuantities } = explainQuantities('In 2004 the 16th Congress met.');
    expect(notQuantities.map(({ text, reason }) => [text, reason])).toEqual([
      ['2004', 'a year'],
      ['16th', 'an ordinal'],
    ]);
  });
});
