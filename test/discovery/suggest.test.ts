import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/catalogue/project.ts';
import type { Series } from '../../src/discovery/series.ts';
import { suggest } from '../../src/discovery/suggest.ts';
import { documentsOf } from '../support/documents.ts';

const five = documentsOf(
  Object.fromEntries(
    readdirSync('corpus').map((file) => [file.replace('.txt', ''), readFileSync(`corpus/${file}`, 'utf8')]),
  ),
);

const membersOf = ({ observations }: Series) =>
  observations.map(({ document, paragraph, figure }) => `${document} ${paragraph} ${figure.toLowerCase()}`).toSorted();

/** The claims of the catalogue that recur, each with where its figures stand. */
async function recurringClaims(): Promise<Map<string, string[]>> {
  const { catalogue, observations } = await openProject('claims.yaml');
  return new Map(
    catalogue.claims.map(({ id }) => [
      id,
      observations
        .filter(({ claim, figure, quote }) => claim.id === id && figure !== 'hundreds' && !quote.includes('visits'))
        .map(({ document, paragraph, figure }) => `${document.id} ${paragraph} ${figure.toLowerCase()}`)
        .toSorted(),
    ]),
  );
}

it('names a series by no other figure of its sentences, and says once that it is of aims', async () => {
  const years = [2011, 2012, 2013, 2014, 2015, 2016];
  const textsOf = (text: (i: number) => string) =>
    documentsOf(Object.fromEntries(years.map((year, i): [string, string] => [`report-${year}`, text(i)])));
  const titlesOf = async (text: (i: number) => string) =>
    (await suggest(textsOf(text))).series.map(({ title }) => title);
  const accounts = (i: number) => `The receipts were $${40 + i} million and the debts $${30 + i} million.`;
  expect(await titlesOf(accounts)).toEqual(['Receipts', 'Debts']);
  const aims = (i: number) => `The board aims to raise its target for the share of girls to ${40 + i} percent.`;
  expect((await titlesOf(aims)).filter((title) => /aims and forecasts/.test(title) && /target/.test(title))).toEqual(
    [],
  );
});

it.each<[string, (readonly number[])[], readonly number[]]>([
  [
    'two bodies, told apart by their levels',
    [
      [5340, 5412, 5512, 5604],
      [870, 885, 930, 941],
    ],
    [5340, 5412, 5512, 5604],
  ],
  [
    'one body that grew at once',
    [[870, 885, 930, 941, 5340, 5412, 5512, 5604]],
    [870, 885, 930, 941, 5340, 5412, 5512, 5604],
  ],
  ['one body that swings', [[400, 1610, 420, 1590, 430, 1600]], [400, 1610, 420, 1590, 430, 1600]],
])('%s', async (_, bodies, expected) => {
  const texts = bodies[0]!.flatMap((_value, i) =>
    bodies.map((values, body): [string, string] => [
      `report-${i}-${body}`,
      `${['Aldwick Water', 'Marlow Vale'][body]}\n\nWe employ ${values[i]} staff in our works, who keep all going.`,
    ]),
  );
  const { series } = await suggest(documentsOf(Object.fromEntries(texts)));
  expect(series).toHaveLength(bodies.length);
  expect(series.map(({ observations }) => observations.map(({ value }) => Number(value)))).toContainEqual(expected);
});

it('a row of a surplus, or of a deficit in brackets, is of the first', async () => {
  const texts = [2011, 2013, 2015, 2017].map((year, i): [string, string] => [
    `accounts-${year}`,
    `Surplus/(deficit) (£m) — ${year - 1}: ${20 + i}.5; ${year}: ${21 + i}.5`,
  ]);
  const { series } = await suggest(documentsOf(Object.fromEntries(texts)));
  expect(series.map(({ title }) => title)).toEqual(['Surplus']);
});

it('documents that state nothing hold no two apart in time', async () => {
  const letters = (from: number, count: number, text: (i: number) => string) =>
    Array.from({ length: count }, (_, i): [string, string] => [`letter-${1000 + from + i}`, text(i)]);
  const texts = Object.fromEntries([
    ...letters(0, 2, (i) => `The railway has ${412 - 14 * i} wagons.`),
    ...letters(2, 300, (i) => `Dear friends, thank you for letter ${'x'.repeat(1 + (i % 7))} of the year.`),
    ...letters(302, 2, (i) => `We saw ${9 + 4000 * i} wagons of hay burn on our way to the coast.`),
  ]);
  const { series } = await suggest(documentsOf(texts));
  expect(series.map(({ observations }) => observations.map(({ figure }) => figure))).toEqual([['412', '398']]);
});

describe('on the five documents, nothing catalogued', () => {
  it.each([
    'parties',
    'countries',
    'delegations-received',
    'delegations-sent',
    'leader-delegations-abroad',
    'leader-delegations-received',
    'new-parties',
    'new-countries',
    'icapp-parties',
    'party-members',
    'population',
  ])('%s is found, whole and with nothing else', async (id) => {
    const expected = (await recurringClaims()).get(id)!;
    const { series } = await suggest(five);
    expect(series.map(membersOf)).toContainEqual(expected);
  });

  it('proposes nothing else', async () => {
    expect((await suggest(five)).series).toHaveLength(11);
  });

  it('cites each figure where it stands, in code points', async () => {
    for (const { observations } of (await suggest(five)).series) {
      for (const { document, start, end, quote, figure } of observations) {
        const cited = Array.from(five.texts.get(document)!.text).slice(start, end).join('');
        expect(cited.replaceAll(/\s+/g, ' ')).toBe(quote);
        expect(quote).toContain(figure);
      }
    }
  });
});

it('quotes what a level moved from with what it moved to, over a break of the line, where the time is known', async () => {
  const texts = (of: string) => ({
    [`${of}a`]: 'Membership grew from 418\nto 520 members.\n',
    [`${of}b`]: 'Membership grew from 520\nto 610 members.\n',
  });
  const figures = async (of: string) =>
    (await suggest(documentsOf(texts(of)))).series[0]!.observations.map((each) => [each.quote, each.figure, each.of]);
  expect(await figures('2001')).toEqual([
    ['from 418 to 520 members', '418', '[..2001]'],
    ['520 members', '520', null],
    ['from 520 to 610 members', '520', '[..2001]'],
    ['610 members', '610', null],
  ]);
  expect(await figures('')).toEqual([
    ['520 members', '520', null],
    ['610 members', '610', null],
  ]);
});

it.each([
  ['of the same date are copies', { '2001-report': '', '2001-report-2': '' }, ['2001-report-2']],
  ['of no known date are copies', { '2001-report': '', report: '' }, ['report']],
  ['of another date say it again', { '2001-report': '', '2002-report': '' }, []],
])('the same words in a document %s', async (_, names, copies) => {
  const texts = Object.fromEntries(Object.keys(names).map((name) => [name, 'We have 1,204 donors.\n']));
  const suggestion = await suggest(documentsOf(texts));
  expect(suggestion.copies).toEqual(copies);
  expect(suggestion.series.map(({ id }) => id)).toEqual(copies.length > 0 ? [] : ['donors']);
});

it('on documents that are all catalogued, proposes nothing', async () => {
  const { catalogue, texts, observations } = await openProject('claims.yaml');
  const dates = new Map(catalogue.documents.map(({ id, date }) => [id, date]));
  const { series } = await suggest({ texts, dates, claims: catalogue.claims, observations });
  expect(series.filter(({ claim }) => claim === null).flatMap(membersOf)).toEqual([]);
});

it('finds the figures of a new document for the claims that there are', async () => {
  const { catalogue, texts, observations } = await openProject('claims.yaml');
  const added = documentsOf({
    '2009-speech':
      'To date the CPC maintains contacts and exchanges with more than 500 political parties and organizations in over 160 countries and regions.\n',
  });
  const { series } = await suggest({
    texts: new Map([...texts, ...added.texts]),
    dates: new Map([...catalogue.documents.map(({ id, date }) => [id, date] as const), ...added.dates]),
    claims: catalogue.claims,
    observations,
  });
  const fresh = series.map(({ id, observations: all }) => [
    id,
    all.filter(({ isCatalogued }) => !isCatalogued).map(({ figure }) => figure),
  ]);
  expect(fresh).toEqual(
    expect.arrayContaining([
      ['parties', ['more than 500']],
      ['countries', ['over 160']],
    ]),
  );
});

describe('it keeps apart', () => {
  const pair = (first: string, second: string) => ({
    '2001-report': `${first}\n`,
    '2002-report': `${second}\n`,
  });

  it.each([
    ['what is sent and what is received', pair('The office sent 400 letters.', 'The office received 420 letters.')],
    ['money and a share', pair('Grants came to $12 million of spending.', 'Grants came to 12 percent of spending.')],
    ['a total and an amount per capita', pair('Public spending was $300.', 'Public spending was $300 per capita.')],
    [
      'a rate per 100,000 and one per 10,000',
      pair('There were 223 deaths per 100,000 births.', 'There were 21 deaths per 10,000 births.'),
    ],
    ['a number and a rate', pair('There were 223 deaths.', 'There were 21 deaths per 10,000 births.')],
    ['two currencies', pair('The fund stands at $300 million.', 'The fund stands at €300 million.')],
    ['a level and a change of it', pair('The fund was 300 million dollars.', 'The fund grew by 300 million dollars.')],
    ['what is and what is hoped for', pair('We have 500 members.', 'We had hoped for 520 members.')],
    ['what is and what is aimed at', pair('We have 500 members.', 'We aim to have 520 members.')],
    ['what is and what is to come', pair('We have 500 members.', 'We want 520 members by 2030.')],
    ['what is and what is denied', pair('We have 500 members.', 'We do not have 520 members.')],
    ['what is and what is no longer', pair('We have 500 members.', 'We no longer have 520 members.')],
    ['what is and a label for later', pair('Volunteers: 380', 'Volunteers: at least 400 by 2030')],
    [
      'lengths of time that only say when',
      pair('Over the past five years we grew.', 'Over the past five years we shrank.'),
    ],
  ])('%s', async (_, texts) => {
    expect((await suggest(documentsOf(texts))).series).toEqual([]);
  });
});

describe('it takes for one', () => {
  it.each([
    [
      'what rose in one text and fell in the next',
      'The unemployment rate rose to 5.2 percent in May.',
      'In June, the unemployment rate fell to 4.9 percent.',
      'unemployment-rate',
    ],
    ['the same noun in other words', 'We now have 3,000 members.', 'Our membership grew to over 3,200.', 'members'],
    [
      'cents and dollars',
      'The minimum wage is 75 cents an hour.',
      'Raise the minimum wage to $1.25 per hour.',
      'minimum-wage',
    ],
    [
      'a pace and what is raised by it',
      'The bank buys securities at a pace of $40 billion per month.',
      'The bank will increase its securities by $45 billion per month.',
      'securities',
    ],
    ['a label and a sentence', '- Donors: 1,204', 'This year we had 1,310 donors.', 'donors'],
    ['what was raised and what was given', 'We raised $4,120.', 'Donations came to $4,300.', 'donations'],
    [
      'what is aimed at again and again',
      'The bank aims to hold inflation at 2 percent.',
      'The bank wants inflation to return to its 2 percent goal.',
      'inflation',
    ],
    ['what is estimated', 'Expenditures are estimated at $300.', 'Expenditures are estimated at $320.', 'expenditures'],
    ['hedged and exact', 'The library holds over 12,000 books.', 'The library now holds 12,816 books.', 'books'],
  ])('%s', async (_, first, second, id) => {
    const { series } = await suggest(documentsOf({ '2001-report': `${first}\n`, '2002-report': `${second}\n` }));
    expect(series.map((each) => [each.id, each.observations.length])).toEqual([[id, 2]]);
  });
});

it('knows the time that a figure is set against another for, and writes no other', async () => {
  const { series } = await suggest(
    documentsOf({
      '2005-report': 'The library held 9,876 books, against 5,312 in 2003.\n',
      '2006-report': 'The library held 12,140 books, up from 9,876.\n',
    }),
  );
  expect(series.map(({ observations }) => observations.map(({ figure, date, of }) => [figure, date, of]))).toEqual([
    [
      ['9,876', '2005', null],
      ['5,312', '2005', '2003'],
      ['12,140', '2006', null],
      ['9,876', '2006', '[..2006]'],
    ],
  ]);
});

it('tells a series of what is aimed at from that of what is', async () => {
  const { series } = await suggest(
    documentsOf({
      '2005-report': 'We have 500 members.\n\nOur target is 800 members.\n',
      '2006-report': 'We have 530 members.\n\nWe aim to have 850 members.\n',
      '2007-report': 'We have 550 members.\n\nWe want 900 members by 2030.\n',
    }),
  );
  const figures = series.map(({ id, observations }) => [id, observations.map(({ figure }) => figure)]);
  expect(Object.fromEntries(figures)).toEqual({
    members: ['500', '530', '550'],
    'members-aims-and-forecasts': ['800', '850', '900'],
  });
});

it('leaves out what was given wrongly, and takes the right figure for one of some time before', async () => {
  const { series } = await suggest(
    documentsOf({
      '2005-report': 'We have 500 members.\n',
      '2006-report':
        "Correction: in last year's report we gave 500 members; the correct figure is 512 members. We have 530 members.\n",
    }),
  );
  expect(series.map(({ observations }) => observations.map(({ figure, of }) => [figure, of]))).toEqual([
    [
      ['500', null],
      ['512', '[..2006]'],
      ['530', null],
    ],
  ]);
});

it('takes every column of a table, each of its own time', async () => {
  const { series } = await suggest(
    documentsOf({
      '2005-report': 'Visits — Year, 2003: 1,312,000; Year, 2004: 1,268,000\n',
      '2006-report': 'Visits — 31 Dec 2004: 1,268,000; 31 Dec 2005: over 1,240,000\n',
      '2007-report': 'Visits — This year: 1,255,000; Last year: 1,231,000\n',
    }),
  );
  expect(series.map(({ observations }) => observations.map(({ figure, of }) => [figure, of]))).toEqual([
    [
      ['1,312,000', '2003'],
      ['1,268,000', '2004'],
      ['1,268,000', '2004'],
      ['over 1,240,000', '2005'],
      ['1,255,000', null],
      ['1,231,000', '[..2007]'],
    ],
  ]);
});

it('proposes no figure that the words beside it make another, and quotes none in part', async () => {
  const { series } = await suggest(
    documentsOf({
      '2005-report': 'The fair had 131 visitors and not 100 visitors. The bank buys bonds for $40 billion per month.\n',
      '2006-report': 'The fair had 148 visitors. The bank buys bonds for $45 billion per month and bills.\n',
    }),
  );
  expect(series.map(({ observations }) => observations.map(({ quote }) => quote)).toSorted()).toEqual([
    ['131 visitors', '148 visitors'],
    ['bonds for $40 billion per month', 'bonds for $45 billion per month'],
  ]);
});

it('takes what is counted over a year for a flow', async () => {
  const { series } = await suggest(
    documentsOf({
      '2005-report': 'We gave out 703 nets during the year.\n',
      '2006-report': 'We gave out 741 nets in the course of the year.\n',
    }),
  );
  expect(series.map(({ kind, period }) => [kind, period])).toEqual([['flow', 'P1Y']]);
});

it.each([
  ['what happens, of years', 'There were 700 visits in 2003.', 'There were 712 visits.', 'flow', 'P1Y'],
  ['what happens, where one tells how long', 'We sold 700 boats last month.', 'We sold 712 boats.', 'flow', 'P1M'],
  ['what was spent, of years', 'Spending — 2003: $700; 2004: $710', 'Spending was $712.', 'flow', 'P1Y'],
  ['what happens, of no known length', 'There were 700 visits.', 'There were 712 visits.', 'stock', null],
  ['what is there, of years', 'We had 700 members in 2003.', 'We have 712 members.', 'stock', null],
  ['a share of what happens', 'Some 70% of visits were long in 2003.', '71% of visits were long.', 'stock', null],
])('takes %s for what it is', async (_, first, second, kind, period) => {
  const { series } = await suggest(documentsOf({ '2005-report': `${first}\n`, '2006-report': `${second}\n` }));
  expect(series.map((each) => [each.kind, each.period])).toEqual([[kind, period]]);
});

describe('how sure a series is', () => {
  const counts = [310, 325, 318, 340, 352, 347, 360, 371];
  const counted = async (sentences: (count: number) => string) => {
    const texts = Object.fromEntries(counts.map((count, i) => [`report-${2001 + i}`, sentences(count)]));
    return (await suggest(documentsOf(texts))).series[0]!;
  };

  it('is less where documents state several values, and says how many do', async () => {
    const once = await counted((count) => `In May ${count} herons were counted on the lake.`);
    const twice = await counted(
      (count) =>
        `In May ${count} herons were counted on the lake.\n\nIn June ${2 * count} herons were counted on the lake.`,
    );
    expect([once.observations.length, twice.observations.length]).toEqual([8, 16]);
    expect([once.reasons.severalValues, twice.reasons.severalValues]).toEqual([0, 8]);
    expect(twice.sureness).toBeLessThan(once.sureness - 0.3);
  });

  it('is less where values jump from one time to the next', async () => {
    const steady = await counted((count) => `In May ${count} herons were counted on the lake.`);
    const jumping = await counted(
      (count) => `In May ${count % 2 === 0 ? count : 3 * count} herons were counted on the lake.`,
    );
    expect(jumping.observations).toHaveLength(8);
    expect(jumping.sureness).toBeLessThan(steady.sureness - 0.03);
  });
});
