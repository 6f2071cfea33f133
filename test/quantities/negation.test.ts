import { describe, expect, test } from 'vitest';
import { explainQuantities, findQuantities } from '../../src/quantities/find-quantities.ts';
import { writeInterval } from './write-interval.ts';

const readings = (text: string) =>
  findQuantities(text).map((quantity) => [quantity.text, writeInterval(quantity.strict)]);

describe('a "not" turns a bound round', () => {
  test.each([
    ['The load cannot exceed 20 kg.', 'cannot exceed 20 kg', '[0, 20]'],
    ['It isn’t more than 20 kg.', 'isn’t more than 20 kg', '[0, 20]'],
    ['It never exceeded 300 members.', 'never exceeded 300 members', '[0, 300]'],
    ['They have never been more than 40 people.', 'never been more than 40 people', '[0, 40]'],
    ['It may not be less than 20 kg.', 'not be less than 20 kg', '[20, ∞)'],
    ['Turnout never fell below 300 voters.', 'never fell below 300 voters', '[300, ∞)'],
    ['It lasts not fewer than 20 nor more than 30 days.', 'not fewer than 20 nor more than 30 days', '[20, 30]'],
    ['It holds not much more than 40 seats.', 'not much more than 40 seats', '[0, ∞)'],
    ['Not only more than 30 ships came.', 'more than 30 ships', '(30, ∞)'],
    ['The rate never once fell below 5%.', 'never once fell below 5%', '[5, ∞)'],
    ['Sales did not rise by more than 5%.', 'not rise by more than 5%', '[0, 5]'],
    ['It failed to exceed 400.', 'failed to exceed 400', '[0, 400]'],
    ['They finished without losing more than 400 men.', 'without losing more than 400 men', '[0, 400]'],
    ['The firm is no longer worth more than $5m.', 'no longer worth more than $5m', '[0, 5000000]'],
    ['Never before have more than 400 people come.', 'Never before have more than 400 people', '[0, 400]'],
    ['No fewer than 400 people came.', 'No fewer than 400 people', '[400, ∞)'],
    ['No more than 400 people came.', 'No more than 400 people', '[0, 400]'],
  ])('%s', (text, words, strict) => expect(readings(text)).toEqual([[words, strict]]));
});

describe('a clause that denies turns its bound round', () => {
  test.each([
    ['No one has served more than two terms.', 'No one has served more than two terms', '[0, 2]'],
    ['No other country has more than 400 members.', 'No other country has more than 400 members', '[0, 400]'],
    ['No single club may have fewer than 40 members.', 'No single club may have fewer than 40 members', '[40, ∞)'],
    ['Neither club has more than 400 members.', 'Neither club has more than 400 members', '[0, 400]'],
    ['Not one club has more than 400 members.', 'Not one club has more than 400 members', '[0, 400]'],
    ['Nobody paid more than $400.', 'Nobody paid more than $400', '[0, 400]'],
    ['Nobody exceeded 400.', 'Nobody exceeded 400', '[0, 400]'],
    ['No party won at least 40% of the vote.', 'No party won at least 40%', '[0, 40)'],
    ['The rules say no member may pay more than $400.', 'no member may pay more than $400', '[0, 400]'],
    ['In no year did sales exceed $400m.', 'no year did sales exceed $400m', '[0, 400000000]'],
    ['Under no circumstances may more than 40 people attend.', 'no circumstances may more than 40 people', '[0, 40]'],
    ['At no time were there more than 40 cases.', 'no time were there more than 40 cases', '[0, 40]'],
  ])('%s', (text, words, strict) => expect(readings(text)).toEqual([[words, strict]]));

  test('whatever other figure its subject has', () => {
    expect(readings('None of the 27 clubs has more than 400 members.')).toEqual([
      ['27 clubs', '[27, 27]'],
      ['more than 400 members', '[0, 400]'],
    ]);
  });
});

describe('where it may be denied or not, nothing is guaranteed', () => {
  test.each([
    ['It is unlikely to exceed 400.', 'at-most', '(300, 450]'],
    ['The rate rarely exceeds 5%.', 'at-most', '(4, 5.5]'],
    ['The total is not expected to exceed 400.', 'at-most', '(300, 450]'],
    ['Not all clubs have more than 400 members.', 'above', '[350, 500)'],
    ['No one who paid more than $400 complained.', 'above', '[350, 500)'],
    ['No trains ran for more than 30 hours.', 'above', '[25, 40)'],
    ['No evidence suggests sales exceed $400m.', 'above', '[350000000, 500000000)'],
    ['There were no reports of more than 400 deaths.', 'above', '[350, 500)'],
    ['It does not have a deficit of more than 3%.', 'above', '[2.5, 4)'],
    ['No country had debts of more than $400m.', 'above', '[350000000, 500000000)'],
    ['We have no club with more than 400 members.', 'above', '[350, 500)'],
  ])('%s', (text, hedge, likely) => {
    const [quantity] = findQuantities(text);
    expect([quantity!.hedge, writeInterval(quantity!.strict), writeInterval(quantity!.likely)]).toEqual([
      hedge,
      '[0, ∞)',
      likely,
    ]);
  });
});

describe('a "no" of another clause or noun denies nothing', () => {
  test.each([
    ['No one left, and more than 400 stayed.', '(400, ∞)'],
    ['There was no doubt that more than 400 people died.', '(400, ∞)'],
    ['No one knows how more than 400 people died.', '(400, ∞)'],
    ['No one of more than 400 members was there.', '(400, ∞)'],
    ['No one was tried for the deaths of more than 400 people.', '(400, ∞)'],
    ['He could not prevent the deaths of more than 400 people.', '(400, ∞)'],
    ['No survivors were found among the more than 400 passengers.', '(400, ∞)'],
    ['There has been no rain for more than 40 days.', '(40, ∞)'],
    ['It has not met for more than 40 days.', '(40, ∞)'],
    ['No child under 12 may enter.', '[0, 12)'],
    ['Nobody over 60 was admitted.', '(60, ∞)'],
    ['Sales did not fall over 12 months.', '[12, 12]'],
    ['No survivors were found in 12 countries.', '[12, 12]'],
    ['Nobody was there, and 12 members left.', '[12, 12]'],
    ['He was not among 12 finalists.', '[12, 12]'],
    ['The total does not include 12 people who died later.', '[12, 12]'],
    ['We did not spend $400 of the grant.', '[400, 400]'],
    ['Whether or not 12 people came, it went on.', '[12, 12]'],
    ['They won without 12 of their players.', '[12, 12]'],
    ['Nor are 12 people enough.', '[12, 12]'],
    ['Not only 12 people came.', '[12, 12]'],
  ])('%s', (text, strict) => expect(readings(text).map(([, read]) => read)).toEqual([strict]));
});

describe('what was not reached bounds from above', () => {
  test.each([
    ['It did not reach 500 members.', 'not reach 500 members', '[0, 500)'],
    ['Turnout failed to reach 10,000.', 'failed to reach 10,000', '[0, 10000)'],
    ['It has yet to reach 400 members.', 'yet to reach 400 members', '[0, 400)'],
    ['No club reached 400 members.', 'No club reached 400 members', '[0, 400)'],
    ['Not even 400 people came.', 'Not even 400 people', '[0, 400)'],
    ['The cost is unlikely to reach $400m.', 'unlikely to reach $400m', '[0, ∞)'],
    ['It reached 500 members.', '500 members', '[500, 500]'],
  ])('%s', (text, words, strict) => expect(readings(text)).toEqual([[words, strict]]));
});

describe('an amount that is denied is no quantity', () => {
  test.each([
    ['There are not 12 but 14 members.', '12', ['14 members']],
    ['The company has never had 100 employees.', '100 employees', []],
    ['There are no longer 400 members.', '400 members', []],
    ['We do not have 1,000 members.', '1,000 members', []],
    ['No country has 400 members.', '400 members', []],
    ['The share is not 12% but 14%.', '12%', ['14%']],
    ['It isn’t between 12 and 14 members.', 'between 12 and 14 members', []],
    ['Prices did not fall by 3%.', '3%', []],
  ])('%s', (text, words, others) => {
    const { quantities, notQuantities } = explainQuantities(text);
    expect(quantities.map((quantity) => quantity.text)).toEqual(others);
    expect(notQuantities.map(({ text, rule }) => [text, rule])).toEqual([[words, 'denied']]);
  });
});
