import type { Cluster } from './cluster.ts';

// By so much is the mean of the logarithms of gaps that chance draws below the logarithm of their mean: Euler's constant.
const BY_CHANCE = 0.577;
// In large corpora chance lies so far apart that anything is close: more than this says no more.
const MOST = 3;
// So many gaps say all.
const KNOWN = 2;

/**
 * How much closer together in time the documents of a cluster stand than as many do by chance, in the mean of the
 * logarithms of the gaps: a statistic is kept for some years, told every year or two, and dropped, while what shares its
 * words by chance lies anywhere. 0 where that tells nothing, since nearly all documents state it.
 * @param documents how many documents state anything: `at` counts those
 */
export function closenessOf({ said }: Pick<Cluster, 'said'>, documents: number): number {
  const at = Array.from(said.values(), ([first]) => first!.at).toSorted((a, b) => a - b);
  const gaps = at.slice(1).map((place, i) => Math.max(1, place - at[i]!));
  if (gaps.length === 0) return 0;
  const byChance = Math.log(documents / (at.length + 1)) - BY_CHANCE;
  const closer = gaps.reduce((sum, gap) => sum + byChance - Math.log(gap), 0) / gaps.length;
  return Math.min(MOST, closer) * Math.min(1, gaps.length / KNOWN) * (1 - at.length / documents);
}
