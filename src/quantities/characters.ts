/** What a UTF-16 code unit is to the readers of this folder; 0 is anything else. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** A character that is a fraction by itself: ½. */
export const FRACTION = 4;

const CLASSES = new Uint8Array(0x10000);

// Scripts without spaces between words (from U+2E80) are no letters here: a numeral in them stands between other signs.
const LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xad, 0xad], // A soft hyphen is not seen: "ten\u00adder" has no ten.
  [0xb5, 0xb5],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af],
  [0x300, 0x2000 - 1],
] as const;
for (const [from, to] of LETTERS) CLASSES.fill(LETTER, from, to + 1);
CLASSES.fill(DIGIT, 0x30, 0x3a);
for (const space of ' \t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000') CLASSES[space.charCodeAt(0)] = SPACE;
CLASSES.fill(SPACE, 0x2000, 0x200b);

/** The value of each fraction character, as numerator and denominator. */
export const FRACTION_CHARACTERS: Readonly<Record<string, readonly [number, number]>> = {
  '¼': [1, 4],
  '½': [1, 2],
  '¾': [3, 4],
  '⅐': [1, 7],
  '⅑': [1, 9],
  '⅒': [1, 10],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};
for (const character of Object.keys(FRACTION_CHARACTERS)) CLASSES[character.charCodeAt(0)] = FRACTION;

/** The class of a code unit; one table look-up, since the first pass asks for every character. */
export function classOf(code: number): number {
  return CLASSES[code]!;
}

/** Whether the character at `at` is a letter; no character, no letter. */
export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && CLASSES[text.charCodeAt(at)] === LETTER;
}

/** Whether the character at `at` is one of 0 to 9. */
export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && CLASSES[text.charCodeAt(at)] === DIGIT;
}

/** Whether the character at `at` is white space. */
export function isSpaceAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && CLASSES[text.charCodeAt(at)] === SPACE;
}

/** Whether the character is a hyphen, a dash or a minus sign. */
export function isDash(character: string | undefined): boolean {
  switch (character) {
    case '-':
    case '‐':
    case '‑':
    case '‒':
    case '–':
    case '—':
    case '−':
      return true;
    default:
      return false;
  }
}

/** Whether the character is an apostrophe, straight or curly. */
export function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === '’';
}
