import type Fraction from 'fraction.js';
import { isYear } from './calendar.ts';
import { CHANGE_WORDS } from './changes.ts';
import { isDash, isLetterAt } from './characters.ts';
import { hedgeBefore, type HedgeMatch } from './match-hedge.ts';
import { isMoved, joinerAfter, readEnds, readFigureAt, type Ends } from './range-ends.ts';
import type { Figure } from './read-figure.ts';
import { multipleEnd } from './read-multiple.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';
import type { UnitReading } from './read-unit.ts';
import { shareScale } from './share-scale.ts';

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

/** The range that a figure begins: `between 20 and 30`, `from $350 to $680`, `3.5–4.0 TeV`, `50 ± 5`. */
export function readRange(text: string, first: Figure, floor: number): Range | undefined {
  const joiner = joinerAfter(text, first);
  if (joiner === undefined) return undefined;
  const tolerance = toleranceAfter(text, joiner);
  if (tolerance !== undefined) return readTolerance(text, first, tolerance);
  const ends = readEnds(text, first, joiner, floor);
  return ends === undefined || isMoved(text, first, ends, joiner)
    ? undefined
    : readBetween(text, first, ends, joiner, floor);
}

function readBetween(text: string, first: Figure, ends: Ends, joiner: Token, floor: number): Range | undefined {
  const { second, opener, about, joined } = ends;
  if (joiner.word === 'or' && !isAlternative(text, first, second, floor)) return undefined;
  if (opener === undefined && isChangeAndLevel(text, first, second)) return undefined;
  const range = joinFigures(text, first, second, opener, isDash(joiner.word) || joiner.word === 'or');
  return range && { ...range, about: about ?? aboutBetween(text, joined, second) };
}

// "from 20 to about 30"
function aboutBetween(text: string, joined: number, second: Figure): HedgeMatch | undefined {
  return second.start > joined + 1 ? hedgeBefore(text, second.start, joined) : undefined;
}

// "two or three", "10 or 15 years" say a range; "either 10 million or 10 billion" says two figures.
function isAlternative(text: string, first: Figure, second: Figure, floor: number): boolean {
  const before = tokenBefore(text, first.start, floor)?.word;
  const value = shareScale(text, first, second);
  return before !== 'either' && before !== 'whether' && second.value.compare(value.mul(3)) <= 0;
}

// "rose $1.20 to $35.10", "fell 12 to 2,653": a change, and the level after it; "rose two to threefold" has no level.
function isChangeAndLevel(text: string, first: Figure, second: Figure): boolean {
  const by = tokenBefore(text, hedgeBefore(text, first.start, 0)?.start ?? first.start);
  const verb = by?.word === 'by' ? tokenBefore(text, by.start) : by;
  if (verb === undefined || !CHANGE_WORDS.has(verb.word) || multipleEnd(text, second.end) !== undefined) return false;
  return (first.unit === undefined) === (second.unit === undefined) || second.value.compare(first.value.mul(3)) > 0;
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
