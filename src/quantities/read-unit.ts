import { isBehindColumnGap } from '../corpus/column-gap.ts';
import { isApostrophe, isDash, isDigitAt, isLetterAt } from './characters.ts';
import { CURRENCIES } from './currencies.ts';
import { ageEnd } from './age.ts';
import { CARDINALS } from './numerals.ts';
import type { QuantityKind } from './quantity.ts';
import { tokenAfter, type Token } from './tokens.ts';
import { UNITS, type Dimension } from './units.ts';

/** What a number is of, and where its words end. */
export interface UnitReading {
  readonly name: string;
  readonly kind: QuantityKind;
  readonly dimension: Dimension | 'money' | 'percent';
  /** How many of this unit make one of `name`: 100 for cents. */
  readonly divisor: number;
  readonly end: number;
}

type UnitRow = Omit<UnitReading, 'end'>;

const words = new Map<string, UnitRow>();
const symbols = new Map<string, UnitRow>();

function addWords(phrase: string, row: UnitRow): void {
  words.set(phrase, row);
  words.set(/(ch|s|x|z)$/.test(phrase) ? `${phrase}es` : `${phrase}s`, row);
  const space = phrase.indexOf(' ');
  // "degrees celsius", "pounds sterling": the first word takes the plural.
  if (space > 0) words.set(`${phrase.slice(0, space)}s${phrase.slice(space)}`, row);
}

for (const { code, names, minor } of CURRENCIES) {
  const row: UnitRow = { name: code, kind: 'money', dimension: 'money', divisor: 1 };
  for (const name of names) {
    // A code has no plural: "the 17 SDGs" are no Sudanese pounds.
    if (name.toUpperCase() === code) words.set(name, row);
    else addWords(name, row);
  }
  for (const name of minor) {
    const cents: UnitRow = { ...row, name: `${code} ${minor[0]}`, divisor: name === 'dime' ? 10 : 100 };
    if (name.length <= 1) symbols.set(name, cents);
    else if (!words.has(name)) addWords(name, cents);
  }
}
for (const { name, dimension, words: inFull, symbols: short } of UNITS) {
  const kind =
    dimension === 'duration' ? 'duration' : dimension === 'points' && name !== 'point' ? 'percent' : 'measure';
  const row: UnitRow = { name, kind, dimension, divisor: 1 };
  for (const word of inFull) addWords(word, row);
  for (const symbol of short) if (!symbols.has(symbol)) symbols.set(symbol, row);
}
const AGE: UnitRow = { name: 'year', kind: 'age', dimension: 'duration', divisor: 1 };
for (const symbol of ['yo', 'y/o', 'y.o.']) symbols.set(symbol, AGE);
/** The unit of a share in hundredths. */
export const PERCENT: UnitRow = { name: 'percent', kind: 'percent', dimension: 'percent', divisor: 1 };
for (const word of ['percent', 'percents', 'percentage', 'per cent', 'pct']) words.set(word, PERCENT);
for (const symbol of ['%', '％', 'pct']) symbols.set(symbol, PERCENT);
for (const { code, signs } of CURRENCIES) {
  // A lone letter stands before its amount: "R12,000", and no "0 R".
  for (const sign of signs.filter((written) => !/^\p{L}$/u.test(written)))
    symbols.set(sign, { name: code, kind: 'money', dimension: 'money', divisor: 1 });
}

// What a unit of several words can begin with.
const firstWords = new Set(
  Array.from(words.keys(), (phrase) => phrase.split(/[ .-]/)).flatMap((parts) => (parts.length > 1 ? [parts[0]!] : [])),
);

const LONGEST_SYMBOL = 7;
const LONGEST_QUOTE = 80;
// "U.S. dollars" are five tokens.
const MOST_TOKENS = 5;

/** The unit that follows a number ending at `end`: `%`, `km/h`, `US dollars`, `-kilometer`. */
export function readUnit(text: string, end: number): UnitReading | undefined {
  const first = tokenAfter(text, end);
  if (first === undefined) return undefined;
  if (isDash(first.word) && first.start === end) {
    const next = tokenAfter(text, first.end);
    if (next?.kind !== 'word' || next.start !== first.end || isChance(text, next)) return undefined;
    const symbol = next.word.length > 1 ? symbolUnit(text, next, true) : undefined;
    return aged(text, wordUnit(text, next, true)) ?? symbol;
  }
  if (first.word === '-') return spacedHyphenUnit(text, first);
  if (isApostrophe(first.word) && first.start === end && INCHES.test(text.slice(first.end, first.end + LONGEST_INCHES)))
    return { name: 'foot', kind: 'measure', dimension: 'length', divisor: 1, end: first.end };
  return (
    symbolUnit(text, first, first.start === end) ?? aged(text, wordUnit(text, first, false)) ?? longTime(text, first)
  );
}

// The 11" of 5'11".
const INCHES = /^ ?\d{1,2}"/;
const LONGEST_INCHES = 4;

// "a 1-in-5 chance": no inch.
function isChance(text: string, { word, end }: Token): boolean {
  if (word !== 'in' || !isDash(text[end])) return false;
  const next = tokenAfter(text, end + 1);
  return next?.kind === 'digits' || CARDINALS.has(next?.word ?? '');
}

const TIME_ADJECTIVES: ReadonlySet<string> = new Set(
  'long full short whole straight consecutive successive more additional further extra'.split(' '),
);

// "12 long years", "three consecutive months"
function longTime(text: string, adjective: Token): UnitReading | undefined {
  if (!TIME_ADJECTIVES.has(adjective.word)) return undefined;
  const noun = tokenAfter(text, adjective.end);
  const unit = noun?.kind === 'word' && noun.word.endsWith('s') ? wordUnit(text, noun, false) : undefined;
  return unit?.dimension === 'duration' ? unit : undefined;
}

// "10 - year - old" is how tokenised text has it; a plural would begin another clause.
function spacedHyphenUnit(text: string, hyphen: Token): UnitReading | undefined {
  const next = tokenAfter(text, hyphen.end);
  if (next?.kind !== 'word' || next.start !== hyphen.end + 1 || next.word.endsWith('s')) return undefined;
  return aged(text, wordUnit(text, next, true));
}

// "47-year-old", "five years old".
function aged(text: string, unit: UnitReading | undefined): UnitReading | undefined {
  const end = unit?.kind === 'duration' ? ageEnd(text, unit.end) : undefined;
  return unit === undefined || end === undefined ? unit : { ...unit, kind: 'age', end };
}

// Symbols are tried from the longest that the characters allow: "km/h" before "km" before "k".
function symbolUnit(text: string, first: Token, glued: boolean): UnitReading | undefined {
  const { start } = first;
  let longest = start;
  const limit = Math.min(text.length, start + LONGEST_SYMBOL);
  while (longest < limit && isSymbolCharacter(text.charCodeAt(longest))) longest++;
  for (let end = longest; end > start; end--) {
    if (isLetterAt(text, end - 1) && isLetterAt(text, end)) continue;
    // "m/s²" is no speed.
    if (text[end] === '²' || text[end] === '³') continue;
    const row = symbols.get(text.slice(start, end));
    if (row === undefined || (glued ? isClosingQuote(text, start) : isTreacherous(text, start, end))) continue;
    if (!glued && row.kind === 'money' && isOfNextAmount(text, start, end)) continue;
    return { ...row, end };
  }
  return glued || '()'.includes(tokenAfter(text, first.end)?.word ?? '-') ? bareTemperature(text, start) : undefined;
}

// "£1.02m    £968k", "$ 2,398,105 $ 2,022,914": in a row of amounts a sign belongs to the one that follows.
function isOfNextAmount(text: string, start: number, end: number): boolean {
  if (!isDigitAt(text, text[end] === ' ' ? end + 1 : end)) return false;
  if (isBehindColumnGap(text, start)) return true;
  let at = start;
  while (at > start - LONGEST_QUOTE && /[\d., ]/.test(text[at - 1] ?? '')) at--;
  return /\p{Sc}/u.test(text[at - 1] ?? '');
}

// `one or two" beers`, `"at least 10"`: inches stand behind digits, and no quote is open before them.
function isClosingQuote(text: string, start: number): boolean {
  if (text[start] !== '"') return false;
  return !isDigitAt(text, start - 1) || text.slice(Math.max(0, start - LONGEST_QUOTE), start).includes('"');
}

// "46.6C": a bare letter is a temperature only right behind a number of one or two places, or in brackets: "(86 F)".
function bareTemperature(text: string, start: number): UnitReading | undefined {
  const letter = text[start];
  if ((letter !== 'C' && letter !== 'F') || isLetterAt(text, start + 1) || isDigitAt(text, start + 1)) return undefined;
  const number = text[start - 1] === ' ' ? start - 1 : start;
  let digits = number;
  while (isDigitAt(text, digits - 1) || text[digits - 1] === '.') digits--;
  const whole = text.slice(digits, number).split('.')[0]!;
  if (whole.length > (letter === 'F' ? 3 : 2) || text[start + 1] === '/') return undefined;
  const name = letter === 'C' ? 'degree Celsius' : 'degree Fahrenheit';
  return { name, kind: 'measure', dimension: 'temperature', divisor: 1, end: start + 1 };
}

function isSymbolCharacter(code: number): boolean {
  return code > 0x20 && code !== 0x28 && code !== 0x29 && code !== 0x2c && code !== 0x3b;
}

// Apart from its number a letter is more often a word, a name or an initial than a unit: "5 in ten", "20 A levels".
function isTreacherous(text: string, start: number, end: number): boolean {
  const symbol = text.slice(start, end);
  if (symbol === 'in') {
    const next = tokenAfter(text, end);
    return !(
      next === undefined ||
      next.kind === 'sign' ||
      next.word === 'thick' ||
      next.word === 'long' ||
      next.word === 'wide'
    );
  }
  if (symbol === 'mo' || symbol === 'pc' || symbol === 'pt' || symbol === 'p' || symbol === '"' || symbol === 'c') {
    return true;
  }
  return symbol.length === 1 && 'ACJKNVWst'.includes(symbol);
}

function wordUnit(text: string, first: Token, hyphenated: boolean): UnitReading | undefined {
  let phrase = first.word;
  let { end } = first;
  let best: UnitReading | undefined;
  for (let count = 1; ; count++) {
    const row = words.get(phrase);
    if (row !== undefined) best = { ...row, end };
    if (count === MOST_TOKENS || (count === 1 && !firstWords.has(phrase))) break;
    let next = tokenAfter(text, end);
    if (next !== undefined && (hyphenated || phrase === 'percentage') && isDash(next.word))
      next = tokenAfter(text, next.end);
    if (next === undefined || (next.kind !== 'word' && next.word !== '.')) break;
    const isGlued = next.start === end && (next.word === '.' || phrase.endsWith('.'));
    phrase += isGlued ? next.word : ` ${next.word}`;
    end = next.end;
  }
  return best;
}

/** The unit that a word is by itself, whatever stands before it. */
export function unitOfWord(word: string): UnitRow | undefined {
  return words.get(word);
}
