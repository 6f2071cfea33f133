import type { HedgeKind } from './quantity.ts';
import { hedgeParted, hedgesJoined, type Partable } from './hedge-parted.ts';
import { hedgeAfter, hedgeBefore, hedgeSetOff, type HedgeMatch } from './match-hedge.ts';
import type { Hedge } from './hedges.ts';
import { denied } from './negation.ts';
import { readRate } from './read-rate.ts';
import { isDash } from './characters.ts';
import { CARDINALS } from './numerals.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

const MOST_STACKED = 3;

/**
 * The hedges before a figure that begins at `start`, read from it outwards: `as many as over`. An article may part them
 * from it, and words that tell nothing of how many there are: `almost a 40% rise`, `at least another 12`.
 */
export function readHedgesBefore(text: string, start: number, floor: number, of: Partable = 'other'): HedgeMatch[] {
  const found = hedgesJoined(text, start, floor);
  const parted = found.length > 0 ? undefined : hedgeParted(text, start, floor, of);
  if (parted !== undefined) found.push(parted);
  let at = found.at(-1)?.start ?? start;
  while (found.length < MOST_STACKED) {
    const match = hedgeBefore(text, skipHyphenBack(text, at), floor);
    if (match === undefined || isQuestion(text, match)) break;
    found.push(match);
    at = match.start;
  }
  return found;
}

/** The same hedges where the outermost is denied: `has never been more than`. */
export function denyHedges(text: string, hedges: readonly HedgeMatch[], floor: number): HedgeMatch[] {
  const outermost = hedges.at(-1);
  return outermost === undefined ? [] : [...hedges.slice(0, -1), ...denied(text, outermost, floor)];
}

// "How about 400 parties?"
function isQuestion(text: string, { row, start }: HedgeMatch): boolean {
  if (row.words !== 'about') return false;
  const before = tokenBefore(text, start)?.word;
  return before === 'how' || before === 'what';
}

function skipHyphenBack(text: string, at: number): number {
  return text[at - 1] === '-' ? at - 1 : at;
}

/** The hedge behind a figure that ends at `end`: `or more`, `+`, `-odd`. */
export function readHedgeAfter(text: string, end: number): HedgeMatch | undefined {
  const match = hedgeSetOff(text, end) ?? hedgeAfter(text, isDash(text[end]) ? end + 1 : end);
  if (match === undefined || text.startsWith('MAX', match.start)) return undefined;
  // "200 or more than 190" begins a new figure.
  const next = tokenAfter(text, match.end);
  if (next === undefined) return match;
  // "400+ people", but "0.1 + 0.2" is a sum.
  if (match.row.words === '+') return match.start === end || next.kind !== 'digits' ? match : undefined;
  // "$3,000 or less a year"
  if (readRate(text, match.end) !== undefined) return match;
  const goesOn =
    next.kind === 'digits' || GOING_ON.has(next.word) || CARDINALS.has(next.word) || '$£€'.includes(next.word);
  return goesOn ? undefined : match;
}

// "more than twenty and less than forty", "above a quarter and below a half": what follows has a number of its own.
const GOING_ON: ReadonlySet<string> = new Set(['than', 'or', 'equal', 'a', 'an', 'the', 'half']);

const STRENGTH: Readonly<Record<HedgeKind, number>> = {
  about: 1,
  exact: 0,
  almost: 2,
  'at-most': 2,
  'at-least': 2,
  above: 3,
  below: 3,
  range: 0,
  magnitude: 0,
};

/** The hedge that entails most; of equals the one nearest to the numeral. */
export function strongest(matches: readonly HedgeMatch[]): Hedge | undefined {
  let best: Hedge | undefined;
  for (const { row } of matches) {
    if (best === undefined || STRENGTH[row.hedge] > STRENGTH[best.hedge]) best = row;
  }
  return best;
}

/**
 * Whether a bound before the number is itself only about where it says, and so guarantees nothing: `up to about 50`,
 * `perhaps more than 50`. One behind the number bounds whatever was said before: `about 50 or more` is 50 or more.
 */
export function isLoosened(
  before: readonly (HedgeMatch | undefined)[],
  after: readonly (HedgeMatch | undefined)[],
): boolean {
  if (after.some(isBound)) return false;
  return before.some((match) => match?.row.hedge === 'about') && before.some(isBound);
}

function isBound(match: HedgeMatch | undefined): boolean {
  return match !== undefined && STRENGTH[match.row.hedge] > 1;
}
