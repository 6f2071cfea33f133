import type { Claim } from '../catalogue/catalogue.ts';
import type { Observation } from '../catalogue/observation.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import type { Side } from './change.ts';
import { sideOf } from './diff.ts';
import { momentsOf } from './moments.ts';
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
  return {
    version: 1,
    claim: claim.id,
    title: claim.title,
    kind: claim.kind,
    counted: claim.counted,
    basis: claim.basis,
    bases: claim.bases,
    moments: momentsOf(claim, claims, observations, by).map(({ date, groups }) => ({
      date,
      sides: groups.map((group) => sideOf(group, reading)),
    })),
  };
}
