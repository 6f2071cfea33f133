import { analyse } from 'chardet';
import { decodeIf } from './encoding.ts';

/** Bytes looked at: the statistics are settled long before. */
const SAMPLE = 100_000;

/** From here on (of 100) chardet's letter statistics beat a look at single characters. */
const CONFIDENT = 35;

/** Detected families, in the encoding that holds all their characters. */
const SUPERSET: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};

/**
 * The encodings of East Asia, with the lead bytes of their everyday characters: the first level of each standard's
 * characters, its letters and its punctuation. What is read in the wrong one falls far outside of them.
 */
const EAST_ASIAN = [
  {
    encoding: 'euc-kr',
    leads: [
      [0xa1, 0xa3],
      [0xb0, 0xc8],
    ],
  },
  {
    encoding: 'shift_jis',
    leads: [
      [0x81, 0x83],
      [0x88, 0x97],
    ],
  },
  {
    encoding: 'euc-jp',
    leads: [
      [0xa1, 0xa5],
      [0xb0, 0xcf],
    ],
  },
  { encoding: 'big5', leads: [[0xa1, 0xc6]] },
  {
    encoding: 'gb18030',
    leads: [
      [0xa1, 0xa3],
      [0xb0, 0xd7],
    ],
  },
] as const;

/**
 * The encoding that bytes which are not UTF-8 are most likely in: UTF-16 by where its zero bytes are, others by the
 * statistics of letters (chardet, after ICU), and where a text is too short for those, by how everyday its characters are.
 * None where the bytes are no text.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  const utf16 = detectUtf16(bytes.subarray(0, SAMPLE));
  if (utf16 !== undefined) return utf16;
  if (bytes.includes(0)) return undefined;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(Math.max(0, first - SAMPLE / 10), first + SAMPLE);
  const [likeliest] = analyse(sample)
    .map(({ name, confidence }) => ({ encoding: SUPERSET[name] ?? name.toLowerCase(), confidence }))
    .filter(({ encoding }) => decodeIf(bytes, encoding) !== undefined);
  if (likeliest !== undefined && likeliest.confidence >= CONFIDENT) return likeliest.encoding;
  return likeliestEastAsian(sample, bytes) ?? likeliest?.encoding ?? 'windows-1252';
}

function detectUtf16(sample: Uint8Array): string | undefined {
  const whole = sample.subarray(0, sample.length & ~1);
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    const text = decodeIf(whole, encoding)?.text ?? '';
    return text.length > 1 && (isMostlyLatin(text) || isEastAsian(text));
  });
}

/** In either order, Latin letters, spaces, digits and line ends have a zero for their high byte, and the other never. */
function isMostlyLatin(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  // In the wrong order they have it for their low byte.
  return (
    count(/[\n\r\t -~]/g) > count(/[^\0-\u00ff]/g) / 50 &&
    count(/[\p{Co}\p{Cn}\u0900\u0a00\u0d00\u2000]|(?![\t\n\f\r])\p{Cc}/gu) * 50 <= text.length
  );
}

/** Text without a single space: Han, kana and Hangul throughout, with the punctuation that goes with them. */
function isEastAsian(text: string): boolean {
  const letters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/gu);
  return /[\u3001\u3002\uff0c]/u.test(text) && (letters?.length ?? 0) * 50 >= text.length * 49;
}

function likeliestEastAsian(sample: Uint8Array, bytes: Uint8Array): string | undefined {
  const scores = EAST_ASIAN.filter(({ encoding }) => decodeIf(bytes, encoding) !== undefined).map(
    ({ encoding, leads }) => ({ encoding, score: everydayShare(sample, leads) }),
  );
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= 0.8 ? best.encoding : undefined;
}

/** The share of two-byte characters that are everyday ones. */
function everydayShare(sample: Uint8Array, leads: readonly (readonly [number, number])[]): number {
  let all = 0;
  let everyday = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]!;
    if (byte < 0x80) continue;
    all++;
    if (leads.some(([from, to]) => byte >= from && byte <= to)) everyday++;
    at++;
  }
  return all < 2 ? 0 : everyday / all;
}
