import type Fraction from 'fraction.js';
import { isDash } from './characters.ts';
import { exactInteger, powerOfTen } from './exact-number.ts';
import { CARDINALS, SCALES } from './numerals.ts';
import { readFigureAt } from './range-ends.ts';
import { readCounted } from './read-counted.ts';
import type { Figure } from './read-figure.ts';
import { readRange } from './read-range.ts';
import type { Rate } from './read-rate.ts';
import type { UnitReading } from './read-unit.ts';
import { sentenceStart } from './sentence-start.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** A rate whose denominator has a number: `per 100,000 live births`, `per 100 g`, `for every 1,000 people`. */
export interface NumberedRate extends Rate {
  /** Where the number ends, and its unit, before what it counts. */
  readonly figureEnd: number;
}

/** The rate with a number that begins right after `at`; its `per` holds the number, so that no rate per 100,000 is compared with one per 10,000. */
export function readPerNumber(text: string, at: number): NumberedRate | undefined {
  const first = tokenAfter(text, at);
  const last = first && perEnd(text, first);
  if (first === undefined || last === undefined) return undefined;
  const denominator = readDenominator(text, last);
  if (denominator === undefined) return undefined;
  const { value, unit, end } = denominator;
  if (value.d !== 1n || value.s <= 0n || (unit === undefined && value.equals(1))) return undefined;
  const counted = unit === undefined ? readCounted(text, end) : undefined;
  const number = value.n.toLocaleString('en');
  const per = unit === undefined ? number : value.equals(1) ? unit.name : `${number} ${unit.name}`;
  return { start: first.start, end: counted?.end ?? end, figureEnd: end, per };
}

const FARTHEST_AHEAD = 80;
// Behind other words it is the rate of those: "a nurse for every 100 people, 12 schools".
const EVERY_AHEAD =
  /(?<=(?:^|[,;:.([\u2013\u2014"'\u2018\u201c]|\b(?:and|but|that|where|while))\s?)for (?:every|each)(?= )/gi;
const THEN = /^,?(?: there (?:are|were|is|was|have been|had been))?(?: (?:only|just))?[ \n]$/;

/** The rate with a number that is told before its figure at `at`: `For every 100 boys, there are 105 girls`. */
export function readPerNumberAhead(text: string, at: number): NumberedRate | undefined {
  const from = Math.max(sentenceStart(text, at), at - FARTHEST_AHEAD);
  const ahead = [...text.slice(from, at).matchAll(EVERY_AHEAD)].at(-1);
  const rate = ahead === undefined ? undefined : readPerNumber(text, from + ahead.index);
  return rate !== undefined && THEN.test(text.slice(rate.end, at)) ? rate : undefined;
}

/** Whether a figure is the denominator of a rate: `per 100,000`, `for every 1,000`; not the 30 of `for each 30-second spot`. */
export function isDenominator(text: string, { start, numeralEnd }: Figure): boolean {
  const before = tokenBefore(text, start);
  if (isDash(text[numeralEnd])) return false;
  if (before?.word === 'per') return tokenBefore(text, before.start)?.word !== 'as';
  return before !== undefined && EACH.has(before.word) && tokenBefore(text, before.start)?.word === 'for';
}

const EACH: ReadonlySet<string> = new Set(['every', 'each']);

function perEnd(text: string, first: Token): number | undefined {
  if (first.word === 'per') return first.end;
  const each = first.word === 'for' ? tokenAfter(text, first.end) : undefined;
  return each !== undefined && EACH.has(each.word) ? each.end : undefined;
}

interface Denominator {
  readonly value: Fraction;
  readonly unit: UnitReading | undefined;
  readonly end: number;
}

function readDenominator(text: string, at: number): Denominator | undefined {
  const token = tokenAfter(text, at);
  if (token?.kind === 'digits' || CARDINALS.has(token?.word ?? '')) {
    const figure = readFigureAt(text, at);
    if (figure?.start !== token!.start || figure.numeral.form === 'magnitude') return undefined;
    return isDash(text[figure.numeralEnd]) || readRange(text, figure, at) !== undefined ? undefined : figure;
  }
  // "per thousand", "per hundred thousand"
  let power = 0;
  let end = at;
  for (let next = token; next?.kind === 'word' && SCALES.has(next.word); next = tokenAfter(text, end)) {
    power += SCALES.get(next.word)!;
    end = next.end;
  }
  return power === 0 ? undefined : { value: power > 12 ? exactInteger(0) : powerOfTen(power), unit: undefined, end };
}
