import type { Claim } from '../catalogue/catalogue.ts';
import { compareDates, isUndated, isUpTo, yearOf } from '../catalogue/dates.ts';
import type { Observation } from '../catalogue/observation.ts';
import { groupBy } from './group-by.ts';
import { endOf, type Group } from './group.ts';
import { openSide } from './open-side.ts';
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
 * Reads a claim's sources of each year together, oldest first, and what a year says of several times in their order; years
 * that say nothing of it are left out. What tells no year stands last, each document by itself.
 */
export function momentsOf(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  observations: readonly Observation[],
  by: By,
): MomentGroups[] {
  const dateOf = ({ document, of }: Observation) =>
    by === 'document' ? document.date : isUpTo(of) || isUndated(of) ? of : { ...of, from: of.to ?? of.from };
  const byDate = groupBy(
    observations.toSorted((a, b) => compareDates(dateOf(a), dateOf(b))),
    (observation) => {
      const date = dateOf(observation);
      return isUndated(date) ? `${date.edtf} ${observation.document.id}` : (yearOf(date) ?? date.edtf);
    },
  );
  return byDate.flatMap((members) => {
    const groups = openSide(claims, members)(claim).toSorted((a, b) => compareText(endOf(a), endOf(b)));
    const first = dateOf(members[0]!);
    const year = yearOf(first);
    if (groups.length === 0) return [];
    if (isUndated(first)) return [{ date: first.edtf, from: null, to: null, groups }];
    return year === null
      ? [{ date: first.edtf, from: first.from, to: first.to, groups }]
      : [{ date: year, from: `${year}-01-01`, to: `${year}-12-31`, groups }];
  });
}

/** Whether a moment tells when it was: only such ones are held against each other. */
export function isDated({ from, to }: Pick<MomentGroups, 'from' | 'to'>): boolean {
  return from !== null || to !== null;
}

/** Orders text by code unit, whatever the locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
