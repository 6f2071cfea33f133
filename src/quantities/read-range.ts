import type Fraction from 'fraction.js';
import { CHANGE_WORDS } from './changes.ts';
import { isDash, isDigitAt, isLetterAt } from './characters.ts';
import { powerOfTen } from './exact-number.ts';
import { hedgeBefore, type HedgeMatch } from './match-hedge.ts';
import { CARDINALS, COLLECTIVES, DENOMINATORS, SCALES } from './numerals.ts';
import { readFigure, type Figure } from './read-figure.ts';
import { readRate } from './read-rate.ts';
import { isYear } from './calendar.ts';
import { movesLevel } from './moves-level.ts';
import { readShareOfMoney } from './read-share-of-money.ts';
import { rejectShape } from './reject-digits.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';
import type { UnitReading } from './read-unit.ts';

/** Two figures that bound one quantity. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly lower: Fraction;
  readonly upper: Fraction;
  readonly unit: UnitReading | undefined;
  /** The word that opened it. */
  readonly opener: 'between' | 'from' | undefined;
  /** The "about" inside: `from about $350 to $680`. */
  readonly about: HedgeMatch | undefined;
  /** `20 ± 5` states 20. */
  readonly stated: Fraction | null;
}

const JOINERS: ReadonlySet<string> = new Set(['to', 'and', 'or', 'up']);

/** The range that a figure begins: `between 20 and 30`, `from $350 to $680`, `3.5–4.0 TeV`, `50 ± 5`. */
export function readRange(text: string, first: Figure, floor: number): Range | undefined {
  const joiner = joinerAfter(text, first);
  if (joiner === undefined) return undefined;
  const tolerance = toleranceAfter(text, joiner);
  if (tolerance !== undefined) return readTolerance(text, first, tolerance);
  const ends = readEnds(text, first, joiner, floor);
  return ends === undefined || isMoved(text, ends, joiner) ? undefined : readBetween(text, first, ends, joiner, floor);
}

/**
 * A figure that something moved from, in the unit and the scale of that which it moved to: the first of `rose from 5 to 6
 * percent`, which is no range.
 */
export function readMovedFrom(text: string, first: Figure, floor: number): Figure {
  const joiner = joinerAfter(text, first);
  const ends = joiner && readEnds(text, first, joiner, floor);
  if (ends === undefined || !isMoved(text, ends, joiner!)) return first;
  const { second } = ends;
  if (first.unit !== undefined && first.unit.name !== second.unit?.name) return first;
  const unit = wholeUnit(text, second);
  return { ...first, unit: unit && { ...unit, end: first.end }, value: shareScale(text, first, second) };
}

/** The unit of a figure with its rate, or as the share that it is: "30 miles an hour", "90 cents of every dollar". */
function wholeUnit(text: string, figure: Figure): UnitReading | undefined {
  const { unit, end } = figure;
  const share = readShareOfMoney(text, figure);
  if (share !== undefined || unit === undefined) return share;
  const hasRate = unit.dimension !== 'money' && unit.dimension !== 'percent' && unit.dimension !== 'duration';
  const rate = hasRate ? readRate(text, end) : undefined;
  return rate === undefined ? unit : { ...unit, name: `${unit.name} per ${rate.per}` };
}

/** The second figure of a range, and the word that opens it. */
interface Ends {
  readonly second: Figure;
  readonly opener: Token | undefined;
  readonly about: HedgeMatch | undefined;
  /** Where what stands between the two ends. */
  readonly joined: number;
}

function joinerAfter(text: string, first: Figure): Token | undefined {
  return afterHyphen(text, tokenAfter(text, endOf(text, first)));
}

function endOf(text: string, { unit, end }: Figure): number {
  return (unit && readRate(text, end)?.end) ?? end;
}

function readEnds(text: string, first: Figure, joiner: Token, floor: number): Ends | undefined {
  if (joiner.kind === 'word' && !JOINERS.has(joiner.word)) return undefined;
  const { opener, about } = openerBefore(text, first.start, floor);
  const joined = joinerEnd(text, joiner, endOf(text, first), opener?.word);
  const second = joined === undefined ? undefined : readFigureAt(text, joined);
  if (second === undefined || second.numeral.form === 'magnitude' || first.numeral.form === 'magnitude')
    return undefined;
  return { second, opener, about, joined: joined! };
}

function readBetween(text: string, first: Figure, ends: Ends, joiner: Token, floor: number): Range | undefined {
  const { second, opener, about, joined } = ends;
  if (joiner.word === 'or' && !isAlternative(text, first, second, floor)) return undefined;
  if (opener === undefined && isChangeAndLevel(text, first, second)) return undefined;
  const range = joinFigures(text, first, second, opener, isDash(joiner.word) || joiner.word === 'or');
  return range && { ...range, about: about ?? aboutBetween(text, joined, second) };
}

// "rose from 418 to 520", "brought the number of members from 418 to 520": two levels, and nothing in between.
function isMoved(text: string, { opener }: Ends, joiner: Token): boolean {
  return (
    opener?.word === 'from' && joiner.word === 'to' && !isDash(text[joiner.start - 1]) && movesLevel(text, opener.start)
  );
}

// "from 20 to about 30"
function aboutBetween(text: string, joined: number, second: Figure): HedgeMatch | undefined {
  return second.start > joined + 1 ? hedgeBefore(text, second.start, joined) : undefined;
}

// "18- to 24-year-olds", "two- or three-day": the hyphen is shared too.
function afterHyphen(text: string, joiner: Token | undefined): Token | undefined {
  if (joiner === undefined || !isDash(joiner.word)) return joiner;
  const word = tokenAfter(text, joiner.end);
  return word?.word === 'to' || word?.word === 'or' ? word : joiner;
}

// "two or three", "10 or 15 years" say a range; "either 10 million or 10 billion" says two figures.
function isAlternative(text: string, first: Figure, second: Figure, floor: number): boolean {
  const before = tokenBefore(text, first.start, floor)?.word;
  const value = shareScale(text, first, second);
  return before !== 'either' && before !== 'whether' && second.value.compare(value.mul(3)) <= 0;
}

// "rose $1.20 to $35.10", "fell 12 to 2,653": a change, and the level after it.
function isChangeAndLevel(text: string, first: Figure, second: Figure): boolean {
  const by = tokenBefore(text, hedgeBefore(text, first.start, 0)?.start ?? first.start);
  const verb = by?.word === 'by' ? tokenBefore(text, by.start) : by;
  if (verb === undefined || !CHANGE_WORDS.has(verb.word)) return false;
  return (first.unit === undefined) === (second.unit === undefined) || second.value.compare(first.value.mul(3)) > 0;
}

function openerBefore(text: string, start: number, floor: number) {
  const hedge = hedgeBefore(text, start, floor);
  const about = hedge?.row.hedge === 'about' ? hedge : undefined;
  const word = tokenBefore(text, about?.start ?? start, floor);
  const opener = word?.word === 'between' || word?.word === 'from' ? word : undefined;
  return { opener, about: opener && about };
}

function joinerEnd(text: string, joiner: Token, from: number, opener: string | undefined): number | undefined {
  // "30-to-50-percent"
  if (joiner.word === 'to')
    return isDash(text[joiner.end]) && isDash(text[joiner.start - 1]) ? joiner.end + 1 : joiner.end;
  if (joiner.word === 'and') return opener === 'between' ? joiner.end : undefined;
  if (joiner.word === 'or') return opener === undefined ? joiner.end : undefined;
  if (joiner.word === 'up' && opener === 'from') {
    const to = tokenAfter(text, joiner.end);
    return to?.word === 'to' ? to.end : undefined;
  }
  if (joiner.word === '~' || joiner.word === '∼') return joiner.end;
  if (!isDash(joiner.word) || joiner.word === '—' || isItem(text, joiner, from)) return undefined;
  // "2 -7 g" and "1000 - 5000" are ranges, "5 - a record" none: a figure has to follow.
  return isDigitAt(text, joiner.end) || joiner.start === from || /\s/.test(text[joiner.end] ?? '')
    ? joiner.end
    : undefined;
}

// A dash that begins a line, with a space behind it, begins an item of a list.
function isItem(text: string, { start, end }: Token, from: number): boolean {
  return text[end] === ' ' && text.slice(from, start).includes('\n');
}

/** The figure that begins right at or after `at`, its currency sign, minus or hedge included. */
export function readFigureAt(text: string, at: number): Figure | undefined {
  let token = tokenAfter(text, at);
  const start = token?.start;
  for (let steps = 0; token !== undefined && steps < 4; steps++) {
    if (token.kind === 'digits' || (token.kind === 'word' && isNumberWord(token.word))) break;
    // Currency signs and codes, a minus, "about", "a" of "a hundred".
    token = tokenAfter(text, token.end);
  }
  if (token === undefined || start === undefined) return undefined;
  if (token.kind === 'digits' && rejectShape(text, token.start, at) !== undefined) return undefined;
  const figure = readFigure(text, token.start, at);
  if (figure === undefined || figure.start === start) return figure;
  const hedge = hedgeBefore(text, figure.start, at);
  return hedge !== undefined && hedge.start === start && hedge.row.hedge === 'about' ? figure : undefined;
}

function isNumberWord(word: string): boolean {
  return (
    CARDINALS.has(word) || SCALES.has(word) || COLLECTIVES.has(word) || (DENOMINATORS.has(word) && word !== 'second')
  );
}

function joinFigures(
  text: string,
  first: Figure,
  second: Figure,
  opener: Token | undefined,
  close: boolean,
): Range | undefined {
  const a = first.unit;
  const b = second.unit;
  if (a !== undefined && b !== undefined && a.name !== b.name) return undefined;
  // "$20 to 30" is money on both sides, "20 km to 30" need not be a length.
  if (
    a !== undefined &&
    b === undefined &&
    !isArticle(first) &&
    !(a.dimension === 'money' && first.start < first.numeralStart)
  )
    return undefined;
  const unit = b ?? a;
  if (unit === undefined && first.numeral.form === 'plain' && second.numeral.form === 'plain') {
    if (
      isYear(text.slice(first.numeralStart, first.numeralEnd)) &&
      isYear(text.slice(second.numeralStart, second.numeralEnd))
    ) {
      const next = tokenAfter(text, second.end);
      if (opener?.word !== 'between' && (next?.kind !== 'word' || !next.word.endsWith('s'))) return undefined;
    }
  }
  const value = shareScale(text, first, second);
  const other = second.value;
  const order = value.compare(other);
  // "$1.2 million to 12 organizations": what falls is no range, unless a word opens one.
  if (order === 0 || (order > 0 && opener === undefined && (close || value.s > 0n))) return undefined;
  return {
    start: opener?.start ?? first.start,
    end: second.end,
    numeralStart: first.numeralStart,
    numeralEnd: second.numeralEnd,
    lower: order < 0 ? value : other,
    upper: order < 0 ? other : value,
    unit: unit && { ...unit, end: second.end },
    opener: opener?.word as Range['opener'],
    about: undefined,
    stated: null,
  };
}

// "a year or two"
function isArticle({ start, numeral }: Figure): boolean {
  return numeral.form === 'words' && start === numeral.start && numeral.end - numeral.start <= 2;
}

// "20 to 30 million", "two to three dozen": the scale is meant for both, unless the first is already larger ("500 to 1 million").
function shareScale(text: string, first: Figure, second: Figure): Fraction {
  const dozen = COLLECTIVES.get(tokenBefore(text, second.numeralEnd)?.word ?? '');
  const isShared = dozen !== undefined && second.numeral.form === 'words' && first.value.compare(dozen) < 0;
  if (isShared && second.value.compare(dozen) > 0) return first.value.mul(dozen);
  if (first.numeral.scale > 0 || second.numeral.scale === 0) return first.value;
  const scale = powerOfTen(second.numeral.scale);
  return first.value.compare(second.value.div(scale)) < 0 ? first.value.mul(scale) : first.value;
}

// ±, +/-, plus or minus, give or take.
function toleranceAfter(text: string, from: Token): number | undefined {
  // "200, give or take 10"
  const joiner = (from.word === ',' ? tokenAfter(text, from.end) : from) ?? from;
  if (joiner !== from && joiner.word !== 'give') return undefined;
  if (joiner.word === '±') return joiner.end;
  if (joiner.word === '+') {
    const slash = tokenAfter(text, joiner.end);
    const dash = slash?.word === '/' ? tokenAfter(text, slash.end) : slash;
    return slash !== undefined && dash !== undefined && isDash(dash.word) ? dash.end : undefined;
  }
  const other = TOLERANCES.get(joiner.word);
  const or = other === undefined ? undefined : tokenAfter(text, joiner.end);
  const minus = or?.word === 'or' ? tokenAfter(text, or.end) : undefined;
  return minus !== undefined && minus.word === other ? minus.end : undefined;
}

const TOLERANCES: ReadonlyMap<string, string> = new Map([
  ['plus', 'minus'],
  ['give', 'take'],
]);

function readTolerance(text: string, first: Figure, at: number): Range | undefined {
  const second = readFigureAt(text, at);
  if (second === undefined || second.value.s < 0n || isLetterAt(text, second.numeralStart - 1)) return undefined;
  const unit = second.unit ?? first.unit;
  const percent = second.unit?.dimension === 'percent' && first.unit?.dimension !== 'percent';
  const margin = percent ? first.value.abs().mul(second.value).div(100) : second.value;
  return {
    start: first.start,
    end: second.end,
    numeralStart: first.numeralStart,
    numeralEnd: second.numeralEnd,
    lower: first.value.sub(margin),
    upper: first.value.add(margin),
    unit: percent ? first.unit : unit && { ...unit, end: second.end },
    opener: undefined,
    about: undefined,
    stated: first.value,
  };
}
