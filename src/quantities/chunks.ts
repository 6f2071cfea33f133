import { classOf, DIGIT, isDigitAt, isLetterAt, LETTER, SPACE } from './characters.ts';

const LONGEST_LOOK = 200;

/** Where what is written without a space ends; bounded, as all looking about is. */
export function chunkEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_LOOK);
  let end = at;
  while (end < limit && classOf(text.charCodeAt(end)) !== SPACE) end++;
  return end;
}

/** Where what is written without a space begins. */
export function chunkStart(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST_LOOK);
  let start = at;
  while (start > limit && classOf(text.charCodeAt(start - 1)) !== SPACE) start--;
  return start;
}

/** Where the letters and digits end that begin at `at`. */
export function alphanumericEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_LOOK);
  let end = at;
  while (end < limit && (classOf(text.charCodeAt(end)) === LETTER || classOf(text.charCodeAt(end)) === DIGIT)) end++;
  return end;
}

/** Where an identifier ends: in "J1149.5+6663" signs between letters and digits belong to it. */
export function identifierEnd(text: string, at: number): number {
  let end = alphanumericEnd(text, at);
  const limit = at + LONGEST_LOOK;
  while (end < limit && text[end] !== undefined && '.+-/_'.includes(text[end]!) && isDigitAt(text, end + 1)) {
    end = alphanumericEnd(text, end + 1);
  }
  return end;
}

/** Where the letters begin that end at `at`. */
export function wordStart(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST_LOOK);
  let start = at;
  while (start > limit && isLetterAt(text, start - 1)) start--;
  return start;
}
