import { isDash, isDigitAt, isLetterAt } from './characters.ts';
import { MONTHS } from './calendar.ts';
import { NAMES_BEFORE, NAMES_OF } from './labels.ts';
import { STOP_WORDS } from './noun-words.ts';
import { digitsEnd } from './read-digits.ts';
import { readHedgeAfter } from './read-hedges.ts';
import type { NotQuantityRule, Rejection } from './not-quantities.ts';
import { readCounted } from './read-counted.ts';
import type { Figure } from './read-figure.ts';
import { isSentenceStart } from './reject-words.ts';
import { isDenominator } from './read-per-number.ts';
import { readRange } from './read-range.ts';
import { rejectOdds } from './reject-odds.ts';
import { rejectYear } from './reject-year.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** Why a figure that was read is no quantity after all: a bare number that is a year, a name's or a paragraph's number. */
export function rejectFigure(text: string, figure: Figure, floor: number): Rejection | undefined {
  if (isDenominator(text, figure)) {
    const { start, end } = readRange(text, figure, floor) ?? figure;
    return { rule: 'fraction', start, end };
  }
  if (isDottedOpening(text, figure)) return { rule: 'label', start: figure.start, end: figure.end };
  const odds = rejectOdds(text, figure);
  if (odds !== undefined) return odds;
  if (figure.numeral.form !== 'plain' || figure.start !== figure.numeralStart) return undefined;
  const year = rejectYear(text, figure, floor);
  if (year !== undefined || figure.unit !== undefined) return year;
  const reject = (rule: NotQuantityRule, start = figure.start, end = figure.end): Rejection => ({ rule, start, end });
  const before = tokenBefore(text, figure.start);
  const after = tokenAfter(text, figure.end);
  if (isListNumber(text, figure, before)) return reject('label');
  if (before !== undefined && isNamed(text, figure, before, after))
    return reject('name', before.start, nameEnd(text, figure.end));
  return undefined;
}

// "1. Cultivating diplomacy", "(2) the budget": a small number that opens a paragraph, set off by a point or bracket; of a
// list its lines too.
function isListNumber(text: string, figure: Figure, before: Token | undefined): boolean {
  const { start, end } = figure;
  const opens = before === undefined || (before.word === '(' && tokenBefore(text, before.start) === undefined);
  const mark = text[end];
  if (end - start > 3 || !'.):/'.includes(mark ?? ' ')) return false;
  if (isItem(text, start, end)) return true;
  // "2/ This" is a footnote, "5/day" a rate.
  return opens && (mark !== '/' || text[end + 1] === ' ') && tokenAfter(text, end + 1)?.kind === 'word';
}

// "1. 400 members joined.\n2. 30 branches opened": the line before has the number before, or the next one the next.
function isItem(text: string, start: number, end: number): boolean {
  const mark = text[end]!;
  if ((mark !== '.' && mark !== ')') || text[end + 1] !== ' ' || !isLineStart(text, start)) return false;
  const number = Number(text.slice(start, end));
  const hasItem = (item: string, from: number, to: number) => {
    const at = text.slice(from, to).indexOf(item);
    return at >= 0 && isLineStart(text, from + at);
  };
  return (
    hasItem(`${number - 1}${mark} `, Math.max(0, start - FARTHEST_ITEM), start) ||
    hasItem(`${number + 1}${mark} `, end, end + FARTHEST_ITEM)
  );
}

const FARTHEST_ITEM = 240;

function isLineStart(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 12 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start === 0 || text[start - 1] === '\n';
}

// "27.12 Pursuant to General Assembly resolution 46/187"
function isDottedOpening(text: string, { start, end, unit }: Figure): boolean {
  if (unit !== undefined || !text.slice(start, end).includes('.') || text[end] !== ' ' || !isLetterAt(text, end + 1))
    return false;
  if (tokenBefore(text, start) !== undefined) return false;
  return isCapital(text, end + 1) && readCounted(text, end)?.plural !== true;
}

// "Boeing 747", "Voyager 2": a capital before, and nothing counted behind.
function isNamed(text: string, figure: Figure, before: Token, after: Token | undefined): boolean {
  if (before.kind !== 'word' || figure.end - figure.start > 4) return false;
  if (NAMES_BEFORE.has(before.word.replace(POSSESSIVE, ''))) return true;
  // "Voters 18 to 29", "Children 12 and under"
  if (after?.word === 'to' && tokenAfter(text, after.end)?.kind === 'digits') return false;
  if (after?.kind === 'word' && readHedgeAfter(text, figure.end) !== undefined) return false;
  const named = before.word === 'of' ? tokenBefore(text, before.start) : undefined;
  if (named !== undefined && NAMES_OF.has(named.word) && hasCapital(text, named)) return true;
  if (!hasCapital(text, before) || before.word.length < 2 || before.end + 1 !== figure.start) return false;
  // "up on Bologna's 276": a figure of theirs. "Boeing's 747" is a name all the same.
  if (POSSESSIVE.test(before.word) && COMPARED.has(tokenBefore(text, before.start)?.word ?? '')) return false;
  if (MONTHS.has(before.word) || STOP_WORDS.has(before.word) || before.word.endsWith('ly')) return false;
  const counted = after?.kind === 'word' ? readCounted(text, figure.end) : undefined;
  if (counted !== undefined && !isCapital(text, counted.start)) return false;
  // At the beginning of a sentence every word has a capital: there a verb has to follow.
  return !isSentenceStart(text, tokenBefore(text, before.start)) || (counted === undefined && after?.kind === 'word');
}

const POSSESSIVE = /['’]s$/u;
const COMPARED = new Set(['from', 'on', 'against', 'after', 'below', 'above']);

// "Boeing 737-800"
function nameEnd(text: string, end: number): number {
  return isDash(text[end]) && isDigitAt(text, end + 1) ? digitsEnd(text, end + 1) : end;
}

function hasCapital(text: string, { start, end, word }: Token): boolean {
  return text.slice(start, end) !== word;
}

function isCapital(text: string, at: number): boolean {
  const first = text[at];
  return first !== undefined && first !== first.toLowerCase();
}
