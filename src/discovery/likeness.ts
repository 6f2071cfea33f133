import { intersection, isEmpty } from '../quantities/interval.ts';
import type { Cluster } from './cluster.ts';
import type { Mention } from './mention.ts';
import { areOpposite } from './opposites.ts';
import { overlap, type Vectors } from './vectors.ts';

/** What a likeness is made of: the words in common from 0 to 1, times how far the periods agree, and what else tells. */
export interface Likeness {
  readonly score: number;
  readonly words: number;
  readonly time: number;
  readonly values: number;
  readonly meetings: number;
}

const NONE: Likeness = { score: 0, words: 0, time: 1, values: 0, meetings: 0 };
const LEAST_WORDS = 0.2;
// A mention whose noun the other does not even hold nearby counts something else.
const LEAST_HEAD = 0.3;

/**
 * How likely two clusters state one statistic.
 * @param documents how many documents state anything
 */
export function likeness(
  a: Cluster,
  b: Cluster,
  documents: number,
  { opposites }: Pick<Vectors, 'opposites'>,
): Likeness {
  if (a.dimension !== b.dimension || (a.claim !== null && b.claim !== null) || !countAlike(a, b)) return NONE;
  const words = overlap(a.centre, b.centre, a.weight, b.weight);
  if (words < LEAST_WORDS || areOpposite(a, b, opposites)) return NONE;
  const meetings = meetingsOf(a, b, documents);
  const values = valuesOf(a.magnitudes, b.magnitudes);
  const time = timeOf(a.spells, b.spells);
  return { score: meetings === REFUSED ? 0 : words * time + values + meetings, words, time, values, meetings };
}

/** Where both name what they count, the noun of one has to be said by the other. */
function countAlike(a: Cluster, b: Cluster): boolean {
  if (a.heads.size === 0 || b.heads.size === 0) return true;
  return holdsHead(a, b) || holdsHead(b, a);
}

function holdsHead(a: Cluster, b: Cluster): boolean {
  for (const head of a.heads) {
    if (b.heads.has(head) || (b.centre.get(head) ?? 0) >= LEAST_HEAD) return true;
  }
  return false;
}

/** Figures of one statistic seldom lie far apart; the same figure again is most likely the same statistic. */
function valuesOf(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const apart = Math.abs(quantile(a, 0.5) - quantile(b, 0.5)) - (spread(a) + spread(b)) / 2;
  return apart < 0.001 ? 0.12 : Math.max(-0.1, 0.07 - 0.08 * apart);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))]!;
}

function spread(sorted: readonly number[]): number {
  return quantile(sorted, 0.8) - quantile(sorted, 0.2);
}

/** Figures over periods of different sorts agree less: a yearly rate is no total of five years. */
function timeOf(a: Cluster['spells'], b: Cluster['spells']): number {
  let shared = 0;
  const [sizeA, sizeB] = [total(a), total(b)];
  for (const [spell, count] of a) shared += Math.min(count / sizeA, (b.get(spell) ?? 0) / sizeB);
  const rates = Math.abs(rateShare(a, sizeA) - rateShare(b, sizeB));
  return 0.94 + 0.06 * shared - 0.35 * rates;
}

function rateShare(spells: Cluster['spells'], size: number): number {
  let rates = 0;
  for (const [spell, count] of spells) if (spell.startsWith('rate')) rates += count;
  return rates / size;
}

function total(spells: Cluster['spells']): number {
  let sum = 0;
  for (const count of spells.values()) sum += count;
  return sum;
}

/**
 * What the documents that both stand in tell. Two statistics of one field meet in document after document, each with its
 * own value; one statistic seldom has two values in a document. So the meetings are counted against those that chance
 * would bring: as many or more speak against, far fewer speak for.
 */
function meetingsOf(a: Cluster, b: Cluster, documents: number): number {
  const [few, many] = a.said.size <= b.said.size ? [a, b] : [b, a];
  let met = 0;
  for (const [document, mentions] of few.said) {
    const others = many.said.get(document);
    if (others === undefined) continue;
    const meeting = meetingIn(mentions, others);
    if (meeting === 'one-sentence' && few.said.size < 2) return REFUSED;
    if (meeting !== 'same') met += meeting === 'one-sentence' ? 2 : 1;
  }
  const share = met / few.said.size;
  const expected = (a.said.size * b.said.size) / documents;
  const excess = met / Math.max(expected, 0.5);
  const known = Math.min(1, expected / 3);
  return -AGAINST * Math.max(share, known * Math.min(1, excess)) + (excess < 0.3 ? FOR * known : 0);
}

const REFUSED = -1;
const AGAINST = 0.15;
const FOR = 0.12;

function meetingIn(mentions: readonly Mention[], others: readonly Mention[]): 'same' | 'one-document' | 'one-sentence' {
  let worst: 'one-document' | 'one-sentence' = 'one-document';
  for (const mention of mentions) {
    for (const other of others) {
      if (agree(mention, other)) return 'same';
      if (mention.sentence === other.sentence && !mention.isCompared && !other.isCompared) worst = 'one-sentence';
    }
  }
  return worst;
}

// Further apart than this, words for one figure would not be chosen.
const NEAR = 1.35;

/**
 * Whether two figures of a document can be one. What is counted comes in many sets, each with its own number; what a
 * noun names that has one value at a time ("a population of …") can be told twice, more and less exactly.
 */
function agree(a: Mention, b: Mention): boolean {
  if (a.magnitude === b.magnitude) return true;
  if (a.magnitude === null || b.magnitude === null || a.quantity.counted !== null || b.quantity.counted !== null)
    return false;
  const ratio = a.magnitude / b.magnitude;
  return ratio < NEAR && ratio > 1 / NEAR && !isEmpty(intersection(a.quantity.likely, b.quantity.likely));
}
