import type { Cluster } from './cluster.ts';
import type { Mention } from './mention.ts';
import { spread } from './spread.ts';
import { overlap, weightOf, type Vectors } from './vectors.ts';

const MOST_SAMPLED = 12;

/** How much the members of a cluster share with it, from 0 to 1: of many, that of a sample over time. */
export function cohesionOf(
  { members, centre, weight }: Cluster,
  mentions: readonly Mention[],
  { vectors }: Vectors,
): number {
  const inTime = members.toSorted((a, b) => mentions[a]!.at - mentions[b]!.at || a - b);
  const shares = spread(inTime, MOST_SAMPLED).map((member) => {
    const vector = vectors[member]!;
    return overlap(vector, centre, weightOf(vector), weight);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
