import type { Cluster } from './cluster.ts';

const AGAINST = 0.09;

/**
 * What tells the words that narrow what is counted: "receipts *of the Department*" and "receipts *of the Treasury*" are
 * two, while "receipts" may be either. So they count as far as both clusters have them.
 */
export function narrowingOf(a: Cluster, b: Cluster): number {
  if (a.narrowed === 0 || b.narrowed === 0) return 0;
  const [few, many] = a.narrowing.size <= b.narrowing.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of few.narrowing)
    shared += Math.min(weight / few.narrowed, (many.narrowing.get(term) ?? 0) / many.narrowed);
  const told = Math.min(a.narrowed / a.members.length, b.narrowed / b.members.length);
  return -AGAINST * told * (1 - shared);
}
