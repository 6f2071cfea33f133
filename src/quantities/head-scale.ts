import { powerOfTen } from './exact-number.ts';
import { hedgeBefore } from './match-hedge.ts';
import { scaledBy } from './money-scale.ts';
import { GLUED_SCALES, SCALES, SHORT_SCALES } from './numerals.ts';
import { currencyBefore } from './read-currency.ts';
import type { Figure } from './read-figure.ts';
import { unitOfWord, type UnitReading } from './read-unit.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

/** What the head of a row says that its figures are in: `(thousands)`, `(£m)`, `(%)`, `in millions of euros`. */
interface HeadScale {
  readonly power: number;
  readonly unit: Omit<UnitReading, 'end'> | undefined;
}

// A row is looked at no further back: one that is longer says nothing of its cells.
const LONGEST_ROW = 1000;
const LONGEST_SCALE = 40;
// "Note: 3; Change: 5" beside "2014: 13.9" are in no millions.
const OTHER_COLUMN =
  /[%]|\b(?:notes?|refs?|references?|rank|changes?|growth|shares?|per|percent|percentage|proportion|ratio|index|rate|number|no|code|margin|years|age)\b/iu;
// The last words of a head, in brackets or behind "in".
const SCALE = /(?:\(([^()]*)\)|,\s+in\s+([^(),:]*))$/u;
const PERCENT = /^(?:in )?(?:%|per ?cent|percentages?)$/iu;
// Its currency, its power of ten, and what that many are of.
const POWER = /^(.*?) ?(['’]?000s?|(?<!\p{L})\p{L}+)(?: of (\p{L}[^,]*))?(?:, except.*)?$/u;

/**
 * A bare figure that is the cell of a row, in the scale and the unit that the row's head names: the 1,253 of `Visits
 * (thousands) — 2014: 1,253`. Any other figure as it is.
 */
export function inScaleOfHead(text: string, figure: Figure, floor: number): Figure {
  const { numeral, unit, value } = figure;
  const isBare = numeral.scale === 0 && (numeral.form === 'plain' || numeral.form === 'digits');
  if (!isBare || (unit !== undefined && unit.kind !== 'money') || !endsCell(text, figure.end)) return figure;
  const start = hedgeBefore(text, figure.start, floor)?.start ?? figure.start;
  const head = opensCell(text, start) ? headScale(text, start) : undefined;
  if (head === undefined || (unit !== undefined && head.unit !== undefined && unit.name !== head.unit.name))
    return figure;
  return {
    ...figure,
    numeral: scaledBy(numeral, head.power, numeral.end),
    value: value.mul(powerOfTen(head.power)),
    unit: unit ?? (head.unit && { ...head.unit, end: figure.end }),
  };
}

function opensCell(text: string, start: number): boolean {
  const before = tokenBefore(text, start)?.word;
  return before === ':' || before === '—' || before === ')';
}

function endsCell(text: string, end: number): boolean {
  const next = tokenAfter(text, end);
  return next === undefined || ';([*†'.includes(next.word) || text.slice(end, next.start).includes('\n');
}

function headScale(text: string, start: number): HeadScale | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line.length === LONGEST_ROW) return undefined;
  const dash = line.indexOf(' — ');
  const label = line.slice(Math.max(line.lastIndexOf(';') + 1, dash < 0 ? 0 : dash + 3)).replace(/[:—\s]+$/u, '');
  const own = SCALE.exec(label);
  if (own !== null) return readScale(own[1] ?? own[2] ?? '');
  if (dash < 0 || OTHER_COLUMN.test(label)) return undefined;
  const head = SCALE.exec(line.slice(0, dash));
  return head === null ? undefined : readScale(head[1] ?? head[2] ?? '');
}

/** "£m", "in millions of euros", "dollars in thousands", "thousands of visits" */
function readScale(words: string): HeadScale | undefined {
  if (words.length > LONGEST_SCALE) return undefined;
  if (PERCENT.test(words)) return { power: 0, unit: unitOfWord('percent') };
  const [, money = '', word = '', of] =
    POWER.exec(words.replace(/^(?:(?:amounts|figures|values) )?in /iu, '').trim()) ?? [];
  const currency = currencyOf(money);
  const power = powerOf(word.toLowerCase(), currency !== undefined);
  if (power === undefined || (money !== '' && currency === undefined)) return undefined;
  return { power, unit: currency ?? (of === undefined ? undefined : unitOfWord(of.toLowerCase())) };
}

function currencyOf(words: string): HeadScale['unit'] {
  const currency = currencyBefore(words, words.length, 0);
  if (currency?.start === 0) return { name: currency.code, kind: 'money', dimension: 'money', divisor: 1 };
  const named = unitOfWord(words.replace(/ in$/u, '').toLowerCase());
  return named?.kind === 'money' ? named : undefined;
}

function powerOf(word: string, isMoney: boolean): number | undefined {
  if (/^['’]?000s?$/u.test(word)) return 3;
  const power = SCALES.get(word) ?? SHORT_SCALES.get(word) ?? (isMoney ? GLUED_SCALES.get(word) : undefined);
  return power === undefined || power < 3 ? undefined : power;
}
