import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { amountWords, decimalDigits } from '../../src/report/amounts.ts';
import { fractions, readAmount } from './readers.ts';

describe('amountWords', () => {
  it.each([
    ['0', '0'],
    ['147', '147'],
    ['1200', '1,200'],
    ['999999', '999,999'],
    ['66000000', '66 million'],
    ['1300000000', '1.3 billion'],
    ['1250000', '1.25 million'],
    ['-66000000', '-66 million'],
    ['2000000000000', '2 trillion'],
    ['3000000000000000', '3,000 trillion'],
    ['1.5', '1.5'],
    ['-1234.56', '-1,234.56'],
    ['2/3', '2/3'],
    ['200/3', '66 2/3'],
    ['-7/3', '-2 1/3'],
  ])('writes %s as %s', (amount, words) => {
    expect(amountWords(new Fraction(amount))).toBe(words);
  });

  it('keeps all digits where a short form would round', () => {
    expect(amountWords(new Fraction('1234567'))).toBe('1,234,567');
    expect(amountWords(new Fraction('12345678901234567890123'))).toBe('12,345,678,901,234,567,890,123');
  });

  it('says the exact amount, whatever it is', () => {
    fc.assert(fc.property(fractions, (amount) => readAmount(amountWords(amount)).equals(amount)));
  });
});

describe('decimalDigits', () => {
  it('has no digits for what has no end of them', () => {
    expect(decimalDigits(new Fraction(2, 3))).toBeUndefined();
    expect(decimalDigits(new Fraction(1, 1024))).toBe('0.0009765625');
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fractions, (amount) => {
        const digits = decimalDigits(amount);
        return digits === undefined || new Fraction(digits).equals(amount);
      }),
    );
  });
});
