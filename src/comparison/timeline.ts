import type { Claim } from '../catalogue/catalogue.ts';
import type { Observation } from '../catalogue/observation.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import type { Side } from './change.ts';
import { sideOf } from './diff.ts';
import { openMoments, type MomentGroups } from './moments.ts';
import type { By } from './selection.ts';

/** What a year says of a claim, and where in time it lies. */
export interface Moment extends Omit<MomentGroups, 'groups'> {
  readonly sides: readonly Side[];
}

/** A claim through all its years, oldest first; what tells no year stands last. */
export interface Timeline {
  readonly version: 1;
  readonly by: By;
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
  return {
    version: 1,
    by,
    claim: claim.id,
    title: claim.title,
    kind: claim.kind,
    counted: claim.counted,
    basis: claim.basis,
    bases: claim.bases,
    moments: openMoments(claims, observations, by)(claim).map((moment) => tellMoment(moment, reading)),
  };
}

/** What a moment says, as plain data. */
export function tellMoment({ groups, ...when }: MomentGroups, reading: LikelyReading): Moment {
  return { ...when, sides: groups.map((group) => sideOf(group, reading)) };
}
