import { classOf, DIGIT, FRACTION, LETTER } from './characters.ts';
import { MAGNITUDES, VAGUE_NUMBERS } from './magnitudes.ts';
import { MULTIPLES } from './multiples.ts';
import { lower } from './tokens.ts';
import { ARTICLE_UNITS } from './units.ts';
import { CARDINALS, COLLECTIVES, DENOMINATORS, FIRST_ORDINALS, SCALES } from './numerals.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...COLLECTIVES.keys(),
  ...DENOMINATORS.keys(),
  ...FIRST_ORDINALS,
  ...MAGNITUDES.map((row) => row.words),
  ...VAGUE_NUMBERS.map((row) => row.words),
  ...MULTIPLES.keys(),
  ...ARTICLE_UNITS,
]);

// Which lengths the words have that begin with two given letters. Nine words in ten are passed over by this alone,
// before anything is sliced: it is what makes reading fast.
const LENGTHS = new Uint32Array(32 * 32);
for (const word of WORDS) LENGTHS[pair(word.charCodeAt(0), word.charCodeAt(1))]! |= 1 << word.length;
const LONGEST = Math.max(...Array.from(WORDS, (word) => word.length));

function pair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Where the next digit, fraction character or number word at or after `from` begins; -1 for none. */
export function nextAnchor(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER) {
      const start = at;
      do at++;
      while (at < length && classOf(text.charCodeAt(at)) === LETTER);
      const size = at - start;
      if (size < 3 || size > LONGEST) continue;
      const lengths = LENGTHS[pair(text.charCodeAt(start), text.charCodeAt(start + 1))]!;
      if ((lengths >>> size) & 1 && WORDS.has(lower(text.slice(start, at)))) return start;
    } else if (kind === DIGIT || kind === FRACTION) {
      return at;
    } else {
      at++;
    }
  }
  return -1;
}
