import { isDash, isLetterAt } from './characters.ts';
import { exactInteger } from './exact-number.ts';
import type { Figure } from './read-figure.ts';
import { isPlural, readCounted } from './read-counted.ts';
import { readFigureAt } from './range-ends.ts';
import { isYear } from './calendar.ts';
import type { Parts } from './quantity.ts';
import { tokenAfter, type Token } from './tokens.ts';

/** A part of a whole, both stated: `11 out of the 14`, `one in three`. */
export interface Proportion {
  readonly end: number;
  readonly parts: Parts;
}

/** The proportion whose part is the given figure. */
export function readProportion(text: string, part: Figure): Proportion | undefined {
  if (part.unit !== undefined || part.numeral.form === 'magnitude' || part.value.d !== 1n) return undefined;
  const first = tokenAfter(text, part.end);
  if (first === undefined) return undefined;
  const joined = joinerEnd(text, first) ?? joinerInHyphens(text, first) ?? joinerBehindNoun(text, part, first);
  if (joined === undefined) return undefined;
  const whole = readFigureAt(text, joined.end);
  if (whole === undefined || whole.unit !== undefined || whole.value.d !== 1n || whole.numeral.form === 'magnitude')
    return undefined;
  if (whole.value.compare(0) <= 0) return undefined;
  // "a majority of two in the 650-member house"
  if (isDash(text[whole.end]) && isLetterAt(text, whole.end + 1)) return undefined;
  const fits = whole.value.compare(part.value) >= (joined.strict ? 1 : 0) && part.value.compare(0) > 0;
  if (!fits && joined.word !== 'over') return undefined;
  if (joined.word === 'in' && !isOneIn(text, part, whole)) return undefined;
  return { end: whole.end, parts: { part: part.value, whole: whole.value } };
}

interface Joiner {
  readonly word: 'of' | 'in' | 'over';
  readonly end: number;
  readonly strict: boolean;
}

// "11 out of the 14", "2 in every 5", "one over twenty".
function joinerEnd(text: string, first: Token): Joiner | undefined {
  if (first.word === 'over')
    return isWhole(text, first.end) ? { word: 'over', end: first.end, strict: false } : undefined;
  let word = first;
  if (first.word === 'out') {
    const of = tokenAfter(text, first.end);
    if (of?.word !== 'of') return undefined;
    word = of;
  }
  // "Two of the three suspects" counts suspects twice; only "out of" makes one a share of the other.
  if (word.word !== 'in' && word === first) return undefined;
  const next = tokenAfter(text, word.end);
  const article = next?.word === 'the' || next?.word === 'every' || next?.word === 'its' || next?.word === 'their';
  return { word: word.word === 'in' ? 'in' : 'of', end: article ? next.end : word.end, strict: word.word === 'in' };
}

// "a 1-in-5 chance"
function joinerInHyphens(text: string, dash: Token): Joiner | undefined {
  if (!isDash(dash.word)) return undefined;
  const word = tokenAfter(text, dash.end);
  const isTied = word?.word === 'in' && word.start === dash.end && isDash(text[word.end]);
  return isTied ? { word: 'in', end: word.end + 1, strict: true } : undefined;
}

// "one person in 20": not "two people in 10 cars", where the second number counts as well.
function joinerBehindNoun(text: string, part: Figure, noun: Token): Joiner | undefined {
  if (noun.kind !== 'word' || isPlural(noun) !== part.value.compare(1) > 0) return undefined;
  const joiner = tokenAfter(text, noun.end);
  const joined = joiner?.word === 'in' ? joinerEnd(text, joiner) : undefined;
  const whole = joined && readFigureAt(text, joined.end);
  if (whole === undefined || part.value.compare(10) > 0 || readCounted(text, whole.end) !== undefined) return undefined;
  return whole.value.compare(1000) <= 0 ? joined : undefined;
}

// "one over twenty" is a fraction where nothing is counted: "$2000 over 3 years" is a period.
function isWhole(text: string, at: number): boolean {
  const whole = readFigureAt(text, at);
  if (whole === undefined || whole.unit !== undefined) return false;
  const next = tokenAfter(text, whole.end);
  return next === undefined || next.word === '.';
}

// "1 in 5 adults", not "2 in 2004" nor "40 in 50 days", and a whole that such ratios have: small or round.
function isOneIn(text: string, part: Figure, whole: Figure): boolean {
  if (whole.numeral.form === 'plain' && isYear(text.slice(whole.numeralStart, whole.numeralEnd))) return false;
  if (part.value.equals(1)) return true;
  return whole.value.compare(20) <= 0 || whole.value.mod(10).equals(exactInteger(0));
}
