import { OPPOSITES } from '../quantities/opposites.ts';
import type { Cluster } from './cluster.ts';
import type { ToTerm } from './terms.ts';

/** The terms that are opposites of a term. */
export type Opposites = ReadonlyMap<string, readonly string[]>;

/** The opposites, as terms. */
export function oppositesOf(toTerm: ToTerm): Opposites {
  const found = new Map<string, string[]>();
  for (const pair of OPPOSITES) {
    const [a, b] = pair.map(toTerm);
    if (a === undefined || b === undefined) continue;
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

/** How much of a cluster's weight a word has that decides what it is of. */
const DECIDES = 0.12;

/**
 * Whether two clusters are of opposites: a word that weighs in one, its opposite in the other, and neither in both.
 * @param opposites by the numbers of the terms
 */
export function areOpposite(a: Cluster, b: Cluster, opposites: ReadonlyMap<number, readonly number[]>): boolean {
  for (const [term, weight] of a.centre) {
    if (weight < DECIDES * a.weight) break;
    for (const opposite of opposites.get(term) ?? []) {
      const other = b.centre.get(opposite) ?? 0;
      const isOurs = (a.centre.get(opposite) ?? 0) < weight / 2;
      const isTheirs = (b.centre.get(term) ?? 0) < other / 2;
      if (other >= DECIDES * b.weight && isOurs && isTheirs) return true;
    }
  }
  return false;
}
