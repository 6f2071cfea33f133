import { CARDINALS } from '../quantities/numerals.ts';
import type { Spell } from './mention.ts';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['year', 'Y'],
  ['annum', 'Y'],
  ['month', 'M'],
  ['week', 'W'],
  ['day', 'D'],
]);
const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['monthly', 'P1M'],
  ['weekly', 'P1W'],
  ['daily', 'P1D'],
  ['decade', 'P10Y'],
  ['century', 'P100Y'],
  ['quarter', 'P3M'],
]);

const UNIT = '(year|month|week|day|decade|century|quarter|annum)';
const RATE = new RegExp(
  `\\b(?:per|each|every|an?)\\s+${UNIT}\\b|\\b(annually|yearly|monthly|weekly|daily)\\b|/\\s*${UNIT}\\b`,
  'i',
);
const SPAN = new RegExp(
  // "last year's report" says when, and of what nothing.
  `\\b(?:past|last|previous|preceding|recent|this)\\s+(?:([\\p{L}\\d-]+)\\s+)?${UNIT}s?\\b(?!['’]s\\b)`,
  'iu',
);
// "703 nets during the year", "1,511 closed in the quarter"
const WHOLE = new RegExp(
  `\\b(?:during|over|for|throughout|in|in the course of) the (?:whole )?${UNIT}\\b(?! (?:before|of))`,
  'iu',
);
const SINCE = /\bsince\b|\brecent years\b/i;
const DATE = /\b(?:1[5-9]|20)\d\d\b/;

/** Reads the words of a period or a rate: `each year`, `over the past five years`, `in 2004`; null where they are neither. */
export function readSpell(words: string): Spell | null {
  const rate = RATE.exec(words);
  if (rate !== null) return { kind: 'rate', duration: durationOf('1', rate[1] ?? rate[2] ?? rate[3] ?? '') };
  return readSpan(words) ?? (DATE.test(words) ? { kind: 'date', duration: null } : null);
}

/** Reads the words of a stretch of time that ends now; null where there is none. */
export function readSpan(words: string): Spell | null {
  const span = SPAN.exec(words);
  if (span !== null) return { kind: 'span', duration: durationOf(span[1] ?? '1', span[2]!) };
  const whole = WHOLE.exec(words);
  if (whole !== null) return { kind: 'span', duration: durationOf('1', whole[1]!) };
  return SINCE.test(words) ? { kind: 'span', duration: null } : null;
}

function durationOf(count: string, unit: string): string | null {
  const single = MULTIPLES.get(unit.toLowerCase());
  if (single !== undefined) return count === '1' ? single : null;
  const letter = UNITS.get(unit.toLowerCase());
  const number = /^\d{1,4}$/.test(count) ? Number(count) : Number(CARDINALS.get(count.toLowerCase()) ?? NaN);
  return letter !== undefined && Number.isInteger(number) && number > 0 ? `P${number}${letter}` : null;
}
