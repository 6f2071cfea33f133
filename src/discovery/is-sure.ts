import { closenessOf } from './closeness.ts';
import type { Cluster } from './cluster.ts';
import { cohesionOf } from './cohesion.ts';
import type { Mention } from './mention.ts';
import type { Vectors } from './vectors.ts';
import { crowding, jumping, unsteadiness } from './values.ts';

const SMALL_CORPUS = 60;
const FEWEST_VALUES = 3;

// How much of their words figures have to share: a pair among few, more among many, and less the more they are.
const MOST = 0.94;
const FEW = { least: 0.58, step: 0.16, each: 0.19 };
const LUMP = { least: 0.31, step: 0.03 };
// What values that hardly move make up for, and what is known of that from so many figures on.
const STEADY = { most: 0.15, each: 0.188, least: -0.12, known: 4.5 };
const OF_SHARES = 2;
// What few of all documents state, with values that jump, is a noun that many things are counted by.
const RARE = { share: 0.06, each: 0.3 };
const CROWDED = 0.1;
const CLOSE = 0.08;
// "millions of people" is said of much.
const VAGUE = 0.2;
// "two ships", "three commissioners": a small number in words is more often a thing told than a figure kept.
const SPELLED = { most: 12, each: 0.2 };

/**
 * Whether a series is likely none by chance. Among many figures a few that share their words do so by chance: the fewer
 * they are, the more they have to share. What recurs again and again does so for a reason, and so do values that move
 * little from one time to the next, and what is told in one document after another. Where documents state several values
 * each, it is a lump of what a noun is said of.
 * @param mentions all figures that there are
 * @param documents how many documents state anything
 */
export function isSure(cluster: Cluster, mentions: readonly Mention[], vectors: Vectors, documents: number): boolean {
  return cluster.claim !== null || marginOf(cluster, mentions, vectors, documents) >= 0;
}

/** By how much it is more than chance would bring; below 0 where it is not. */
function marginOf(cluster: Cluster, mentions: readonly Mention[], vectors: Vectors, documents: number): number {
  const { length } = cluster.members;
  const many = Math.log(Math.max(1, mentions.length / SMALL_CORPUS));
  const few = Math.min(MOST, FEW.least + FEW.step * many) - FEW.each * Math.log(length / 2);
  // Figures that share their noun alone are no series, however many they are.
  const least = Math.max(few, LUMP.least + LUMP.step * many);
  // All shares lie between 0 and 100: that they move as much as amounts do says more.
  const scale = cluster.dimension.startsWith('percent') ? OF_SHARES : 1;
  const moved = unsteadiness(cluster.values) * scale;
  const steady =
    cluster.values.length < FEWEST_VALUES
      ? 0
      : Math.max(STEADY.least, STEADY.most - STEADY.each * moved) * Math.min(1, length / STEADY.known);
  const rare = Math.max(0, 1 - cluster.said.size / documents / RARE.share);
  const ofValues = steady - RARE.each * rare * jumping(cluster.values, scale);
  const told =
    CROWDED * Math.min(1, crowding(cluster)) +
    (SPELLED.each * spelledOf(cluster, mentions) + VAGUE * vagueOf(cluster, mentions)) / length;
  const close = CLOSE * closenessOf(cluster, documents);
  return cohesionOf(cluster, mentions, vectors) + ofValues + close - told - least;
}

/** How many of the figures tell their magnitude alone. */
function vagueOf({ members }: Cluster, mentions: readonly Mention[]): number {
  return members.filter((member) => mentions[member]!.quantity.hedge === 'magnitude').length;
}

/** How many of the figures are small counts in words. */
function spelledOf({ members }: Cluster, mentions: readonly Mention[]): number {
  return members.filter((member) => {
    const { kind, hedge, value, numeral } = mentions[member]!.quantity;
    const isSmall = kind === 'count' && hedge === 'exact' && value !== null && value.compare(SPELLED.most) <= 0;
    return isSmall && !/\d/.test(numeral);
  }).length;
}
