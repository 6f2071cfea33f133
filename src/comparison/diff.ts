import type { Catalogue, Claim } from '../catalogue/catalogue.ts';
import { formatFormula } from '../catalogue/formula.ts';
import type { Observation } from '../catalogue/observation.ts';
import { formatPeriod } from '../catalogue/period.ts';
import { sameInterval } from '../quantities/interval.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import type { Change, Citation, End, Side, Verdict } from './change.ts';
import { compare, type Comparison } from './compare.ts';
import { isConflict } from './estimate.ts';
import { areApart } from './extremes.ts';
import { latest, type Group } from './group.ts';
import { openSide } from './open-side.ts';
import { pairGroups } from './pair-groups.ts';
import type { By, Selection } from './selection.ts';

/** The figures of two sides held against each other. */
export interface Diff {
  /** The version of this form of result. */
  readonly version: 1;
  readonly from: string;
  readonly to: string;
  readonly by: By;
  readonly changes: readonly Change[];
  /** What the sources of a side state of earlier times besides: no figure of that side. */
  readonly earlier: readonly Earlier[];
}

/** A figure of an earlier time than the one of its like that is compared. */
interface Earlier {
  readonly claim: string;
  readonly end: End;
  readonly side: Side;
}

/** Verdicts in the order that changes are told in. */
export const VERDICTS = [
  'rose',
  'fell',
  'unclear',
  'not-comparable',
  'only-before',
  'only-after',
] as const satisfies readonly Verdict[];

/** What to compare: two selections of a catalogue's observations. */
export interface DiffRequest {
  readonly catalogue: Catalogue;
  readonly observations: readonly Observation[];
  readonly from: Selection;
  readonly to: Selection;
  readonly by: By;
  readonly reading: LikelyReading;
  /** The ids of the claims to compare; all where there is none. */
  readonly claims?: readonly string[];
}

/** Compares the figures of two sides, claim by claim: clear changes first, then in the catalogue's order. */
export function diff(request: DiffRequest): Diff {
  const { catalogue, observations, from, to, by } = request;
  const claims = new Map(catalogue.claims.map((claim) => [claim.id, claim]));
  const before = openSide(claims, observations.filter(from.includes));
  const after = openSide(claims, observations.filter(to.includes));
  const asked = catalogue.claims.filter(({ id }) => !request.claims?.length || request.claims.includes(id));
  const changes = asked.flatMap((claim) => changesOf(claim, before(claim), after(claim), request.reading));
  return {
    version: 1,
    from: from.label,
    to: to.label,
    by,
    changes: changes.toSorted((a, b) => rank(a) - rank(b)),
    earlier: asked.flatMap((claim) => [
      ...earlierOf('from', before(claim), request.reading),
      ...earlierOf('to', after(claim), request.reading),
    ]),
  };
}

function earlierOf(end: End, groups: readonly Group[], reading: LikelyReading): Earlier[] {
  const compared = latest(groups);
  return groups
    .filter((group) => !compared.includes(group))
    .map((group) => ({ claim: group.claim.id, end, side: sideOf(group, reading) }));
}

function rank({ verdict, certainty }: Change): number {
  return VERDICTS.indexOf(verdict) * 2 + (certainty === 'likely' ? 1 : 0);
}

/** Holds what two sides say of a claim against each other. */
export function changesOf(
  claim: Claim,
  from: readonly Group[],
  to: readonly Group[],
  reading: LikelyReading,
): Change[] {
  const { pairs, before, after } = pairGroups(from, to);
  const only = (verdict: Verdict): Comparison => ({ verdict, certainty: null, reason: null, change: null });
  return [
    ...pairs.map(([a, b]) => changeOf(claim, a, b, compare(a, b, reading), reading)),
    ...before.map((group) => changeOf(claim, group, undefined, only('only-before'), reading)),
    ...after.map((group) => changeOf(claim, undefined, group, only('only-after'), reading)),
  ];
}

function changeOf(
  claim: Claim,
  from: Group | undefined,
  to: Group | undefined,
  comparison: Comparison,
  reading: LikelyReading,
): Change {
  return {
    claim: claim.id,
    title: claim.title,
    kind: claim.kind,
    counted: claim.counted,
    verdict: comparison.verdict,
    certainty: comparison.certainty,
    reason: comparison.reason,
    from: from ? sideOf(from, reading) : null,
    to: to ? sideOf(to, reading) : null,
    change: comparison.change,
  };
}

/** What a group says, as plain data. */
export function sideOf(group: Group, reading: LikelyReading): Side {
  const { claim, estimate, isDerived } = group;
  const strict = estimate.read('strict')!;
  const [first] = group.observations;
  // The source that says most speaks for all; where none does, or another is likely to mean something else, each has its word.
  const tightest = areApart(estimate.alone(reading))
    ? undefined
    : group.observations.find(({ quantity }) => sameInterval(quantity.strict, strict));
  const words = tightest?.figure ?? [...new Set(group.observations.map(({ figure }) => figure))].join('; ');
  return {
    stated: estimate.stated,
    words: isDerived ? null : words,
    hedge: isDerived ? null : (tightest?.quantity.hedge ?? null),
    kind: isDerived ? null : first!.quantity.kind,
    unit: isDerived ? null : first!.quantity.unit,
    strict,
    likely: estimate.read(reading),
    period: group.period && formatPeriod(group.period),
    time: group.time,
    timeStated: group.isTimeStated,
    basis: group.basis,
    derived: isDerived ? formatFormula(claim.formula!) : null,
    agree: !isConflict(estimate),
    citations: group.observations.map(citationOf),
  };
}

/** Where an observation's figure stands. */
export function citationOf(observation: Observation): Citation {
  const { claim, document } = observation;
  return {
    claim: claim.id,
    document: document.id,
    title: document.title,
    author: document.author,
    publisher: document.publisher,
    date: document.date.edtf,
    url: document.url,
    paragraph: observation.paragraph,
    quote: observation.quote,
    prefix: observation.prefix,
    suffix: observation.suffix,
    start: observation.startCodePoint,
    end: observation.endCodePoint,
    figure: observation.figure,
    figureStart: observation.figureStart,
    figureEnd: observation.figureEnd,
  };
}
