import { isDash, isLetterAt } from './characters.ts';
import { CARDINALS } from './numerals.ts';
import { tokenAfter } from './tokens.ts';

/**
 * Where a ratio in hyphens ends whose first number ends at `end`: `a five-for-four split`, `7-for-12`, a `2-to-1` margin;
 * undefined for none. One that rises is a range: `5-to-10-minute`. A `1-in-5` chance is a proportion, a `1-in-100-year` flood
 * a name.
 */
export function hyphenedRatioEnd(text: string, end: number, first: number): number | undefined {
  if (!isDash(text[end])) return undefined;
  const joiner = tokenAfter(text, end + 1);
  if (joiner === undefined || !JOINERS.has(joiner.word) || joiner.start !== end + 1 || !isDash(text[joiner.end])) {
    return undefined;
  }
  const second = tokenAfter(text, joiner.end + 1);
  if (second === undefined || second.start !== joiner.end + 1) return undefined;
  const value = second.kind === 'digits' ? Number(second.word) : CARDINALS.get(second.word);
  if (joiner.word === 'in')
    return isDash(text[second.end]) && isLetterAt(text, second.end + 1) ? second.end : undefined;
  if (value === undefined || (joiner.word === 'to' && value > first)) return undefined;
  return second.end;
}

const JOINERS: ReadonlySet<string> = new Set(['for', 'to', 'in']);
