import { figureCutBy } from '../catalogue/figure-edges.ts';
import type { Material } from './build-series.ts';
import { ofMembers, type Cluster } from './cluster.ts';
import { quoteSpan } from './quote-span.ts';
import { firstAt } from './sentence-words.ts';

// How many quantities on either side can reach into a quote.
const BESIDE = 3;

/**
 * A cluster without the members that no quote of their words can cite, since words right beside them make another figure
 * of them: "131 people came and not 100"; and without those of a time before that of a document that nobody dated, which
 * cannot be told from its own. What the catalogue holds stays.
 */
export function withoutUncitable(
  cluster: Cluster,
  {
    mentions,
    vectors,
    texts,
    dates,
    catalogued,
    toTerm,
  }: Pick<Material, 'mentions' | 'vectors' | 'texts' | 'dates' | 'catalogued' | 'toTerm'>,
): Cluster {
  const kept = cluster.members.filter((member) => {
    if (catalogued.has(member)) return true;
    const { document, paragraph, quantity, among, isEarlier } = mentions[member]!;
    if (isEarlier && !dates.has(document)) return false;
    const within = texts.get(document)!.paragraphs[paragraph - 1]!;
    const span = quoteSpan(within.text, quantity, among, toTerm);
    const index = firstAt(among, quantity.start);
    const near = among.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
    return figureCutBy(within.text, span, near) === undefined;
  });
  if (kept.length === cluster.members.length) return cluster;
  if (kept.length === 0) return { ...cluster, members: [], said: new Map() };
  return ofMembers(cluster, kept, mentions, vectors);
}
