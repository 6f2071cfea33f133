import { ofMembers, type Cluster } from './cluster.ts';
import { loneInTime } from './lone-in-time.ts';
import type { Mention } from './mention.ts';
import { farFromOthers } from './values.ts';
import { overlap, weightOf, type Vectors } from './vectors.ts';

const FEWEST = 3;
const MANY = 5;
const STRAY = 0.5;

/**
 * A cluster without the members that share far less with it than its members do on average, since they came in while it
 * was small, or by their noun alone; without those that share less and stand far from all others in time; and without
 * those whose value lies far from a run of values that moves little. What the catalogue holds stays.
 */
export function withoutStrays(
  cluster: Cluster,
  mentions: readonly Mention[],
  vectors: Vectors,
  isCatalogued: (member: number) => boolean,
): Cluster {
  const { members } = cluster;
  if (members.length < FEWEST) return cluster;
  const shares = members.map((member) => {
    const vector = vectors.vectors[member]!;
    return overlap(vector, cluster.centre, weightOf(vector), cluster.weight);
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const least = members.length < MANY ? 0 : STRAY * mean;
  const figures = members.map((member) => mentions[member]!);
  const isFar = farFromOthers(figures);
  const isLone = loneInTime(figures);
  const isStray = (i: number) => shares[i]! < (isLone[i] ? mean : least) || isFar[i];
  const kept = members.filter((member, i) => !isStray(i) || isCatalogued(member));
  if (kept.length === members.length || kept.length === 0) return cluster;
  return ofMembers(cluster, kept, mentions, vectors);
}
