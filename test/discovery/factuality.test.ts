import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/catalogue/parse-date.ts';
import { factualityOf, isLater, type Factuality } from '../../src/discovery/factuality.ts';
import { findQuantities } from '../../src/quantities/find-quantities.ts';

/** The factuality of each figure of a text. */
function factualitiesIn(text: string): Factuality[] {
  const quantities = findQuantities(text).filter(({ kind }) => kind !== 'duration');
  const found: Factuality[] = [];
  for (const index of quantities.keys()) found.push(factualityOf(text, quantities, index, found.at(-1)));
  return found;
}

describe('a figure that is', () => {
  it.each([
    ['hoped for', 'We had hoped for 1,000 members.'],
    ['hoped for, said behind it', 'Visits fell short of the 1.5 million that we had hoped for.'],
    ['aimed at', 'By 2023 we aim to have 100,000 members.'],
    ['a target', 'Our target is 1,000 members.'],
    ['a target, said behind it', 'The Committee returned inflation to its 2 percent objective.'],
    ['moved towards', 'Inflation is moving sustainably toward 2 percent.'],
    ['wanted', 'We want 1,000 members.'],
    ['foreseen', 'We expect that visits will reach 1.5 million by 2030.'],
    ['said to come', 'Visits will reach 1.5 million.'],
    ['said to come, with the verb of a move', 'E-book loans will double to half a million.'],
    ['said to be brought about', 'We will raise the number of our clerks to 500.'],
    ['said to come at a date', 'There will be 1,000 members by 2030.'],
    ['to be', 'Visits should rise to 1.4 million a year.'],
    ['expected', 'Some 5,000 visitors are expected.'],
    ['said of any', 'A typical club has 300 members.'],
    ['supposed', 'If we had 1,000 members, we could pay a secretary.'],
    ['allowed at most', 'A ceiling of 4 cases was set for the ward.'],
    ['allowed, of ours', 'Losses were within our limit of 95 litres.'],
    ['asked of all', 'That is below the national standard of 95%.'],
    ['agreed beforehand', 'It was better than the £10 million we had agreed.'],
    ['planned, said behind it', 'It is short of the £14 million planned.'],
    ['planned for', 'We had planned for a surplus of £2m.'],
    ['in a column of plans', 'Births — Plan 2020/21: 3,700; 2019/20: 3,690'],
    ['in a column of budgets', 'Pay — Budget £m: 189.0; Actual £m: 194.6'],
    ['in a column of targets', '2012 — Target: 99; Actual: 94'],
    ['in a row of targets', 'Recycling target (%) — 2012: 45; 2013: 50'],
    ['in brackets, as a target', 'The crew rescued (target: 35 or fewer) people.'],
  ])('%s is none of what is: %s', (_, text) => {
    expect(factualitiesIn(text)[0]).toBe('prospective');
  });

  it.each([
    ['set against the right one', 'There were visits, not the 1.5 million of the plan.'],
    ['wrongly given', 'The number of loans was wrongly given as 188,300.'],
    ['corrected', "Correction: in last year's report we gave 500 members; the correct figure is 512 members."],
    ['corrected in the next sentence', 'The number of loans was given as 188,300. The correct number is 183,800.'],
  ])('%s is none: %s', (_, text) => {
    expect(factualitiesIn(text)[0]).toBe('denied');
  });

  it.each([
    ['We have 1,000 members.'],
    ['The club reached 1,000 members in May.'],
    ['Not only 500 members came.'],
    ['Not all 500 members came.'],
    ['We met the 40 clubs that we agreed with.'],
    ['We do not know that 500 members came.'],
    ['We could not have done this without our 500 volunteers.'],
    ['None of this would be possible without our 800 volunteers.'],
    ['We hope to see more of our 500 members.'],
    ['We hope to grow, and we have 500 members.'],
    ['We beat our target, and 520 members have joined.'],
    ['The project has 600 developers.'],
    ['The pension plan has 1,000 members.'],
    ['Expenditures are estimated at $12,000,000.'],
    ['It is estimated that the receipts will be $12,000,000.'],
    ['They bought for $10 billion a month rather than $15 billion.'],
    ['The Committee will purchase $40 billion per month.'],
    ['The bank will increase its securities by $45 billion per month.'],
    ['The trust will give books to 500 schools.'],
    ['The deficit this year will be $25 billion.'],
    ['All 6,905 volunteers will have telephones.'],
    ['The strength of the Army does not exceed 20,000 men.'],
    ['Membership was given as 500.'],
    ['The hall can hold 500 people.'],
    ['Pay — Actual £m: 194.6; Budget £m: 189.0'],
    ['Births — 2019/20: 3,690; Plan 2020/21: 3,700'],
    ['Members — Health plan: 500; Pension plan: 600'],
    ['Against target — 2019: 12; 2020: 14'],
    ['Visitors, all of them at the limit: 500 came'],
    ['The bank made 40 loans of the size agreed.'],
  ])('is said of what is: %s', (text) => {
    expect(factualitiesIn(text)[0]).toBe('factual');
  });

  it.each<[string, Factuality[]]>([
    ['We will reach 100,000 members, up from 85,000 today.', ['prospective', 'factual']],
    ['We will cut the use of power from 3,400 MWh to at most 2,500 MWh.', ['factual', 'prospective']],
    ['We cut the use of power from 3,400 MWh to at most 2,500 MWh.', ['factual', 'factual']],
    ['We lost 3 balls against a ceiling of 4, and 61 arrows.', ['factual', 'prospective', 'factual']],
    ['We aim to have 1,000 members and 200 volunteers.', ['prospective', 'prospective']],
    ['Correction: we gave 500 members; the correct figure is 512 members.', ['denied', 'factual']],
  ])('each of several: %s', (text, expected) => {
    expect(factualitiesIn(text)).toEqual(expected);
  });
});

it.each([
  ['2010', true],
  ['2005/2006', false],
  ['2004', false],
  ['[..2005]', false],
  [null, false],
])('a figure of %s in a document of 2005 is later: %s', (of, expected) => {
  expect(isLater(of, parseDate('2005-03')!)).toBe(expected);
});
