import type Fraction from 'fraction.js';
import { isDash, isDigitAt, isLetterAt } from './characters.ts';
import { exactInteger, powerOfTen } from './exact-number.ts';
import { isMillion } from './metre-or-million.ts';
import type { Numeral } from './numeral.ts';
import { COLLECTIVES, DENOMINATORS, GLUED_SCALES, SCALES } from './numerals.ts';
import { readDigits } from './read-digits.ts';
import { denominatorAfter, joinedWord } from './denominators.ts';
import { fraction, readBareFraction } from './read-fraction-words.ts';
import { collectiveAfter, readCardinal, readDecimals, type Cardinal } from './read-number-words.ts';
import { readVague } from './read-vague.ts';
import { skipSpace, tokenAfter, tokenBefore, type Token } from './tokens.ts';

/**
 * The numeral at a place that the scanner found, unsigned. It may begin before it ("a" of "a hundred"), never before
 * `floor`. With `joinAnd` false an "and" ends it.
 */
export function readNumeral(text: string, at: number, floor: number, joinAnd = true): Numeral | undefined {
  const token = tokenAfter(text, at);
  if (token === undefined) return undefined;
  if (token.kind !== 'word') return readDigitNumeral(text, token.start, joinAnd);
  const vague = readVague(text, token, floor);
  if (vague !== undefined) return vague;
  if (SCALES.has(token.word) || COLLECTIVES.has(token.word)) return readWithArticle(text, token, floor, joinAnd);
  if (DENOMINATORS.has(token.word)) return readBareFraction(text, token, floor);
  const cardinal = readCardinal(text, token.start, joinAnd);
  return cardinal && finish(text, cardinal, joinAnd);
}

function readDigitNumeral(text: string, at: number, joinAnd: boolean): Numeral | undefined {
  const digits = readDigits(text, at);
  if (digits === undefined) return undefined;
  const glued = gluedScale(text, at, digits.end, digits.plain);
  if (glued !== undefined) {
    const value = digits.value.mul(powerOfTen(glued.scale));
    return { start: at, end: glued.end, value, form: 'digits', length: 0, scale: glued.scale };
  }
  const cardinal = readCardinal(text, at, joinAnd);
  if (cardinal !== undefined && cardinal.scaled) return finish(text, cardinal, joinAnd);
  const form = digits.plain ? 'plain' : 'digits';
  const numeral: Numeral = { start: at, end: digits.end, value: digits.value, form, length: digits.length, scale: 0 };
  return multiplied(text, numeral);
}

// "10k" and "1.2b"; a letter that goes on is a unit or a name. "G" is said of thousand millions only behind a point.
function gluedScale(
  text: string,
  start: number,
  end: number,
  plain: boolean,
): { scale: number; end: number } | undefined {
  const spaced = skipSpace(text, end) ?? end;
  const isSpaced =
    text[spaced] === 'k' ||
    text[spaced] === 'K' ||
    (text[spaced] === 'G' && tokenAfter(text, spaced + 1) === undefined);
  const at = isSpaced ? spaced : end;
  const letter = text[at];
  const scale = letter === undefined ? undefined : GLUED_SCALES.get(letter);
  if (scale === undefined || isLetterAt(text, at + 1) || isDigitAt(text, at + 1)) return undefined;
  // Left to the units: metres, barns and bits; see read-figure for money, where "m" and "b" are scales.
  if (letter === 'm' && isMillion(text, start, at + 1)) return { scale, end: at + 1 };
  if (letter === 'm' || ((letter === 'b' || letter === 'G' || letter === 'T') && plain)) return undefined;
  // "300 °C (572 °F, 573.15K)" is in kelvins.
  if (letter === 'K' && text.slice(Math.max(0, end - 20), end).includes('°')) return undefined;
  return { scale, end: at + 1 };
}

// "a hundred", "hundred", "a dozen": one of them.
function readWithArticle(text: string, token: Token, floor: number, joinAnd: boolean): Numeral | undefined {
  const article = tokenBefore(text, token.start, floor);
  const hasArticle = article?.word === 'a' || article?.word === 'an';
  const start = hasArticle ? article.start : token.start;
  const collective = COLLECTIVES.get(token.word);
  if (collective !== undefined) {
    if (!hasArticle && token.word !== 'dozen') return undefined;
    if (token.word === 'gross' || token.word === 'doz' || token.word === 'dz') return undefined;
    return { start, end: token.end, value: exactInteger(collective), form: 'words', length: 0, scale: 0 };
  }
  if (!hasArticle) return undefined;
  const cardinal = readCardinal(text, start, joinAnd);
  return cardinal && finish(text, cardinal, joinAnd);
}

function finish(text: string, cardinal: Cardinal, joinAnd: boolean): Numeral {
  const { start, end, value, scale, digits } = cardinal;
  const numeral: Numeral = { start, end, value, form: digits ? 'digits' : 'words', length: 0, scale };
  if (digits && scale === 0 && !cardinal.scaled) return numeral;
  return asFraction(text, numeral) ?? (joinAnd ? withFraction(text, numeral) : undefined) ?? multiplied(text, numeral);
}

// "three quarters", "one-third", "twenty-three fifths"; a singular after more than one is an ordinal: two hundredth.
function asFraction(text: string, numeral: Numeral): Numeral | undefined {
  if (numeral.form !== 'words' || numeral.value.d !== 1n || numeral.value.n > 999_999n) return undefined;
  const bottom = denominatorAfter(text, numeral.end);
  const top = Number(numeral.value.n);
  if (bottom === undefined || top === 0 || bottom.plural !== top > 1) return undefined;
  // "the first two quarters", "four quarters" are of a year; "three quarters" too, said of a span.
  if (bottom.value === 4 && bottom.plural && (top !== 3 || isSpan(text, numeral.start, bottom.end))) return undefined;
  const tens = top % 100;
  // The thirty-fifths of "one hundred thirty-fifths": tens right before a unit belong to the denominator.
  if (top > tens && tens >= 20 && tens % 10 === 0 && bottom.value < 10) {
    return fraction(text, numeral.start, bottom.end, top - tens, bottom.value + tens);
  }
  return fraction(text, numeral.start, bottom.end, top, bottom.value);
}

// "the last three quarters", "the remaining three quarters of the fiscal year"; but "the remaining three quarters of them".
function isSpan(text: string, start: number, end: number): boolean {
  const before = tokenBefore(text, start)?.word ?? '';
  if (SPANS.has(before)) return true;
  const of = tokenAfter(text, end);
  return of?.word === 'of' ? isOfYear(text, of.end) : RESTS.has(before);
}

function isOfYear(text: string, of: number): boolean {
  let token = tokenAfter(text, of);
  for (let steps = 0; token?.kind === 'word' && steps < WORDS_OF_YEAR; steps++) {
    if (YEARS.has(token.word)) return true;
    token = tokenAfter(text, token.end);
  }
  return false;
}

const SPANS: ReadonlySet<string> = new Set(['first', 'last', 'past', 'next', 'previous', 'final']);
const RESTS: ReadonlySet<string> = new Set(['remaining', 'other', 'following', 'succeeding', 'subsequent']);
const YEARS: ReadonlySet<string> = new Set(['year', 'years']);
// "the", "the present fiscal"
const WORDS_OF_YEAR = 4;

// "one and a half", "one and a half thousand", "two and three quarters", "two million and a half".
function withFraction(text: string, numeral: Numeral): Numeral | undefined {
  const { start, form } = numeral;
  const decimals = readDecimals(text, numeral.end);
  if (decimals !== undefined) {
    const places = exactInteger(Number(decimals.digits.slice(0, 15))).div(
      powerOfTen(Math.min(15, decimals.digits.length)),
    );
    return { ...numeral, end: decimals.end, value: numeral.value.add(places), form };
  }
  const and = joinedWord(text, numeral.end);
  if (and?.word !== 'and') return undefined;
  const first = joinedWord(text, and.end);
  if (first === undefined) return undefined;
  const part = first.word === 'a' || first.word === 'half' ? articleFraction(text, first) : wordFraction(text, first);
  if (part === undefined) return undefined;
  // Behind a scale a bare fraction is one of that scale, and one with a scale of its own is added as it is.
  const own = part.form === 'words';
  const added: Fraction = own || numeral.scale < 3 ? part.value : part.value.mul(powerOfTen(numeral.scale));
  if (own && numeral.scale === 0) return scaledWhole(numeral, part);
  return { start, end: part.end, value: numeral.value.add(added), form: 'words', length: 0, scale: 0 };
}

// "one and a half thousand": the fraction took the scale, and the whole takes it too.
function scaledWhole(numeral: Numeral, part: Numeral): Numeral {
  const value = numeral.value.mul(powerOfTen(part.scale)).add(part.value);
  return { ...numeral, end: part.end, value, form: 'words', scale: part.scale };
}

function articleFraction(text: string, first: Token): Numeral | undefined {
  const noun = first.word === 'half' ? first : joinedWord(text, first.end);
  return noun === undefined ? undefined : readBareFraction(text, noun, first.start);
}

function wordFraction(text: string, first: Token): Numeral | undefined {
  const cardinal = readCardinal(text, first.start, false);
  if (cardinal === undefined || cardinal.digits) return undefined;
  const { start, end, value, scale } = cardinal;
  return asFraction(text, { start, end, value, form: 'words', length: 0, scale });
}

// "two dozen", "three hundred and two dozens", "three score"; not "a score of 3".
function multiplied(text: string, numeral: Numeral): Numeral {
  const collective = collectiveAfter(text, numeral.end);
  if (collective === undefined) return numeral;
  const last = tokenBefore(text, collective.end)?.word;
  if (last === 'score' ? numeral.form !== 'words' : last === 'gross' || isDash(last)) return numeral;
  return { ...numeral, end: collective.end, value: numeral.value.mul(collective.value), form: 'words', scale: 0 };
}
