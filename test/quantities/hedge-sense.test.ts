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
    ['It was spread over about 15 universities.', 'about 15 universities', '[0, ∞)'],
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
  within: [
    ['They came within 10 minutes.', 'within 10 minutes', '[0, 10]'],
    ['They live within 3 miles of it.', 'within 3 miles', '[0, 3]'],
    ['It came within 5% of the target.', 'within 5%', '[0, 5]'],
    ['It works within 12 groups.', '12 groups', '[12, 12]'],
  ],
  'what is passed': [
    ['Membership passed 400.', 'passed 400', '(400, ∞)'],
    ['Membership passed 400 last year.', 'passed 400', '(400, ∞)'],
    ['Membership has passed the 400 mark.', 'passed the 400 mark', '(400, ∞)'],
    ['The party crossed the 5% threshold.', 'crossed the 5%', '(5, ∞)'],
    ['Turnover passed $400m.', 'passed $400m', '(400000000, ∞)'],
    ['It never passed 400.', 'never passed 400', '[0, 400]'],
    ['Parliament passed 12 laws.', '12 laws', '[12, 12]'],
    ['They passed $400 on to customers.', '$400', '[400, 400]'],
    ['They pass zero as an argument.', 'zero', '[0, 0]'],
    ['They crossed 12 borders.', '12 borders', '[12, 12]'],
    ['Below the 400 mark it stops.', 'Below the 400 mark', '[0, 400)'],
  ],
  'where prices begin': [
    ['Prices start from £25.', 'start from £25', '[25, ∞)'],
    ['Prices from €25 per night.', 'Prices from €25', '[25, ∞)'],
    ['Prices from £25 to £40 apply.', 'from £25 to £40', '[25, 40]'],
    ['Tickets from 12 countries were sold.', '12 countries', '[12, 12]'],
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
