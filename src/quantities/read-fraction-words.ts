import type Fraction from 'fraction.js';
import { isDash } from './characters.ts';
import { exactInteger, powerOfTen } from './exact-number.ts';
import type { Numeral } from './numeral.ts';
import { COLLECTIVES, DENOMINATORS, SCALES } from './numerals.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** A fraction as a numeral, times the scale that may follow it: `three quarters of a million`. */
export function fraction(text: string, start: number, end: number, top: number, bottom: number): Numeral {
  const value = exactInteger(top).div(bottom);
  const scale = scaleOfAfter(text, end);
  if (scale !== undefined) {
    const { power } = scale;
    return { start, end: scale.end, value: value.mul(scale.value), form: 'words', length: 0, scale: power };
  }
  return { start, end, value, form: 'fraction', length: 0, scale: 0, parts: [top, bottom] };
}

/** `half`, `a third`, `a quarter of a million` at a denominator's own token. */
export function readBareFraction(text: string, token: Token, floor: number): Numeral | undefined {
  const bottom = DENOMINATORS.get(token.word);
  if (bottom === undefined || token.word.endsWith('s') || token.word === 'halves') return undefined;
  const article = tokenBefore(text, token.start, floor);
  const hasArticle = article?.word === 'a' || article?.word === 'an';
  const isJoined = hasArticle || scaleOfAfter(text, token.end) !== undefined || isDash(text[token.end]);
  if (bottom !== 2 && !isJoined) return undefined;
  return fraction(text, hasArticle ? article.start : token.start, token.end, 1, bottom);
}

// "million" in "half a million", "quarter million", "a quarter of a million", "half a dozen".
function scaleOfAfter(text: string, end: number): { value: Fraction; end: number; power: number } | undefined {
  let next = tokenAfter(text, end);
  if (next !== undefined && isDash(next.word)) next = tokenAfter(text, next.end);
  if (next?.word === 'of') next = tokenAfter(text, next.end);
  if (next?.word === 'a' || next?.word === 'an') next = tokenAfter(text, next.end);
  if (next?.kind !== 'word') return undefined;
  const power = next.word.endsWith('s') ? undefined : SCALES.get(next.word);
  if (power !== undefined) return { value: powerOfTen(power), end: next.end, power };
  const collective = next.word === 'dozen' ? COLLECTIVES.get('dozen') : undefined;
  return collective === undefined ? undefined : { value: exactInteger(collective), end: next.end, power: 0 };
}
