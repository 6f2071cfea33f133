import { isAgeGroup } from './age.ts';
import { alphanumericEnd, chunkEnd, chunkStart, identifierEnd, wordStart } from './chunks.ts';
import { classOf, isApostrophe, isDash, isDigitAt, isLetterAt, SPACE } from './characters.ts';
import { isYear } from './calendar.ts';
import { BEFORE_HYPHEN, NAMED_NUMBERS, SCREENS } from './labels.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { CARDINALS, ORDINAL_ENDINGS } from './numerals.ts';
import { digitsEnd } from './read-digits.ts';
import { rejectAddress } from './reject-address.ts';
import { rejectDate, rejectTime } from './reject-dates.ts';
import { rejectEntry } from './reject-entry.ts';
import { rejectLabel, rejectLaw } from './reject-label.ts';
import { rejectMark } from './reject-mark.ts';
import { currencyBefore } from './read-currency.ts';
import { readUnit } from './read-unit.ts';
import { rejectPhone } from './reject-phone.ts';
import { hyphenedRatioEnd } from './reject-ratio.ts';
import { tokenAfter } from './tokens.ts';

/** Why digits in the middle of a range are no second end of it: an ordinal, a time, a date, a version. */
export function rejectShape(text: string, at: number, floor: number): Rejection | undefined {
  const end = digitsEnd(text, at);
  return (
    rejectTail(text, at, end) ??
    rejectOrdinal(text, at, end) ??
    rejectTime(text, at, end) ??
    rejectDate(text, at, end, floor) ??
    rejectPoints(text, at, end)
  );
}

/** Why the digits at `at` are no quantity, judged by their shape and their close neighbours; undefined if they may be one. */
export function rejectDigits(text: string, at: number, floor: number): Rejection | undefined {
  const end = digitsEnd(text, at);
  return (
    rejectEntry(text, at, end) ??
    rejectMark(text, at, end) ??
    rejectGlued(text, at, end, floor) ??
    rejectPhone(text, at, end) ??
    rejectOrdinal(text, at, end) ??
    rejectTime(text, at, end) ??
    rejectSlash(text, at, end) ??
    rejectDate(text, at, end, floor) ??
    rejectPoints(text, at, end) ??
    rejectHyphens(text, at, end, floor) ??
    rejectLabel(text, at, end, floor) ??
    rejectLaw(text, at, end) ??
    rejectAddress(text, at, end)
  );
}

function rejectGlued(text: string, at: number, end: number, floor: number): Rejection | undefined {
  const before = text[at - 1];
  if (before === undefined || classOf(text.charCodeAt(at - 1)) === SPACE) return rejectTail(text, at, end);
  const linkStart = chunkStart(text, at);
  const chunk = text.slice(linkStart, at);
  if (chunk.includes('://') || chunk.startsWith('www.') || chunk.includes('@')) {
    return reject('link', linkStart, chunkEnd(text, at));
  }
  if (before === '#' || before === '№') return reject('label', at - 1, end);
  if (currencyBefore(text, at, floor) !== undefined) return undefined;
  if (isLetterAt(text, at - 1) || before === '_')
    return reject('identifier', wordStart(text, at), identifierEnd(text, end));
  const hyphen = isDash(before) || before === '/' || before === '.';
  if (hyphen && isLetterAt(text, at - 2) && before !== '—' && before !== '–') {
    const prefix = text.slice(wordStart(text, at - 1), at - 1);
    if (before === '-' && BEFORE_HYPHEN.has(prefix.toLowerCase())) return undefined;
    // "100,000 men-65,000 regulars": a dash that lost its blanks.
    const isWord = prefix.length > 2 && prefix === prefix.toLowerCase();
    if (before === '-' && isWord && text[end] === ',' && isDigitAt(text, end + 3) && !isDigitAt(text, end + 4))
      return undefined;
    if (before === '.' && (prefix.length > 2 || prefix === 'c' || prefix === 'ca')) return undefined;
    return reject('identifier', at - 1 - prefix.length, identifierEnd(text, end));
  }
  return rejectTail(text, at, end);
}

// Letters right behind that are neither an ending nor a unit make an identifier: 777F, 24703L202, 3D.
function rejectTail(text: string, at: number, end: number): Rejection | undefined {
  // "a 401(k) plan"
  if (text[end] === '(' && isLetterAt(text, end + 1) && text[end + 2] === ')') return reject('identifier', at, end + 3);
  if (!isLetterAt(text, end)) return undefined;
  const tail = alphanumericEnd(text, end);
  const ending = text.slice(end, tail);
  if (/^[48]k$/i.test(text.slice(at, tail)) && SCREENS.has(tokenAfter(text, tail)?.word ?? ''))
    return reject('name', at, tail);
  // "3M's" is the company.
  if (ending === 'M' && isApostrophe(text[tail]) && text[tail + 1] === 's') return reject('name', at, tail);
  if (tail - at <= 5 && NAMED_NUMBERS.has(text.slice(at, tail).toLowerCase())) return reject('name', at, tail);
  if (
    ORDINAL_ENDINGS.has(ending.toLowerCase()) ||
    /^(s|am|pm|k|K|M|m|b|B|e\d+|x|x10|x2|ish|G|T|MM|E\d+|yo|y|U)$/.test(ending)
  )
    return undefined;
  if ((ending === 'e' || ending === 'E') && (isDash(text[tail]) || text[tail] === '+') && isDigitAt(text, tail + 1))
    return undefined;
  if (/^(bn|mn|mln|bln|tn|tln|trn|mil|mm|MM|cr|million|billion|trillion|thousand)$/i.test(ending)) return undefined;
  if (readUnit(text, end) !== undefined) return undefined;
  return reject('identifier', at, tail);
}

// As far as numbers are read: to look on from each group of a number without end would take as long as it has pairs of groups.
const LONGEST_ORDINAL = 120;

function rejectOrdinal(text: string, at: number, end: number): Rejection | undefined {
  // "the 10,000th package"
  let last = end;
  while (last - end < LONGEST_ORDINAL && text[last] === ',' && digitsEnd(text, last + 1) === last + 4) last += 4;
  const tail = alphanumericEnd(text, last);
  if (ORDINAL_ENDINGS.has(text.slice(last, tail).toLowerCase())) return reject('ordinal', at, tail);
  const apostrophe = isApostrophe(text[end]) ? 1 : 0;
  const isDecade = text[end + apostrophe] === 's' && !isLetterAt(text, end + apostrophe + 1) && text[end - 1] === '0';
  const size = end - at;
  // "0830", "007": no amount is written with zeros before it.
  const isDecimal = text[at - 1] === '.' || text[end] === '.' || text[end] === ',';
  if (size > 1 && text[at] === '0' && !isDecimal) return reject('identifier', at, end);
  if (size >= 3 && text[end] === 's' && !isLetterAt(text, end + 1) && !isDecade) return reject('name', at, end + 1);
  if (isDecade && size === 2 && isAgeGroup(text, at)) return undefined;
  if (isDecade && (size === 2 || size === 4)) return reject('decade', at, end + apostrophe + 1);
  return undefined;
}

// 9/11, 24/7 and 1/0 are no fractions; the shapes of a date come later.
function rejectSlash(text: string, at: number, end: number): Rejection | undefined {
  if (text[end] !== '/' || !isDigitAt(text, end + 1)) return undefined;
  const second = digitsEnd(text, end + 1);
  const words = text.slice(at, second);
  // "2018/19"
  if (isYear(text.slice(at, end)) && (second - end === 3 || second - end === 5)) return reject('year', at, second);
  // "Regulation 2016/679", "Law 45/1996", "Directive 95/46/EC"
  // "1/2000" may be a share.
  const isNumbered =
    isYear(text.slice(at, end)) || (text.slice(at, end) !== '1' && isYear(text.slice(end + 1, second)));
  if (isNumbered) return reject('label', at, identifierEnd(text, second));
  if (LEGAL_ENDS.test(text.slice(second, second + 4))) return reject('label', at, second + 3);
  if (words === '50/50' || words === '20/20') return reject('score', at, second);
  return words === '9/11' || words === '24/7' || Number(text.slice(end + 1, second)) === 0
    ? reject('name', at, second)
    : undefined;
}

const LEGAL_ENDS = /^\/(?:EC|EU)(?![A-Za-z])/;

// 1.2.3 is a version, 192.168.0.1 an address; 1.234.567 was a number, which readDigits tells apart.
function rejectPoints(text: string, at: number, end: number): Rejection | undefined {
  if (text[end] !== '.' || !isDigitAt(text, end + 1)) return undefined;
  const second = digitsEnd(text, end + 1);
  if (text[second] !== '.' || !isDigitAt(text, second + 1)) return undefined;
  const third = digitsEnd(text, second + 1);
  if (second - end === 4 && third - second === 4 && end - at <= 3) return undefined;
  let stop = third;
  while (text[stop] === '.' && isDigitAt(text, stop + 1)) stop = digitsEnd(text, stop + 1);
  return reject('version', at, stop);
}

// 7-Eleven is a name; 2012-13, 2003–2004 are years; 555-0199 and +1-222-2222 telephone numbers.
function rejectHyphens(text: string, at: number, end: number, floor: number): Rejection | undefined {
  const dash = text[end];
  const ratio = hyphenedRatioEnd(text, end, Number(text.slice(at, end)));
  if (ratio !== undefined) return reject('score', at, ratio);
  const shop = dash === '-' && isLetterAt(text, end + 1) ? tokenAfter(text, end + 1) : undefined;
  if (shop !== undefined && text[end + 1] !== shop.word[0] && CARDINALS.has(shop.word))
    return reject('name', at, shop.end);
  if (!isDash(dash) || !isDigitAt(text, end + 1)) return undefined;
  const second = digitsEnd(text, end + 1);
  const first = text.slice(at, end);
  const size = second - end - 1;
  const bare = currencyBefore(text, at, floor) === undefined;
  if (bare && isYear(first) && (size === 2 || (size === 4 && isYear(text.slice(end + 1, second))))) {
    const follows = tokenAfter(text, second);
    if (follows === undefined || size === 2 || follows.kind === 'sign' || follows.word.length < 4)
      return reject('year', at, second);
  }
  if (
    size <= 3 &&
    first.length <= 3 &&
    bare &&
    Number(first) >= Number(text.slice(end + 1, second)) &&
    isBareAfter(text, second)
  ) {
    return reject('score', at, second);
  }
  if (dash !== '-') return undefined;
  const more = text[second] === '-' && isDigitAt(text, second + 1);
  if (
    more ||
    (first.length === 3 && size === 4 && isBareAfter(text, second) && tokenAfter(text, second)?.kind !== 'word')
  ) {
    let stop = second;
    while (text[stop] === '-' && isDigitAt(text, stop + 1)) stop = digitsEnd(text, stop + 1);
    return reject('phone', at, stop);
  }
  return undefined;
}

// A score has no unit and no further digits: "3-2", "112-104", "a 5-4 ruling"; "5-1/4" is five and a quarter.
function isBareAfter(text: string, end: number): boolean {
  if (text[end] === '/' && isDigitAt(text, end + 1)) return false;
  return text[end] !== '.' && text[end] !== ',' && !isDash(text[end])
    ? readUnit(text, end) === undefined
    : !isDigitAt(text, end + 1);
}
