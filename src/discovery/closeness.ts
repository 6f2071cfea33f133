import { partitionPoint } from '../corpus/partition-point.ts';
import type { Cluster, Valued } from './cluster.ts';
import { spread } from './spread.ts';

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

// What shares its words stands somewhat closer than chance alone would have it, whether it is of one statistic or not.
const BY_WORDS = 0.52;
const MOST_SAMPLED = 12;

/**
 * How much closer in time the figures of one cluster stand to the nearest of another than they do by chance, in the mean
 * of the logarithms of the gaps; of many, those of a sample. 0 where either states no value, or one states as many as there
 * are documents.
 * @param documents how many documents state anything
 */
export function closenessBetween(a: Pick<Cluster, 'values'>, b: Pick<Cluster, 'values'>, documents: number): number {
  const [few, many] = a.values.length <= b.values.length ? [a.values, b.values] : [b.values, a.values];
  if (few.length === 0) return 0;
  const byChance = Math.log(Math.max(1, documents / 2 / many.length)) - BY_CHANCE - BY_WORDS;
  const gaps = spread(few, MOST_SAMPLED).map(({ at }) => Math.max(1, gapTo(many, at)));
  const closer = gaps.reduce((sum, gap) => sum + byChance - Math.log(gap), 0) / gaps.length;
  return Math.min(MOST, closer) * Math.max(0, 1 - many.length / documents);
}

function gapTo(inTime: readonly Valued[], place: number): number {
  const next = partitionPoint(inTime.length, (i) => inTime[i]!.at < place);
  return Math.min(...inTime.slice(Math.max(0, next - 1), next + 1).map(({ at }) => Math.abs(at - place)));
}
