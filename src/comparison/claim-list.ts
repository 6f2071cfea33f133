import type { Catalogue, ClaimKind } from '../catalogue/catalogue.ts';
import type { Observation } from '../catalogue/observation.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import type { Side } from './change.ts';
import { sideOf } from './diff.ts';
import { isDated, openMoments } from './moments.ts';

/** A claim in short. */
export interface ClaimSummary {
  readonly claim: string;
  readonly title: string;
  readonly kind: ClaimKind;
  readonly counted: string | null;
  /** The years that state it, or that it can be worked out for, oldest first. */
  readonly dates: readonly string[];
  /** How many documents that tell no year do. */
  readonly undated: number;
  readonly observations: number;
  /** The last figure. */
  readonly last: Side | null;
}

/** The claims of a catalogue, with the years they cover and the last figure of each. */
export function listClaims(
  catalogue: Catalogue,
  observations: readonly Observation[],
  reading: LikelyReading,
): readonly ClaimSummary[] {
  const claims = new Map(catalogue.claims.map((claim) => [claim.id, claim]));
  const momentsOf = openMoments(claims, observations, 'document');
  return catalogue.claims.map((claim) => {
    const moments = momentsOf(claim);
    const dated = moments.filter(isDated);
    const group = (dated.at(-1) ?? moments.at(-1))?.groups.at(-1);
    return {
      claim: claim.id,
      title: claim.title,
      kind: claim.kind,
      counted: claim.counted,
      dates: dated.map(({ date }) => date),
      undated: moments.length - dated.length,
      observations: claim.observations.length,
      last: group === undefined ? null : sideOf(group, reading),
    };
  });
}
