import { isDash } from './characters.ts';
import { BEFORE_PRONOUN, ONE_IDIOMS } from './labels.ts';
import { hedgeBefore } from './match-hedge.ts';
import { IRREGULAR_PLURALS, STOP_WORDS, VERBS } from './noun-words.ts';
import type { NotQuantityRule, Rejection } from './not-quantities.ts';
import { CARDINALS, DENOMINATORS, SCALES } from './numerals.ts';
import { isPlural } from './read-counted.ts';
import { unitOfWord } from './read-unit.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/**
 * Why a "one" is no quantity: "one of the best", "the other one", "on the one hand"; undefined if it may be one.
 * @param starts whether it begins a sentence
 */
export function rejectOne(
  text: string,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  starts: boolean,
  floor: number,
): Rejection | undefined {
  const reject = (rule: NotQuantityRule, end = token.end): Rejection => ({ rule, start: token.start, end });
  let next = after;
  if (next !== undefined && isDash(next.word)) next = tokenAfter(text, next.end);
  if (next?.kind === 'word') {
    if (SCALES.has(next.word) || CARDINALS.has(next.word) || DENOMINATORS.has(next.word)) return undefined;
    if (
      next.word === 'and' ||
      next.word === 'or' ||
      next.word === 'point' ||
      next.word === 'over' ||
      next.word === 'to'
    )
      return undefined;
    if (next.word === 'in' || next.word === 'out') {
      // "a one-in-five chance"
      const of = tokenAfter(text, next !== after && isDash(text[next.end]) ? next.end + 1 : next.end);
      return of !== undefined &&
        (of.kind === 'digits' ||
          CARDINALS.has(of.word) ||
          SCALES.has(of.word) ||
          of.word === 'of' ||
          of.word === 'every' ||
          (of.word === 'a' && SCALES.has(tokenAfter(text, of.end)?.word ?? '')))
        ? undefined
        : reject('pronoun');
    }
    const unit = unitOfWord(next.word);
    if (unit !== undefined && (next !== after || !ONE_IDIOMS.has(next.word))) return undefined;
  }
  if (next?.kind === 'word' && isOneInMany(text, next)) return undefined;
  if (before?.word === 'hand' || (before?.word === 'the' && next !== undefined && ONE_IDIOMS.has(next.word)))
    return reject('idiom');
  if (before !== undefined && (BEFORE_PRONOUN.has(before.word) || isTheOnly(text, before))) return reject('pronoun');
  const hedge = hedgeBefore(text, token.start, floor);
  // "at least one of them", but "perhaps one of the best".
  if (
    hedge !== undefined &&
    !BEFORE_PRONOUNS.has(hedge.row.words) &&
    !(hedge.row.hedge === 'about' && next?.word === 'of')
  )
    return undefined;
  if (before?.word === 'minus' || before?.word === 'negative') return undefined;
  if (next === undefined || next.kind === 'sign')
    return before === undefined && next === undefined ? undefined : reject('pronoun');
  if (next.kind === 'digits') return undefined;
  if (ONE_IDIOMS.has(next.word)) return reject('idiom');
  if (STOP_WORDS.has(next.word) || VERBS.has(next.word)) return reject('pronoun');
  // "one hopes": what one counts is no plural.
  if (isPlural(next) && !IRREGULAR_PLURALS.has(next.word)) return reject('pronoun');
  if (starts && !PEOPLE.has(next.word)) return reject('pronoun');
  return undefined;
}

// "that one person in 20 was poor"
function isOneInMany(text: string, noun: Token): boolean {
  const joiner = tokenAfter(text, noun.end);
  const many = joiner?.word === 'in' ? tokenAfter(text, joiner.end) : undefined;
  if (many === undefined || isPlural(noun)) return false;
  return many.word === 'every' || CARDINALS.has(many.word) || (many.kind === 'digits' && many.word.length < 4);
}

// "the only one left", but "only one goal in five appearances"
function isTheOnly(text: string, before: Token): boolean {
  return before.word === 'only' && tokenBefore(text, before.start)?.word === 'the';
}

// "within one another", "passed one on"
const BEFORE_PRONOUNS: ReadonlySet<string> = new Set(
  'within pass passes passed passing cross crosses crossed crossing'.split(' '),
);

const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'man',
  'woman',
  'child',
  'boy',
  'girl',
  'soldier',
  'officer',
  'student',
]);
