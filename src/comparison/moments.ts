import type { Claim } from '../catalogue/catalogue.ts';
import { compareDates, isUndated, isUpTo, yearOf } from '../catalogue/dates.ts';
import { operandsFirst } from '../catalogue/operands-first.ts';
import type { Observation } from '../catalogue/observation.ts';
import { groupBy } from './group-by.ts';
import { endOf, type Group } from './group.ts';
import { openSide, operandsIn } from './open-side.ts';
import type { By } from './selection.ts';

/** A year that says something of a claim, with what it says. */
export interface MomentGroups {
  /** The year; the date as it is known where that spans several, or tells none. */
  readonly date: string;
  /** The days it lies between, both included; null for an absent end, and both null where no year is told. */
  readonly from: string | null;
  readonly to: string | null;
  readonly groups: readonly Group[];
}

/**
 * Reads claims' sources of each year together, oldest first, and what a year says of several times in their order; years
 * that say nothing of a claim are left out of it. What tells no year stands last, each document by itself. Each year is
 * read once for all claims, and for each claim only those are looked at that it rests on: a catalogue has many of both.
 */
export function openMoments(
  claims: ReadonlyMap<string, Claim>,
  observations: readonly Observation[],
  by: By,
): (claim: Claim) => MomentGroups[] {
  const dateOf = ({ document, of }: Observation) =>
    by === 'document' ? document.date : isUpTo(of) || isUndated(of) ? of : { ...of, from: of.to ?? of.from };
  const byDate = groupBy(
    observations.toSorted((a, b) => compareDates(dateOf(a), dateOf(b))),
    (observation) => {
      const date = dateOf(observation);
      return isUndated(date) ? `${date.edtf} ${observation.document.id}` : (yearOf(date) ?? date.edtf);
    },
  );
  const moments = byDate.map((members) => ({ date: dateOf(members[0]!), side: openSide(claims, members) }));
  const restingOn = momentsUnder(claims, byDate);
  return (claim) =>
    restingOn(claim).flatMap((at) => {
      const { date, side } = moments[at]!;
      const groups = side(claim).toSorted((a, b) => compareText(endOf(a), endOf(b)));
      const year = yearOf(date);
      if (groups.length === 0) return [];
      if (isUndated(date)) return [{ date: date.edtf, from: null, to: null, groups }];
      return year === null
        ? [{ date: date.edtf, from: date.from, to: date.to, groups }]
        : [{ date: year, from: `${year}-01-01`, to: `${year}-12-31`, groups }];
    });
}

/** The moments that state a claim or one that its formula is over, by their places. */
function momentsUnder(
  claims: ReadonlyMap<string, Claim>,
  byDate: readonly (readonly Observation[])[],
): (claim: Claim) => readonly number[] {
  const stated = new Map<string, Set<number>>();
  for (const [at, members] of byDate.entries()) {
    for (const { claim } of members) stated.set(claim.id, (stated.get(claim.id) ?? new Set()).add(at));
  }
  const all = byDate.map((_, at) => at);
  const under = new Map<string, readonly number[]>();
  return ({ id: asked }) => {
    const operandsOf = (id: string) => (under.has(id) ? [] : operandsIn(claims.get(id)!.formula));
    for (const id of operandsFirst([asked], operandsOf)) {
      if (under.has(id)) continue;
      const { formula } = claims.get(id)!;
      const operands = operandsIn(formula);
      const own = [stated.get(id) ?? [], ...operands.map((operand) => under.get(operand)!)];
      // What is worked out from numbers alone holds in every year that any document tells.
      const isOfNumbers = formula !== null && operands.length === 0;
      under.set(id, isOfNumbers ? all : [...new Set(own.flatMap((places) => [...places]))].toSorted((a, b) => a - b));
    }
    return under.get(asked)!;
  };
}

/** Whether a moment tells when it was: only such ones are held against each other. */
export function isDated({ from, to }: Pick<MomentGroups, 'from' | 'to'>): boolean {
  return from !== null || to !== null;
}

/** Orders text by code unit, whatever the locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
