import { pattern } from '../corpus/pattern.ts';
import { AMOUNT_VERBS, AUXILIARIES } from '../quantities/amount-verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATORS = words('not never cannot neither nor');
/** After "no" they deny: "no longer has 19". */
const NO_MORE = words('longer more');
/** What may stand there besides verbs: "not the 1.5 million". */
const DETERMINERS = words('a an any its our such that the their these this those');
/** What may stand between what is denied and its figure. */
const BETWEEN = [AUXILIARIES, AMOUNT_VERBS, DETERMINERS];
/** How many of these may. */
const MOST_BETWEEN = 4;

/** Before "that" they deny what follows, unless they are denied themselves. */
const FALSE = words('untrue false incorrect wrong mistaken deny denies denied denying refute refutes refuted');
/** Before "that" these do where they are denied: "it is not true that". */
const TRUE = words('true correct right case so');
/** How many words before them may hold the "not". */
const MOST_BEFORE = 4;
/** How many words may stand between "that" and the figure. */
const MOST_CLAUSE = 12;
/** What begins a clause that is said for itself. */
const NEW_CLAUSE = words('and but while whereas although though yet because');

/** How far before a figure its denial is looked for. */
const REACH = 160;
const WORD = pattern(String.raw`[\p{L}\p{M}'’]+|[^\s\p{L}\p{M}]`, 'gu');

interface Word {
  readonly word: string;
  readonly start: number;
}

/**
 * Where the words begin that deny what is said of a figure, though they are no part of it: "does not have 19", "it is
 * untrue that the city has 19"; undefined where nothing denies it. What is only set against it is no denial: "not only".
 * @param at where the figure begins
 */
export function denialBefore(text: string, at: number): number | undefined {
  const from = Math.max(0, at - REACH);
  const near = text.slice(from, at);
  const before = Array.from(near.matchAll(WORD(near)), ({ 0: word, index }): Word => ({
    word: word.toLowerCase(),
    start: from + index,
  }));
  const sentence = before.slice(before.findLastIndex(({ word }) => /^[.!?;:]$/.test(word)) + 1);
  return deniedVerb(sentence) ?? deniedClause(sentence);
}

function deniedVerb(sentence: readonly Word[]): number | undefined {
  const near = sentence.slice(-MOST_BETWEEN);
  const steps = near.length - 1 - near.findLastIndex(({ word }) => !BETWEEN.some((among) => among.has(word)));
  return negatorAt(sentence, sentence.length - 1 - steps);
}

function deniedClause(sentence: readonly Word[]): number | undefined {
  const that = sentence.findLastIndex(({ word }) => word === 'that');
  const clause = sentence.slice(that + 1);
  if (that < 1 || clause.length > MOST_CLAUSE) return undefined;
  if (clause.some(({ word }) => NEW_CLAUSE.has(word) || word === ',')) return undefined;
  const { word, start } = sentence[that - 1]!;
  const negator = [...Array(MOST_BEFORE).keys()]
    .map((back) => negatorAt(sentence, that - 2 - back))
    .find((place) => place !== undefined);
  if (FALSE.has(word)) return negator === undefined ? start : undefined;
  return TRUE.has(word) ? negator : undefined;
}

/** Where the negation begins that ends in a word of a sentence. */
function negatorAt(sentence: readonly Word[], at: number): number | undefined {
  const [own, other] = [sentence[at], sentence[at - 1]];
  if (own === undefined) return undefined;
  if (NEGATORS.has(own.word) || /n['’]t$/.test(own.word)) return own.start;
  return NO_MORE.has(own.word) && other?.word === 'no' ? other.start : undefined;
}
