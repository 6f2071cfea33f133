import { classOf, isLetterAt, LETTER } from './characters.ts';
import { CURRENCIES } from './currencies.ts';

const SIGNS = new Map(CURRENCIES.flatMap(({ code, signs }) => signs.map((sign) => [sign, code] as const)));
const FOLDED_SIGNS = new Map(Array.from(SIGNS, ([sign, code]) => [sign.toLowerCase(), code]));
const CODES = new Set(CURRENCIES.map(({ code }) => code));
const LONGEST_SIGN = 5;
const WIDEST_COLUMN = 12;
// Hardly any word ends as a sign or a code does, and so its last character is asked for before anything is cut out.
const SIGN_ENDS = new Uint8Array(0x10000);
for (const sign of [...SIGNS.keys(), ...CODES]) SIGN_ENDS[sign.charCodeAt(sign.length - 1)] = 1;

// "R4.5 billion" and "R12,000" are rand; "R22" and "R1.2" are names.
const RAND_AMOUNT = /^(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?(?:m|bn| ?(?:m|b|tr)illion)\b)/;
const LONGEST_AMOUNT = 32;

/** Names that are other words or names where they stand before a number: "Real 3 million", "Won 3 million votes". */
const OTHERWISE = new Set(['real', 'won', 'buck', 'quid', 'le']);

/** Names that stand before amounts as codes do, as written (`US dollars`, `Euro`), by their last word. */
const NAMES = new Map<string, { readonly name: string; readonly code: string }[]>();
for (const { code, names } of CURRENCIES) {
  // Codes are read as such, in capitals: "World Cup 3 million" and "Try 3 million" are of no pesos and lira.
  const ahead = names.filter((each) => each.toUpperCase() !== code && !OTHERWISE.has(each));
  for (const name of ahead.flatMap((each) => [each, `${each}s`, each.replace(' ', 's ')])) {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    NAMES.set(last, [...(NAMES.get(last) ?? []), { name, code }]);
  }
}
const LONGEST_NAME = 24;
// "US dollars 12,500 was paid", but of "a pledge in US dollars 12,500 people signed" the number is of people.
const LARGE_AMOUNT =
  /^\d{1,3}(?:,\d{3})+(?!,?\d)(?! (?!(?:a|an|and|annually|are|as|at|before|but|by|can|could|during|each|for|from|had|has|have|in|into|is|may|must|of|on|only|or|over|per|since|that|to|towards?|was|went|were|which|will|with|would)\b)\p{Ll})|^\d+(?:[.,]\d+)* ?(?:[mb]n?|k|(?:m|b|tr)illion|crore|lakh)\b(?! people\b)/u;

/** A currency written before a number that starts at `at`: its code and where it begins. */
export function currencyBefore(text: string, at: number, floor: number): { code: string; start: number } | undefined {
  let end = at;
  if (text[end - 1] === ' ' || text[end - 1] === '\u00a0' || text[end - 1] === '\n') end--;
  // "$  959,606": amounts of a table stand under each other.
  const near = end;
  for (const widest = end - WIDEST_COLUMN; end > widest && text[end - 1] === ' ';) end--;
  if (end < near && isLetterAt(text, end - 1)) return undefined;
  if (end <= floor) return undefined;
  if (SIGN_ENDS[text.charCodeAt(end - 1)] === 0) return end < at ? nameBefore(text, at, end, floor) : undefined;
  for (let start = Math.max(floor, end - LONGEST_SIGN); start < end; start++) {
    const sign = text.slice(start, end);
    const code = SIGNS.get(sign) ?? (CODES.has(sign) ? sign : undefined);
    // "A/49/228-S/1994/827" is a document, "S/ 20" an amount.
    if (sign.endsWith('/') && '-/'.includes(text[start - 1] ?? ' ')) continue;
    if (sign === 'R' && !RAND_AMOUNT.test(text.slice(at, at + LONGEST_AMOUNT))) continue;
    if (code === undefined || (isLetterAt(text, start - 1) && classOf(text.charCodeAt(start)) === LETTER)) continue;
    return spacedPrefix(text, start, sign, floor) ?? { code, start };
  }
  return end < at ? nameBefore(text, at, end, floor) : undefined;
}

// "US dollars 1.5 billion", "Euro 4 million": a name of several words, or one with a capital.
function nameBefore(text: string, at: number, end: number, floor: number) {
  let first = end;
  while (first > floor && end - first < LONGEST_NAME && isLetterAt(text, first - 1)) first--;
  const named = first < end ? NAMES.get(text.slice(first, end).toLowerCase()) : undefined;
  if (named === undefined || !LARGE_AMOUNT.test(text.slice(at, at + LONGEST_AMOUNT))) return undefined;
  let best: { code: string; start: number } | undefined;
  for (const { name, code } of named) {
    const start = end - name.length;
    if (start < floor || isLetterAt(text, start - 1) || text.slice(start, end).toLowerCase() !== name) continue;
    if (!name.includes(' ') && !/\p{Lu}/u.test(text[start]!)) continue;
    if (best === undefined || start < best.start) best = { code, start };
  }
  return best;
}

// Tokenised text has "hk $ 10" and "c $ 5"; "a $ 5 fee" is no Australian money.
function spacedPrefix(text: string, start: number, sign: string, floor: number) {
  if (sign !== '$' || text[start - 1] !== ' ') return undefined;
  let first = start - 1;
  while (first > floor && start - first < 5 && isLetterAt(text, first - 1)) first--;
  const prefix = text.slice(first, start - 1);
  if (prefix === 'a' || prefix === 's' || prefix === 'A' || prefix === '') return undefined;
  const code = FOLDED_SIGNS.get(`${prefix.toLowerCase()}$`);
  return code === undefined ? undefined : { code, start: first };
}
