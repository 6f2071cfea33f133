import { LEVEL_VERBS, REACHING_VERBS } from './amount-verbs.ts';
import { HEDGES_BEFORE, hedgeRow, type Hedge } from './hedges.ts';
import type { HedgeMatch } from './match-hedge.ts';
import { negationOfClause } from './negation-of-clause.ts';
import { negationOfVerb } from './negation-of-verb.ts';
import type { HedgeKind } from './quantity.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

// A denied "at most" or "almost" bounds nothing in these rows' way: "not up to 20" is left as it stands.
const OPPOSITES: Readonly<Partial<Record<HedgeKind, Hedge>>> = {
  above: hedgeRow('not more than'),
  below: hedgeRow('not less than'),
  'at-least': hedgeRow('less than'),
};
const ABOUT = hedgeRow('about');
const BELOW = hedgeRow('less than');

/**
 * A bound that a negation before it turns round: `cannot exceed 20`, `never rose above 20` and `no club has more than 20`
 * are 20 at most. Where it only may, the bound is read with an "about", and guarantees nothing: `rarely exceeds 20`. Any
 * other hedge is as it was. The words begin with what denies them, unless that stands before `floor`.
 */
export function denied(text: string, match: HedgeMatch, floor: number): HedgeMatch[] {
  const opposite = OPPOSITES[match.row.hedge];
  if (opposite === undefined) return [match];
  const negation = negationOfVerb(text, match.start) ?? negationOfClause(text, match.start, VERBS.has(match.row.words));
  if (negation === undefined) return [match];
  const { end } = match;
  const start = negation.start < floor || negation.kind === 'unsure' ? match.start : negation.start;
  if (LOOSE.has(match.row.words)) return [{ row: ABOUT, start, end }];
  if (negation.kind === 'denied') return [{ row: opposite, start, end }];
  const bound = negation.kind === 'doubted' ? { row: opposite, start: match.start, end } : match;
  return [bound, { row: ABOUT, start, end: match.start }];
}

/** Bounds that are verbs themselves: what a subject denies with them is denied for sure. */
const VERBS: ReadonlySet<string> = new Set(
  HEDGES_BEFORE.map((hedge) => hedge.words).filter((known) =>
    /^(exceed|surpass|topp|pass|cross)(s|es|ed)?$/.test(known),
  ),
);

// How far it is from the number, and not on which side of it, is what a "not" denies here.
const LOOSE: ReadonlySet<string> = new Set(
  HEDGES_BEFORE.map((hedge) => hedge.words).filter((known) =>
    /^(far|much|many|well|just|a little|a bit|slightly|somewhat|comfortably) /.test(known),
  ),
);

/** The bound that an amount is which was not come to: `did not reach 500`, `no club has reached 500`, `not even 500`. */
export function notReached(text: string, at: number, floor: number): HedgeMatch[] {
  const before = tokenBefore(text, at);
  if (before === undefined || !(SHORT_OF.has(before.word) || REACHING_VERBS.has(before.word))) return [];
  const negation = negationOfVerb(text, at, REACHING_VERBS) ?? negationOfClause(text, at, true);
  if (negation === undefined || negation.kind === 'unsure') return [];
  const start = negation.start < floor ? before.start : negation.start;
  const bound = { row: BELOW, start, end: before.end };
  return negation.kind === 'denied' ? [bound] : [bound, { row: ABOUT, start, end: before.end }];
}

// "not even 500", "not yet 500"
const SHORT_OF: ReadonlySet<string> = new Set(['even', 'yet']);

/** Whether an amount that nothing hedges is said not to be: `not 12 but 14`, `has never had 100`, `no longer 400`. */
export function isDenied(text: string, at: number): boolean {
  const negation = negationOfVerb(text, at, LEVELS);
  if (negation !== undefined) return negation.kind !== 'unsure' && !isNoDenial(text, negation.start, at);
  const verb = tokenBefore(text, at)?.word ?? '';
  return (IS_OR_HAS.has(verb) || LEVELS.has(verb)) && negationOfClause(text, at, false)?.kind === 'denied';
}

const LEVELS: ReadonlySet<string> = new Set([...LEVEL_VERBS, ...REACHING_VERBS]);
const IS_OR_HAS: ReadonlySet<string> = new Set('be been is are was were have has had'.split(' '));

// "whether or not 12 came"; "without 12 of them"; "nor are 12 others", who are the subject
function isNoDenial(text: string, start: number, at: number): boolean {
  const first = tokenAfter(text, start);
  if (first?.word === 'without' || tokenBefore(text, start)?.word === 'or') return true;
  return INVERTING.has(first?.word ?? '') && tokenAfter(text, first!.end)?.start !== at;
}

const INVERTING: ReadonlySet<string> = new Set(['nor', 'neither']);
