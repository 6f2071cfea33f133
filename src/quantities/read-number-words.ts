import type Fraction from 'fraction.js';
import { isDash, isDigitAt } from './characters.ts';
import { exactDecimal, exactInteger, powerOfTen } from './exact-number.ts';
import { CARDINALS, COLLECTIVES, SCALES, SHORT_SCALES, WIRE_SCALES } from './numerals.ts';
import { denominatorAfter } from './denominators.ts';
import { readDigits } from './read-digits.ts';
import { readUnit } from './read-unit.ts';
import { tokenAfter, type Token } from './tokens.ts';

/** A number below the next scale, in words or in digits and words: `two hundred and eleven thousand`, `1.3 million`. */
export interface Cardinal {
  readonly start: number;
  readonly end: number;
  readonly value: Fraction;
  /** The power of ten of the last scale word, 0 for none. */
  readonly scale: number;
  readonly digits: boolean;
  /** Whether any scale word, hundred included, is part of it. */
  readonly scaled: boolean;
}

/** The number of units that a group below a hundred holds, and where it ends. */
interface Group {
  readonly end: number;
  readonly value: Fraction;
  readonly digits: boolean;
}

// Descending scales bound the depth anyway; this says so where the text is hostile.
const MOST_TERMS = 8;

/**
 * The cardinal at `at`. With `joinAnd` false an "and" ends it, as in "between two hundred and three thousand".
 * `depth` counts the terms before it.
 */
export function readCardinal(text: string, at: number, joinAnd = true, depth = 0): Cardinal | undefined {
  const first = tokenAfter(text, at);
  if (first === undefined) return undefined;
  const head = readHead(text, first);
  if (head === undefined) return undefined;
  let { value, end } = head;
  let scale = 0;
  let multiplied = false;
  const hundred = scaleAfter(text, end, head.digits, 2);
  if (hundred !== undefined) {
    value = value.mul(100);
    end = hundred.end;
    scale = 2;
    const tail = readJoined(text, end, joinAnd, readTail);
    // In "3 hundred and 2 hundred" the 2 begins a number of its own.
    if (tail !== undefined && scaleAfter(text, tail.end, false, 2) === undefined && !isProperFraction(text, tail)) {
      // "three hundred and two dozens" are 324: the dozens are the last term's alone.
      const collective = isAnd(tokenAfter(text, end)) ? collectiveAfter(text, tail.end) : undefined;
      value = value.add(collective === undefined ? tail.value : tail.value.mul(collective.value));
      end = collective?.end ?? tail.end;
      multiplied = true;
    }
  }
  let power = 0;
  for (let next = scaleAfter(text, end, head.digits, 3); next !== undefined; next = scaleAfter(text, end, false, 3)) {
    power += next.scale;
    end = next.end;
    scale = next.scale;
  }
  if (power > 0) value = value.mul(powerOfTen(power));
  const scaled = hundred !== undefined || power > 0;
  const whole = { start: first.start, end, value, scale: power || scale, digits: head.digits, scaled };
  if (power === 0 || depth >= MOST_TERMS) return multiplied ? { ...whole, scale: 0 } : whole;
  const limit = powerOfTen(scale);
  const rest = readJoined(text, end, joinAnd, (_, from) => {
    const cardinal = readCardinal(text, from, joinAnd, depth + 1);
    if (cardinal === undefined || cardinal.value.compare(limit) >= 0 || cardinal.value.equals(0)) return undefined;
    if (isProperFraction(text, cardinal)) return undefined;
    // "$3 million and 40 employees", "2 million two men": digits are continued by nothing smaller than a hundred.
    return cardinal.scaled || !(cardinal.digits || head.digits) ? cardinal : undefined;
  });
  if (rest === undefined) return whole;
  return { ...whole, end: rest.end, value: value.add(rest.value), scale: 0 };
}

function isAnd(token: Token | undefined): boolean {
  return token?.word === 'and' || token?.word === '&';
}

// "two million and one half": what is smaller than its denominator is a fraction of its own.
function isProperFraction(text: string, top: Group): boolean {
  const bottom = denominatorAfter(text, top.end);
  return bottom !== undefined && top.value.compare(bottom.value) < 0;
}

// "and", "&" and, in a number written out, a comma join the next term; so does nothing at all.
function readJoined<T extends Group>(
  text: string,
  end: number,
  joinAnd: boolean,
  read: (text: string, at: number) => T | undefined,
): T | undefined {
  const joiner = tokenAfter(text, end);
  if (joiner === undefined) return undefined;
  if (isAnd(joiner)) return joinAnd ? read(text, joiner.end) : undefined;
  if (joiner.word === ',') {
    const next = tokenAfter(text, joiner.end);
    // "five million, two hundred and forty": only words, and only a term that has a scale of its own.
    if (next?.kind !== 'word') return undefined;
    const after = tokenAfter(text, next.end);
    return after !== undefined && SCALES.has(after.word) && !after.word.endsWith('s')
      ? read(text, next.start)
      : undefined;
  }
  if (isDash(joiner.word) && joiner.start === end) return read(text, joiner.end);
  return joiner.kind === 'sign' ? undefined : read(text, joiner.start);
}

function readHead(text: string, first: Token): Group | undefined {
  if (first.kind === 'digits' || (first.word === '.' && isDigitAt(text, first.end))) {
    const digits = readDigits(text, first.start);
    return digits && { end: digits.end, value: digits.value, digits: true };
  }
  if (first.word === 'a' || first.word === 'an') {
    const scale = tokenAfter(text, first.end);
    return scale !== undefined && SCALES.has(scale.word) && !scale.word.endsWith('s')
      ? { end: first.end, value: exactInteger(1), digits: false }
      : undefined;
  }
  return readTens(text, first);
}

// What may follow "hundred": below a hundred, in words or in digits.
function readTail(text: string, at: number): Group | undefined {
  const first = tokenAfter(text, at);
  if (first === undefined) return undefined;
  if (first.kind === 'digits') {
    const next = text[first.end];
    const whole =
      first.word.length <= 2 && next !== ',' && next !== '%' && !(next === '.' && isDigitAt(text, first.end + 1));
    return whole ? { end: first.end, value: exactInteger(Number(first.word)), digits: true } : undefined;
  }
  const tail = readTens(text, first);
  return tail === undefined || tail.value.equals(0) ? undefined : tail;
}

function readTens(text: string, first: Token): Group | undefined {
  const value = first.kind === 'word' ? CARDINALS.get(first.word) : undefined;
  if (value === undefined) return undefined;
  if (value >= 20) {
    const unit = unitAfter(text, first.end);
    if (unit !== undefined) return { end: unit.end, value: exactInteger(value + unit.value), digits: false };
  } else if (value >= 1 && value <= 9) {
    const spoken = readSpoken(text, first.end, value);
    if (spoken !== undefined) return spoken;
  }
  return readPoint(text, first.end, value) ?? { end: first.end, value: exactInteger(value), digits: false };
}

// "twenty-six", "fifty two", "fifty - two" (as tokenised text has it).
function unitAfter(text: string, end: number): { end: number; value: number } | undefined {
  let next = tokenAfter(text, end);
  if (next !== undefined && isDash(next.word)) next = tokenAfter(text, next.end);
  const value = next?.kind === 'word' ? CARDINALS.get(next.word) : undefined;
  return next !== undefined && value !== undefined && value >= 1 && value <= 9 ? { end: next.end, value } : undefined;
}

// "one twenty two" is 122 as it is spoken.
function readSpoken(text: string, end: number, hundreds: number): Group | undefined {
  const tens = tokenAfter(text, end);
  const value = tens?.kind === 'word' ? CARDINALS.get(tens.word) : undefined;
  if (tens === undefined || value === undefined || value < 20) return undefined;
  const unit = unitAfter(text, tens.end);
  if (unit === undefined) return undefined;
  return { end: unit.end, value: exactInteger(hundreds * 100 + value + unit.value), digits: false };
}

// "two point two", "nought point nought three", "two hundred point seventy-one".
function readPoint(text: string, end: number, whole: number): Group | undefined {
  const decimals = readDecimals(text, end);
  return decimals && { end: decimals.end, value: exactDecimal(`${whole}.${decimals.digits}`), digits: false };
}

/** The digits behind the word `point` after `end`: `71` of `point seventy-one`. */
export function readDecimals(text: string, end: number): { digits: string; end: number } | undefined {
  const point = tokenAfter(text, end);
  if (point?.word !== 'point') return undefined;
  let digits = '';
  let at = point.end;
  while (digits.length < 20) {
    const next = tokenAfter(text, at);
    const value = next?.kind === 'word' ? CARDINALS.get(next.word) : undefined;
    if (next === undefined || value === undefined) break;
    const unit = value >= 20 ? unitAfter(text, next.end) : undefined;
    digits += String(value + (unit?.value ?? 0));
    at = unit?.end ?? next.end;
  }
  return digits === '' ? undefined : { digits, end: at };
}

/** The scale word after `end`: exactly `hundred` for 2, or the greater ones for 3. */
function scaleAfter(text: string, end: number, afterDigits: boolean, least: 2 | 3) {
  let next = tokenAfter(text, end);
  if (next !== undefined && isDash(next.word) && next.start === end) next = tokenAfter(text, next.end);
  if (next?.kind !== 'word') return undefined;
  const scale = SCALES.get(next.word) ?? (afterDigits ? SHORT_SCALES : WIRE_SCALES).get(next.word);
  if (scale === undefined || (least === 2 ? scale !== 2 : scale < 3)) return undefined;
  return { scale, end: SCALES.has(next.word) ? next.end : abbreviationEnd(text, next.end) };
}

// "4.5 mio. euros", "3 Mrd. EUR": the point is the scale's where the sentence goes on.
function abbreviationEnd(text: string, end: number): number {
  if (text[end] !== '.') return end;
  const goesOn = /^\s\p{Ll}/u.test(text.slice(end + 1, end + 3)) || readUnit(text, end + 1) !== undefined;
  return goesOn ? end + 1 : end;
}

/** `dozen` or `score` after a number: what it multiplies by, and where it ends. */
export function collectiveAfter(text: string, end: number): { value: number; end: number } | undefined {
  const next = tokenAfter(text, end);
  const value = next?.kind === 'word' ? COLLECTIVES.get(next.word) : undefined;
  return next !== undefined && value !== undefined ? { value, end: next.end } : undefined;
}
