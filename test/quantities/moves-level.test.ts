import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.ts';

const read = (text: string) =>
  findQuantities(text).map(({ text: words, value, unit }) => [words, value?.valueOf() ?? null, unit]);

describe('a level that moved is two figures', () => {
  it.each<[string, unknown[][]]>([
    [
      'It fell from 6,105 to 5,905.',
      [
        ['6,105', 6105, null],
        ['5,905', 5905, null],
      ],
    ],
    [
      'The number of members grew steadily from 418 to 520.',
      [
        ['418', 418, null],
        ['520', 520, null],
      ],
    ],
    [
      'It raised its target from 5 to 6 percent.',
      [
        ['5', 5, 'percent'],
        ['6 percent', 6, 'percent'],
      ],
    ],
    [
      'The rate was cut from 5 to 4 percent.',
      [
        ['5', 5, 'percent'],
        ['4 percent', 4, 'percent'],
      ],
    ],
    [
      'It cut the rate from 5 to 4 percent.',
      [
        ['5', 5, 'percent'],
        ['4 percent', 4, 'percent'],
      ],
    ],
    [
      'An increase from $2 to $3 is planned.',
      [
        ['$2', 2, 'USD'],
        ['$3', 3, 'USD'],
      ],
    ],
    [
      'It is up from 1.2 to 1.5 million.',
      [
        ['1.2', 1.2e6, null],
        ['1.5 million', 1.5e6, null],
      ],
    ],
    [
      'The speed rose from 20 to 30 miles an hour.',
      [
        ['20', 20, 'mile per hour'],
        ['30 miles an hour', 30, 'mile per hour'],
      ],
    ],
    [
      'It rose from 85 to 90 cents of every dollar.',
      [
        ['85', 85, 'percent'],
        ['90 cents of every dollar', 90, 'percent'],
      ],
    ],
    [
      'Our forces have grown from a little over 2 to 7 million.',
      [
        ['a little over 2', 2e6, null],
        ['7 million', 7e6, null],
      ],
    ],
    [
      'They reduced waiting times from 12 to 9 weeks.',
      [
        ['12', 12, 'week'],
        ['9 weeks', 9, 'week'],
      ],
    ],
    [
      'The forecast was revised from 4 to 5 per cent.',
      [
        ['4', 4, 'percent'],
        ['5 per cent', 5, 'percent'],
      ],
    ],
    [
      'The law extended maternity leave from 12 to 16 weeks.',
      [
        ['12', 12, 'week'],
        ['16 weeks', 16, 'week'],
      ],
    ],
    [
      'The new wing lifts capacity from 200 to 300 beds.',
      [
        ['200', 200, null],
        ['300 beds', 300, null],
      ],
    ],
    [
      'The deadline was extended from 30 to 60 days.',
      [
        ['30', 30, 'day'],
        ['60 days', 60, 'day'],
      ],
    ],
    [
      'The rate is expected to rise from 5 to 6 percent.',
      [
        ['5', 5, 'percent'],
        ['6 percent', 6, 'percent'],
      ],
    ],
    [
      'The board was enlarged from 11 to 15 members.',
      [
        ['11', 11, null],
        ['15 members', 15, null],
      ],
    ],
    [
      'The course was cut back, from 12 to 9 weeks.',
      [
        ['12', 12, 'week'],
        ['9 weeks', 9, 'week'],
      ],
    ],
    [
      'Spreads narrow from 4.5 to 3 per cent.',
      [
        ['4.5', 4.5, 'percent'],
        ['3 per cent', 3, 'percent'],
      ],
    ],
    [
      'Members dwindled from 60 to 12.',
      [
        ['60', 60, null],
        ['12', 12, null],
      ],
    ],
    [
      'It halves its fleet from 20 to 10 ships.',
      [
        ['20', 20, null],
        ['10 ships', 10, null],
      ],
    ],
    [
      'It rose from 5 percent to 20 million.',
      [
        ['5 percent', 5, 'percent'],
        ['20 million', 2e7, null],
      ],
    ],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('what lies between two figures is a range, whatever else moves', () => {
  it.each([
    'Our delivery contracts last from 3 to 10 years.',
    'The higher rate applies to incomes from $50,000 to $90,000.',
    'Farms growing wheat range from 40 to 200 acres.',
    'Lower fees range from $5 to $10.',
    'Rates are up and range from 5 to 6 percent.',
    'The children who moved here were aged from 5 to 10 years.',
    'The move takes from 5 to 10 days.',
    'The shed holds from 20 to 30 cows.',
    'He cut boards from 3 to 6 feet long.',
    'Reduced fares from $2 to $4 apply to children.',
    'Cattle brought from $20 to $30 a head.',
    'The trees grow from 30 to 60 feet high.',
    'Wages rose by from 5 to 10 percent.',
    'They gained from 5 to 10 pounds.',
    'Reduced rates from 2 to 4 percent apply.',
    'Increased rates from 2 to 4 percent apply.',
    'The reef extends from 10 to 20 metres down.',
    'The crane lifts loads from 5 to 20 tonnes.',
    'Wages may rise by from 10 to 5 percent.',
    'Fares range from $5 to $2.',
    'It lived from 66 to 56 million years ago.',
    'Lows from 5 to -10 °C are usual.',
    'The shop is open from 9 to 5.',
  ])('%s', (text) => {
    expect(findQuantities(text).map(({ hedge }) => hedge)).toEqual(['range']);
  });
});

describe('what moved from one figure to another is in the scale of the other', () => {
  it.each<[string, number, number]>([
    ['Reserves fell from $3.2 to $2.8 billion.', 3.2e9, 2.8e9],
    ['The number of users fell from 3 to 2 million.', 3e6, 2e6],
    ['Output fell from 5 to 4 million tonnes.', 5e6, 4e6],
    ['The fund shrank from 900 to 2 million.', 900e6, 2e6],
    ['The estimate was revised from 3.2 to 2.8 billion.', 3.2e9, 2.8e9],
    ['Sales grew from €12 to €15m.', 12e6, 15e6],
    ['Sales grew from €12 to 15m.', 12e6, 15e6],
    ['Aid rose from about $20 to more than $30 million.', 20e6, 30e6],
    ['It fell from 900,000 to 1 million.', 900_000, 1e6],
    ['Users went from 500 to 1 million.', 500, 1e6],
    ['Profit rose from $3 to $2 million.', 3, 2e6],
    ['It fell from $3,000 to $2 million.', 3000, 2e6],
    ['Reserves fell from 3 thousand to 2 million.', 3000, 2e6],
  ])('%s', (text, from, to) => {
    expect(findQuantities(text).map(({ value }) => value?.valueOf())).toEqual([from, to]);
  });
});

describe('cents that are no share of a dollar', () => {
  it.each([
    'The euro rose 2 cents on the dollar.',
    'He spent 99 cents in the Dollar Tree.',
    'He put 50 cents in a dollar store bag.',
    'She paid 50 cents of a dollar bill.',
    'Shares stood 12 cents higher in the dollar market.',
    '85 cents of every $1 spent',
  ])('%s', (text) => {
    expect(findQuantities(text)[0]!.unit).toBe('USD cent');
  });

  it('are one wherever each dollar is named', () => {
    expect(read('Of every dollar, 15 cents go to rent and 20 cents go to food.')).toEqual([
      ['15 cents', 15, 'percent'],
      ['20 cents', 20, 'percent'],
    ]);
  });
});
