import type Fraction from 'fraction.js';
import { isDash } from './characters.ts';
import { exactInteger } from './exact-number.ts';
import type { Numeral } from './numeral.ts';
import { CARDINALS } from './numerals.ts';
import { readNumeral } from './read-numeral.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { tokenAfter, type Token } from './tokens.ts';

/** A lesser unit's share added to a figure: the 10 inches of `7 feet 10 inches`. */
export interface Compound {
  readonly end: number;
  /** In the greater unit. */
  readonly added: Fraction;
  /** The lesser unit, where it is named and can be followed by a lesser one still. */
  readonly unit?: UnitReading;
}

// How many of the lesser make one of the greater. Years and months are left apart: a text that says both means two spans.
const PARTS: ReadonlyMap<string, number> = new Map([
  ['foot inch', 12],
  ['yard foot', 3],
  ['yard inch', 36],
  ['pound-mass ounce', 16],
  ['hour minute', 60],
  ['minute second', 60],
  ['hour second', 3600],
  ['kilometre metre', 1000],
]);

/**
 * What a figure in `unit` is followed by that belongs to it: `13 dollars and 45 cents`, `20 dollars 43`, `5 ft 2 in`,
 * `6-foot-4`. `last` is the unit or part that it stands behind.
 */
export function readCompound(
  text: string,
  unit: UnitReading,
  last: UnitReading,
  isPrefixed: boolean,
): Compound | undefined {
  if (unit.divisor !== 1 || (unit.dimension === 'percent' && unit.kind === 'percent')) return undefined;
  let at = last.end;
  if (unit.name === 'foot' && isDash(text[at]) && isDash(text[unit.end])) return hyphenedInches(text, at + 1);
  let next = tokenAfter(text, at);
  const joined = next?.word === 'and' || next?.word === ',';
  if (joined) {
    at = next!.end;
    next = tokenAfter(text, at);
  }
  if (next === undefined || !(next.kind === 'digits' || CARDINALS.has(next.word))) return undefined;
  const numeral = readNumeral(text, next.start, next.start, false);
  if (numeral === undefined || numeral.form === 'magnitude') return undefined;
  const part = readUnit(text, numeral.end) ?? inches(text, numeral.end);
  const perOne = part === undefined ? undefined : partsOf(unit, part);
  if (part !== undefined && perOne !== undefined) {
    if (numeral.value.compare(perOne) >= 0 && unit.dimension !== 'length') return undefined;
    return { end: part.end, added: numeral.value.div(perOne), unit: part };
  }
  if (part === undefined && unit.name === 'foot' && !joined && isInches(text, numeral)) {
    return { end: numeral.end, added: numeral.value.div(12) };
  }
  // "15 dollars 50", "twenty ringgit and 43": cents without their name, where nothing else can be counted.
  const isCents =
    unit.dimension === 'money' && !isPrefixed && part === undefined && isTwoDigits(numeral.value) && next.word !== ',';
  if (!isCents || text[at - 1] === ',' || (joined && tokenAfter(text, at)?.start !== next.start)) return undefined;
  const after = tokenAfter(text, numeral.end);
  if (after !== undefined && !endsAmount(after)) return undefined;
  return { end: numeral.end, added: numeral.value.div(100) };
}

// "a 6-foot-4 guard"
function hyphenedInches(text: string, at: number): Compound | undefined {
  const digits = tokenAfter(text, at);
  if (digits?.kind !== 'digits' || digits.start !== at || digits.word.length > 2) return undefined;
  const named = readUnit(text, digits.end);
  const end = named?.name === 'inch' ? named.end : digits.end;
  return { end, added: exactInteger(Number(digits.word)).div(12) };
}

// "stands 6 feet 11 and weighs", "6 foot 4."
function isInches(text: string, numeral: Numeral): boolean {
  if (numeral.form !== 'plain' || numeral.value.compare(12) >= 0) return false;
  const next = tokenAfter(text, numeral.end);
  return next === undefined || next.word === 'and' || next.word === 'tall' || endsAmount(next);
}

// "5 ft 2 in" has inches, where "in" alone would be taken for the preposition.
function inches(text: string, end: number): UnitReading | undefined {
  const next = tokenAfter(text, end);
  return next?.word === 'in'
    ? { name: 'inch', kind: 'measure', dimension: 'length', divisor: 1, end: next.end }
    : undefined;
}

function partsOf(unit: UnitReading, part: UnitReading): number | undefined {
  if (unit.dimension === 'money') {
    const isCent = part.dimension === 'money' && part.divisor > 1;
    // Dollars and cents of another country share the word "cent".
    return isCent ? part.divisor : undefined;
  }
  return PARTS.get(`${unit.name} ${part.name}`);
}

function isTwoDigits(value: Fraction): boolean {
  return value.d === 1n && value.compare(exactInteger(100)) < 0 && value.compare(0) > 0;
}

function endsAmount(token: Token): boolean {
  return (token.kind === 'sign' && '.,;!?)'.includes(token.word)) || token.word === 'more';
}
