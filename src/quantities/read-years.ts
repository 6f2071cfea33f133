import { DATED_AMOUNTS, isYear } from './calendar.ts';
import { isDash, isDigitAt } from './characters.ts';
import { readUnit } from './read-unit.ts';
import { tokenAfter, type Token } from './tokens.ts';

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', 'until', 'till', '&']);
const SINGULAR_VERBS: ReadonlySet<string> = new Set(['was', 'is', 'has', 'saw', 'had', 'will', 'brought']);
const MOST_YEARS = 6;

/** Where the years end that one begins: `2018/19`, `2018–2020`, `2018, 2019 and 2020`, the `1980s`. */
export function yearsEnd(text: string, year: Token): number {
  if (text[year.end] === 's') return year.end + 1;
  let end = spanEnd(text, year.end);
  for (let steps = 0; steps < MOST_YEARS; steps++) {
    const joiner = tokenAfter(text, end);
    const joined = joiner?.word === ',' ? tokenAfter(text, joiner.end) : undefined;
    const before = joined !== undefined && JOINERS.has(joined.word) ? joined : joiner;
    if (before === undefined || !(JOINERS.has(before.word) || before.word === ',' || isDash(before.word))) break;
    const next = tokenAfter(text, before.end);
    if (next?.kind !== 'digits' || !isYear(next.word) || isOther(text, next)) break;
    // Of "in 2018, 2019 and 2020" a comma goes on only to where an "and" follows.
    if (before.word === ',' && !goesOn(text, next)) break;
    end = spanEnd(text, next.end);
  }
  return end;
}

/** Whether the years that end at `end` only date an amount or a currency's worth: `in 2019 prices`, `in 2015 US$`. */
export function isBase(text: string, end: number): boolean {
  const next = tokenAfter(text, end);
  if (next === undefined) return false;
  if (DATED_AMOUNTS.has(next.word)) return true;
  const unit = readUnit(text, end);
  if (unit?.dimension !== 'money' || isDigitAt(text, text[unit.end] === ' ' ? unit.end + 1 : unit.end)) return false;
  return /(?:s|\p{Sc}|[A-Z]{3})$/u.test(text.slice(next.start, unit.end));
}

// The /19 of "2018/19", the –2020 of "2018–2020".
function spanEnd(text: string, end: number): number {
  if (text[end] !== '/' && !isDash(text[end])) return end;
  const last = tokenAfter(text, end + 1);
  const isShort = last?.kind === 'digits' && last.start === end + 1 && (last.word.length === 2 || isYear(last.word));
  return isShort ? last.end : end;
}

// "in 2018 and 2019 members", "in 2018, and 2019 was worse", "2,019": the second is no more of the time.
function isOther(text: string, next: Token): boolean {
  if (text[next.end] === ',' && isDigitAt(text, next.end + 1)) return true;
  if (text[next.end] === '.' && isDigitAt(text, next.end + 1)) return true;
  return SINGULAR_VERBS.has(tokenAfter(text, next.end)?.word ?? '');
}

function goesOn(text: string, year: Token): boolean {
  const next = tokenAfter(text, year.end);
  return next !== undefined && (next.word === ',' || JOINERS.has(next.word));
}
