import type Fraction from 'fraction.js';
import { exactInteger } from './exact-number.ts';
import { MULTIPLES } from './multiples.ts';
import { tokenAfter, type Token } from './tokens.ts';

/** A multiple that is one word: `doubled`, `sixfold`, `twice as many`. */
export interface MultipleWord {
  readonly start: number;
  readonly end: number;
  readonly value: Fraction;
}

const COMPARATIVES: ReadonlySet<string> = new Set(
  'as more larger bigger greater higher faster longer heavier smaller less lower fewer stronger the its their his her likelier that what those normal'.split(
    ' ',
  ),
);

/** The multiple at a token; "twice" and "thrice" only in comparison, since they also count occasions. */
export function readMultipleWord(text: string, token: Token): MultipleWord | undefined {
  const factor = MULTIPLES.get(token.word);
  if (factor === undefined) return undefined;
  if (token.word === 'twice' || token.word === 'thrice') {
    const next = tokenAfter(text, token.end);
    if (next === undefined || !COMPARATIVES.has(next.word)) return undefined;
  }
  return { start: token.start, end: token.end, value: exactInteger(factor[0]).div(factor[1]) };
}

/** Where a multiple that a plain number begins ends: `three times as many`, `10-fold`, `2.5x`; undefined if it is none. */
export function multipleEnd(text: string, end: number): number | undefined {
  // "two- to threefold"
  if (text.startsWith('fold', end - 4)) return end;
  let next = tokenAfter(text, end);
  if (next?.word === '-' && next.start === end) next = tokenAfter(text, next.end);
  if (next === undefined) return undefined;
  if (next.word === 'fold') return next.end;
  if ((next.word === 'x' || next.word === '×') && next.start === end) {
    const after = tokenAfter(text, next.end);
    return after?.kind === 'digits' ? undefined : next.end;
  }
  if (next.word !== 'times') return undefined;
  const comparative = tokenAfter(text, next.end);
  return comparative !== undefined && COMPARATIVES.has(comparative.word) ? next.end : undefined;
}
