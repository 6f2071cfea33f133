import { distance } from 'fastest-levenshtein';
import type { Quantity } from '../quantities/quantity.ts';
import { NUMBER_MARK } from './fold-text.ts';
import {
  DENIED_VERBS,
  HEDGE_PAIRS_BEHIND,
  HEDGE_WORDS,
  HEDGES_BEHIND,
  LOOSENING_BEFORE,
  NEGATIONS,
  NUMBER_WORDS,
  PERIOD_WORDS,
  RANGE_WORDS,
  UNIT_WORDS,
} from './number-words.ts';

/** A word or sign on which the numbers of a text hang. */
export interface TellingWord {
  readonly text: string;
  readonly isNumber: boolean;
}

interface Word extends TellingWord {
  /** Whether a comma, a full stop or the like parts it from the word before. */
  readonly isApart: boolean;
}

// Made where it is used, as a citation found word for word needs none of this: V8 takes milliseconds to make it.
// A number with what is glued to it (4.5m, 16th, 1,000), a sign or dash right before one, a word with what an apostrophe
// joins to it, a sign of its own.
const WORD = () =>
  /(?<glued>(?<=\ue000)[\p{L}\p{M}]+|[\p{L}\p{M}]+(?=\ue000))|(?<digits>[-+]*\p{N}[\p{N}\p{L}\p{M}]*(?:[.,:/](?=\p{N})[\p{N}\p{L}\p{M}]+)*)|(?<word>[\p{L}\p{M}]+)(?<ending>'\p{L}{1,2}(?![\p{L}\p{M}]))?|(?<sign>(?<=\p{N})\+|[-+]+(?=[\ue000\p{Sc}])|[\p{Sc}%‰‱°<>≤≥⩽⩾=~∼≈±×÷√∞#№\ue000]|(?<=[\p{N}\ue000] ?)[?!]+|\(\?\))/gu;
const THOUSANDS = () => /^[-+]?\p{N}{1,3}(?:,\p{N}{3})+(?![\p{N},])/u;

// Words that may stand between a number and what loosens it: "over the 400", "as many as a hundred", "over the past five".
const COMMON = ['than', 'the', ...PERIOD_WORDS];
const BETWEEN: ReadonlySet<string> = new Set(['a', 'all', 'an', 'as', 'of', 'or', 'to', ...COMMON]);
// A slip of a letter in one of these, or between two of them, must not make the word before it tell less.
const SLIPS_OF = [...COMMON, ...PERIOD_WORDS.map((word) => `the${word}`)];

/**
 * The words and signs of a text on which its numbers hang, in order.
 * @param figures those that are held against each other otherwise; their words are passed over
 */
export function tellingWords(text: string, figures: readonly Quantity[] = []): TellingWord[] {
  const rest = figures.reduceRight(
    (rest, { figureStart, figureEnd }) => `${rest.slice(0, figureStart)}${NUMBER_MARK}${rest.slice(figureEnd)}`,
    text,
  );
  const folded = rest.toLowerCase();
  let last = 0;
  const words = Array.from(folded.matchAll(WORD()), ({ 0: whole, index, groups }): Word => {
    const isApart = /[,;:!?]|\.\s/.test(folded.slice(last, index));
    last = index + whole.length;
    const { glued, digits, word, ending, sign } = groups!;
    if (glued !== undefined) return { text: `-${glued}`, isNumber: false, isApart };
    if (digits === undefined) {
      const text = isDenied(word ?? '', ending ?? '') ? 'not' : (word ?? sign)!;
      return { text, isNumber: text === NUMBER_MARK || NUMBER_WORDS.has(text), isApart };
    }
    return { text: THOUSANDS().test(digits) ? digits.replaceAll(',', '') : digits, isNumber: true, isApart };
  });
  return words.filter(({ text, isNumber }, at) => {
    if (isNumber || NEGATIONS.has(text) || !/^\p{L}/u.test(text)) return true;
    const isHedge =
      (HEDGE_WORDS.has(text) && isBeside(words, at, 1)) || (HEDGES_BEHIND.has(text) && isBeside(words, at, -1));
    const pair = `${words[at - 1]?.text} ${text}`;
    const isPair =
      (LOOSENING_BEFORE.has(pair) && isBeside(words, at, 1)) ||
      (HEDGE_PAIRS_BEHIND.has(pair) && isBeside(words, at - 1, -1));
    const isRange = RANGE_WORDS.has(text) && words[at + 1]?.isNumber === true;
    return isHedge || isPair || isRange || isUnitOf(words, at);
  });
}

/** Whether a word is a verb that is denied in one word, but for a slip of a letter. */
function isDenied(word: string, ending: string): boolean {
  const whole = word + ending;
  if (ending === '' ? !/^\p{L}{2,}nt$/u.test(word) : whole.length < 5) return false;
  return DENIED_VERBS.some((verb) => (ending === '' ? verb.replace("'", '') === word : distance(verb, whole) <= 1));
}

/** Whether the number that is next in a direction stands there over nothing but words that loosen it. */
function isBeside(words: readonly Word[], at: number, step: 1 | -1): boolean {
  let next = at + step;
  while (words[next] !== undefined && isLoose(words[next]!)) next += step;
  return words[next]?.isNumber === true;
}

function isLoose({ text, isNumber }: Word): boolean {
  if (isNumber) return false;
  if (HEDGE_WORDS.has(text) || BETWEEN.has(text) || text.length === 1) return true;
  return SLIPS_OF.some((word) => distance(word, text) <= 1);
}

function isUnitOf(words: readonly Word[], at: number): boolean {
  const isNumber = (near: number) => words[near]?.isNumber === true;
  const [own, before] = [words[at]!, words[at - 1]];
  if (!UNIT_WORDS.has(own.text)) return false;
  const isNext = isNumber(at - 1) || (own.text.length > 2 && before?.isApart === false && isNumber(at - 2));
  const isBehind = !own.isApart && isNext;
  return isBehind || isNumber(at + 1);
}
