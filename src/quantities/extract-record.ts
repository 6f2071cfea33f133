import { findQuantities } from './find-quantities.ts';
import { writeJson } from './exact-json.ts';
import { readLines } from './read-lines.ts';
import type { Interval } from './interval.ts';
import type { Parts, Quantity } from './quantity.ts';
import { likelyInterval, type LikelyReading } from './reading.ts';

const GRANULARITY: LikelyReading = { kind: 'granularity' };

/** What `claims extract` says of one record, in version 1: a field that changes its meaning or goes raises it. Offsets count Unicode code points; numbers are written with all their digits. */
export interface ExtractedRecord {
  readonly id: string | number;
  readonly quantities: readonly ExtractedQuantity[];
}

/** A quantity of an extracted record: `Quantity` with code point offsets, `change` for its direction. */
interface ExtractedQuantity extends Pick<
  Quantity,
  'start' | 'end' | 'text' | 'value' | 'numeral' | 'hedge' | 'hedgeWord' | 'kind' | 'unit' | 'counted' | 'period'
> {
  readonly strict: Interval;
  /** Null where the reading asked for has none. */
  readonly likely: Interval | null;
  readonly parts: Parts | null;
  readonly change: Quantity['direction'];
}

/** What stands in the output for a record that cannot be read. */
export interface ErrorRecord {
  /** The record's id, where it could be read. */
  readonly id: string | number | null;
  /** Its line in the input, from 1. */
  readonly line: number;
  readonly code: 'not-utf8' | 'not-json' | 'not-an-object' | 'bad-id' | 'bad-text';
  readonly error: string;
}

/** The record that answers one line of input, without its newline. Never throws. */
export function extractRecord(
  line: string,
  number: number,
  reading: LikelyReading = GRANULARITY,
): ExtractedRecord | ErrorRecord {
  const fail = (code: ErrorRecord['code'], error: string, id: ErrorRecord['id'] = null): ErrorRecord => ({
    id,
    line: number,
    code,
    error,
  });
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    return fail('not-json', `not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return fail('not-an-object', 'a record is an object with an id and a text');
  }
  const { id, text } = record as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && !(typeof id === 'number' && isKept(id))) {
    return fail('bad-id', 'the id is a string, or a number of at most 15 digits');
  }
  if (typeof text !== 'string') return fail('bad-text', 'the text is a string', id);
  return { id, quantities: toExtracted(text, findQuantities(text), reading) };
}

// A longer integer would come out with other digits than it went in.
function isKept(id: number): boolean {
  return Number.isFinite(id) && (!Number.isInteger(id) || Number.isSafeInteger(id));
}

/** Quantities of a text as `claims extract` writes them. */
function toExtracted(
  text: string,
  quantities: readonly Quantity[],
  reading: LikelyReading = GRANULARITY,
): ExtractedQuantity[] {
  let index = 0;
  let point = 0;
  // Quantities come in order, so one walk through the text counts for all.
  const pointAt = (target: number): number => {
    for (; index < target; index++) if (!isTrailing(text, index)) point++;
    return point;
  };
  return quantities.map((quantity) => ({
    start: pointAt(quantity.start),
    end: pointAt(quantity.end),
    text: quantity.text,
    value: quantity.value,
    numeral: quantity.numeral,
    hedge: quantity.hedge,
    hedgeWord: quantity.hedgeWord,
    kind: quantity.kind,
    strict: quantity.strict,
    likely: likelyInterval(quantity, reading),
    unit: quantity.unit,
    counted: quantity.counted,
    period: quantity.period,
    parts: quantity.parts,
    change: quantity.direction,
  }));
}

// The second half of a surrogate pair: one code point with the first.
function isTrailing(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0xdc00 || unit > 0xdfff || index === 0) return false;
  const before = text.charCodeAt(index - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

// Written in pieces of about this many characters: a call of `write` per record would cost more than reading it.
const PIECE = 1 << 16;

/**
 * Answers a stream of NDJSON records in order, each by one line, holding no more than one record and one piece of
 * output. Blank lines are passed over. Returns how many records were answered and how many of them could not be read.
 * `write` answers whether more is wanted: reading ends where it is not, however long the stream goes on.
 */
export async function extractLines(
  input: AsyncIterable<Uint8Array | string>,
  write: (chunk: string) => Promise<boolean>,
  reading: LikelyReading = GRANULARITY,
): Promise<{ records: number; errors: number }> {
  let records = 0;
  let errors = 0;
  let pending = '';
  for await (const { number, text } of readLines(input)) {
    if (text !== undefined && text.trim() === '') continue;
    const record = text === undefined ? notUtf8(number) : extractRecord(text, number, reading);
    records++;
    if ('error' in record) errors++;
    pending += `${writeJson(record)}\n`;
    if (pending.length < PIECE) continue;
    const isWanted = await write(pending);
    pending = '';
    if (!isWanted) break;
  }
  if (pending !== '') await write(pending);
  return { records, errors };
}

function notUtf8(line: number): ErrorRecord {
  return { id: null, line, code: 'not-utf8', error: 'not UTF-8' };
}
