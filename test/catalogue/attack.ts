import { anchorDocument } from '../../src/catalogue/anchor-document.ts';
import type { Anchor } from '../../src/catalogue/anchor.ts';
import { readNumbersOnce, type NumberedText, type ReadNumbers } from '../../src/catalogue/find-numbers.ts';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { findQuantities } from '../../src/quantities/find-quantities.ts';

/** A citation of a real paragraph, and the text that it was taken from. */
export interface Target {
  readonly text: string;
  readonly paragraph: number;
  /** Where the quote stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** What an edit makes of the text, and where the quote stands in it then. */
interface Attack {
  readonly what: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Random = (below: number) => number;

/** Mulberry32: the same attacks for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const known = new Map<string, NumberedText>();

/** Reads a paragraph's numbers; of the real ones, once for all attacks. */
const readNumbers: ReadNumbers = (paragraph) => {
  let read = known.get(paragraph.text);
  if (read === undefined) {
    read = readNumbersOnce()(paragraph);
    if (known.size < 1000) known.set(paragraph.text, read);
  }
  return read;
};

/** Where the citation is found after the attack. */
export function anchorAfter(target: Target, text: string): Anchor {
  const quote = target.text.slice(target.start, target.end);
  const cited = { quote, prefix: null, suffix: null, paragraph: target.paragraph };
  return anchorDocument([cited], splitParagraphs(text), readNumbers)[0]!;
}

const NUMBERS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen'.split(
    ' ',
  );
const ORDINALS = 'first second third fourth fifth sixth seventh ninth tenth fifteenth sixteenth eighteenth'.split(' ');
const PLURALS = 'dozens hundreds thousands millions'.split(' ');
const HEDGES = [
  'over',
  'more than',
  'nearly',
  'almost',
  'about',
  'around',
  'at least',
  'up to',
  'fewer than',
  'as many as',
  'under',
  'not',
];
const UNITS = [
  'years',
  'months',
  'weeks',
  'days',
  'year',
  'month',
  'kilometres',
  'miles',
  'percent',
  'dollars',
  'euros',
];
const VERBS = 'is are was were has have had would could should did does do'.split(' ');
const TURNS = [
  'rose/fell',
  'rise/fall',
  'increased/decreased',
  'sent/received',
  'last/next',
  'past/next',
  'more/fewer',
];
const FAMILIES = [NUMBERS, ORDINALS, PLURALS, HEDGES, UNITS];

/** All words of a text that are one of these, where they stand. */
function occurrences(text: string, words: readonly string[]) {
  const pattern = new RegExp(`\\b(?:${words.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'gi');
  return [...text.matchAll(pattern)];
}

/** What is put in for a digit: others that are read as one, or look like one. */
const OTHER_DIGITS = [...'０１٣४𝟓₆７lOSБ①五'];
/** What is put in between the digits of a number: some of it is not seen. */
const WITHIN = [..."\u200b\u200d\u2060\ufeff\u202e\u2066\u0301 _'·٫:;/-"];
const AFTER = [' million', 'k', '%', ' percent', ' thousand', ' dozen', ' or more', ' times', ' hundredths', '½'];
const BEFORE = ['-', '−', '$', '€', '~', '<', '0.', '1,', '１', '1 ', 'not ', 'minus ', 'half of ', 'possibly '];
const SWAPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[$€£]/g, ['$', '€', '£', '¥']],
  [/ ?%| percent\b/g, [' percentage points', '‰', ' euros']],
  [/\b(?:million|billion)\b/g, ['million', 'billion', 'trillion', 'thousand']],
  [/(?<=\d)[.,](?=\d)/g, ['', '.', ',', ' ', '-']],
];

/** Changes a digit, a number word, a hedge or a unit of the quote; undefined where it has none. */
export function changeNumber({ text, start, end }: Target, random: Random): Attack | undefined {
  const quote = text.slice(start, end);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const put = (what: string, at: number, length: number, by: string): Attack | undefined => {
    if (saysTheSame(quote.slice(at, at + length), by)) return undefined;
    const edited = text.slice(0, start + at) + by + text.slice(start + at + length);
    return { what, text: edited, start, end: end + by.length - length };
  };
  const numbers = [...quote.matchAll(/\d(?:[\d.,]*\d)?/g)];
  const figures = findQuantities(quote);
  const attacks: (() => Attack | undefined)[] = [];
  if (numbers.length > 0) {
    const number = pick(numbers);
    const at = number.index + pick([...number[0].matchAll(/\d/g)]).index;
    const after = number.index + number[0].length;
    attacks.push(
      () => put('digit changed', at, 1, String(random(10))),
      () => put('digit added', at, 0, String(1 + random(9))),
      () => put('digit dropped', at, 1, ''),
      () => put('digit of another script', at, 1, pick(OTHER_DIGITS)),
      () => put('point put in', at + 1, 0, pick(['.5', '.0', ',5'])),
      () => put('scale put in', after, 0, pick(AFTER)),
      () => put('sign or word put in', number.index, 0, pick(BEFORE)),
      () => put('number dropped', number.index, number[0].length, pick(['', 'many', 'no', 'several'])),
    );
    if (at + 1 < after) attacks.push(() => put('number broken', at + 1, 0, pick(WITHIN)));
    const [one, other] = [number, numbers[numbers.indexOf(number) + 1]];
    if (other !== undefined) {
      const between = quote.slice(one.index + one[0].length, other.index);
      const whole = one[0] + between + other[0];
      attacks.push(() => put('numbers swapped', one.index, whole.length, other[0] + between + one[0]));
    }
  }
  for (const [pattern, others] of SWAPS) {
    const found = [...quote.matchAll(pattern)];
    if (found.length > 0) {
      const { index, 0: word } = pick(found);
      attacks.push(() => put('unit or scale changed', index, word.length, pick(others)));
    }
  }
  for (const family of FAMILIES) {
    const found = occurrences(quote, family).filter(
      ({ index }) => (family !== HEDGES && family !== UNITS) || isBeside(quote, index),
    );
    if (found.length === 0) continue;
    const { index, 0: word } = pick(found);
    const what = family === HEDGES ? 'hedge' : family === UNITS ? 'unit' : 'number word';
    attacks.push(() => put(`${what} changed`, index, word.length, pick(family)));
    if (family === HEDGES) attacks.push(() => put('hedge dropped', index, word.length + 1, ''));
  }
  if (figures.length > 0) {
    const { figureStart, hedge } = pick(figures);
    if (hedge === 'exact') attacks.push(() => put('hedge put in', figureStart, 0, `${pick(HEDGES.slice(0, -1))} `));
    attacks.push(() => put('denied', figureStart, 0, pick(['not ', 'never ', 'hardly '])));
  }
  // At the end of a quote a denial would stand beside it.
  const verbs = occurrences(quote.slice(0, -8), VERBS);
  if (verbs.length > 0) {
    const { index, 0: verb } = pick(verbs);
    attacks.push(() => put('verb denied', index, verb.length, verb + pick([' not', "n't", 'n’t', ' never'])));
  }
  for (const turn of TURNS) {
    const [one, other] = turn.split('/') as [string, string];
    const [found] = occurrences(quote, [one]).filter(
      ({ index }) => !/next|past|last/.test(turn) || isOfTime(quote, index),
    );
    if (found !== undefined) attacks.push(() => put('turned round', found.index, one.length, other));
  }
  const spaces = [...quote.matchAll(/ /g)];
  if (spaces.length > 0) attacks.push(() => put('number added', pick(spaces).index, 0, pick([' 7', ' 1,000', ' two'])));
  return attacks.length === 0 ? undefined : pick(attacks)();
}

/** Whether an edit leaves the number what it was: a dozen is twelve. */
function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()].map((words) => words.replace('twelve', 'dozen'));
  return a === b;
}

/** Changes the figure that the quote begins or ends in from outside the quote; undefined where it does not. */
export function changeEdge({ text, start, end }: Target, random: Random): Attack | undefined {
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const isFirst = /^[\d$€]/.test(text.slice(start, end));
  const isLast = /\d$/.test(text.slice(start, end));
  if (isFirst && (!isLast || random(2) === 0)) {
    const by = pick([...BEFORE, ...HEDGES.map((hedge) => `${hedge} `), 'twice ', 'between 7 and ', '7-', '1/']);
    return { what: 'before its edge', text: text.slice(0, start) + by + text.slice(start), start, end };
  }
  if (!isLast) return undefined;
  const by = pick([...AFTER, '.5', ',000', '0', '\u200b7', 'bn', '-odd', '/2', ' to 900', '-900', '+', 'th', '７']);
  return { what: 'behind its edge', text: text.slice(0, end) + by + text.slice(end), start, end };
}

/** Whether a hedge or unit stands right beside a figure that is read: elsewhere it is a word like any other. */
function isBeside(quote: string, index: number): boolean {
  return findQuantities(quote).some(({ figureStart, figureEnd }) => index >= figureStart && index < figureEnd);
}

/** Whether a word tells which years or months are meant. */
function isOfTime(quote: string, index: number): boolean {
  return /^\w+ (?:[a-z]+ )?(?:years?|months?|weeks?|days?|decades?)\b/.test(quote.slice(index));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz ,';

/** Changes letters of the quote, up to a tenth of its length, but no figure and nothing that touches one. */
export function changeLetters({ text, start, end }: Target, random: Random): Attack | undefined {
  const quote = text.slice(start, end);
  const taboo = [
    ...findQuantities(text.slice(0, end + 200)).map(
      ({ figureStart, figureEnd }) => [figureStart - 1, figureEnd + 1] as const,
    ),
    ...Array.from(text.matchAll(/\d\w*/g), ({ 0: run, index }) => [index - 1, index + run.length + 1] as const),
    ...occurrences(text, [...NUMBERS, ...ORDINALS, ...PLURALS, ...HEDGES, 'between', 'few', 'without', 'no']).map(
      ({ 0: run, index }) => [index - 1, index + run.length + 1] as const,
    ),
  ];
  const isFree = (at: number) => taboo.every(([from, to]) => start + at < from || start + at >= to);
  const free = Array.from({ length: quote.length }, (_, at) => at).filter(isFree);
  const most = Math.min(Math.floor(quote.length / 10), free.length);
  if (most === 0) return undefined;
  const count = 1 + random(most);
  const chosen = new Set(Array.from({ length: count }, () => free[random(free.length)]!));
  let edited = '';
  for (let at = 0; at < quote.length; at++) {
    const by = LETTERS[random(LETTERS.length)]!;
    if (!chosen.has(at)) edited += quote[at];
    else edited += [by, by + quote[at]!, ''][random(3)];
  }
  if (edited === quote) return undefined;
  return {
    what: `letters changed`,
    text: text.slice(0, start) + edited + text.slice(end),
    start,
    end: start + edited.length,
  };
}

/** Puts paragraphs before or after the one cited, so that its number may be another. */
export function shift(attack: Attack, random: Random): Attack {
  const before = 'Something else was put in here.\n\n'.repeat(random(3));
  return {
    ...attack,
    text: before + attack.text,
    start: attack.start + before.length,
    end: attack.end + before.length,
  };
}

/** Has the quote stand twice, and nothing decide which is meant: in two paragraphs that are not its own. */
export function doubleQuote({ text, start, end, paragraph }: Target, random: Random): Attack {
  const quote = text.slice(start, end);
  const paragraphs = splitParagraphs(text).map(({ text }) => text);
  paragraphs[paragraph - 1] = 'What stood here is gone.';
  const say = () => `It is said of ${quote} that this is so.`;
  for (let i = 0; i < 2; i++) {
    const at = random(paragraphs.length);
    paragraphs.splice(at === paragraph - 1 ? paragraphs.length : at, 0, say());
  }
  // Neither may have come to stand in the paragraph's place.
  if (paragraphs[paragraph - 1]!.includes(quote)) paragraphs.splice(paragraph - 1, 0, 'Something else.');
  return { what: 'doubled', text: paragraphs.join('\n\n'), start: 0, end: 0 };
}
