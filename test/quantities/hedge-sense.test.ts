import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { writeInterval } from './write-interval.ts';

/** The words of the first quantity of a sentence, and what they guarantee. */
const CASES: Record<string, [sentence: string, words: string, strict: string][]> = {
  'over what, under whom, above where': [
    ['They argued over 3 issues.', '3 issues', '[3, 3]'],
    ['A row over 12 jobs broke out.', '12 jobs', '[12, 12]'],
    ['The firm took over three rivals.', 'three rivals', '[3, 3]'],
    ['She worked under three prime ministers.', 'three prime ministers', '[3, 3]'],
    ['The firm came under 3 separate investigations.', '3 separate investigations', '[3, 3]'],
    ['They live above 3 shops.', '3 shops', '[3, 3]'],
    ['The plant is located near 12 schools.', '12 schools', '[12, 12]'],
    ['The film is about three sisters.', 'three sisters', '[3, 3]'],
    ['A novel about 12 jurors won.', '12 jurors', '[12, 12]'],
    // As often a bound.
    ['The storm passed over 12 islands.', 'over 12 islands', '[12, ∞)'],
    ['Workers struck over 12 dismissals.', 'over 12 dismissals', '[12, ∞)'],
    ['The house is close to two schools.', 'close to two schools', '[0, ∞)'],
    // Bounds.
    ['We met over 3 people.', 'over 3 people', '(3, ∞)'],
    ['It took over $3m.', 'over $3m', '(3000000, ∞)'],
    ['It has under 40 staff.', 'under 40 staff', '[0, 40)'],
    ['They worked under 40 hours.', 'under 40 hours', '[0, 40)'],
    ['It came to under 40 members.', 'under 40 members', '[0, 40)'],
    ['Rents are close to 200 euros.', 'close to 200 euros', '[0, 200)'],
    ['Membership is close to 200 people.', 'close to 200 people', '[0, 200)'],
    ['They live about 3 miles away.', 'about 3 miles', '[0, ∞)'],
    ['The index stands above 400.', 'above 400', '(400, ∞)'],
  ],
  'over time': [
    ['Patients waited over 18 weeks for treatment.', 'over 18 weeks', '(18, ∞)'],
    ['He has worked here over 20 years.', 'over 20 years', '(20, ∞)'],
    ['Volunteers gave over 3,000 hours of their time.', 'over 3,000 hours', '(3000, ∞)'],
    ['Staff completed over 1.2 million hours of training.', 'over 1.2 million hours', '(1200000, ∞)'],
    ['It took over 3 hours.', 'over 3 hours', '(3, ∞)'],
    ['They agreed over two hours of talks.', 'over two hours', '[2, ∞)'],
    ['They completed the work over 3 years.', '3 years', '[3, 3]'],
    ['The report was completed over 3 years.', '3 years', '[3, 3]'],
    ['The money was released over 87 days.', '87 days', '[87, 87]'],
    ['Prices fell over 12 months.', '12 months', '[12, 12]'],
    ['It fell over the past five years.', 'five years', '[5, 5]'],
  ],
  'the way up to a level': [
    ['Membership went up to 4,500 in 2019.', '4,500', '[4500, 4500]'],
    ['It has gone up to $3.', '$3', '[3, 3]'],
    ['The rate crept up to 7.2%.', '7.2%', '[7.2, 7.2]'],
    ['Inflation picked up to 3.1%.', '3.1%', '[3.1, 3.1]'],
    ['Rates may edge up to 4½ per cent.', '4½ per cent', '[4.5, 4.5]'],
    ['This brings the number of dead up to 45.', '45', '[45, 45]'],
    ['Applications are up to 3,400, from 2,900 last year.', '3,400', '[3400, 3400]'],
    ['There are up to 3,400 people from 12 countries.', 'up to 3,400 people', '[0, 3400]'],
    ['Fines are up to $400.', 'up to $400', '[0, 400]'],
    ['Each side picked up to 12 players.', 'up to 12 players', '[0, 12]'],
    ['He went up to three weeks without food.', 'up to three weeks', '[0, 3]'],
    ['Guests bring up to 12 people.', 'up to 12 people', '[0, 12]'],
    ['The number grew by up to 45.', 'up to 45', '(-∞, 45]'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, words, strict) => {
    const [quantity] = findQuantities(sentence);
    expect([quantity!.text, writeInterval(quantity!.strict)]).toEqual([words, strict]);
  });
});
