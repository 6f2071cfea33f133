import { isDigitAt, isLetterAt, isSpaceAt } from './characters.ts';
import { wordStart } from './chunks.ts';
import { reject, type Rejection } from './not-quantities.ts';

const IN_BRACKETS = /\[\d{1,3}(?: ?[,–-] ?\d{1,3}){0,8}\]/y;

/** The mark of a note at digits: the `[3]` of `12,000 people[3]`, the 12 of `400 members.12 It has`. */
export function rejectMark(text: string, at: number, end: number): Rejection | undefined {
  if (end - at > 3) return undefined;
  const before = text[at - 1];
  if (before === '[' && at > 1 && !isSpaceAt(text, at - 2)) {
    IN_BRACKETS.lastIndex = at - 1;
    return IN_BRACKETS.test(text) ? reject('label', at - 1, IN_BRACKETS.lastIndex) : undefined;
  }
  return before !== undefined && '.!?'.includes(before) && isBehindSentence(text, at) && isBeforeSentence(text, end)
    ? reject('label', at, end)
    : undefined;
}

// A word of three letters: "no.12" and "Rs.50" are none of it.
function isBehindSentence(text: string, at: number): boolean {
  return isLetterAt(text, at - 2) && at - 1 - wordStart(text, at - 1) > 2;
}

function isBeforeSentence(text: string, end: number): boolean {
  if (end === text.length || text[end] === '\n') return true;
  const next = text[end + 1];
  return text[end] === ' ' && next !== undefined && next !== next.toLowerCase() && !isDigitAt(text, end + 1);
}
