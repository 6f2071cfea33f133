import type { Material } from './build-series.ts';
import { ofMembers, type Cluster } from './cluster.ts';
import { isLater } from './factuality.ts';
import { timeOf } from './time-of.ts';

// Beyond, they are what the series is of, and what remains is so too in words that are not known.
const HALF = 0.5;
/** From this share on, its name says so. */
export const MOST = 0.9;

/**
 * Parts the figures of a cluster that are hoped for, planned or foreseen from those of what is, the larger part first: a
 * goal of 100,000 members is no member more, and yet a bank's target or a budget's estimates may recur by themselves. To a
 * claim of the catalogue they add nothing, and what it holds stays.
 */
export function splitProspects(cluster: Cluster, material: Material): readonly Cluster[] {
  const { mentions, vectors, catalogued } = material;
  const prospects = new Set(cluster.members.filter((member) => isProspect(member, material)));
  const share = prospects.size / cluster.members.length;
  if (share === 0 || share > HALF) return [cluster];
  const isApart = (member: number) => prospects.has(member) && !catalogued.has(member);
  const parts = [cluster.members.filter((member) => !isApart(member)), cluster.members.filter(isApart)];
  return parts
    .slice(0, cluster.claim === null ? 2 : 1)
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length)
    .map((members) => ofMembers(cluster, members, mentions, vectors));
}

/** Whether a member is hoped for, planned or foreseen, by its words or by its time. */
export function isProspect(member: number, { mentions, texts, dates }: Material): boolean {
  const mention = mentions[member]!;
  if (mention.factuality === 'prospective') return true;
  const { text } = texts.get(mention.document)!.paragraphs[mention.paragraph - 1]!;
  const date = dates.get(mention.document);
  return isLater(timeOf(text, mention, date), date);
}
