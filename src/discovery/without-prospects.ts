import { ofMembers, type Cluster } from './cluster.ts';
import { isLater } from './factuality.ts';
import type { Material } from './build-series.ts';
import { timeOf } from './time-of.ts';

// From this share on, they are what the series is of: a bank's target, a budget's estimates.
const OWN = 2 / 3;

/**
 * A cluster without the figures that are hoped for, planned or foreseen, where most are of what is: a goal of 100,000
 * members is no member more. What the catalogue holds stays.
 */
export function withoutProspects(cluster: Cluster, material: Material): Cluster {
  const { mentions, vectors, texts, dates, catalogued } = material;
  const isProspect = (member: number) => {
    const mention = mentions[member]!;
    if (mention.factuality === 'prospective') return true;
    const { text } = texts.get(mention.document)!.paragraphs[mention.paragraph - 1]!;
    const date = dates.get(mention.document);
    return isLater(timeOf(text, mention, date), date);
  };
  const kept = cluster.members.filter((member) => catalogued.has(member) || !isProspect(member));
  const prospects = cluster.members.length - kept.length;
  if (prospects === 0 || prospects >= OWN * cluster.members.length || kept.length === 0) return cluster;
  return ofMembers(cluster, kept, mentions, vectors);
}
