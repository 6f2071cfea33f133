import { isDash } from './characters.ts';
import { CARDINALS, DENOMINATORS } from './numerals.ts';
import { tokenAfter, type Token } from './tokens.ts';

/** A denominator in words: `thirds`, `hundredth`, or two of them `twenty-firsts`. */
export interface Denominator {
  readonly value: number;
  readonly end: number;
  readonly plural: boolean;
}

/** The denominator after `end`, joined by a space or by a hyphen. */
export function denominatorAfter(text: string, end: number): Denominator | undefined {
  const next = joinedWord(text, end);
  if (next === undefined) return undefined;
  const value = DENOMINATORS.get(next.word);
  if (value !== undefined) return { value, end: next.end, plural: next.word.endsWith('s') };
  const tens = CARDINALS.get(next.word);
  if (tens === undefined || tens < 20) return undefined;
  const last = joinedWord(text, next.end);
  const units = last?.word === 'firsts' ? 1 : last?.word === 'seconds' ? 2 : DENOMINATORS.get(last?.word ?? '');
  if (last === undefined || units === undefined || units > 9 || !last.word.endsWith('s')) return undefined;
  return { value: tens + units, end: last.end, plural: true };
}

function joinedWord(text: string, end: number): Token | undefined {
  const next = tokenAfter(text, end);
  const word = next !== undefined && isDash(next.word) ? tokenAfter(text, next.end) : next;
  return word?.kind === 'word' ? word : undefined;
}
