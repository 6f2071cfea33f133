import type Fraction from 'fraction.js';
import { wordBeforeAges } from './age.ts';
import { isDash, isDigitAt } from './characters.ts';
import { hedgeBefore, type HedgeMatch } from './match-hedge.ts';
import { movesLevel } from './moves-level.ts';
import { MULTIPLES } from './multiples.ts';
import type { Numeral } from './numeral.ts';
import { CARDINALS, COLLECTIVES, DENOMINATORS, SCALES } from './numerals.ts';
import { readFigure, type Figure } from './read-figure.ts';
import { readMultipleWord } from './read-multiple.ts';
import { readRate } from './read-rate.ts';
import { rejectShape } from './reject-digits.ts';
import { shareMovedScale } from './share-scale.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

const JOINERS: ReadonlySet<string> = new Set(['to', 'and', 'or', 'up']);

/** The second figure of a range, and the word that opens it. */
export interface Ends {
  readonly second: Figure;
  readonly opener: Token | undefined;
  /** The "from" before the first figure, whatever hedges it. */
  readonly from: Token | undefined;
  readonly about: HedgeMatch | undefined;
  /** Where what stands between the two ends. */
  readonly joined: number;
}

/** What may join a figure to a second one: the word or the sign behind it, its rate included. */
export function joinerAfter(text: string, first: Figure): Token | undefined {
  return afterHyphen(text, tokenAfter(text, endOf(text, first)));
}

function endOf(text: string, { unit, end }: Figure): number {
  return (unit && readRate(text, end)?.end) ?? end;
}

/**
 * The figure that a joiner leads to, with what opens both; undefined where there is none. Only one that moved may come to
 * lie at a bound: "from 20 to more than 30".
 */
export function readEnds(text: string, first: Figure, joiner: Token, floor: number, bounded = false): Ends | undefined {
  if (joiner.kind === 'word' && !JOINERS.has(joiner.word)) return undefined;
  const { opener, from, about } = openerBefore(text, first.start, floor);
  const joined = joinerEnd(text, joiner, endOf(text, first), opener?.word);
  const isMoney = first.unit?.dimension === 'money' && first.start < first.numeralStart;
  const second = joined === undefined ? undefined : readFigureAt(text, joined, isMoney, bounded && from !== undefined);
  if (second === undefined || second.numeral.form === 'magnitude' || first.numeral.form === 'magnitude')
    return undefined;
  return { second, opener, from, about, joined: joined! };
}

/** Whether they are two levels, and bound nothing in between: `rose from 418 to 520`. */
export function isMoved(text: string, first: Figure, { from, second }: Ends, joiner: Token): boolean {
  if (from === undefined || joiner.word !== 'to' || isDash(text[joiner.start - 1])) return false;
  const value = shareMovedScale(text, from.start, first, second);
  return movesLevel(text, from.start, isFall(text, value, first, second) ? 'fall' : 'rise');
}

// "from 12 to 9 weeks": not "from 66 to 56 million years ago", which counts back, "from 5 to -10 °C", nor "from 9 to 5".
function isFall(text: string, value: Fraction, first: Figure, second: Figure): boolean {
  const isSameUnit = first.unit === undefined || second.unit === undefined || first.unit.name === second.unit.name;
  if (!isSameUnit || value.compare(second.value) <= 0 || second.value.s < 0n) return false;
  if (second.unit === undefined && value.compare(MOST_HOURS) <= 0) return false;
  return !BACK.has(tokenAfter(text, second.end)?.word ?? '');
}

const MOST_HOURS = 12;
const BACK: ReadonlySet<string> = new Set(['ago', 'before', 'earlier', 'prior', 'bc', 'bce', 'bp']);

// "18- to 24-year-olds", "two- or three-day": the hyphen is shared too.
function afterHyphen(text: string, joiner: Token | undefined): Token | undefined {
  if (joiner === undefined || !isDash(joiner.word)) return joiner;
  const word = tokenAfter(text, joiner.end);
  return word?.word === 'to' || word?.word === 'or' ? word : joiner;
}

/** The "between" or "from" before a figure that begins at `start`, with an "about" that stands behind it. */
export function openerBefore(text: string, start: number, floor: number) {
  const found = hedgeBefore(text, start, floor);
  // "prices from £25 to £40" is a range, though "prices from £25" has no end.
  const hedge = found?.row.words.endsWith(' from') === true ? undefined : found;
  const before = wordBeforeAges(text, hedge?.start ?? start) ?? tokenBefore(text, hedge?.start ?? start, floor);
  const from = before?.word === 'from' ? before : undefined;
  // "from over 200 to 300" is no range that "from" opens: what it is over is a bound already.
  const isOpened = hedge === undefined || hedge.row.hedge === 'about';
  const opener = isOpened && (from !== undefined || before?.word === 'between') ? before : undefined;
  return { opener, from, about: opener && hedge };
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

/**
 * The figure that begins right at or after `at`, its currency sign, minus or hedge included: an "about", and where it may
 * be `bounded` a bound. `isMoney` says that the currency before another figure is its currency too: "£20-30m".
 */
export function readFigureAt(text: string, at: number, isMoney = false, bounded = false): Figure | undefined {
  let token = tokenAfter(text, at);
  const start = token?.start;
  for (let steps = 0; token !== undefined && steps < 4; steps++) {
    if (token.kind === 'digits' || (token.kind === 'word' && isNumberWord(token.word))) break;
    // Currency signs and codes, a minus, "about", "a" of "a hundred".
    token = tokenAfter(text, token.end);
  }
  if (token === undefined || start === undefined) return undefined;
  if (token.kind === 'digits' && rejectShape(text, token.start, at) !== undefined) return undefined;
  if (token.start === start && MULTIPLES.has(token.word)) return multipleAt(text, token);
  const figure = readFigure(text, token.start, at, true, isMoney);
  if (figure === undefined || figure.start === start) return figure;
  const hedge = hedgeBefore(text, figure.start, at);
  if (hedge?.start !== start) return undefined;
  return bounded || hedge.row.hedge === 'about' ? figure : undefined;
}

// The "threefold" of "two- to threefold".
function multipleAt(text: string, token: Token): Figure | undefined {
  const multiple = token.word.endsWith('fold') ? readMultipleWord(text, token) : undefined;
  if (multiple === undefined) return undefined;
  const { start, end, value } = multiple;
  const numeral: Numeral = { start, end, value, form: 'words', length: 0, scale: 0 };
  return { start, end, numeral, numeralStart: start, numeralEnd: end, value, unit: undefined };
}

function isNumberWord(word: string): boolean {
  return (
    MULTIPLES.has(word) ||
    CARDINALS.has(word) ||
    SCALES.has(word) ||
    COLLECTIVES.has(word) ||
    (DENOMINATORS.has(word) && word !== 'second')
  );
}
