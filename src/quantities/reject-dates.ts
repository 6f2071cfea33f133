import { isYear, MONTHS, SHORT_MONTHS } from './calendar.ts';
import { isDash, isDigitAt } from './characters.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { digitsEnd } from './read-digits.ts';
import { STOP_WORDS } from './noun-words.ts';
import { readCounted } from './read-counted.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

const TIME_ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'pst',
  'pdt',
  'bst',
  'cet',
  'ist',
  'hours',
  'hrs',
]);

/** A clock time or a ratio at digits: `10:30`, `5 p.m.`, `0530 GMT`, `8:1`. */
export function rejectTime(text: string, at: number, end: number): Rejection | undefined {
  const hours = end - at <= 2;
  if (!hours) {
    const zone = end - at === 4 ? tokenAfter(text, end) : undefined;
    return zone !== undefined && TIME_ZONES.has(zone.word) ? reject('time', at, zone.end) : undefined;
  }
  let stop = end;
  if ((text[end] === ':' || text[end] === '.') && isDigitAt(text, end + 1) && digitsEnd(text, end + 1) - end === 3) {
    stop = digitsEnd(text, end + 1);
  }
  const next = tokenAfter(text, stop);
  const half = next?.word === 'am' || next?.word === 'pm' ? next.end : undefined;
  const dotted = next?.word === 'a' || next?.word === 'p' ? dottedHalf(text, next.end) : undefined;
  const clock = next?.word === "o'clock" || next?.word === 'o’clock' || next?.word === 'gmt' ? next.end : undefined;
  const spoken = half ?? dotted ?? clock ?? hourEnd(text, at, stop) ?? firstHourEnd(text, at, stop);
  if (spoken !== undefined) return reject('time', at, spoken);
  // "8:1" is a ratio of one to the other, no amount of anything.
  if (text[end] === ':' && isDigitAt(text, end + 1) && stop === end)
    return reject('score', at, verseEnd(text, digitsEnd(text, end + 1)));
  if (text[end] !== ':' || stop === end) return undefined;
  // 10:30:15 too.
  if (text[stop] === ':' && isDigitAt(text, stop + 1)) stop = digitsEnd(text, stop + 1);
  // 4:05.3 is a runner's.
  if (text[stop] === '.' && isDigitAt(text, stop + 1)) stop = digitsEnd(text, stop + 1);
  return reject('time', at, stop);
}

// The 9 of "between 9 and 10 p.m.", "9 to 10.30 pm" and "9–10 a.m."
function firstHourEnd(text: string, at: number, end: number): number | undefined {
  if (Number.parseInt(text.slice(at, end), 10) > 12) return undefined;
  const joiner = tokenAfter(text, end);
  if (joiner === undefined || !(joiner.word === 'to' || joiner.word === 'and' || isDash(joiner.word))) return undefined;
  if (joiner.word === 'and' && tokenBefore(text, at)?.word !== 'between') return undefined;
  const last = tokenAfter(text, joiner.end);
  if (last?.kind !== 'digits' || last.word.length > 2) return undefined;
  const isExact = (text[last.end] === ':' || text[last.end] === '.') && isDigitAt(text, last.end + 1);
  const next = tokenAfter(text, isExact ? digitsEnd(text, last.end + 1) : last.end);
  const isHour = next?.word === 'am' || next?.word === 'pm';
  const isDotted = (next?.word === 'a' || next?.word === 'p') && dottedHalf(text, next.end) !== undefined;
  return isHour || isDotted ? end : undefined;
}

// "between the hours of 3 in the afternoon and 8 at night"
function hourEnd(text: string, at: number, end: number): number | undefined {
  const preposition = tokenAfter(text, end);
  if (Number.parseInt(text.slice(at, end), 10) > 12) return undefined;
  if (preposition?.word === 'at') {
    const night = tokenAfter(text, preposition.end);
    return night?.word === 'night' ? night.end : undefined;
  }
  if (preposition?.word === 'in') {
    const the = tokenAfter(text, preposition.end);
    const part = the?.word === 'the' ? tokenAfter(text, the.end) : undefined;
    return part !== undefined && PARTS_OF_DAY.has(part.word) ? part.end : undefined;
  }
  const of = tokenBefore(text, at);
  return of?.word === 'of' && tokenBefore(text, of.start)?.word === 'hours' ? end : undefined;
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

// "Genesis 6:1–4"
function verseEnd(text: string, end: number): number {
  return isDash(text[end]) && isDigitAt(text, end + 1) ? digitsEnd(text, end + 1) : end;
}

function dottedHalf(text: string, at: number): number | undefined {
  const gap = text[at] === ' ' ? 1 : 0;
  if (text[at + gap] !== '.') return undefined;
  const m = tokenAfter(text, at + gap + 1);
  return m?.word === 'm' ? (text[m.end] === '.' ? m.end + 1 : m.end) : undefined;
}

const ERAS: ReadonlySet<string> = new Set(['AD', 'BC', 'CE', 'BCE']);

function isMonth(text: string, token: { start: number; word: string } | undefined): boolean {
  if (token === undefined || !MONTHS.has(token.word)) return false;
  const isCommon = token.word === 'may' || token.word === 'march' || token.word === 'mar';
  const first = text[token.start]!;
  return !isCommon || first !== first.toLowerCase();
}

/** A date at digits: `5/17/2018`, `October 8, 2002`, `12 March`. */
export function rejectDate(text: string, at: number, end: number, floor: number): Rejection | undefined {
  const size = end - at;
  // 5/17/2018, 2012-05-06.
  const separator = text[end];
  if (separator === '/' || isDash(separator)) {
    const second = digitsEnd(text, end + 1);
    if (text[second] === separator && second - end - 1 <= 2 && second > end + 1) {
      const third = digitsEnd(text, second + 1);
      // "978-3-16-148410-0" goes on.
      const goesOn = text[third] === separator && isDigitAt(text, third + 1);
      if (third > second + 1 && third - second <= 5 && !goesOn) return reject('date', at, third);
    }
  }
  const era = size <= 4 ? tokenAfter(text, end) : undefined;
  if (era !== undefined && ERAS.has(text.slice(era.start, era.end))) return reject('year', at, era.end);
  if (size > 2 && size !== 4) return undefined;
  let before = tokenBefore(text, at, floor);
  // "a June 1969 night" counts no nights.
  if (size === 4) {
    const isYearOfMonth = isMonth(text, before) && isYear(text.slice(at, end)) && text[end] !== ',';
    return isYearOfMonth ? reject('date', before!.start, end) : undefined;
  }
  if (before?.word === '.') {
    const short = tokenBefore(text, before.start, floor);
    before = short !== undefined && SHORT_MONTHS.has(short.word) ? short : undefined;
  }
  if (isMonth(text, before) && before !== undefined) {
    if (isWithinMonth(text, before.start, end) || isGrouped(text, end)) return undefined;
    return reject('date', before.start, dateEnd(text, end));
  }
  let after = tokenAfter(text, lastDayEnd(text, at, end));
  if (after?.word === 'of') after = tokenAfter(text, after.end);
  if (after !== undefined && isMonth(text, after) && isCapital(text, after.start)) {
    const year = tokenAfter(text, text[after.end] === '.' ? after.end + 1 : after.end);
    const hasYear = year?.kind === 'digits' && year.word.length === 4;
    return reject('date', at, hasYear ? year.end : after.end);
  }
  return undefined;
}

// "at the end of December 4,120 reports were open": no day is written with thousands.
function isGrouped(text: string, end: number): boolean {
  return text[end] === ',' && digitsEnd(text, end + 1) === end + 4;
}

// "In March 12 people were killed": nothing happens in a day, and people are counted.
function isWithinMonth(text: string, month: number, end: number): boolean {
  if (tokenBefore(text, month)?.word !== 'in') return false;
  return tokenAfter(text, end)?.kind === 'word' && readCounted(text, end)?.plural === true;
}

// "25 to 29 October", "6, 7 and 8 August", "9–23 November": where the last of several days ends.
function lastDayEnd(text: string, at: number, end: number): number {
  let last = end;
  for (let day = Number(text.slice(at, end)), steps = 0; steps < MOST_DAYS; steps++) {
    const joiner = tokenAfter(text, last);
    if (joiner === undefined || !(DAY_JOINERS.has(joiner.word) || joiner.word === ',' || isDash(joiner.word))) break;
    const next = tokenAfter(text, joiner.end);
    if (next?.kind !== 'digits' || next.word.length > 2 || Number(next.word) <= day || Number(next.word) > 31) break;
    day = Number(next.word);
    last = next.end;
  }
  return last;
}

const MOST_DAYS = 4;

// In "Feb 17 and 19 people" the second is no day: what follows a day cannot be counted.
function secondDayEnd(text: string, from: number): number | undefined {
  const joiner = tokenAfter(text, from);
  if (joiner === undefined || !DAY_JOINERS.has(joiner.word)) return undefined;
  const day = tokenAfter(text, joiner.end);
  if (day?.kind !== 'digits' || day.word.length > 2 || Number(day.word) > 31 || Number(day.word) === 0)
    return undefined;
  const next = tokenAfter(text, day.end);
  if (next === undefined) return day.end;
  if (next.kind === 'word') return next.start > day.end && STOP_WORDS.has(next.word) ? day.end : undefined;
  return ',;:!?)]"”'.includes(next.word) || (next.word === '.' && !isDigitAt(text, next.end)) ? day.end : undefined;
}

const DAY_JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', '&']);

function isCapital(text: string, at: number): boolean {
  return text[at] !== text[at]!.toLowerCase();
}

// "March 12-15", "Feb 17 and 19", "October 8, 2002".
function dateEnd(text: string, from: number): number {
  let end = from;
  if (isDash(text[end]) && isDigitAt(text, end + 1) && digitsEnd(text, end + 1) - end <= 3)
    end = digitsEnd(text, end + 1);
  else end = secondDayEnd(text, from) ?? from;
  let next = tokenAfter(text, end);
  if (next?.word === ',') next = tokenAfter(text, next.end);
  return next?.kind === 'digits' && next.word.length === 4 && isYear(next.word) ? next.end : end;
}
