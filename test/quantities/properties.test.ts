import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { explainQuantities, findQuantities } from '../../src/quantities/find-quantities.ts';
import { isEmpty, isWithin } from '../../src/quantities/interval.ts';

// Words that meet in sentences about quantities, so that random texts run into every rule.
const WORDS =
  'a an the one two twenty three hundred thousand million dozen dozens hundreds of half third quarter fifths and or to from ' +
  'between about over more than less fewer as many at least most up under nearly just - – , . ; ( ) $ € % £ + ± / : 1 5 12 40 ' +
  '400 1,200 1.5 2004 2012-13 ½ 3/4 0 16th 1980s km percent years old people parties visits each year per day in out every ' +
  'rose fell no not never even reach has by times twice doubled few several couple point minus e5 ^2 x10 k m bn G20 Article Three China ' +
  'constructor __proto__ toString hasOwnProperty valueOf mid- 60s grown “ ” \n \n\n \u00a0 \u{1f389} \ud800';
const prose = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 25 })
  .chain((words) => fc.constantFrom(' ', ' ', ' ', '').map((space) => words.join(space)));
const anything = fc.oneof(prose, fc.string(), fc.string({ unit: 'binary' }));

describe('whatever the text', () => {
  it('quantities are in order, apart, and say where their words stand', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          expect(quantity.figureStart).toBeGreaterThanOrEqual(quantity.start);
          expect(quantity.figureEnd).toBeLessThanOrEqual(quantity.end);
          expect(quantity.text).toContain(quantity.numeral);
          expect(quantity.text).toContain(quantity.counted ?? '');
          last = quantity.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('intervals are not empty, and the likely one is within the strict one', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { strict, likely } of findQuantities(text)) {
          expect(isEmpty(strict)).toBe(false);
          expect(isEmpty(likely)).toBe(false);
          expect(isWithin(likely, strict)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('what is explained is what is found', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { quantities, notQuantities } = explainQuantities(text);
        expect(quantities).toEqual(findQuantities(text));
        for (const { start, end, text: words } of notQuantities) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});

describe('hostile texts are read without harm', () => {
  test.each([
    ['10 MB of digits', '9'.repeat(1e7)],
    ['10 MB of nulls', '\0'.repeat(1e7)],
    ['lone surrogates', '\udc00\ud800'.repeat(1e6)],
    ['one endless word', 'a'.repeat(1e7)],
    ['spaces between two numbers', `5${' '.repeat(1e6)}5`],
    ['powers of many digits', `0.${'7'.repeat(110)}^-99 `.repeat(1000)],
    ['a power that would fill the memory', '9^99999999 and 9e999999999 and 2^-9999'],
  ])('%s', (_, text) => expect(() => findQuantities(text)).not.toThrow());

  it('takes no number of more digits than any quantity has', () => {
    expect(explainQuantities('9'.repeat(1e6)).notQuantities).toMatchObject([{ rule: 'long', start: 0, end: 1e6 }]);
  });

  test.each([',', ' ', '.', '’'])('and no part of one whose groups are set apart by %j', (separator) => {
    const number = Array.from({ length: 100_000 }, () => '100').join(separator);
    const { quantities, notQuantities } = explainQuantities(number);
    expect(quantities).toEqual([]);
    expect(notQuantities).toMatchObject([{ rule: 'long', start: 0, end: number.length }]);
  });

  test.each(['9^99999999', '2^-9999', '7^200', '1,234.5^99', `0.${'7'.repeat(110)}^-99`])(
    'nor the power %s',
    (power) => {
      const { quantities, notQuantities } = explainQuantities(`There are ${power} kg of it.`);
      expect(quantities).toEqual([]);
      expect(notQuantities).toMatchObject([{ rule: 'long', text: power }]);
    },
  );

  test.each(['1.1^23', '1.05^100', '10^100', '2^-99', '3 x 10^80', '12^6'])('but the power %s', (power) => {
    expect(findQuantities(`There are ${power} kg of it.`)).toMatchObject([{ numeral: power, unit: 'kilogram' }]);
  });
});

// A word must not be looked up among what every object inherits.
describe('words that programs have a sense for are words like any other', () => {
  const WORDS_OF_PROGRAMS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
  const read = (text: string) =>
    findQuantities(text).map(({ value, unit, hedge }) => ({ value: value?.toString() ?? null, unit, hedge }));

  test.each(WORDS_OF_PROGRAMS)('%s', (word) => {
    for (const text of ['# from 5 to 10 points', 'the # 60s', 'his # 60s', 'the # hundreds', '5 kg #', '# 5 to 10'])
      expect(read(text.replace('#', word))).toEqual(read(text.replace('#', 'builder')));
  });
});

describe('the five documents', () => {
  const folder = new URL('../../corpus/', import.meta.url);
  const documents = readdirSync(folder).filter((file) => file.endsWith('.txt'));

  test.each(documents)('%s', (file) => {
    const paragraphs = readFileSync(new URL(file, folder), 'utf8').split(/\n[ \t\r]*\n\s*/);
    const words = paragraphs
      .flatMap((paragraph) => findQuantities(paragraph))
      .map(({ text }) => text.replace(/\s+/g, ' '));
    expect(words).toMatchSnapshot();
  });

  it('holds what a careful reader finds', () => {
    const paragraph = readFileSync(new URL('2002-dai-bingguo.txt', folder), 'utf8').split(/\n\s*\n/)[12]!;
    expect(
      findQuantities(paragraph).map(({ hedge, counted, value }) => [
        hedge,
        value?.valueOf(),
        counted?.replace(/\s+/g, ' ') ?? null,
      ]),
    ).toEqual([
      ['exact', 5, null],
      ['about', 400, 'delegations'],
      ['above', 800, 'visiting delegations'],
      ['exact', 418, 'political parties and organizations'],
      ['exact', 147, 'countries and regions'],
    ]);
  });
});
