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

/** The unit of a number at `at`, years where its -s makes people of an age of it: `under-18s`, `the over 65s`, `the 18-to-24s`. */
export function ageOf(text: string, at: number, unit: UnitReading | undefined): UnitReading | undefined {
  if (unit?.name !== 'second' || text[unit.end - 1] !== 's' || !isDigitAt(text, unit.end - 2)) return unit;
  return isAgeGroup(text, at) ? { ...unit, name: 'year', kind: 'age' } : unit;
}

/** Whether a number with an -s is of people: `under-18s`, `the over 65s`, `the 18-to-24s`; "in under 18s" is a time. */
export function isAgeGroup(text: string, at: number): boolean {
  const dash = tokenBefore(text, at);
  const isTied = dash !== undefined && isDash(dash.word);
  const bound = isTied ? tokenBefore(text, dash.start) : dash;
  if (bound === undefined) return false;
  if (bound.word === 'under' || bound.word === 'over') return isTied || isGroupAhead(text, bound.start);
  const first = bound.word === 'to' ? untied(text, bound) : bound;
  const isRange = bound.word === 'to' || isTied;
  return isRange && first?.kind === 'digits' && first.word.length < 3 && isGroupAhead(text, first.start);
}

function untied(text: string, to: Token): Token | undefined {
  const before = tokenBefore(text, to.start);
  return before !== undefined && isDash(before.word) ? tokenBefore(text, before.start) : before;
}

function isGroupAhead(text: string, start: number): boolean {
  const before = tokenBefore(text, start);
  return before === undefined || before.word === '.' || BEFORE_GROUP.has(before.word);
}

const BEFORE_GROUP: ReadonlySet<string> = new Set(['the', 'among', 'amongst', 'all', 'most', 'many']);

/** Whether a bare number is an age by what stands before it: `aged 19`, `between the ages of 15 and 49`, `at age 7`. */
export function isAgeBefore(text: string, start: number): boolean {
  const before = tokenBefore(text, start);
  if (before?.word === 'of') return AGED.has(tokenBefore(text, before.start)?.word ?? '');
  if (before === undefined || before.kind === 'digits') return false;
  // "was de-aged 25 years" tells no age.
  return (AGED.has(before.word) && !isDash(text[before.start - 1])) || isLaterAge(text, before);
}

/** The word before an "(the) ages of" that ends at `end`: the "between" of `between the ages of 15 and 49`. */
export function wordBeforeAges(text: string, end: number): Token | undefined {
  const of = tokenBefore(text, end);
  const ages = of?.word === 'of' ? tokenBefore(text, of.start) : undefined;
  if (ages?.word !== 'ages' && ages?.word !== 'age') return undefined;
  const before = tokenBefore(text, ages.start);
  return before?.word === 'the' ? tokenBefore(text, before.start) : before;
}

/** Whether a bound or a range right behind people is of their age: `women over 50`, `voters 18 to 29`. */
export function isAgeOfPeople(text: string, start: number): boolean {
  const people = tokenBefore(text, start);
  return people !== undefined && PEOPLE.has(people.word);
}

const PEOPLE: ReadonlySet<string> = new Set(
  (
    'people persons those anyone everyone women men children adults girls boys females males patients youths youngsters ' +
    'teenagers residents citizens workers employees pensioners pupils students voters drivers mothers fathers parents ' +
    'respondents inhabitants infants population'
  ).split(' '),
);

/** Whether a number that ends at `end` names a group of ages: `the 25-34 age group`, `65+ age brackets`. */
export function isOfAgeGroup(text: string, end: number): boolean {
  const age = tokenAfter(text, end);
  return age?.word === 'age' && GROUPS.has(tokenAfter(text, age.end)?.word ?? '');
}

const GROUPS: ReadonlySet<string> = new Set(
  'group groups bracket brackets band bands range ranges cohort cohorts category categories'.split(' '),
);

const AGED: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);
const JOINERS: ReadonlySet<string> = new Set([',', 'and', 'or', 'through']);
const MOST_AGES = 8;

// The 22 and the 31 of "aged 19, 22 and 31".
function isLaterAge(text: string, joiner: Token): boolean {
  let at: Token | undefined = joiner;
  for (let steps = 0; steps < MOST_AGES && at !== undefined && JOINERS.has(at.word); steps++) {
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
