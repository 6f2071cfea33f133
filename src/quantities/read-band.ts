import { exactInteger, powerOfTen } from './exact-number.ts';
import { isApostrophe, isDash } from './characters.ts';
import { SCALES } from './numerals.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';
import type Fraction from 'fraction.js';

/** A ten of numbers, or one power of ten to the next, of which a part is meant: `mid-60s`, `the low hundreds`, `his 40s`. */
export interface Band {
  readonly start: number;
  readonly end: number;
  readonly numeralStart: number;
  /** The band is from here … */
  readonly from: Fraction;
  /** … up to but not including here. */
  readonly to: Fraction;
  /** The part of it that is meant, both ends included. */
  readonly likely: readonly [Fraction, Fraction];
  readonly isAge: boolean;
}

// Which steps of the band each word means, of ten in a ten and of nine in a power.
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['low', [1, 3]],
  ['lower', [1, 3]],
  ['mid', [4, 6]],
  ['middle', [4, 6]],
  ['high', [7, 9]],
  ['upper', [7, 9]],
]);
// Of a person's age only: "the late 60s" are years.
const AGE_PARTS: typeof PARTS = new Map([
  ['early', [1, 3]],
  ['late', [7, 9]],
]);
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'your', 'our']);

/** The band at a token: two digits with an -s, or a power of ten in the plural, behind a word that says which part: `the low 200s` too. */
export function readBand(text: string, token: Token, floor: number): Band | undefined {
  // Asked of every number: the token itself settles most.
  if (token.kind === 'digits' ? token.word.length !== 2 && token.word.length !== 3 : !token.word.endsWith('s'))
    return undefined;
  let before = tokenBefore(text, token.start, floor);
  if (before !== undefined && isDash(before.word)) before = tokenBefore(text, before.start, floor);
  if (before === undefined) return undefined;
  const part = PARTS.get(before.word) ?? AGE_PARTS.get(before.word);
  const owner = part === undefined ? before : tokenBefore(text, before.start, floor);
  const isAge = owner !== undefined && OWNERS.has(owner.word);
  if (token.kind === 'digits') {
    const end = decadeEnd(text, token);
    if (end === undefined || (!PARTS.has(before.word) && !isAge)) return undefined;
    if (token.word.length === 3 && !PARTS.has(before.word)) return undefined;
    const base = Number(token.word);
    const width = token.word.endsWith('00') ? 100 : 10;
    const [low, high] = part ?? [0, 9];
    return {
      start: part === undefined ? token.start : before.start,
      end,
      numeralStart: token.start,
      from: exactInteger(base),
      to: exactInteger(base + width),
      likely: [exactInteger(base + (low * width) / 10), exactInteger(base + (high * width) / 10)],
      isAge: isAge && width === 10,
    };
  }
  const power = token.word.endsWith('s') ? SCALES.get(token.word) : undefined;
  if (power === undefined || part === undefined || AGE_PARTS.has(before.word)) return undefined;
  const unit = powerOfTen(power);
  return {
    start: before.start,
    end: token.end,
    numeralStart: token.start,
    from: unit,
    to: unit.mul(10),
    likely: [unit.mul(part[0]), unit.mul(part[1])],
    isAge: false,
  };
}

// "60s", "60's".
function decadeEnd(text: string, token: Token): number | undefined {
  if (!token.word.endsWith('0')) return undefined;
  const letter = tokenAfter(text, isApostrophe(text[token.end]) ? token.end + 1 : token.end);
  return letter?.word === 's' && letter.start - token.end <= 1 && text[token.end] !== ' ' ? letter.end : undefined;
}
