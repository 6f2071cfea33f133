import type Fraction from 'fraction.js';

/** A numeral as it was read: one value, or the vague magnitude of `dozens`. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Fraction;
  /** `plain` is a bare run of digits, which can be a year or a label; `digits` any other that begins with digits. */
  readonly form: 'plain' | 'digits' | 'words' | 'fraction' | 'magnitude';
  /** How many digits a plain run has. */
  readonly length: number;
  /** The power of ten of its last scale word: 9 for `1.3 billion`; 0 for none. */
  readonly scale: number;
  /** Of a magnitude, below which value a careful reader expects it to be. */
  readonly below?: Fraction;
  /** Of a fraction, its numerator and denominator as written. */
  readonly parts?: readonly [number, number];
}
