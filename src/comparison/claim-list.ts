import type { Catalogue, ClaimKind } from '../catalogue/catalogue.ts';
import type { Observation } from '../catalogue/observation.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import type { Side } from './change.ts';
import { isDated } from './moments.ts';
import { observationsUnder } from './open-side.ts';
import { timeline } from './timeline.ts';

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
  const under = observationsUnder(catalogue, observations);
  return catalogue.claims.map((claim) => {
    const { moments } = timeline(claim, claims, under(claim), 'document', reading);
    const dated = moments.filter(isDated);
    return {
      claim: claim.id,
      title: claim.title,
      kind: claim.kind,
      counted: claim.counted,
      dates: dated.map(({ date }) => date),
      undated: moments.length - dated.length,
      observations: claim.observations.length,
      last: (dated.at(-1) ?? moments.at(-1))?.sides.at(-1) ?? null,
    };
  });
}
