import { describe, expect, it, test } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.ts';

const read = (text: string) => findQuantities(text).map(({ text, value, unit }) => [text, value?.valueOf(), unit]);

describe('a bare figure of a row is in the scale and the unit of its head, and keeps its words', () => {
  test.each<[string, ...[words: string, value: number, unit: string | null][]]>([
    ['Visits (thousands) — 2014: 1,253; 2015: 1,291', ['1,253', 1_253_000, null], ['1,291', 1_291_000, null]],
    ['Net expenditure (£ million) — 2014: 13.9', ['13.9', 13.9e6, 'GBP']],
    ['Net expenditure (£m) — 2014: over 13; 2015: 14 (r)', ['over 13', 13e6, 'GBP'], ['14', 14e6, 'GBP']],
    ['Output (thousands of tonnes) — 2014: 12.5', ['12.5', 12_500, 'tonne']],
    ['Trade (US$ billions) — Japan: 12; France: 13', ['12', 12e9, 'USD'], ['13', 13e9, 'USD']],
    ['Trade — Exports (US$ bn): 12; Imports: 13', ['12', 12e9, 'USD'], ['13', 13, null]],
    ['Sales (dollars in millions) — 2014: 13', ['13', 13e6, 'USD']],
    ['Income (EUR thousand): 12', ['12', 12_000, 'EUR']],
    ["Revenue (£'000): 1,234", ['1,234', 1_234_000, 'GBP']],
    ['Revenue, in thousands of euros: 1,234', ['1,234', 1_234_000, 'EUR']],
    ['Revenue (in millions): $1,234', ['$1,234', 1234e6, 'USD']],
    ['Population (millions): 67.3', ['67.3', 67.3e6, null]],
    ['Surplus/(deficit) (£m) — 2013: 1.2; 2014: (3.4)', ['1.2', 1.2e6, 'GBP'], ['(3.4)', -3.4e6, 'GBP']],
    ["Net result (€'000) — 2013: (1,204); 2014: 77", ['(1,204)', -1_204_000, 'EUR'], ['77', 77_000, 'EUR']],
    ['Seen in time (%) — 2014: 97.1; 2015: 95', ['97.1', 97.1, 'percent'], ['95', 95, 'percent']],
    ['Pupils — Girls (per cent): 48; Classes: 12', ['48', 48, 'percent'], ['12', 12, null]],
    ['Ships (000s): 13', ['13', 13_000, null]],
  ])('%s', (text, ...figures) => expect(read(text)).toEqual(figures));
});

describe('any other figure is as it stands', () => {
  test.each<[string, ...unknown[]]>([
    ['Cost (£m) — Note: 3; Change: 5; Per head: 7', 3, 5, 7],
    ['Cost (£m) — 2014: $5; 2015: 5 billion; 2016: 12%', 5, 5e9, 12],
    ['Cost (£m) — Growth (%): 5', 5],
    ['Cost (£m)\nStaff: 12', 12],
    ['Cost (£m): 3; Staff: 12', 3e6, 12],
    ['Depth (m) — 2014: 13', 13],
    ['Use (in kg): 13', 13],
    ['Sales, in all: 12', 12],
    ['Visits (thousands): 12 towns had them.', 12],
    ['Visits in thousands rose. They were: 12', 12],
    ['Grants (500): 12', 500, 12],
    ['Operating profit — 2014: 38.2; Change: (3.3)%', 38.2, -3.3],
    ['Height — Girls: 1.42; Error: (0.03)', 1.42, 0.03],
    ['Net cost — 2014: 12 (3)', 12, 3],
  ])('%s', (text, ...values) => {
    const found = findQuantities(text).filter(({ hedge }) => hedge !== 'magnitude');
    expect(found.map(({ value }) => value?.valueOf())).toEqual(values);
  });

  it('is in no scale that stands further back than a row is long', () => {
    const row = `Visits (thousands) — ${'Year: none; '.repeat(100)}2014: 12`;
    expect(read(row)).toEqual([['12', 12, null]]);
  });
});
