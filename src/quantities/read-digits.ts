import type Fraction from 'fraction.js';
import { classOf, DIGIT, FRACTION, FRACTION_CHARACTERS, isDigitAt, isLetterAt, SPACE } from './characters.ts';
import { exactDecimal, exactInteger, powerOfTen } from './exact-number.ts';

/** A number in digits, unsigned. */
export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly value: Fraction;
  /** Whether only a run of digits was written: no separator, point, exponent or fraction. */
  readonly plain: boolean;
  /** How many digits stand before the point. */
  readonly length: number;
}

// More digits than any quantity has; the exact arithmetic on them would no longer be linear.
const MOST_DIGITS = 120;
const LARGEST_EXPONENT = 400;
const LARGEST_POWER = 100;
// A power has the digits of its base as many times as its exponent says: 1.05^100 has 400.
const MOST_DIGITS_OF_POWER = 400;

/** The number in digits at `at`, where a digit, a point before a digit or a fraction character stands. */
export function readDigits(text: string, at: number): Digits | undefined {
  if (classOf(text.charCodeAt(at)) === FRACTION) return fractionCharacter(text, at, at, undefined);
  const groups = readGroups(text, at);
  if (groups.digits.length > MOST_DIGITS) return undefined;
  const value = exactDecimal(groups.digits);
  const { end } = groups;
  const mixed = readMixed(text, at, end, value, groups.plain);
  if (mixed !== undefined) return mixed;
  if (longPowerEnd(text, at, end) !== undefined) return undefined;
  return readExponent(text, at, end, value) ?? { start: at, end, value, plain: groups.plain, length: groups.length };
}

interface Groups {
  readonly end: number;
  /** Digits with at most one point, as `exactDecimal` takes them. */
  readonly digits: string;
  readonly plain: boolean;
  readonly length: number;
}

/** Where a number ends that is too long to be read: its digits with all their groups, and the power that makes it so long. */
export function longNumberEnd(text: string, at: number): number {
  let { end } = readGroups(text, at);
  const power = longPowerEnd(text, at, end);
  if (power !== undefined) return power;
  const first = digitsEnd(text, at);
  // No part of it is a number of its own: what is left of "100,000,000,…" would be read as another.
  if (end > first) while (text[end] === text[first] && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
}

/** Where the power of the base from `at` to `end` ends, if it has more digits than any quantity: 9^99999, 0.777777^-99. */
function longPowerEnd(text: string, at: number, end: number): number | undefined {
  if (text[end] !== '^') return undefined;
  const from = isSign(text[end + 1]) ? end + 2 : end + 1;
  const powerEnd = digitsEnd(text, from);
  const exponent = Number(text.slice(from, powerEnd));
  return exponent > LARGEST_POWER || exponent * (end - at) > MOST_DIGITS_OF_POWER ? powerEnd : undefined;
}

const isSign = (character: string | undefined) => character === '-' || character === '−' || character === '+';

/** Where the run of digits at `at` ends. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end++;
  return end;
}

function readGroups(text: string, at: number): Groups {
  const first = digitsEnd(text, at);
  const length = first - at;
  const separator = text[first];
  if (length > 0 && length <= 3 && separator !== undefined) {
    const grouped = readGrouped(text, at, first, separator);
    if (grouped !== undefined) return grouped;
  }
  if (separator === '.' && isDigitAt(text, first + 1)) {
    const end = digitsEnd(text, first + 1);
    // A second point follows a version or a section number, which not-quantities tells apart.
    return { end, digits: text.slice(at, end), plain: false, length };
  }
  // A decimal comma: one or two places (any behind a zero), and no further group.
  if (separator === ',' && length > 0 && isDigitAt(text, first + 1)) {
    const end = digitsEnd(text, first + 1);
    if ((end - first <= 3 || text.slice(at, first) === '0') && text[end] !== ',') {
      return { end, digits: `${text.slice(at, first)}.${text.slice(first + 1, end)}`, plain: false, length };
    }
  }
  return { end: first, digits: text.slice(at, first) || '0', plain: true, length };
}

// 1,234,567 and 12,34,567 (Indian); 1 234 567 with any space; 1'234'567; 1.234.567 only where no decimal can be meant.
function readGrouped(text: string, at: number, first: number, separator: string): Groups | undefined {
  const isSpace = classOf(separator.charCodeAt(0)) === SPACE;
  if (separator !== ',' && separator !== '.' && separator !== "'" && separator !== '’' && !isSpace) return undefined;
  if (separator === '\n' || separator === '\t') return undefined;
  let end = first;
  let groups = 0;
  let indian = false;
  let digits = text.slice(at, first);
  while (text[end] === separator && groups < MOST_DIGITS) {
    const groupEnd = digitsEnd(text, end + 1);
    const size = groupEnd - end - 1;
    // Groups of two come before the last, which has three: 12,34,567.
    if (size === 2 && separator === ',' && text[groupEnd] === ',' && (groups === 0 || indian)) indian = true;
    else if (size !== 3) break;
    digits += text.slice(end + 1, groupEnd);
    groups++;
    end = groupEnd;
    if (size === 3 && indian) break;
  }
  if (groups === 0) return undefined;
  // "48 737s": 48 of another number.
  if (isSpace && groups === 1 && isLetterAt(text, end)) return undefined;
  // 12.345 is a decimal, and no one groups digits behind a zero: 0,123 is a decimal too.
  if (digits.startsWith('0') || (separator === '.' && groups < 2 && !hasDecimalComma(text, end))) return undefined;
  const length = digits.length;
  const point = separator === '.' ? ',' : '.';
  if (text[end] === point && isDigitAt(text, end + 1)) {
    const decimalEnd = digitsEnd(text, end + 1);
    return { end: decimalEnd, digits: `${digits}.${text.slice(end + 1, decimalEnd)}`, plain: false, length };
  }
  return { end, digits, plain: false, length };
}

// "1.111,11": two places behind a comma leave the point no other sense than a separator's.
function hasDecimalComma(text: string, end: number): boolean {
  return text[end] === ',' && digitsEnd(text, end + 1) - end === 3;
}

// 3/4, 1 1/2, 1½. Not 1/0, and no chain as in dates.
function readMixed(text: string, start: number, end: number, whole: Fraction, plain: boolean): Digits | undefined {
  if (!plain) return undefined;
  const direct = readRatio(text, start, end);
  if (direct !== undefined) return direct;
  let next = end;
  if (text[next] === ' ' || text[next] === '-' || text[next] === '\u00a0' || text[next] === '⁄') next++;
  if (classOf(text.charCodeAt(next)) === FRACTION) return fractionCharacter(text, start, next, whole);
  if (next === end || !isDigitAt(text, next)) return undefined;
  const ratio = readRatio(text, next, digitsEnd(text, next));
  if (ratio === undefined || ratio.value.compare(1) >= 0) return undefined;
  return { start, end: ratio.end, value: whole.add(ratio.value), plain: false, length: end - start };
}

function readRatio(text: string, start: number, numeratorEnd: number): Digits | undefined {
  // Treebanks write 3\/8.
  const slash = text[numeratorEnd] === '\\' ? numeratorEnd + 1 : numeratorEnd;
  if ((text[slash] !== '/' && text[slash] !== '⁄') || !isDigitAt(text, slash + 1)) return undefined;
  const end = digitsEnd(text, slash + 1);
  if (slash - start > 6 || end - slash > 7 || text[end] === '/') return undefined;
  const denominator = Number(text.slice(slash + 1, end));
  if (denominator === 0) return undefined;
  const value = ratioValue(text.slice(start, numeratorEnd), denominator);
  return { start, end, value, plain: false, length: numeratorEnd - start };
}

// Old prints set "63 1/2" without the space, and nobody writes 631 halves.
function ratioValue(numerator: string, denominator: number): Fraction {
  const whole = numerator.slice(0, -1);
  const last = Number(numerator.slice(-1));
  const isRunTogether = whole.length > 1 && last > 0 && last < denominator && QUARTERS.has(denominator);
  return isRunTogether
    ? exactInteger(Number(whole)).add(exactInteger(last).div(denominator))
    : exactInteger(Number(numerator)).div(denominator);
}

const QUARTERS: ReadonlySet<number> = new Set([2, 4, 8]);

function fractionCharacter(text: string, start: number, at: number, whole: Fraction | undefined): Digits {
  const [numerator, denominator] = FRACTION_CHARACTERS[text[at]!]!;
  const fraction = exactInteger(numerator).div(denominator);
  const value = whole === undefined ? fraction : whole.add(fraction);
  return { start, end: at + 1, value, plain: false, length: at - start };
}

// 1.3e6, 6.23x10^-4, 8x2^10, 1.1^23, 4×10⁵ (with superscripts).
function readExponent(text: string, start: number, end: number, mantissa: Fraction): Digits | undefined {
  const length = end - start;
  const sign = text[end];
  if (sign === 'e' || sign === 'E') {
    const exponent = readSigned(text, end + 1);
    if (exponent === undefined || Math.abs(exponent.value) > LARGEST_EXPONENT) return undefined;
    return { start, end: exponent.end, value: mantissa.mul(powerOfTen(exponent.value)), plain: false, length };
  }
  if (sign === '^') {
    const power = readPower(text, mantissa, end);
    return power && { start, end: power.end, value: power.value, plain: false, length };
  }
  // "10⁶ people"; a small raised number may be the mark of a note: 10², 400¹.
  const raised = mantissa.equals(10) && length === 2 ? readSuperscript(text, end) : undefined;
  if (raised !== undefined && raised.value > 2)
    return { start, end: raised.end, value: powerOfTen(raised.value), plain: false, length };
  let at = end;
  if (text[at] === ' ') at++;
  if (text[at] !== 'x' && text[at] !== '×' && text[at] !== '*' && text[at] !== '·') return undefined;
  at++;
  if (text[at] === ' ') at++;
  const baseEnd = digitsEnd(text, at);
  const base = text.slice(at, baseEnd);
  if (base !== '10' && base !== '2') return undefined;
  const power = readPower(text, exactInteger(Number(base)), baseEnd);
  return power && { start, end: power.end, value: mantissa.mul(power.value), plain: false, length };
}

function readPower(text: string, base: Fraction, at: number): { value: Fraction; end: number } | undefined {
  const exponent = text[at] === '^' ? readSigned(text, at + 1) : readSuperscript(text, at);
  if (exponent === undefined || Math.abs(exponent.value) > LARGEST_POWER) return undefined;
  if (exponent.value < 0 && base.equals(0)) return undefined;
  const value = base.pow(exponent.value);
  return value === null ? undefined : { value, end: exponent.end };
}

interface Exponent {
  readonly value: number;
  readonly end: number;
}

function readSigned(text: string, at: number): Exponent | undefined {
  const sign = text[at] === '-' || text[at] === '−' ? -1 : 1;
  const from = sign === -1 || text[at] === '+' ? at + 1 : at;
  const end = digitsEnd(text, from);
  if (end === from || end - from > 4) return undefined;
  return { value: sign * Number(text.slice(from, end)), end };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function readSuperscript(text: string, at: number): Exponent | undefined {
  const negative = text[at] === '⁻';
  let end = negative ? at + 1 : at;
  let value = 0;
  let places = 0;
  for (; places < 4 && end < text.length && SUPERSCRIPTS.includes(text[end]!); places++, end++) {
    value = value * 10 + SUPERSCRIPTS.indexOf(text[end]!);
  }
  return places === 0 ? undefined : { value: negative ? -value : value, end };
}
