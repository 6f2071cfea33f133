import { describe, expect, it, test } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { likelyInterval } from '../../src/quantities/reading.ts';
import { writeInterval } from './write-interval.ts';

const only = (text: string) => {
  const [quantity, ...others] = findQuantities(text);
  expect(others).toEqual([]);
  return quantity!;
};

describe('a bound that is itself about there guarantees nothing', () => {
  test.each([
    ['up to about 50 people', 'at-most', '(40, 55]'],
    ['at least roughly 400 homes', 'at-least', '[350, 500)'],
    ['perhaps more than 400 homes', 'above', '[350, 500)'],
    ['hardly more than 30 ships', 'above', '[25, 40)'],
  ])('%s', (text, hedge, likely) => {
    const quantity = only(text);
    expect(quantity.hedge).toBe(hedge);
    expect([writeInterval(quantity.strict), writeInterval(quantity.likely)]).toEqual(['[0, ∞)', likely]);
  });

  it('bounds nothing together with another, and was not measured', () => {
    expect(findQuantities('more than about 10 but fewer than 20 people')).toHaveLength(2);
    expect(likelyInterval(only('up to about 50 people'), { kind: 'measured', share: 0.5 })).toBeNull();
  });
});

test.each([
  ['Inflation has remained below, but close to, 2%.', 'below, but close to, 2%', '[0, 2)'],
  ['Inflation is below (but close to) 2%.', 'below (but close to) 2%', '[0, 2)'],
  ['It is more than 10 but close to 20 people.', 'more than 10 but close to 20 people', '(10, 20)'],
  ['The share was 10, but close to 20% voted.', '10', '[10, 10]'],
])('two hedges that a "but" joins: %s', (text, words, strict) => {
  const [quantity] = findQuantities(text);
  expect([quantity!.text, writeInterval(quantity!.strict)]).toEqual([words, strict]);
});

describe('hedges set off behind a figure', () => {
  test.each([
    ['400 people, if not more, came.', '400 people, if not more', '[400, ∞)'],
    ['400 people and possibly more came.', '400 people and possibly more', '[400, ∞)'],
    ['Between 400 and 500 people, perhaps more, came.', 'Between 400 and 500 people, perhaps more', '[400, ∞)'],
    ['400 people – perhaps more – came.', '400 people – perhaps more', '[400, ∞)'],
    ['We saw 400 (or more) people.', '400 (or more) people', '[400, ∞)'],
    ['We saw 400 people, approximately.', '400 people, approximately', '[0, ∞)'],
    ['400 people (approx.) came.', '400 people (approx.)', '[0, ∞)'],
    ['400 people, or so he said, came.', '400 people', '[400, 400]'],
    ['400 people, perhaps more than ever, came.', '400 people', '[400, 400]'],
    ['400 people, approximately as many as then, came.', '400 people', '[400, 400]'],
    ['400 people (estimated by the police) came.', '400 people', '[400, 400]'],
  ])('%s', (text, words, strict) => {
    const quantity = only(text);
    expect([quantity.text, writeInterval(quantity.strict)]).toEqual([words, strict]);
  });
});

describe('what is only supposed is not said', () => {
  test.each([
    ['Hundreds if not thousands died.', ['Hundreds if not thousands: [200, ∞)']],
    ['Dozens, if not hundreds, of people came.', ['Dozens, if not hundreds, of people: [24, ∞)']],
    ['400, if not 500, people came.', ['400, if not 500, people: [400, ∞)']],
    ['We saw 400 people, if not 500.', ['400 people, if not 500: [400, ∞)']],
    ['At least 400 or even 500 people came.', ['At least 400 or even 500 people: [400, ∞)']],
    ['It cost 5 if not 6 million.', ['5 if not 6 million: [5000000, ∞)']],
    ['It took two, if not three, weeks.', ['two, if not three, weeks: [2, ∞)']],
    ['A third, if not half, of voters came.', ['A third, if not half, of voters: [0.3333333333333333, ∞)']],
    // Two figures, or one.
    ['It had 400 or perhaps 300 people.', ['400: [400, 400]', 'perhaps 300 people: [0, ∞)']],
    ['It had 400 people and perhaps 500 dogs.', ['400 people: [400, 400]', 'perhaps 500 dogs: [0, ∞)']],
    ['400 people, if not for the rain, would have come.', ['400 people: [400, 400]']],
  ])('%s', (text, expected) => {
    expect(findQuantities(text).map((quantity) => `${quantity.text}: ${writeInterval(quantity.strict)}`)).toEqual(
      expected,
    );
  });
});

describe('what is close to zero, or below it, may be on either side', () => {
  test.each([
    ['Growth was close to zero.', 'about', '(-∞, ∞)'],
    ['Growth was nearly -5%.', 'about', '(-∞, ∞)'],
    ['It was just below zero.', 'almost', '(-∞, 0)'],
    ['Growth was close to 5%.', 'almost', '[0, 5)'],
  ])('%s', (text, hedge, strict) => {
    const quantity = only(text);
    expect([quantity.hedge, writeInterval(quantity.strict)]).toEqual([hedge, strict]);
  });
});

test.each([
  ['Membership fell just short of 400.', 'count', '[0, 400)'],
  ['The rate rose just shy of 5%.', 'percent', '[0, 5)'],
  ['The rate fell nearly 5%.', 'change', '(-∞, 5)'],
])('a level that something falls short of is no change: %s', (text, kind, strict) => {
  const quantity = only(text);
  expect([quantity.kind, writeInterval(quantity.strict)]).toEqual([kind, strict]);
});

test('"ca" is a hedge, and CA a state', () => {
  expect(only('It had ca 400 people.').hedge).toBe('about');
  expect(only('In Fresno, CA 400 people came.').hedge).toBe('exact');
});

describe('an article or words without weight part a hedge from its figure', () => {
  test.each([
    ['Almost a 40% increase was seen.', 'Almost a 40%', '(-∞, 40)'],
    ['We saw over a 50% reduction in emissions.', 'over a 50%', '(50, ∞)'],
    ['It has about a 30% market share.', 'about a 30%', '[0, ∞)'],
    ['At least a two-thirds majority is required.', 'At least a two-thirds majority', '[0.6666666666666666, ∞)'],
    ['They won more than a twofold increase.', 'more than a twofold', '(2, ∞)'],
    ['There was nearly a $2 billion loss.', 'nearly a $2 billion', '[0, 2000000000)'],
    ['At least another 12 people died.', 'At least another 12 people', '[12, ∞)'],
    ['Up to an additional 400 troops went.', 'Up to an additional 400 troops', '[0, 400]'],
    ['It made more than a further 400 jobs.', 'more than a further 400 jobs', '(400, ∞)'],
    ['Over a combined 400 people came.', 'Over a combined 400 people', '(400, ∞)'],
    // Articles that part nothing.
    ['He wrote about a 12-year-old boy.', '12-year-old', '[12, 12]'],
    ['She knows more than a 12-year-old.', '12-year-old', '[12, 12]'],
    ['They sell over a 12-month period.', '12-month', '[12, 12]'],
    ['It works under a 25% tariff.', '25%', '[25, 25]'],
    ['They were sued over a $5m debt.', '$5m', '[5000000, 5000000]'],
    ['A dispute over a 10% pay rise ended.', '10%', '[10, 10]'],
    ['More than the 400 people came.', '400 people', '[400, 400]'],
  ])('%s', (text, words, strict) => {
    const quantity = only(text);
    expect([quantity.text, writeInterval(quantity.strict)]).toEqual([words, strict]);
  });
});

test.each([
  ['How about 400 parties?', '400 parties', '[400, 400]'],
  ['It took a year or two.', 'a year or two', '[1, 2]'],
  ['Have a drink or two.', 'a drink or two', '[1, 2]'],
  ['There were 5 or 6 thousand fans.', '5 or 6 thousand fans', '[5000, 6000]'],
  ['It costs 200, give or take 10.', '200, give or take 10', '[190, 210]'],
  ['It costs 200 give or take 10.', '200 give or take 10', '[190, 210]'],
  ['It stayed in the low 200s.', 'low 200s', '[200, 300)'],
  ['A club for under-18s.', 'under-18s', '[0, 18)'],
  ['- 20 people came', '20 people', '[20, 20]'],
  ['The staff now numbers 12.', '12', '[12, 12]'],
  ['up from 94 last year', '94', '[94, 94]'],
  ['We gave out 6,200 insecticide-treated bed nets.', '6,200 insecticide-treated bed nets', '[6200, 6200]'],
  ['- 41,260 books in the library', '41,260 books', '[41260, 41260]'],
  ['- 302 volunteers', '302 volunteers', '[302, 302]'],
  ['- 30 degrees', '- 30 degrees', '[-30, -30]'],
  ['- 10 k', '- 10 k', '[-10000, -10000]'],
  ['- £2,500 from the raffle', '£2,500', '[2500, 2500]'],
  ['- £2,500, from the raffle', '£2,500', '[2500, 2500]'],
  ['- £2.5m', '- £2.5m', '[-2500000, -2500000]'],
  ['- £2.5m from the raffle', '£2.5m', '[2500000, 2500000]'],
  ['- 5% from sales', '5%', '[5, 5]'],
  ['- 5%', '- 5%', '[-5, -5]'],
  ['- 5 million people', '5 million people', '[5000000, 5000000]'],
  ["well up on Bologna's 276; the", '276', '[276, 276]'],
  ['At the end of December 4,120 reports were open', '4,120 reports', '[4120, 4120]'],
])('%s', (text, words, strict) => {
  const [quantity] = findQuantities(text);
  expect([quantity!.text, writeInterval(quantity!.strict)]).toEqual([words, strict]);
});

test.each([
  'See pp. 20–30 and page 20-22.',
  'Call 555-0199 now, or +1 202 555 0143, or (202) 555-0143.',
  'Directive 95/46/EC and Regulation (EU) 2016/679 replace Law 45/1996.',
  'It has the number 978-3-16-148410-0.',
  'In 1066 William won.',
  'It closes at half past five or a quarter to six.',
  'At one point, a six-figure sum was said to be at ground zero.',
  'They are within one another, and she passed one on.',
  'Perhaps one of the best, on May 5 and 6; a 50/50 chance.',
])('no quantity: %s', (text) => expect(findQuantities(text).map((quantity) => quantity.text)).toEqual([]));

test.each([
  ['In March 12 people were killed.', '12 people'],
  ['One in a thousand children is ill.', 'One in a thousand children'],
  ['They could issue 7.8 million shares.', '7.8 million shares'],
  ['A shutter of 1/2000 second', '1/2000 second'],
])('%s', (text, words) => expect(only(text).text).toBe(words));

test.each([
  ['40 wounded soldiers', 'wounded soldiers'],
  ['20 newly built homes', 'newly built homes'],
  ['30 recently arrived refugees', 'recently arrived refugees'],
  ['30 missing after the flood', null],
  ['40,000 returned last month', null],
])('what "%s" counts', (text, counted) => expect(only(text).counted).toBe(counted));

test.each([
  ['a 3 percentage-point rise', 'percentage point'],
  ['falls at 9.8 m/s²', 'metre per second squared'],
  ['100 km² of forest', 'square kilometre'],
])('the unit of "%s"', (text, unit) => expect(only(text).unit).toBe(unit));

test.each([
  ['up to several hundred people', '[0, ∞)'],
  ['perhaps hundreds of people', '[0, ∞)'],
  ['some hundreds of people', '[200, ∞)'],
  ['more than several hundred people', '[200, ∞)'],
  ['They handed over 30 prisoners.', '[30, 30]'],
  ['They met over 30 prisoners.', '(30, ∞)'],
])('what "%s" guarantees', (text, strict) => expect(writeInterval(only(text).strict)).toBe(strict));

test('a number is not its own period', () => {
  expect(only('Over 2000 people came.').period).toBeNull();
  expect(only('In 2004 over 300 people came.').period).toBe('In 2004');
});
