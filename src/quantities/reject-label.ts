import { isDash, isDigitAt, isLetterAt } from './characters.ts';
import { isYear } from './calendar.ts';
import { ABBREVIATED_LABELS, BEFORE_NUMBERED_VERB, LABELS, LAW_REPORTS, NUMBERED, SHEETS } from './labels.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { SCALES, SHORT_SCALES } from './numerals.ts';
import { isPlural, readCounted } from './read-counted.ts';
import { digitsEnd, readDigits } from './read-digits.ts';
import { readUnit } from './read-unit.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The number of what stands before it: `Issue 19`, `resolution 48/39`, `versions 4, 5 and 6`, `article 22 (3)`. */
export function rejectLabel(text: string, at: number, end: number, floor: number): Rejection | undefined {
  if (end - at > 4) return rejectRegistered(text, at, end, floor);
  if (text[end] === '%' || (text[end] === ',' && isDigitAt(text, end + 1))) return undefined;
  const label = labelBefore(text, at, floor);
  if (label === undefined) return rejectNumbered(text, at, end, floor);
  if (isPlainNo(text, label)) return undefined;
  // "Last week 30 packages" and "since the last issue 8 advisories" say when; "week 30" and "a Category 4 storm" are labelled.
  const determiner = tokenBefore(text, label.start, floor);
  if (determiner !== undefined && (WHEN.has(determiner.word) || (determiner.word === 'a' && TIMES.has(label.word))))
    return undefined;
  // "the number 5" is labelled, "a group 20 strong" is not; "game 30 minutes late" has a unit.
  if (readUnit(text, end) !== undefined) return undefined;
  if (isScaled(text, at)) return undefined;
  if (determiner !== undefined && makesVerb(determiner.word, label.word) && isAmount(text, at)) return undefined;
  // "The staff now numbers 12", "our graduates now number 281": a verb.
  if (label.word === 'numbers' && (BEFORE_VERB.has(determiner?.word ?? '') || isAmount(text, at))) return undefined;
  if (label.word === 'number' && NOW.has(determiner?.word ?? '') && tokenAfter(text, end)?.word !== 'on')
    return undefined;
  const first = labelEnd(text, end);
  const isList = label.word.endsWith('s') || label.word === 'pp' || first > end;
  const last = isList || isDash(text[first]) ? listEnd(text, first) : first;
  return reject('label', label.start, SHEETS.has(label.word) ? lastSheetEnd(text, last) : last);
}

// "Goal 5 calls for it", "Scope 3 emissions", "SDG 16.3", "Items 14 and 15": not "Goals 12", nor "please note 12 people".
function rejectNumbered(text: string, at: number, end: number, floor: number): Rejection | undefined {
  const label = tokenBefore(text, at, floor);
  if (label === undefined || !NUMBERED.has(label.word) || at - label.end > 1 || end - at > 2) return undefined;
  const isCapital = text[label.start] !== text[label.start]!.toLowerCase();
  const before = tokenBefore(text, label.start);
  if (before?.kind === 'digits' || (!isCapital && isOtherwiseSaid(before?.word ?? '', label.word))) return undefined;
  const number = readDigits(text, at);
  if (number === undefined || isScaled(text, at) || readUnit(text, number.end) !== undefined) return undefined;
  const first = labelEnd(text, end);
  // "Scopes 1 and 2 emissions" counts none, whatever follows.
  const last = listEnd(text, first, label.word === 'scopes');
  if (label.word.endsWith('s') && last === first) return undefined;
  if (!isCapital && label.word !== 'scope' && readCounted(text, number.end)?.plural === true) return undefined;
  return reject('label', label.start, last);
}

// "Each year 6 pupils leave", "in a year 12 of them left", "we target 40 schools".
function isOtherwiseSaid(before: string, label: string): boolean {
  if (label === 'year') return WHEN.has(before) || ARTICLES.has(before);
  return BEFORE_NUMBERED_VERB.has(before);
}

const ARTICLES = words('a the one');

// "charity number 1089464": so many digits without a comma; not "the protesters number 20000".
function rejectRegistered(text: string, at: number, end: number, floor: number): Rejection | undefined {
  if (text[end] === ',' || text[end] === '.' ? isDigitAt(text, end + 1) : text.slice(at, end).endsWith('000'))
    return undefined;
  const label = labelBefore(text, at, floor);
  if (label === undefined || !REGISTERED.has(label.word) || isPlainNo(text, label)) return undefined;
  const before = tokenBefore(text, label.start, floor);
  if (label.word === 'number' && before !== undefined) {
    if (isPlural(before) || BEFORE_VERB.has(before.word) || AUXILIARIES.has(before.word)) return undefined;
  }
  return readCounted(text, end)?.plural === true ? undefined : reject('label', label.start, end);
}

const REGISTERED = words('number no nos nr');

// "Page 4 of 12"
function lastSheetEnd(text: string, end: number): number {
  const of = tokenAfter(text, end);
  const last = of?.word === 'of' ? tokenAfter(text, of.end) : undefined;
  return last?.kind === 'digits' && readCounted(text, last.end)?.plural !== true ? last.end : end;
}

// "No. 5" and "Art. 5", but not "He sold the lot. 40 people came."
function labelBefore(text: string, at: number, floor: number): Token | undefined {
  const before = tokenBefore(text, at, floor);
  if (before === undefined) return undefined;
  if (before.word !== '.') return LABELS.has(before.word) ? before : undefined;
  const short = tokenBefore(text, before.start, floor);
  return short !== undefined && ABBREVIATED_LABELS.has(short.word) ? short : undefined;
}

const WHEN = words('last this next past each every that per same');
const TIMES = words('day week season round episode game lap stage phase');
const BEFORE_VERB = words('it which that who now still today already currently');
const NOW = words('now still already currently');
const AUXILIARIES = words('to will would can could may might must shall should');
const FORMS_OF_BE = words('is are am was were be been');

// "will box 200 apples", "are building 13 schools"; but "are Section 8 tenants".
function makesVerb(before: string, label: string): boolean {
  return AUXILIARIES.has(before) || (label.endsWith('ing') && (FORMS_OF_BE.has(before) || /['’]re$/u.test(before)));
}

// "There is no 2x zoom": a label is written No or no.
function isPlainNo(text: string, { start, end, word }: Token): boolean {
  return word === 'no' && text[start] === 'n' && text[end] !== '.';
}

// "which could issue 7.8 million shares": no label has millions.
function isScaled(text: string, at: number): boolean {
  const number = readDigits(text, at);
  const scale = number && tokenAfter(text, number.end);
  return scale?.kind === 'word' && SCALES.has(scale.word);
}

// "agreed to issue 7.8m shares", "will box 200 apples": behind these words the label is a verb.
function isAmount(text: string, at: number): boolean {
  const number = readDigits(text, at);
  const next = number && tokenAfter(text, number.end);
  if (number === undefined || next?.kind !== 'word') return false;
  return SHORT_SCALES.has(next.word) || readCounted(text, number.end)?.plural === true;
}

// "resolution 48/39", "Section 7.8", "article 22 (3)", "resolution 1325 (2000)"
function labelEnd(text: string, end: number): number {
  const goesOn = (text[end] === '/' || text[end] === '.') && isDigitAt(text, end + 1);
  const last = goesOn ? digitsEnd(text, end + 1) : end;
  const open = text[last] === ' ' ? last + 1 : last;
  if (text[open] !== '(' || !isDigitAt(text, open + 1)) return last;
  const inner = digitsEnd(text, open + 1);
  const isPart = inner - open <= 3 || isYear(text.slice(open + 1, inner));
  return text[inner] === ')' && isPart ? inner + 1 : last;
}

const MOST_LISTED = 6;

// ", 5 and 6" behind "versions 4"
function listEnd(text: string, first: number, isBeforeNoun = false): number {
  let end = first;
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    let joiner = tokenAfter(text, end);
    if (joiner?.word === ',') {
      const and = tokenAfter(text, joiner.end);
      if (and?.word === 'and' || and?.word === 'or') joiner = and;
    }
    if (joiner === undefined || !(LISTING.has(joiner.word) || isDash(joiner.word))) break;
    const next = tokenAfter(text, joiner.end);
    if (next?.kind !== 'digits' || next.word.length > 4) break;
    const stop = labelEnd(text, next.end);
    if (isLetterAt(text, stop) || text[stop] === '%' || readUnit(text, stop) !== undefined) break;
    if (!isBeforeNoun && readCounted(text, stop)?.plural === true) break;
    end = stop;
  }
  return end;
}

const LISTING = words(', and or to through');

/** A reference to a law report or code: `214 F.3d`, `9 U.S.C.`, `514 U.S. 779`. */
export function rejectLaw(text: string, at: number, end: number): Rejection | undefined {
  if (end - at > 4 || text[end] !== ' ' || !'USFLC'.includes(text[end + 1] ?? ' ')) return undefined;
  const report = LAW_REPORTS.find((name) => text.startsWith(name, end + 1));
  if (report === undefined) return undefined;
  const stop = end + 1 + report.length;
  // "5 U.S. senators" are no reference: a page follows, or the name says it all.
  if (text[stop] === ' ' && isDigitAt(text, stop + 1)) {
    const page = digitsEnd(text, stop + 1);
    if (!isDash(text[page]) && !isScaled(text, stop + 1)) return reject('label', at, page);
  }
  return report === 'U.S.' || report === 'U. S.' ? undefined : reject('label', at, stop);
}
