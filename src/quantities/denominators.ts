import { isDash } from './characters.ts';
import { CARDINALS, DENOMINATORS, SCALES } from './numerals.ts';
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
  return smallDenominator(text, next) ?? (next.word === 'one' ? scaledDenominator(text, next.end) : undefined);
}

// `thirds`, `hundredth`, `twenty-firsts`.
function smallDenominator(text: string, first: Token): Denominator | undefined {
  const value = DENOMINATORS.get(first.word);
  if (value !== undefined) return { value, end: first.end, plural: first.word.endsWith('s') };
  const tens = CARDINALS.get(first.word);
  if (tens === undefined || tens < 20) return undefined;
  const last = joinedWord(text, first.end);
  const units = last?.word === 'firsts' ? 1 : last?.word === 'seconds' ? 2 : DENOMINATORS.get(last?.word ?? '');
  if (last === undefined || units === undefined || units > 9 || last.word === 'half') return undefined;
  return { value: tens + units, end: last.end, plural: last.word.endsWith('s') };
}

// The one-hundredth of "one one-hundredth", the one hundred and fifth of "one one hundred and fifth".
function scaledDenominator(text: string, end: number): Denominator | undefined {
  const scale = joinedWord(text, end);
  if (scale === undefined) return undefined;
  const round = DENOMINATORS.get(scale.word);
  if (round !== undefined) {
    return round < 100 ? undefined : { value: round, end: scale.end, plural: scale.word.endsWith('s') };
  }
  const power = SCALES.get(scale.word);
  let last = power === undefined ? undefined : joinedWord(text, scale.end);
  if (last?.word === 'and') last = joinedWord(text, last.end);
  const rest = last && smallDenominator(text, last);
  return rest && power !== undefined ? { ...rest, value: 10 ** power + rest.value } : undefined;
}

/** The word after `end`, joined by a space or by a hyphen. */
export function joinedWord(text: string, end: number): Token | undefined {
  const next = tokenAfter(text, end);
  const word = next !== undefined && isDash(next.word) ? tokenAfter(text, next.end) : next;
  return word?.kind === 'word' ? word : undefined;
}
