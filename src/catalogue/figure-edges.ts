import { isBehindColumnGap } from '../corpus/column-gap.ts';
import { pattern } from '../corpus/pattern.ts';
import type { Span } from '../corpus/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { denialBefore } from './denial.ts';
import {
  CARDINAL_WORDS,
  HEDGE_PAIRS_BEHIND,
  HEDGE_WORDS,
  HEDGES_BEHIND,
  LOOSENING_BEFORE,
  LOOSENING_BEHIND,
  NEGATIONS,
  NUMBER_WORDS,
  PARTS,
  SCALE_WORDS,
} from './number-words.ts';

/** How far over its edges a quote is looked at. */
const REACH = 60;

/**
 * Whether a stretch of a paragraph leaves out part of a figure that it begins or ends in, or words right beside it that
 * turn the figure round or make it another, though they are not read as part of it; that figure with them.
 */
export function figureCutBy(text: string, { start, end }: Span, quantities: readonly Quantity[]): string | undefined {
  const cut = quantities.find(
    ({ figureStart, figureEnd }) => figureStart < end && figureEnd > start && (figureStart < start || figureEnd > end),
  );
  if (cut !== undefined) return text.slice(cut.figureStart, cut.figureEnd);
  for (const at of [start, end]) {
    const number = numberAround(text, at);
    if (number !== undefined) return number;
  }
  const first = quantities.find(({ figureStart }) => figureStart === start);
  const last = quantities.find(({ figureEnd }) => figureEnd === end);
  const quote = text.slice(start, end);
  if (first !== undefined || beginsInNumber(quote)) {
    const left = leftOutBefore(shown(text.slice(Math.max(0, start - REACH), start)), quote, first !== undefined);
    if (left !== undefined) return left + text.slice(start, first?.figureEnd ?? end);
  }
  if (last !== undefined || endsInNumber(quote)) {
    const left = leftOutBehind(shown(text.slice(end, end + REACH)), last !== undefined);
    if (left !== undefined) return text.slice(last?.figureStart ?? start, end) + left;
  }
  return loosenedAcross(text, { start, end }, quantities) ?? deniedAcross(text, { start, end }, quantities);
}

/**
 * What denies a number of a stretch from before it: "not have 19", where it begins at "19 branches". Such a number may be
 * read as no figure at all.
 */
function deniedAcross(text: string, { start, end }: Span, quantities: readonly Quantity[]): string | undefined {
  const figures = quantities.filter(({ figureStart, figureEnd }) => figureStart >= start && figureEnd <= end);
  const numbers = numbersIn(text.slice(start, end)).map(({ 0: word, index }) => ({
    figureStart: start + index,
    figureEnd: start + index + word.length,
  }));
  for (const { figureStart, figureEnd } of [...figures, ...numbers.slice(0, 1)]) {
    const denial = denialBefore(text, figureStart);
    if (denial !== undefined && denial < start) return text.slice(denial, figureEnd);
  }
  return undefined;
}

const WORDS = pattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'gu');
const DIGIT = pattern(String.raw`[\p{N}]`, 'u');

function numbersIn(text: string): RegExpExecArray[] {
  const hasDigit = DIGIT(text);
  return [...text.matchAll(WORDS(text))].filter(
    ({ 0: word }) => hasDigit.test(word) || NUMBER_WORDS.has(word.toLowerCase()),
  );
}

/**
 * What makes another of the first or last number of a stretch and reaches over its edge: "half of 400" where it begins at
 * "of 400".
 */
function loosenedAcross(text: string, { start, end }: Span, quantities: readonly Quantity[]): string | undefined {
  const numbers = numbersIn(text.slice(start, end));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const figureAt = (at: number) => quantities.find(({ figureStart, figureEnd }) => figureStart <= at && figureEnd > at);
  const from = figureAt(start + first.index)?.figureStart ?? start + first.index;
  const to = figureAt(start + last.index)?.figureEnd ?? start + last.index + last[0].length;
  const before = leftOutBefore(shown(text.slice(Math.max(0, from - REACH), from)), text.slice(from, end), true) ?? '';
  if (start < from && before.length > from - start) return before + text.slice(from, end);
  const behind = leftOutBehind(shown(text.slice(to, to + REACH)), true) ?? '';
  return end > to && behind.length > end - to ? text.slice(start, to) + behind : undefined;
}

const DIGITS_BEFORE = pattern(String.raw`[\p{N}.,]*[\p{N}][.,]?$`, 'u');
const DIGITS_BEHIND = pattern(String.raw`^[.,]?[\p{N}][\p{N}.,]*`, 'u');

/** The number that a place stands within, read or not: `1,400` around the place before its 4. */
function numberAround(text: string, at: number): string | undefined {
  const [left, right] = [shown(text.slice(Math.max(0, at - REACH), at)), shown(text.slice(at, at + REACH))];
  const before = DIGITS_BEFORE(left).exec(left)?.[0] ?? '';
  const after = DIGITS_BEHIND(right).exec(right)?.[0] ?? '';
  const isSplit = before !== '' && after !== '' && !(/[.,]$/.test(before) && /^[.,]/.test(after));
  return isSplit ? before + after : undefined;
}

const UNSEEN = pattern(String.raw`[\p{Cf}]`, 'gu');

/** Without what is not seen, as it may stand between the digits of a number. */
function shown(text: string): string {
  return text.replaceAll(UNSEEN(text), '');
}

const FIRST_WORD = pattern(String.raw`^[\p{L}\p{M}]+`, 'u');
const FIRST_NUMBER = pattern(String.raw`^[-+\p{Sc}]*[\p{N}]`, 'u');
const LAST_WORD = pattern(String.raw`[\p{L}\p{M}\p{N}]+$`, 'u');
const LAST_DIGIT = pattern(String.raw`[\p{N}]$`, 'u');

/** Whether a quote begins in a number, "a dozen" too, or in what loosens one. */
function beginsInNumber(quote: string): boolean {
  let rest = quote.toLowerCase();
  for (;;) {
    const [word] = FIRST_WORD(rest).exec(rest) ?? [];
    if (word === undefined) return FIRST_NUMBER(rest).test(rest);
    if (NUMBER_WORDS.has(word)) return true;
    if (!HEDGE_WORDS.has(word) && !/^(?:than|an?)$/.test(word)) return false;
    rest = rest.slice(word.length).trimStart();
  }
}

function endsInNumber(quote: string): boolean {
  const [word] = LAST_WORD(quote).exec(quote) ?? [];
  return word !== undefined && (LAST_DIGIT(word).test(word) || NUMBER_WORDS.has(word.toLowerCase()));
}

// A number, currency or sign that is written right before a figure.
const GLUED_BEFORE = pattern(
  String.raw`(?:[\p{N}][.,/]?|[\p{L}\p{M}]|[\p{Sc}+±<>≤≥⩽⩾~∼≈×÷√#№]|(?<![\p{L}\p{P}])[-\u2212])$`,
  'u',
);
const SIGN_BEFORE_MONEY = /[-\u2010-\u2015\u2212]$/u;
const WORD_BEFORE = pattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}%]*\s+$`, 'u');
const LABEL = pattern(String.raw`(?<![\p{L}\p{M}])n(?:os?|rs?)\.\s*$`, 'iu');
const DIGITS = pattern(String.raw`^[\p{N}]+$`, 'u');
const YEAR = /^(?:1\d|2[01])\d\d$/;

function leftOutBefore(before: string, quote: string, isFigure: boolean): string | undefined {
  const glued =
    GLUED_BEFORE(before).exec(before)?.[0] ?? (/^\p{Sc}/u.test(quote) ? SIGN_BEFORE_MONEY.exec(before)?.[0] : '');
  if (glued) return glued;
  const label = LABEL(before).exec(before)?.[0];
  if (label !== undefined) return label;
  const nearest = WORD_BEFORE(before).exec(before)?.[0] ?? '';
  const second = WORD_BEFORE(before).exec(before.slice(0, before.length - nearest.length))?.[0] ?? '';
  const [word, other] = [nearest, second].map((each) => each.trim().toLowerCase()) as [string, string];
  const isCardinal = (each: string) => CARDINAL_WORDS.has(each) || (DIGITS(each).test(each) && !YEAR.test(each));
  const isOther = isCardinal(word) && !isOfNextColumn(before, quote);
  if (LOOSENING_BEFORE.has(word) || isOther || (!isFigure && HEDGE_WORDS.has(word))) return nearest;
  const isPart = word === 'of' && (PARTS.has(other) || NEGATIONS.has(other));
  const isSum = word === 'and' && SCALE_WORDS.has(other);
  const isOneOf = (word === 'or' && isCardinal(other)) || (word === 'in' && other === 'one');
  return isPart || isSum || isOneOf || LOOSENING_BEFORE.has(`${other} ${word}`) ? second + nearest : undefined;
}

// Behind a gap, what could end the number before: "10   000", "2   1/2".
const ENDS_NUMBER = () => /^(?:\p{N}{3}(?![\p{N}.,])|\p{N}+[/\u2044]\p{N}|\p{No})/u;
const GAPS = /(?: {3}|\t)\S+(?: {3,}|\t+)$/u;

/** Whether a quote stands in another column than the number before it: "December 31    3,910", "Staff   512   533". */
function isOfNextColumn(before: string, quote: string): boolean {
  return isBehindColumnGap(before, before.length) && (!ENDS_NUMBER().test(quote) || GAPS.test(before));
}

const GLUED_BEHIND = pattern(String.raw`^(?:[\p{L}\p{M}\p{N}\p{Sc}%‰‱°²³×+]|[./,\-\u2010-\u2015][\p{N}])`, 'u');
const WORD_BEHIND = pattern(String.raw`\s+([\p{L}\p{N}×][\p{L}\p{M}\p{N}]*)`, 'uy');
const MOST_BEHIND = 3;

/** The words that a text begins with, after white space. */
function wordsBehind(text: string): { readonly words: string; readonly folded: readonly string[] } {
  const folded: string[] = [];
  const word = WORD_BEHIND(text);
  let end = 0;
  while (folded.length < MOST_BEHIND) {
    word.lastIndex = end;
    const found = word.exec(text);
    if (found === null) break;
    folded.push(found[1]!.toLowerCase());
    end += found[0].length;
  }
  return { words: text.slice(0, end), folded };
}

function leftOutBehind(behind: string, isFigure: boolean): string | undefined {
  const glued = GLUED_BEHIND(behind).exec(behind)?.[0];
  if (glued !== undefined) return glued;
  const { words, folded } = wordsBehind(behind);
  const [first = '', second = '', third = ''] = folded;
  const isNumber = (word: string) => /^\p{N}/u.test(word) || NUMBER_WORDS.has(word);
  const isLoosened = LOOSENING_BEHIND.has(first) && isFigure && second !== 'than';
  if (first === 'and' && /^an?$/.test(second) && PARTS.has(third)) return words;
  if (
    (isLoosened && first === 'per') ||
    (/^(?:or|to)$/.test(first) && isNumber(second)) ||
    (first === 'or' && HEDGES_BEHIND.has(second)) ||
    HEDGE_PAIRS_BEHIND.has(`${first} ${second}`)
  )
    return firstWords(words, 2);
  return isLoosened || (PARTS.has(first) && first.endsWith('s')) ? firstWords(words, 1) : undefined;
}

function firstWords(words: string, count: number): string {
  return new RegExp(`^(?:\\s+\\S+){${count}}`, 'u').exec(words)?.[0] ?? words;
}
