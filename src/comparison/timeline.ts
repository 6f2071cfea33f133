import type { Claim } from '../catalogue/catalogue.ts';
import { yearOf } from '../catalogue/dates.ts';
import type { Observation } from '../catalogue/observation.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import type { Side } from './change.ts';
import { sideOf } from './diff.ts';
import { groupBy } from './group-by.ts';
import { openSide } from './open-side.ts';
import type { By } from './selection.ts';

/** What a year says of a claim. */
export interface Moment {
  /** The year; the date as it is known where that spans several. */
  readonly date: string;
  readonly sides: readonly Side[];
}

/** A claim through all its years, oldest first. */
export interface Timeline {
  readonly version: 1;
  readonly claim: string;
  readonly title: string;
  readonly kind: Claim['kind'];
  readonly counted: string | null;
  readonly basis: string | null;
  readonly bases: Readonly<Record<string, string>>;
  readonly moments: readonly Moment[];
}

/** Reads a claim's sources of each year together. */
export function timeline(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  observations: readonly Observation[],
  by: By,
  reading: LikelyReading,
): Timeline {
  const dateOf = ({ document, of }: Observation) =>
    by === 'document' ? document.date : { ...of, from: of.to ?? of.from };
  const byDate = groupBy(
    observations.toSorted((a, b) => compareText(dateOf(a).from ?? '', dateOf(b).from ?? '')),
    (observation) => yearOf(dateOf(observation)) ?? dateOf(observation).edtf,
  );
  return {
    version: 1,
    claim: claim.id,
    title: claim.title,
    kind: claim.kind,
    counted: claim.counted,
    basis: claim.basis,
    bases: claim.bases,
    moments: byDate.flatMap((members) => {
      const groups = openSide(claims, members)(claim);
      const first = dateOf(members[0]!);
      return groups.length === 0
        ? []
        : [{ date: yearOf(first) ?? first.edtf, sides: groups.map((group) => sideOf(group, reading)) }];
    }),
  };
}

/** Orders text by code unit, whatever the locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
