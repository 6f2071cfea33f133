import edtf from 'edtf';
import type { EdtfDate } from './dates.ts';
import { parsePlainDate } from './plain-date.ts';

const LOOKS_PLAIN = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[?~%]?$|^[0-9]{5}/;

interface Parsed {
  readonly min: number;
  readonly max: number;
  readonly approximate?: { readonly value: number } | boolean;
  readonly uncertain?: { readonly value: number } | boolean;
  readonly lower?: Parsed;
  readonly upper?: Parsed;
}

// As many as a set of dates may need; the parser takes time by the square of their number.
const LONGEST = 1000;

/** Reads a date of EDTF between the years 0 and 9999; undefined where it is none. */
export function parseDate(text: string): EdtfDate | undefined {
  if (text.length > LONGEST) return undefined;
  // The parser knows no "then or before".
  const last = /^\[\.\.([^.,\]]+)\]$/.exec(text)?.[1];
  if (last !== undefined) {
    const until = parseDate(last);
    return until && { ...until, edtf: text, from: null };
  }
  const plain = parsePlainDate(text);
  // The parser lets days through that are none, 2001-02-29, and years of five digits.
  if (plain !== undefined || LOOKS_PLAIN.test(text)) return plain;
  try {
    const parsed = edtf(text) as Parsed;
    if (parsed.min < YEAR_0 || (Number.isFinite(parsed.max) && parsed.max >= YEAR_10000)) return undefined;
    return {
      edtf: text,
      from: day(parsed.min),
      to: day(parsed.max),
      approximate: isMarked(parsed, 'approximate'),
      uncertain: isMarked(parsed, 'uncertain'),
    };
  } catch {
    return undefined;
  }
}

const YEAR_0 = Date.UTC(-1, 12);
const YEAR_10000 = Date.UTC(10000, 0);

function day(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}

function isMarked(date: Parsed | null | undefined, mark: 'approximate' | 'uncertain'): boolean {
  if (typeof date !== 'object' || date === null) return false;
  const own = date[mark];
  const marked = typeof own === 'object' ? own.value > 0 : own === true;
  return marked || isMarked(date.lower, mark) || isMarked(date.upper, mark);
}
