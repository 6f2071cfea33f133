import type Fraction from 'fraction.js';
import { type Interval, isEmpty, isPoint, sameInterval } from '../quantities/interval.ts';
import { amountWords } from './amounts.ts';
import { isSayable, roundNear, roundOutward, sayable } from './round-outward.ts';

// Words may say less than an interval ("up to 170" leaves open whether 170 belongs), never more.

const NONE = 'no amount fits';

/** `(400, 500)`, `[0, ∞)`, a single value bare. Thousands are not separated: a comma would read as the middle. */
export function intervalNotation(whole: Interval): string {
  if (isEmpty(whole)) return '∅';
  const a = sayable(whole);
  const end = (value: Fraction) => amountWords(value, '');
  if (a.lower !== null && isPoint(a)) return rounded(a.lower, end);
  const lower = a.lower === null ? '-∞' : end(a.lower);
  const upper = a.upper === null ? '∞' : end(a.upper);
  return `${a.lowerOpen ? '(' : '['}${lower}, ${upper}${a.upperOpen ? ')' : ']'}`;
}

/** A value as it is, or marked where it has to be rounded: `≈3,934`. */
function rounded(value: Fraction, words: (value: Fraction) => string): string {
  return isSayable(value) ? words(value) : `≈${words(roundNear(value))}`;
}

/** A single value in words: `147`, `2/3`, `≈3,934`. */
export function valueWords(value: Fraction): string {
  return rounded(value, (each) => amountWords(each));
}

/** An amount in words: `147`, `more than 160`, `240 to 270`, `any amount`. */
export function intervalWords(whole: Interval): string {
  if (isEmpty(whole)) return NONE;
  const a = sayable(whole);
  const lower = a.lower && amountWords(a.lower);
  const upper = a.upper && amountWords(a.upper);
  if (lower === null && upper === null) return 'any amount';
  if (upper === null) return a.lowerOpen ? `more than ${lower}` : `${lower} or more`;
  if (lower === null) return a.upperOpen ? `less than ${upper}` : `${upper} or less`;
  if (isPoint(a)) return valueWords(a.lower!);
  if (!a.lowerOpen && !a.upperOpen) return `${lower} to ${upper}`;
  return `${a.lowerOpen ? 'more than' : 'at least'} ${lower} and ${a.upperOpen ? 'less than' : 'at most'} ${upper}`;
}

/** A difference in words: `+13`, `more than +13`, `+300 to +500`, `-13 or less`, `not shown`. */
export function changeWords(whole: Interval): string {
  if (isEmpty(whole)) return NONE;
  const change = sayable(whole);
  const lower = change.lower && signed(change.lower);
  const upper = change.upper && signed(change.upper);
  if (lower === null && upper === null) return 'not shown';
  if (upper === null) return change.lowerOpen ? `more than ${lower}` : `${lower} or more`;
  if (lower === null) return change.upper!.compare(0) < 0 ? fallWords(change) : belowWords(change, upper!);
  if (isPoint(change)) return lower === '0' ? 'no change' : rounded(change.lower!, signed);
  if (lower === '0' && change.lowerOpen) return `up to ${upper}`;
  if (upper === '0' && change.upperOpen) return `down to ${lower}`;
  return `${lower} to ${upper}`;
}

// "Less than -13" would read as a fall that is smaller than 13.
function fallWords({ upper, upperOpen }: Interval): string {
  const fall = amountWords(upper!.neg());
  return upperOpen ? `down by more than ${fall}` : `down by ${fall} or more`;
}

function belowWords({ upperOpen }: Interval, upper: string): string {
  return upperOpen ? `less than ${upper}` : `${upper} or less`;
}

/** An amount with its sign: `+13`, `-1.3 billion`, `0`. */
function signed(amount: Fraction): string {
  return `${amount.compare(0) > 0 ? '+' : ''}${amountWords(amount)}`;
}

/** How a figure reads: `reads as more than 160, likely up to 170`. */
export function readingWords(strict: Interval, likely: Interval): string {
  const guaranteed = `reads as ${guaranteeWords(strict)}`;
  return sameInterval(strict, likely)
    ? guaranteed
    : `${guaranteed}, likely ${likelihood(strict, roundOutward(likely))}`;
}

/** What words guarantee: that a count is not below zero goes without saying where another end is said. */
export function guaranteeWords(strict: Interval): string {
  const fromZero = strict.upper !== null && !isPoint(strict) && strict.lower?.equals(0) === true && !strict.lowerOpen;
  return intervalWords(fromZero ? { ...strict, lower: null, lowerOpen: true } : strict);
}

/** What the likely interval adds to the strict one. */
function likelihood(strict: Interval, likely: Interval): string {
  const sharesLower = strict.lower !== null && likely.lower?.equals(strict.lower) === true;
  const sharesUpper = strict.upper !== null && likely.upper?.equals(strict.upper) === true;
  if (isPoint(likely) || isEmpty(likely)) return intervalWords(likely);
  if (sharesLower && likely.upper !== null) return `up to ${amountWords(sayable(likely).upper!)}`;
  if (sharesUpper && likely.lower !== null) return intervalWords({ ...likely, upper: null, upperOpen: true });
  return intervalWords(likely);
}
