import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/corpus/input-error.ts';
import { parseCatalogue } from '../../src/catalogue/parse-catalogue.ts';
import { SMALL } from '../support/folder.ts';

const ofHouses = (list: string) => `${SMALL}    excluded:${list}`;
const ofAll = (list: string) => `${SMALL}excluded:${list}`;

const WHOLE = `
      - document: letter
        paragraph: 2
        quote: 3 wells
        prefix: has
        suffix: and
        figure: 3
        note: no houses
`;

it('is a list of citations, of a claim and of all', () => {
  const { claims, excluded } = parseCatalogue(`${ofHouses(WHOLE)}excluded:${WHOLE}`, 'claims.yaml');
  const citation = {
    index: 0,
    document: 'letter',
    paragraph: 2,
    quote: '3 wells',
    prefix: 'has',
    suffix: 'and',
    figure: '3',
    note: 'no houses',
  };
  expect(claims[0]!.excluded).toEqual([{ claim: 'houses', ...citation }]);
  expect(excluded).toEqual([{ claim: null, ...citation }]);
});

it('need not be there, and may be empty', () => {
  for (const source of [SMALL, ofHouses(' []\n'), ofAll(' []\n')]) {
    const { claims, excluded } = parseCatalogue(source, 'claims.yaml');
    expect([claims[0]!.excluded, excluded]).toEqual([[], []]);
  }
});

describe('what cannot be read is told of with its place', () => {
  it.each([
    ['a map', ofAll('\n  letter: 3 wells\n'), '16:3: excluded is to be a list, not a map of fields; begin each entry'],
    ['nothing', ofHouses('\n'), '15:14: excluded is to be a list, not empty; begin each entry with a hyphen'],
    ['words', ofAll('\n  - 3 wells\n'), '16:5: entry 1 of excluded is to be a map of fields, not "3 wells"'],
    ['a field misspelt', ofHouses(WHOLE.replace('prefix', 'prefx')), '19:9: unknown field prefx; did you mean prefix?'],
    ['a field of observations', ofHouses(WHOLE.replace('note: no houses', 'of: 1999')), '22:9: unknown field of; '],
    ['a claim', ofAll(WHOLE.replace('note: no houses', 'from: houses')), '22:9: unknown field from; '],
    ['no quote', ofAll('\n  - { document: letter, paragraph: 1 }\n'), '16:5: the field quote is missing; add quote: '],
    [
      'a paragraph that is none',
      ofHouses(WHOLE.replace('paragraph: 2', 'paragraph: two')),
      '17:20: paragraph is to be a whole number from 1, not "two"',
    ],
    [
      'an unknown document, of a claim',
      ofHouses(WHOLE.replace('letter', 'lettre')),
      '16:19: no document is called lettre; did you mean letter?',
    ],
    [
      'an unknown document, of all',
      ofAll(WHOLE.replace('letter', 'lettre')),
      '16:19: no document is called lettre; did you mean letter?',
    ],
    [
      'a claim that has nothing else',
      SMALL.replace('observations:', 'excluded:'),
      '9:5: the claim houses has neither observations nor a formula',
    ],
  ])('%s', (_, source, expected) => {
    let told = '';
    try {
      parseCatalogue(source, 'claims.yaml');
    } catch (error) {
      const { message, place, hint } = error as InputError;
      told = `${place!.line}:${place!.column}: ${message}; ${hint}`;
    }
    expect(told).toContain(expected);
  });
});
