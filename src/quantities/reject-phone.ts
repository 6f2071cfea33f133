import { isDigitAt } from './characters.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { digitsEnd } from './read-digits.ts';

/**
 * The digits of a telephone number: "0800 555 111", groups behind one that begins with a zero, "+1 202 555 0143",
 * "(202) 555-0143", "555-0199".
 */
export function rejectPhone(text: string, at: number, end: number): Rejection | undefined {
  const dialled = dialledEnd(text, at, end);
  if (dialled !== undefined) return reject('phone', at, dialled);
  if (text[at] !== '0' || end - at < 3 || end - at > 5 || text[end] !== ' ') return undefined;
  let stop = end;
  for (let groups = 0; groups < 4 && text[stop] === ' ' && isDigitAt(text, stop + 1); groups++) {
    const next = digitsEnd(text, stop + 1);
    if (next - stop < 3) break;
    stop = next;
  }
  return stop > end ? reject('phone', at, stop) : undefined;
}

const LEAST_DIALLED = 9;
const MOST_GROUPS = 5;

function dialledEnd(text: string, at: number, end: number): number | undefined {
  const before = text[at - 1];
  const size = end - at;
  if (size === 3 && text[end] === '-' && text[end + 1] === '0') {
    const stop = digitsEnd(text, end + 1);
    return stop - end === 5 && text[stop] !== '.' && text[stop] !== '-' ? stop : undefined;
  }
  if (size === 3 && before === '(' && text[end] === ')') {
    const first = text[end + 1] === ' ' ? end + 2 : end + 1;
    const middle = digitsEnd(text, first);
    const stop = digitsEnd(text, middle + 1);
    return middle - first === 3 && '- '.includes(text[middle] ?? '.') && stop - middle === 5 ? stop : undefined;
  }
  if (before !== '+' || size > 3) return undefined;
  let stop = end;
  let digits = size;
  for (let groups = 0; groups < MOST_GROUPS && ' -('.includes(text[stop] ?? '.'); groups++) {
    let from = stop + 1;
    if (text[from] === '(') from++;
    const next = digitsEnd(text, from);
    if (next - from < 2) break;
    digits += next - from;
    stop = text[next] === ')' ? next + 1 : next;
  }
  return digits >= LEAST_DIALLED && stop > end ? stop : undefined;
}
