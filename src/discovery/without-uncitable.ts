import { figureCutBy } from '../catalogue/figure-edges.ts';
import { readNumbersOnce } from '../catalogue/find-numbers.ts';
import type { Material } from './build-series.ts';
import { clusterOf, joinAll, type Cluster } from './cluster.ts';
import { quoteSpan } from './quote-span.ts';

/**
 * A cluster without the members that no quote of their words can cite, since words right beside them make another figure
 * of them: "131 people came and not 100". What the catalogue holds stays.
 */
export function withoutUncitable(
  cluster: Cluster,
  {
    mentions,
    vectors,
    texts,
    catalogued,
    toTerm,
  }: Pick<Material, 'mentions' | 'vectors' | 'texts' | 'catalogued' | 'toTerm'>,
): Cluster {
  const readNumbers = readNumbersOnce();
  const kept = cluster.members.filter((member) => {
    if (catalogued.has(member)) return true;
    const { document, paragraph, quantity, floor } = mentions[member]!;
    const within = texts.get(document)!.paragraphs[paragraph - 1]!;
    const span = quoteSpan(within.text, quantity, toTerm, floor);
    return figureCutBy(within.text, span, readNumbers(within).quantities()) === undefined;
  });
  if (kept.length === cluster.members.length) return cluster;
  if (kept.length === 0) return { ...cluster, members: [], said: new Map() };
  return joinAll(kept.map((member) => clusterOf(member, mentions[member]!, vectors, cluster.claim)));
}
