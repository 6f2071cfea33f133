import { CHANGE_NOUNS } from './changes.ts';
import { isDash, isDigitAt } from './characters.ts';
import { ADJECTIVES_AFTER, AFTER_HALF, BEFORE_HALF, NAMED_SETS, NUMBER_IDIOMS } from './labels.ts';
import { MULTIPLES } from './multiples.ts';
import { STOP_WORDS, VERBS } from './noun-words.ts';
import type { NotQuantityRule, Rejection } from './not-quantities.ts';
import { CARDINALS, DENOMINATORS, FIRST_ORDINALS, SCALES } from './numerals.ts';
import { isPlural } from './read-counted.ts';
import { unitOfWord } from './read-unit.ts';
import { rejectOne } from './reject-one.ts';
import { hyphenedRatioEnd } from './reject-ratio.ts';
import { isScale } from './reject-scale.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** Why the number word at `token` is no quantity, judged by the words around it; undefined if it may be one. */
export function rejectWord(text: string, token: Token, floor: number): Rejection | undefined {
  const reject = (rule: NotQuantityRule, end = token.end): Rejection => ({ rule, start: token.start, end });
  if (FIRST_ORDINALS.has(token.word)) return reject('ordinal');
  if (isDigitAt(text, token.end)) return reject('identifier');
  if (isScale(text, token)) return reject('scale');
  const idiom = idiomAt(text, token);
  if (idiom !== undefined) return { ...idiom, rule: 'idiom' };
  const after = tokenAfter(text, token.end);
  const before = tokenBefore(text, token.start);
  const hour = clockEnd(text, token, after);
  if (hour !== undefined) return reject('time', hour);
  if (token.word === 'half' && isPeriodHalf(text, token, after)) return reject('fraction');
  if (after !== undefined && (isRank(text, token, after) || isOneMore(text, token, before, after)))
    return reject('ordinal');
  if (!CARDINALS.has(token.word)) return undefined;
  if (isQuoted(before, after, text)) return reject('name');
  const ratio = hyphenedRatioEnd(text, token.end, CARDINALS.get(token.word)!);
  if (ratio !== undefined) return reject('score', ratio);
  const ordinal = ordinalEnd(text, token);
  if (ordinal !== undefined) return reject('ordinal', ordinal);
  const starts = isSentenceStart(text, before);
  if (
    starts &&
    after?.word === ',' &&
    text[token.start] !== text[token.start]!.toLowerCase() &&
    !isScaledAfterComma(text, after) &&
    !isTakenApart(text, after)
  ) {
    return reject('enumerator');
  }
  if (isName(text, token, after, starts)) return reject('name', after!.end);
  if (!starts && isNamedAfter(text, token, before)) return reject('name');
  if (after !== undefined && isDash(after.word) && after.start === token.end) {
    const adjective = tokenAfter(text, after.end);
    if (adjective !== undefined && ADJECTIVES_AFTER.has(adjective.word) && !isRangeAt(text, adjective))
      return reject('idiom', adjective.end);
  }
  if (token.word === 'one') return rejectOne(text, token, before, after, starts, floor);
  return undefined;
}

// "a five-to-seven-year term", "two- to threefold", but "a one-to-four ratio" and "one-to-many".
function isRangeAt(text: string, to: Token): boolean {
  if (to.word !== 'to') return false;
  const next = tokenAfter(text, isDash(text[to.end]) ? to.end + 1 : to.end);
  if (next === undefined || !(next.kind === 'digits' || CARDINALS.has(next.word) || MULTIPLES.has(next.word)))
    return false;
  return !OF_RATIOS.has(tokenAfter(text, next.end)?.word ?? '');
}

const OF_RATIOS: ReadonlySet<string> = new Set(['ratio', 'margin', 'scale', 'odds', 'vote', 'majority', 'lead']);

// The idioms by each of their number words, with the place of that word.
const IDIOMS = new Map<string, { readonly words: readonly string[]; readonly at: number }[]>();
for (const phrase of NUMBER_IDIOMS) {
  const parts = phrase.split(' ');
  const at = parts.findIndex((part) => CARDINALS.has(part) || SCALES.has(part));
  if (at >= 0) IDIOMS.set(parts[at]!, [...(IDIOMS.get(parts[at]!) ?? []), { words: parts, at }]);
}

function idiomAt(text: string, token: Token): { start: number; end: number } | undefined {
  for (const { words, at } of IDIOMS.get(token.word) ?? []) {
    let first: Token | undefined = token;
    let last: Token | undefined = token;
    for (let i = at - 1; i >= 0 && first !== undefined; i--) {
      first = untied(text, tokenBefore(text, first.start), false);
      if (first?.word !== words[i]) first = undefined;
    }
    for (let i = at + 1; i < words.length && last !== undefined; i++) {
      last = untied(text, tokenAfter(text, last.end), true);
      if (last?.word !== words[i]) last = undefined;
    }
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}

// What a hyphen ties is said alike: "a net-zero target".
function untied(text: string, token: Token | undefined, isAhead: boolean): Token | undefined {
  if (token === undefined || token.word !== '-') return token;
  return isAhead ? tokenAfter(text, token.end) : tokenBefore(text, token.start);
}

// "half past five", "a quarter to six"
function clockEnd(text: string, part: Token, past: Token | undefined): number | undefined {
  if (part.word !== 'half' && part.word !== 'quarter') return undefined;
  if (past?.word !== 'past' && (past?.word !== 'to' || part.word === 'half')) return undefined;
  const hour = tokenAfter(text, past.end);
  const value = hour?.kind === 'digits' ? Number(hour.word) : CARDINALS.get(hour?.word ?? '');
  if (hour === undefined || value === undefined || value < 1 || value > 12) return undefined;
  const next = tokenAfter(text, hour.end);
  // "cut by a quarter to 10 percent"
  return next === undefined || next.kind === 'sign'
    ? '%-'.includes(next?.word ?? ' ')
      ? undefined
      : hour.end
    : past.word === 'past'
      ? hour.end
      : undefined;
}

// "third-quarter data", "the fifth-highest total", "the fourth largest": no thirds, fifths or fourths are meant.
function isRank(text: string, token: Token, after: Token): boolean {
  const denominator = DENOMINATORS.get(token.word);
  if (denominator === undefined || denominator === 2 || token.word === 'quarter' || token.word.endsWith('s'))
    return false;
  const isTied = isDash(after.word) && after.start === token.end;
  const next = isTied ? tokenAfter(text, after.end) : after;
  if (next?.kind !== 'word') return false;
  return isTied
    ? !DENOMINATORS.has(next.word) || next.word === 'quarter'
    : next.word.endsWith('est') && next.word.length > 5;
}

// "a fourth person is in a critical condition": what "a" and an ordinal stand before is one more.
function isOneMore(text: string, token: Token, before: Token | undefined, after: Token): boolean {
  const denominator = DENOMINATORS.get(token.word);
  if (denominator === undefined || denominator === 2 || token.word === 'quarter' || before?.word !== 'a') return false;
  const { kind, word } = after;
  if (kind !== 'word' || STOP_WORDS.has(word) || VERBS.has(word) || isPlural(after)) return false;
  return !CHANGE_NOUNS.has(word) && !SHARES.has(word) && !/(ed|er|ly)$/.test(word) && unitOfWord(word) === undefined;
}

const SHARES: ReadonlySet<string> = new Set([
  'share',
  'stake',
  'interest',
  'majority',
  'part',
  'full',
  'empty',
  'point',
]);

// "first-half revenue", "the other half", "half-time": a part of a time or of a game.
function isPeriodHalf(text: string, token: Token, after: Token | undefined): boolean {
  let before = tokenBefore(text, token.start);
  if (before !== undefined && isDash(before.word)) before = tokenBefore(text, before.start);
  if (before !== undefined && BEFORE_HALF.has(before.word)) return true;
  const next = after !== undefined && isDash(after.word) ? tokenAfter(text, after.end) : undefined;
  return next !== undefined && AFTER_HALF.has(next.word);
}

// "Thirteen, of whom ten are in Africa" counts.
function isTakenApart(text: string, comma: Token): boolean {
  const of = tokenAfter(text, comma.end);
  const whom = of?.word === 'of' ? tokenAfter(text, of.end) : undefined;
  return whom?.word === 'whom' || whom?.word === 'which';
}

function isScaledAfterComma(text: string, comma: Token): boolean {
  const next = tokenAfter(text, comma.end);
  return next?.kind === 'word' && (CARDINALS.has(next.word) || SCALES.has(next.word));
}

// "twenty-fifth", "one hundred and twenty-fifth": after a cardinal a singular ordinal makes the whole one. With "one"
// it is a fraction, with "two" and more the fraction has a plural.
function ordinalEnd(text: string, token: Token): number | undefined {
  const from = token.end;
  let end = from;
  let last = '';
  for (let steps = 0; steps < 6; steps++) {
    let next = tokenAfter(text, end);
    if (next !== undefined && isDash(next.word)) next = tokenAfter(text, next.end);
    // "one one-hundredth" and "one sixty-fourth" are fractions.
    if (next?.kind !== 'word' || next.word === 'one') return undefined;
    if (steps === 0 && token.word === 'one' && (CARDINALS.get(next.word) ?? 0) >= 20) return undefined;
    if (FIRST_ORDINALS.has(next.word) && !next.word.endsWith('s')) {
      return next.word === 'second' && steps === 0 && isDash(text[from]) ? undefined : next.end;
    }
    const denominator = DENOMINATORS.get(next.word);
    if (denominator !== undefined && next.word !== 'half' && next.word !== 'quarter') {
      if (next.word.endsWith('s')) return undefined;
      const top = steps === 0 ? text.slice(from - 3, from).toLowerCase() : last;
      if (top === 'one' && isAnniversary(text, token, next)) return next.end;
      return top === 'one' || top === 'a' ? undefined : next.end;
    }
    if (!CARDINALS.has(next.word) && !SCALES.has(next.word) && next.word !== 'and' && next.word !== 'a')
      return undefined;
    end = next.end;
    last = next.word;
  }
  return undefined;
}

// "the one hundredth anniversary": "the" and a noun make it an ordinal; "the one hundredth part" stays a fraction.
function isAnniversary(text: string, one: Token, ordinal: Token): boolean {
  const noun = tokenAfter(text, ordinal.end);
  if (noun?.kind !== 'word' || STOP_WORDS.has(noun.word) || noun.word === 'part') return false;
  return DETERMINERS.has(tokenBefore(text, one.start)?.word ?? '');
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'his', 'her', 'this', 'my', 'your']);

/** Whether nothing, or the end of a sentence, stands before. */
export function isSentenceStart(text: string, before: Token | undefined): boolean {
  if (before === undefined) return true;
  if ('.!?:;•'.includes(before.word)) return true;
  if (before.word === '"' || before.word === '“' || before.word === '(') {
    const earlier = tokenBefore(text, before.start);
    return earlier === undefined || '.!?:'.includes(earlier.word);
  }
  return false;
}

// “Three Represents”, "one fulfill": two or three words in quotes, a number first, are a title.
function isQuoted(before: Token | undefined, after: Token | undefined, text: string): boolean {
  if (before === undefined || after?.kind !== 'word' || !'"“‘'.includes(before.word)) return false;
  let token = tokenAfter(text, after.end);
  if (token?.word === ',') token = tokenAfter(text, token.end);
  return token !== undefined && '"”’'.includes(token.word);
}

// Three Represents, One China, the Four Principles: a capital inside a sentence, and one behind it.
function isName(text: string, token: Token, after: Token | undefined, starts: boolean): boolean {
  if (after?.kind !== 'word') return false;
  if (NAMED_SETS.has(after.word)) return true;
  if (starts || CARDINALS.has(after.word) || SCALES.has(after.word)) return false;
  return isCapital(text, token.start) && isCapital(text, after.start) && !isCapital(text, token.start + 1);
}

// "the Group of Seven", "Big Four": a capital inside a sentence, and one before it.
function isNamedAfter(text: string, token: Token, before: Token | undefined): boolean {
  if (!isCapital(text, token.start) || isCapital(text, token.start + 1) || before?.kind !== 'word') return false;
  const name = before.word === 'of' ? tokenBefore(text, before.start) : before;
  return name?.kind === 'word' && isCapital(text, name.start) && !isSentenceStart(text, tokenBefore(text, name.start));
}

function isCapital(text: string, at: number): boolean {
  return text[at] !== text[at]?.toLowerCase();
}
