import { BODIES, DEFINITES, LABELS, MOVEMENTS, PREPOSITIONS, STATES_A_LENGTH, VAGUE_NUMERALS } from './vocabulary.ts';
import { saysOnlyWhen, type Passage } from './passage.ts';
import { firstAt } from './sentence-words.ts';

const SMALL = 12;
const LABELLED = /(?:\p{L}|\b(?:1[5-9]|20)\d\d): {1,4}$/u;
const LED_TO = /\.{4} *$/u;
const MOST_PAGES = 1000;
const AVERAGES = new Set(['median', 'average', 'mean', 'typical']);
const WIDEST_GAP = 60;
const HOURS_OF_WORK = 200;

const BEHIND_AVERAGE = 9;

/** "The *average* animal waited 32 days", "waited 28 days on *average*". */
function isAverage(words: Passage['words'], first: number, next: number): boolean {
  if (words[next]?.folded === 'on' && words[next + 1]?.folded === 'average') return true;
  for (let at = first - 1; at >= 0 && first - at <= BEHIND_AVERAGE; at--) {
    const { folded } = words[at]!;
    if (/^\p{N}/u.test(folded)) return false;
    if (AVERAGES.has(folded)) return true;
  }
  return false;
}

const COMPARED = new Set(['up', 'down', 'rise', 'increase', 'fall', 'decrease']);

function isLabel(words: Passage['words'], first: number): boolean {
  const before = (back: number) => words[first - back]?.folded ?? '';
  return LABELS.has(before(1)) || (before(1) === 'to' && /^\p{N}/u.test(before(2)) && LABELS.has(before(3)));
}

/**
 * Whether a quantity can be a figure of a statistic. Not the lengths of time that only say when ("over the past five
 * years"), nor small round-ups of what was named before ("the two countries"), nor "one".
 */
export function isStatistic({ text, words, quantities }: Passage, index: number): boolean {
  const { kind, start, value, unit, hedge, counted, numeral } = quantities[index]!;
  const before = words[firstAt(words, start) - 1]?.folded ?? '';
  if (kind === 'duration' || kind === 'age') {
    // "represents 11 months of development"
    const isOf = words[firstAt(words, quantities[index]!.end)]?.folded === 'of';
    // "gave 9,300 hours": so many are work that was done, and say no when.
    if (unit === 'hour' && value !== null && value.compare(HOURS_OF_WORK) >= 0) return true;
    // "Median age 49"
    if (kind === 'age' && before === 'age') return AVERAGES.has(words[firstAt(words, start) - 2]?.folded ?? '');
    if (isAverage(words, firstAt(words, start), firstAt(words, quantities[index]!.end))) return true;
    return STATES_A_LENGTH.has(before) || (isOf && !PREPOSITIONS.has(before) && !DEFINITES.has(before));
  }
  // "during the remaining three quarters"
  if (saysOnlyWhen(text, quantities[index]!)) return false;
  const ahead = text.slice(Math.max(0, start - WIDEST_GAP), start);
  // "Accounts ........ 14" is the page of a list of contents.
  const isPage = kind === 'count' && value !== null && value.compare(MOST_PAGES) < 0;
  if (isPage && LED_TO.test(ahead)) return false;
  if (kind === 'multiple' || VAGUE_NUMERALS.has(numeral.toLowerCase())) return false;
  // "Visits (thousands)": in what the figures of a row are given.
  if (hedge === 'magnitude' && text[start - 1] === '(' && text[quantities[index]!.end] === ')') return false;
  // "a 64-bit system"
  if (unit === 'bit') return false;
  // "version 2.«43»", "example.com/«2002»": a part of a name.
  if (/[\p{L}\p{N}._/\\]/u.test(text.charAt(start - 1))) return false;
  if (kind === 'count' && counted === null && isLabel(words, firstAt(words, start))) return false;
  const isOfBody =
    [1, 2, 3, 4].some((back) => BODIES.has(words[firstAt(words, start) - back]?.folded ?? '')) &&
    (MOVEMENTS.has(before) || before === 'to' || before === 'now' || before === 'of');
  if (isOfBody && counted === null) return true;
  // "Employees: 9", "Groups \u2014 2010: 4; 2011: 9"
  if (LABELLED.test(ahead) && /\d/.test(numeral)) return true;
  // "Cost of a page: 8.5 cents, down from 9"
  if (before === 'from' && COMPARED.has(words[firstAt(words, start) - 2]?.folded ?? '')) return true;
  const isSmall = hedge === 'exact' && value !== null && value.compare(SMALL) <= 0;
  if (kind !== 'count' || !isSmall) return true;
  return counted !== null && value.compare(1) > 0 && (/\d/.test(numeral) || !DEFINITES.has(before));
}
