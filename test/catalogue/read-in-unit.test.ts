import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { inPercent } from '../../src/quantities/in-percent.ts';
import { writeInterval } from '../quantities/write-interval.ts';
import { projectOf, type ClaimInShort } from '../support/project.ts';

const read = (claim: ClaimInShort) =>
  projectOf({ it: claim }).observations.map(({ quantity }) => [quantity.value?.toFraction() ?? null, quantity.unit]);

describe('a proportion is read in percent', () => {
  it.each<[string, ClaimInShort, [string | null, string | null][]]>([
    ['where the claim is', { unit: 'percent', says: { 2002: 'half of the dogs' } }, [['50', 'percent']]],
    ['however the catalogue writes that', { unit: '%', says: { 2002: 'half of the dogs' } }, [['50', 'percent']]],
    ['exactly', { unit: 'percent', says: { 2002: 'a third of the dogs' } }, [['100/3', 'percent']]],
    [
      'where its other figures are, and it states no unit',
      { says: { 2002: 'half of the dogs', 2003: '52 percent' } },
      [
        ['50', 'percent'],
        ['52', 'percent'],
      ],
    ],
    ['not where all of its figures are such shares', { says: { 2002: 'half of the dogs' } }, [['1/2', null]]],
    [
      'not where others are no percents',
      { says: { 2002: 'half of the dogs', 2003: '52 percent', 2004: '40 dogs' } },
      [
        ['1/2', null],
        ['52', 'percent'],
        ['40', null],
      ],
    ],
    ['not where the claim has another unit', { unit: 'dogs', says: { 2002: 'half of the dogs' } }, [['1/2', null]]],
    [
      'and nothing else is',
      { unit: 'percent', says: { 2002: '40 dogs', 2003: 'twice as many dogs' } },
      [
        ['40', null],
        ['2', null],
      ],
    ],
  ])('%s', (_, claim, expected) => {
    expect(read(claim)).toEqual(expected);
  });

  it('keeps its words', () => {
    const { observations } = projectOf({
      it: { unit: 'percent', says: { 2002: 'just over half' } },
    });
    const { quote, figure, quantity } = observations[0]!;
    expect([quote, figure, quantity.numeral]).toEqual(['just over half', 'just over half', 'half']);
  });
});

it.each([
  ['half of the dogs', '[50, 50]', '[50, 50]'],
  ['just over half of the dogs', '(50, ∞)', '(50, 60)'],
  ['about a third of the dogs', '[0, ∞)', '[30, 36.666666666666664]'],
  ['nearly three quarters of the dogs', '[0, 75)', '[72.5, 75)'],
  ['between a quarter and a half of the dogs', '[25, 50]', '[25, 50]'],
])('in percent %s is %s, likely %s', (text, strict, likely) => {
  const quantity = inPercent(findQuantities(text)[0]!);
  expect([writeInterval(quantity.strict), writeInterval(quantity.likely)]).toEqual([strict, likely]);
});

describe('a typed value beside a share', () => {
  it.each([
    ['percent', '50', []],
    ['percent', '50%', []],
    ['percent', '0.5', []],
    ['percent', 'half', []],
    ['percent', '55', ['typed-value']],
    ['dogs', '50', ['typed-value']],
    ['dogs', '0.5', []],
  ])('of a claim in %s: %s', (unit, value, problems) => {
    const { problems: found } = projectOf({ it: { unit, says: { 2002: [{ quote: 'half of the dogs', value }] } } });
    expect(found.map(({ kind }) => kind)).toEqual(problems);
  });
});
