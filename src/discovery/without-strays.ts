import { ofMembers, type Cluster } from './cluster.ts';
import type { Mention } from './mention.ts';
import { farFromOthers } from './values.ts';
import { overlap, weightOf, type Vectors } from './vectors.ts';

const MANY = 5;
const STRAY = 0.5;

/**
 * A cluster without the members that share far less with it than its members do on average, since they came in while it
 * was small, or by their noun alone; and without those whose value lies far from a run of values that moves little. What
 * the catalogue holds stays.
 */
export function withoutStrays(
  cluster: Cluster,
  mentions: readonly Mention[],
  vectors: Vectors,
  isCatalogued: (member: number) => boolean,
): Cluster {
  if (cluster.members.length < MANY) return cluster;
  const shares = cluster.members.map((member) => {
    const vector = vectors.vectors[member]!;
    return overlap(vector, cluster.centre, weightOf(vector), cluster.weight);
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const isFar = farFromOthers(cluster.members.map((member) => mentions[member]!));
  const kept = cluster.members.filter((member, i) => (shares[i]! >= STRAY * mean && !isFar[i]) || isCatalogued(member));
  if (kept.length === cluster.members.length || kept.length === 0) return cluster;
  return ofMembers(cluster, kept, mentions, vectors);
}
