import { isDash, isDigitAt } from './characters.ts';
import { MONTHS } from './calendar.ts';
import type { UnitReading } from './read-unit.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** Where an age ends whose unit ends at `end`: `five years old`, `47-year-old`, `12 years of age`; undefined for none. */
export function ageEnd(text: string, end: number): number | undefined {
  let next = tokenAfter(text, end);
  if (next !== undefined && isDash(next.word)) next = tokenAfter(text, next.end);
  if (next?.word === 'old' || next?.word === 'olds') return next.end;
  if (next?.word !== 'of') return undefined;
  const age = tokenAfter(text, next.end);
  return age?.word === 'age' ? age.end : undefined;
}

/** The unit of a number at `at`, years where its -s makes people of an age of it: `under-18s`, `the over 65s`. */
export function ageOf(text: string, at: number, unit: UnitReading | undefined): UnitReading | undefined {
  if (unit?.name !== 'second' || text[unit.end - 1] !== 's' || !isDigitAt(text, unit.end - 2)) return unit;
  const dash = tokenBefore(text, at);
  const isTied = dash !== undefined && isDash(dash.word);
  const bound = isTied ? tokenBefore(text, dash.start) : dash;
  if (bound?.word !== 'under' && bound?.word !== 'over') return unit;
  const before = isTied ? undefined : tokenBefore(text, bound.start);
  return isTied || before?.word === 'the' ? { ...unit, name: 'year', kind: 'age' } : unit;
}

/** Whether a bare number is an age by what stands before it: `aged 19`, `under the age of 15`, `at age 7`. */
export function isAgeBefore(text: string, start: number): boolean {
  const before = tokenBefore(text, start);
  if (before?.word === 'of') return tokenBefore(text, before.start)?.word === 'age';
  if (before === undefined || before.kind === 'digits') return false;
  return AGED.has(before.word) || isLaterAge(text, before);
}

const AGED: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);
const MOST_AGES = 8;

// The 22 and the 31 of "aged 19, 22 and 31".
function isLaterAge(text: string, joiner: Token): boolean {
  let at: Token | undefined = joiner;
  for (let steps = 0; steps < MOST_AGES && (at?.word === ',' || at?.word === 'and' || at?.word === 'or'); steps++) {
    const number = tokenBefore(text, at.start);
    if (number?.word === ',') at = number;
    else if (number?.kind !== 'digits') return false;
    else {
      at = tokenBefore(text, number.start);
      if (at !== undefined && AGED.has(at.word)) return true;
    }
  }
  return false;
}

/** Whether a plain number is an age by the commas about it and the name or pronoun before: `John Smith, 45, of Leeds`. */
export function isAgeInCommas(text: string, start: number, end: number): boolean {
  if (end - start > 2 || tokenAfter(text, end)?.word !== ',') return false;
  const comma = tokenBefore(text, start);
  const name = comma?.word === ',' ? tokenBefore(text, comma.start) : undefined;
  if (name?.kind !== 'word') return false;
  if (name.word === 'he' || name.word === 'she') return true;
  let first = tokenBefore(text, name.start);
  // "Mr. Lee"
  if (first?.word === '.') first = tokenBefore(text, first.start);
  return first?.kind === 'word' && isCapital(text, name) && isCapital(text, first) && !MONTHS.has(name.word);
}

function isCapital(text: string, { start }: Token): boolean {
  return text[start] !== text[start]!.toLowerCase();
}
