import { exactInteger } from './exact-number.ts';
import { CHANGE_WORDS } from './changes.ts';
import { CURRENCIES } from './currencies.ts';
import type { Figure } from './read-figure.ts';
import { STOP_WORDS, VERBS } from './noun-words.ts';
import { PERCENT, readUnit, type UnitReading } from './read-unit.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

const HUNDRED = exactInteger(100);
const EACH = new Set(['every', 'each']);
const JOINERS = new Set(['of', 'in', 'from']);
// "Of every dollar that we spent, 85 cents went to programs". "For every dollar" would be a rate.
const BEFORE = /\bof (?:every|each)(?= )/giu;
const FURTHEST = 120;

/**
 * A share that is told in money, as percent: the cents of each dollar in `85 cents of every dollar`, `10 pence in the
 * pound`.
 */
export function readShareOfMoney(text: string, { unit, value, start, end, numeral }: Figure): UnitReading | undefined {
  if (unit?.divisor !== 100 || numeral.form === 'magnitude') return undefined;
  if (value.compare(0) <= 0 || value.compare(HUNDRED) > 0) return undefined;
  const behind = wholeBehind(text, unit, end, start);
  if (behind !== undefined) return { ...PERCENT, end: behind };
  return isWholeBefore(text, unit, start) ? { ...PERCENT, end } : undefined;
}

function wholeBehind(text: string, cents: UnitReading, end: number, start: number): number | undefined {
  let joiner = tokenAfter(text, end);
  if (joiner?.word === 'out') joiner = tokenAfter(text, joiner.end);
  const each = joiner && tokenAfter(text, joiner.end);
  if (joiner === undefined || each === undefined) return undefined;
  const isEach = JOINERS.has(joiner.word) && EACH.has(each.word);
  // "10 cents on the dollar", "10 pence in the pound"; what "rose 2 cents on the dollar" moved against it.
  const isIdiom = (joiner.word === 'on' || joiner.word === 'in') && each.word === 'the' && !isMove(text, start);
  return isEach || isIdiom ? wholeEnd(text, cents, each.end) : undefined;
}

function isMove(text: string, start: number): boolean {
  return CHANGE_WORDS.has(tokenBefore(text, start)?.word ?? '');
}

function isWholeBefore(text: string, cents: UnitReading, start: number): boolean {
  const from = Math.max(0, start - FURTHEST);
  const before = text.slice(from, start);
  const each = [...before.matchAll(BEFORE)].at(-1);
  if (each === undefined || /[.;:!?](?!\d)/u.test(before.slice(each.index))) return false;
  return wholeEnd(text, cents, from + each.index + each[0].length) !== undefined;
}

/** Where the one unit ends that the cents are hundredths of. */
function wholeEnd(text: string, cents: UnitReading, at: number): number | undefined {
  const whole = readUnit(text, at);
  if (whole?.dimension !== 'money' || whole.divisor !== 1) return undefined;
  const [, hundredth] = cents.name.split(' ');
  // "60 cents of every euro": of which currency the cents are, the whole tells.
  const isWhole = CURRENCIES.some(({ code, minor }) => code === whole.name && minor[0] === hundredth);
  return isWhole && text[whole.end - 1] !== 's' && isAlone(text, whole.end) ? whole.end : undefined;
}

/** Nothing stands behind that the dollar is but a part of: "the Dollar Tree", "every dollar ticket", "every $1". */
function isAlone(text: string, end: number): boolean {
  const next = tokenAfter(text, end);
  if (next === undefined || next.kind === 'sign') return true;
  return next.kind === 'word' && (STOP_WORDS.has(next.word) || VERBS.has(next.word) || next.word.endsWith('ed'));
}
