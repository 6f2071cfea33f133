import { isDash } from './characters.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

/** Where an age ends whose unit ends at `end`: `five years old`, `47-year-old`, `12 years of age`; undefined for none. */
export function ageEnd(text: string, end: number): number | undefined {
  let next = tokenAfter(text, end);
  if (next !== undefined && isDash(next.word)) next = tokenAfter(text, next.end);
  if (next?.word === 'old' || next?.word === 'olds') return next.end;
  if (next?.word !== 'of') return undefined;
  const age = tokenAfter(text, next.end);
  return age?.word === 'age' ? age.end : undefined;
}

/** Whether a bare number is an age by what stands before it: `aged 19`, `under the age of 15`, `at age 7`. */
export function isAgeBefore(text: string, start: number): boolean {
  const before = tokenBefore(text, start);
  if (before?.word === 'of') return tokenBefore(text, before.start)?.word === 'age';
  return before?.word === 'aged' || before?.word === 'age' || before?.word === 'ages';
}
