import { hedgeRow, type Hedge } from './hedges.ts';
import type { HedgeMatch } from './match-hedge.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BEFORE_BOUND = words(
  'for of after in is was were are be been being by took take takes lasted lasts lasting last spent than within at a the ' +
    'with to from just well and or has had have it he she aged him her wait waits waited waiting worked working ' +
    'live lived living serve serves served serving stay stays stayed staying sleep slept survived existed taught ' +
    'reigned delays give gives gave given giving volunteer volunteers volunteered clocked logged',
);
const AFTER_BOUND = words('ago old earlier later long before late away');
// "worked here over 20 years"
const PLACES = words('here there together abroad alone');
// "completed over 3,000 hours of training", but "completed over 3 years"
const TRANSITIVE = words(
  'complete completes completed provide provides provided deliver delivers delivered record records recorded donated ' +
    'contribute contributes contributed devoted dedicated invested lost saved received produced published broadcast',
);

/**
 * What "over" before a duration is: no bound (null) where it says through which time something happened ("released over 87
 * days"), and one (undefined) in "for over 87 days" and "over 87 days ago". "Over 87 hours of talks" may be either.
 * @param end where the duration ends
 */
export function overTime(text: string, over: HedgeMatch, end: number): Hedge | null | undefined {
  const after = tokenAfter(text, end)?.word ?? '';
  let before = tokenBefore(text, over.start);
  if (before === undefined) return after === ',' ? null : undefined;
  if (before.word === '"' || AFTER_BOUND.has(after) || BEFORE_BOUND.has(before.word)) return undefined;
  if (PLACES.has(before.word)) before = tokenBefore(text, before.start);
  if (BEFORE_BOUND.has(before?.word ?? '')) return undefined;
  if (after !== 'of' || before?.kind !== 'word') return null;
  return TRANSITIVE.has(before.word) ? undefined : AT_LEAST;
}

const AT_LEAST = hedgeRow('at least');
