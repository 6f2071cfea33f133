import { yearOf, type EdtfDate } from '../catalogue/dates.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { CORRECTION, FACTUALITY_CUES, NORM } from './factuality-cues.ts';
import { standsUnderGoal } from './goal-heads.ts';
import { movedFrom } from './moved-from.ts';
import { YEARS } from './time-words.ts';
import { DEFINITES } from './vocabulary.ts';

/**
 * Whether a figure is said of what is or was; of what is hoped, planned, foreseen or supposed; or is denied. What is not is
 * no figure of a series of what is.
 */
export type Factuality = 'factual' | 'prospective' | 'denied';

const AHEAD = 140;
const NEAR = 60;
const CORRECTED = 200;
// Where what was said before no longer holds for what follows.
const BREAKS =
  /[.;:!?](?= )|,? (?:but|while|whereas|though|although|yet) |, (?:and|which|who) | and (?=(?:we|it|they|he|she|there|now|already|currently|today|has|is|are|was|were|had)\b)/giu;
const YEAR = new RegExp(`\\b${YEARS}`, 'gu');
const JOINED = /^,?(?: and| or)? $/iu;

/**
 * The factuality of a quantity by the words of its sentence.
 * @param among the quantities of its paragraph, itself at `index`
 * @param before that of the quantity before it
 */
export function factualityOf(
  text: string,
  among: readonly Quantity[],
  index: number,
  before: Factuality | undefined,
): Factuality {
  const { start, end } = among[index]!;
  const last = among[index - 1];
  const isJoined = last !== undefined && JOINED.test(text.slice(last.end, start));
  // "Three cases against a ceiling of 4, and 61 of another kind": what is allowed is said of one.
  if (isJoined && before !== undefined && !isNorm(text, last)) return before;
  // "will cut its use from 3,400 MWh to 2,500 MWh": what it moves from is there.
  const moved = movedFrom(text, among, index - 1);
  const ahead = clauseBefore(text, moved ?? start);
  if (moved === undefined && ahead.endsWith(' from ')) return 'factual';
  if (isCorrected(text, start, end)) return 'denied';
  if (standsUnderGoal(text, start) || isNorm(text, among[index]!)) return 'prospective';
  const behind = text.slice(end, end + NEAR);
  const isDefinite = DEFINITES.has(/(\p{L}+) $/u.exec(ahead)?.[1]?.toLowerCase() ?? '');
  const cue = FACTUALITY_CUES.find(
    (each) =>
      (!isDefinite || each.isOfDefinite === true) &&
      (moved !== undefined || each.isOfMove !== true) &&
      each.before?.test(ahead) !== false &&
      each.after?.test(behind) !== false,
  );
  return cue?.factuality ?? 'factual';
}

/** Whether a figure is what is allowed or asked for: "three cases against a ceiling of 4". */
function isNorm(text: string, { start, hedgeWord }: Quantity): boolean {
  return NORM.test(hedgeWord ?? '') || NORM.test(text.slice(Math.max(0, start - NEAR), start));
}

/** The clause up to a place, the years in it as words: its numbers are other figures. */
function clauseBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - AHEAD), end).replaceAll(/\s+/gu, ' ');
  const breaks = [...near.matchAll(BREAKS)].at(-1);
  const clause = breaks === undefined ? near : near.slice(breaks.index + breaks[0].length);
  const plain = clause.replaceAll(YEAR, 'then');
  return plain.slice(plain.search(/\d(?!.*\d)/su) + 1);
}

/** Whether a figure is one that was given before, and is corrected: "we gave 500; the correct figure is 512". */
function isCorrected(text: string, start: number, end: number): boolean {
  return CORRECTION.given.test(justBefore(text, start)) && CORRECTION.told.test(text.slice(end, end + CORRECTED));
}

/** Whether a figure puts right what was said before, and so is of then: "the correct figure is 512". */
export function isCorrection(text: string, start: number): boolean {
  return CORRECTION.right.test(justBefore(text, start));
}

const justBefore = (text: string, start: number) =>
  text.slice(Math.max(0, start - NEAR), start).replaceAll(/\s+/gu, ' ');

/** Whether a time that a figure is said of is later than its document. */
export function isLater(of: string | null, document: EdtfDate | undefined): boolean {
  const own = document === undefined ? null : yearOf(document);
  return of !== null && own !== null && /^\d{4}/.test(of) && of.slice(0, 4) > own;
}
