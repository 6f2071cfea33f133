import { chunkEnd } from './chunks.ts';
import { REGISTERS } from './labels.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { digitsEnd } from './read-digits.ts';
import { tokenBefore } from './tokens.ts';

/** The entry of a register at digits: `ISSN 1234-5678`, `doi:10.1000/182`, and a doi that stands alone. */
export function rejectEntry(text: string, at: number, end: number): Rejection | undefined {
  let register = tokenBefore(text, at);
  if (register?.word === ':') register = tokenBefore(text, register.start);
  if (register !== undefined && REGISTERS.has(register.word))
    return reject('identifier', register.start, entryEnd(text, at));
  const isDoi =
    text.startsWith('10.', at) && text[digitsEnd(text, end + 1)] === '/' && digitsEnd(text, end + 1) - end > 4;
  return isDoi ? reject('identifier', at, entryEnd(text, at)) : undefined;
}

// The sign that ends a sentence is no part of it.
function entryEnd(text: string, at: number): number {
  let end = chunkEnd(text, at);
  while (end > at + 1 && '.,;:)]'.includes(text[end - 1]!)) end--;
  return end;
}
