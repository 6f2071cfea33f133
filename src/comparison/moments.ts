import type { Claim } from '../catalogue/catalogue.ts';
import { isUpTo, yearOf } from '../catalogue/dates.ts';
import type { Observation } from '../catalogue/observation.ts';
import { groupBy } from './group-by.ts';
import type { Group } from './group.ts';
import { openSide } from './open-side.ts';
import type { By } from './selection.ts';

/** A year that says something of a claim, with what it says. */
export interface MomentGroups {
  /** The year; the date as it is known where that spans several. */
  readonly date: string;
  /** The days it lies between, both included; null for an absent end. */
  readonly from: string | null;
  readonly to: string | null;
  readonly groups: readonly Group[];
}

/** Reads a claim's sources of each year together, oldest first; years that say nothing of it are left out. */
export function momentsOf(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  observations: readonly Observation[],
  by: By,
): MomentGroups[] {
  const dateOf = ({ document, of }: Observation) =>
    by === 'document' ? document.date : isUpTo(of) ? of : { ...of, from: of.to ?? of.from };
  const byDate = groupBy(
    observations.toSorted((a, b) => compareText(dateOf(a).from ?? '', dateOf(b).from ?? '')),
    (observation) => yearOf(dateOf(observation)) ?? dateOf(observation).edtf,
  );
  return byDate.flatMap((members) => {
    const groups = openSide(claims, members)(claim);
    const first = dateOf(members[0]!);
    const year = yearOf(first);
    if (groups.length === 0) return [];
    return year === null
      ? [{ date: first.edtf, from: first.from, to: first.to, groups }]
      : [{ date: year, from: `${year}-01-01`, to: `${year}-12-31`, groups }];
  });
}

/** Orders text by code unit, whatever the locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
