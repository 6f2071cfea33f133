import { partitionPoint } from '../corpus/partition-point.ts';
import { intersection, isEmpty } from '../quantities/interval.ts';
import type { Cluster } from './cluster.ts';
import type { Mention } from './mention.ts';

/** What two figures of one sentence say that state two things. */
export const REFUSED = -1;

/**
 * What the documents that both stand in tell. Two statistics of one field meet in document after document, each with its
 * own value; one statistic seldom has two values in a document. So the meetings are counted against those that chance
 * would bring: as many or more speak against, far fewer speak for.
 */
export function meetingsOf(a: Cluster, b: Cluster, documents: number): number {
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
  return (
    -AGAINST * Math.max(share, known * Math.min(1, excess)) +
    (excess < 0.3 ? FOR * Math.min(1, Math.max(0, (expected - LEAST_EXPECTED) / 3)) : 0)
  );
}

const AGAINST = 0.15;
const FOR = 0.274;
// Where chance would bring fewer meetings than this, that there are none says nothing.
const LEAST_EXPECTED = 0.6;

type Meeting = 'same' | 'one-document' | 'one-sentence';

function meetingIn(mentions: readonly Mention[], others: readonly Mention[]): Meeting {
  const [few, many] = mentions.length <= others.length ? [mentions, others] : [others, mentions];
  // A long document may hold thousands of both; where there are few, putting them in order takes longer than it saves.
  const met = few.length < MANY ? asTheyStand(many) : inOrder(many);
  let worst: Meeting = 'same';
  for (const mention of few) {
    if (met.agrees(mention)) return 'same';
    // What is set against a figure is of another time.
    if (mention.isCompared) continue;
    if (met.sharesSentence(mention)) worst = 'one-sentence';
    else if (worst === 'same' && met.isAnyStated()) worst = 'one-document';
  }
  return worst;
}

const MANY = 16;

/** The mentions that others are held against. */
interface Met {
  readonly agrees: (mention: Mention) => boolean;
  /** Whether one that is not set against another stands in the sentence of a mention. */
  readonly sharesSentence: (mention: Mention) => boolean;
  /** Whether there is one that is not set against another. */
  readonly isAnyStated: () => boolean;
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

function asTheyStand(mentions: readonly Mention[]): Met {
  return {
    agrees: (mention) => mentions.some((other) => agree(mention, other)),
    sharesSentence: ({ sentence }) => mentions.some((other) => !other.isCompared && other.sentence === sentence),
    isAnyStated: () => mentions.some((other) => !other.isCompared),
  };
}

const known = new WeakMap<readonly Mention[], Met>();

function inOrder(mentions: readonly Mention[]): Met {
  const found = known.get(mentions);
  if (found !== undefined) return found;
  const magnitudes = new Set(mentions.map(({ magnitude }) => magnitude));
  const sentences = new Set(mentions.flatMap(({ isCompared, sentence }) => (isCompared ? [] : [sentence])));
  // Those that can agree though their magnitudes differ.
  const uncounted = mentions
    .filter(({ magnitude, quantity }) => magnitude !== null && quantity.counted === null)
    .toSorted((a, b) => a.magnitude! - b.magnitude!);
  const met: Met = {
    agrees(mention) {
      const { magnitude, quantity } = mention;
      if (magnitudes.has(magnitude)) return true;
      if (magnitude === null || quantity.counted !== null) return false;
      let at = partitionPoint(uncounted.length, (i) => uncounted[i]!.magnitude! <= magnitude / NEAR);
      for (; at < uncounted.length && uncounted[at]!.magnitude! < magnitude * NEAR; at++) {
        if (agree(mention, uncounted[at]!)) return true;
      }
      return false;
    },
    sharesSentence: ({ sentence }) => sentences.has(sentence),
    isAnyStated: () => sentences.size > 0,
  };
  known.set(mentions, met);
  return met;
}
