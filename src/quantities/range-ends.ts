import type Fraction from 'fraction.js';
import { isDash, isDigitAt } from './characters.ts';
import { powerOfTen } from './exact-number.ts';
import { hedgeBefore, type HedgeMatch } from './match-hedge.ts';
import { movesLevel } from './moves-level.ts';
import { CARDINALS, COLLECTIVES, DENOMINATORS, SCALES } from './numerals.ts';
import { readFigure, type Figure } from './read-figure.ts';
import { readRate } from './read-rate.ts';
import { rejectShape } from './reject-digits.ts';
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

/** The figure that a joiner leads to, with what opens both; undefined where there is none. */
export function readEnds(text: string, first: Figure, joiner: Token, floor: number): Ends | undefined {
  if (joiner.kind === 'word' && !JOINERS.has(joiner.word)) return undefined;
  const { opener, from, about } = openerBefore(text, first.start, floor);
  const joined = joinerEnd(text, joiner, endOf(text, first), opener?.word);
  const second = joined === undefined ? undefined : readFigureAt(text, joined);
  if (second === undefined || second.numeral.form === 'magnitude' || first.numeral.form === 'magnitude')
    return undefined;
  return { second, opener, from, about, joined: joined! };
}

/** Whether they are two levels, and bound nothing in between: `rose from 418 to 520`. */
export function isMoved(text: string, { from }: Ends, joiner: Token): boolean {
  return (
    from !== undefined && joiner.word === 'to' && !isDash(text[joiner.start - 1]) && movesLevel(text, from.start)
  );
}

// "18- to 24-year-olds", "two- or three-day": the hyphen is shared too.
function afterHyphen(text: string, joiner: Token | undefined): Token | undefined {
  if (joiner === undefined || !isDash(joiner.word)) return joiner;
  const word = tokenAfter(text, joiner.end);
  return word?.word === 'to' || word?.word === 'or' ? word : joiner;
}

function openerBefore(text: string, start: number, floor: number) {
  const hedge = hedgeBefore(text, start, floor);
  const before = tokenBefore(text, hedge?.start ?? start, floor);
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

/** The value of the first with the scale of the second: "20 to 30 million", "two to three dozen": the scale is meant for both, unless the first is already larger ("500 to 1 million"). */
export function shareScale(text: string, first: Figure, second: Figure): Fraction {
  const dozen = COLLECTIVES.get(tokenBefore(text, second.numeralEnd)?.word ?? '');
  const isShared = dozen !== undefined && second.numeral.form === 'words' && first.value.compare(dozen) < 0;
  if (isShared && second.value.compare(dozen) > 0) return first.value.mul(dozen);
  if (first.numeral.scale > 0 || second.numeral.scale === 0) return first.value;
  const scale = powerOfTen(second.numeral.scale);
  return first.value.compare(second.value.div(scale)) < 0 ? first.value.mul(scale) : first.value;
}
