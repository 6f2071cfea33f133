import { exactInteger, powerOfTen } from './exact-number.ts';
import { MAGNITUDES, VAGUE_NUMBERS, type Magnitude } from './magnitudes.ts';
import type { Numeral } from './numeral.ts';
import { COLLECTIVES, SCALES } from './numerals.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

const byWord = (rows: readonly Magnitude[]): ReadonlyMap<string, Magnitude> =>
  new Map(rows.map((row) => [row.words, row]));
const magnitudes = byWord(MAGNITUDES);
const vagueNumbers = byWord(VAGUE_NUMBERS);

const BEFORE_FEW: ReadonlySet<string> = new Set(['past', 'last', 'next', 'first', 'coming', 'recent', 'previous']);

/** `dozens`, `tens of thousands`, `several hundred`, `a couple of`: the vague magnitude at a token, if one is there. */
export function readVague(text: string, token: Token, floor: number): Numeral | undefined {
  const plural = magnitudes.get(token.word);
  if (plural?.words === 'scores' && !isScores(text, token)) return undefined;
  if (plural !== undefined) return scaled(text, plural, token.start, token.end, 'of');
  const number = vagueNumbers.get(token.word);
  if (number === undefined) return undefined;
  const article = tokenBefore(text, token.start, floor);
  const start = article?.word === 'a' ? article.start : token.start;
  // "few" without a determiner says how few they are, not how many.
  if (number.words === 'few' && start === token.start && !BEFORE_FEW.has(article?.word ?? '')) return undefined;
  if (number.words === 'handful') return readHandful(text, number, start, token);
  if (number.words !== 'couple') return scaled(text, number, start, token.end, undefined);
  const of = tokenAfter(text, token.end);
  // A couple who danced is no number: it takes an "of" or a scale, or stands before nothing at all.
  const next = of?.kind === 'word' ? of : undefined;
  const counts = of === undefined || next?.word === 'of' || next?.word === 'more' || scaleOf(next?.word) !== undefined;
  return counts ? scaled(text, number, start, token.end, 'of') : undefined;
}

// "scores of villages" and "scores more died", but no test scores, nor who scores.
function isScores(text: string, { start, end }: Token): boolean {
  let next = tokenAfter(text, end);
  if (next?.word === 'of')
    return !SCORED.has(tokenBefore(text, start)?.word ?? '') && tokenAfter(text, next.end)?.kind !== 'digits';
  while (next !== undefined && AUXILIARIES.has(next.word)) next = tokenAfter(text, next.end);
  return AFTER_SCORES.has(next?.word ?? '');
}

const AUXILIARIES: ReadonlySet<string> = new Set(['were', 'are', 'have', 'had', 'been']);

const AFTER_SCORES: ReadonlySet<string> = new Set(
  'more others dead died killed injured wounded missing arrested fled perished'.split(' '),
);
const SCORED: ReadonlySet<string> = new Set(
  (
    'test tests exam examination credit reading writing math maths mathematics science aptitude achievement assessment ' +
    'survey satisfaction performance quality risk approval rating average mean median total final combined composite ' +
    'high higher highest low lower lowest top good poor better worse best perfect their his her its our your my the these'
  ).split(' '),
);

// "A handful of houses" and "only a handful are left", but no one's handful.
function readHandful(text: string, row: Magnitude, start: number, token: Token): Numeral | undefined {
  return start < token.start ? scaled(text, row, start, token.end, undefined) : undefined;
}

/** Whether a word is a magnitude or a vague number, which it need not be where it stands: "as few as", "a couple danced". */
export function isVagueWord(word: string): boolean {
  return magnitudes.has(word) || vagueNumbers.has(word);
}

// The magnitude times the scales that follow it: tens of thousands, hundreds of millions, several hundred thousand.
function scaled(text: string, row: Magnitude, start: number, from: number, joiner: 'of' | undefined): Numeral {
  let factor = exactInteger(1);
  let end = from;
  for (let steps = 0; steps < 3; steps++) {
    let next = tokenAfter(text, end);
    if (joiner !== undefined && next?.word === joiner) next = tokenAfter(text, next.end);
    const scale = scaleOf(next?.word);
    if (next === undefined || scale === undefined) break;
    factor = factor.mul(scale);
    end = next.end;
  }
  const value = exactInteger(row.least).mul(factor);
  return { start, end, value, form: 'magnitude', length: 0, scale: 0, below: exactInteger(row.below).mul(factor) };
}

function scaleOf(word: string | undefined) {
  if (word === undefined) return undefined;
  const power = SCALES.get(word);
  if (power !== undefined) return powerOfTen(power);
  const collective = COLLECTIVES.get(word);
  return collective === undefined ? undefined : exactInteger(collective);
}
