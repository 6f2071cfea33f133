import { classOf, DIGIT, isApostrophe, isLetterAt, LETTER, SPACE } from './characters.ts';

/** A word, a run of digits, or one other character. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case; of digits and signs as they stand. */
  readonly word: string;
  readonly kind: 'word' | 'digits' | 'sign';
}

// Each limit keeps the work at one place constant, so that a text takes time in proportion to its length and no more.
const LONGEST_GAP = 80;
const LONGEST_WORD = 60;

// The rules ask for the same few tokens around a number again and again. They are remembered while one text is read:
// it saves about a seventh of the time, and `forgetTokens` keeps one text's tokens from another's.
const MEMO = 64;
const placesAfter = new Int32Array(MEMO).fill(-1);
const tokensAfter: (Token | undefined)[] = Array.from({ length: MEMO });
const placesBefore = new Int32Array(MEMO).fill(-1);
const tokensBefore: (Token | undefined)[] = Array.from({ length: MEMO });

/** Begins a new text: nothing that was read of another is remembered. */
export function forgetTokens(): void {
  placesAfter.fill(-1);
  tokensAfter.fill(undefined);
  placesBefore.fill(-1);
  tokensBefore.fill(undefined);
}

/**
 * The next token at or after `at`, if it is reached within one paragraph: a blank line ends what belongs together.
 * Between two calls of `forgetTokens` the text is always the same.
 */
export function tokenAfter(text: string, at: number): Token | undefined {
  const slot = at % MEMO;
  if (placesAfter[slot] === at) return tokensAfter[slot];
  const token = readTokenAfter(text, at);
  placesAfter[slot] = at;
  tokensAfter[slot] = token;
  return token;
}

function readTokenAfter(text: string, at: number): Token | undefined {
  const start = skipSpace(text, at);
  if (start === undefined) return undefined;
  const kind = classOf(text.charCodeAt(start));
  if (kind !== LETTER && kind !== DIGIT) {
    return { start, end: start + 1, word: text[start]!, kind: 'sign' };
  }
  // Most words are in lower case, as which they are kept; asking on the way is cheaper than looking through them again.
  let end = start;
  const last = Math.min(text.length, start + LONGEST_WORD);
  if (kind === LETTER) while (end < last && isLowerCase(text.charCodeAt(end))) end++;
  const lowerEnd = end;
  while (end < last && continues(text, end, end + 1 < last, kind, 1)) end++;
  const word = text.slice(start, end);
  if (kind === DIGIT) return { start, end, word, kind: 'digits' };
  return { start, end, word: end === lowerEnd ? word : plain(word), kind: 'word' };
}

function isLowerCase(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The token that ends at or before `at`, not reaching back over `floor`. */
export function tokenBefore(text: string, at: number, floor = 0): Token | undefined {
  const slot = at % MEMO;
  const known = placesBefore[slot] === at ? tokensBefore[slot] : undefined;
  if (known !== undefined && known.start > floor) return known;
  const token = readTokenBefore(text, at, floor);
  // One that begins right at the floor may have been cut off there.
  if (token !== undefined && token.start > floor) {
    placesBefore[slot] = at;
    tokensBefore[slot] = token;
  }
  return token;
}

function readTokenBefore(text: string, at: number, floor: number): Token | undefined {
  const end = skipSpaceBack(text, at, floor);
  if (end === undefined) return undefined;
  const kind = classOf(text.charCodeAt(end - 1));
  if (kind !== LETTER && kind !== DIGIT) {
    return { start: end - 1, end, word: text[end - 1]!, kind: 'sign' };
  }
  let start = end - 1;
  const lowest = Math.max(floor, end - LONGEST_WORD);
  while (start > lowest && continues(text, start - 1, start - 2 >= lowest, kind, -1)) start--;
  const word = text.slice(start, end);
  return kind === DIGIT ? { start, end, word, kind: 'digits' } : { start, end, word: lower(word), kind: 'word' };
}

/** Where the next character that is no white space stands; undefined at the end of the text or of the paragraph. */
export function skipSpace(text: string, at: number): number | undefined {
  let newlines = 0;
  const last = Math.min(text.length, at + LONGEST_GAP);
  for (let i = at; i < last; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== SPACE) return i;
    if (code === 10 && ++newlines > 1) return undefined;
  }
  return undefined;
}

/** The end of what stands before the white space before `at`; undefined at the beginning of text or paragraph. */
function skipSpaceBack(text: string, at: number, floor = 0): number | undefined {
  let newlines = 0;
  const last = Math.max(floor, at - LONGEST_GAP);
  for (let i = at; i > last; i--) {
    const code = text.charCodeAt(i - 1);
    if (classOf(code) !== SPACE) return i;
    if (code === 10 && ++newlines > 1) return undefined;
  }
  return undefined;
}

// An apostrophe between letters belongs to the word: party's, don't.
function continues(text: string, at: number, roomLeft: boolean, kind: number, step: 1 | -1): boolean {
  if (classOf(text.charCodeAt(at)) === kind) return true;
  return kind === LETTER && roomLeft && isApostrophe(text[at]) && isLetterAt(text, at + step);
}

/** A word in lower case. Most are already, and asking is cheaper than having a new string made. */
function lower(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (!isLowerCase(word.charCodeAt(i))) return plain(word);
  }
  return word;
}

function plain(word: string): string {
  return word.replaceAll('\u00ad', '').toLowerCase();
}
