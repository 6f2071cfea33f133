import type { Quantity } from '../quantities/quantity.ts';
import { CUES, type Cue } from './cues.ts';
import type { Mention } from './mention.ts';
import { scaleOf } from './magnitude.ts';

/** What a figure states again. */
export interface Antecedent {
  readonly mention: Mention;
  /** Whether the figure is set against it, and so of an earlier time. */
  readonly isEarlier: boolean;
}

/** A figure that names nothing itself, among those said before it. */
export interface Unnamed {
  /** The text of its paragraph, and where that begins in the document. */
  readonly text: string;
  readonly origin: number;
  readonly quantity: Quantity;
  readonly dimension: string;
  readonly magnitude: number | null;
  /** Where its sentence begins in the document. */
  readonly sentence: number;
  /** Whether words of its own sentence tell what it is a figure of. */
  readonly isNamed: boolean;
}

const AHEAD = 80;
const BEHIND = 40;
const STOPS = ['. ', '; ', '! ', '? '];

/**
 * The mention that a figure states again, for another time: "up from *12*", "(2011: *23*)", "It was *44 percent* in
 * 2008". Of several, the one whose value lies nearest.
 * @param said the mentions before it, of its paragraph
 */
export function antecedentOf(unnamed: Unnamed, said: readonly Mention[]): Antecedent | undefined {
  const { text, origin, quantity, magnitude, isNamed } = unnamed;
  if (quantity.counted !== null || magnitude === null || said.length === 0) return undefined;
  const near = text.slice(Math.max(0, quantity.start - AHEAD), quantity.start);
  const opening = Math.max(...STOPS.map((stop) => near.lastIndexOf(stop, near.length - 3)));
  const ahead = opening < 0 ? near : near.slice(opening + 2);
  const behind = text.slice(quantity.end, quantity.end + BEHIND);
  for (const cue of CUES) {
    if (cue.isFollowing === true && said.at(-1)?.isCompared !== true) continue;
    if ((isNamed && !cue.isBinding) || cue.before?.test(ahead) === false || cue.after?.test(behind) === false) continue;
    const found = nearest(unnamed, said, cue, magnitude, origin);
    if (found !== undefined) return { mention: found, isEarlier: cue.isBinding };
  }
  return undefined;
}

function nearest(
  { quantity, dimension, sentence }: Unnamed,
  said: readonly Mention[],
  cue: Cue,
  magnitude: number,
  origin: number,
): Mention | undefined {
  let best: Mention | undefined;
  let least = Math.log(cue.ratio);
  for (const mention of said.toReversed()) {
    if (origin + quantity.start - mention.end > cue.within) break;
    if (mention.magnitude === null) continue;
    if (cue.isOneSentence && mention.sentence !== sentence) continue;
    const isBare = quantity.unit === null && dimension === 'count' && !mention.dimension.endsWith('change');
    if (mention.dimension !== dimension && !isBare) continue;
    // "fell to 16 cents, from 18": in the same money.
    const scale = mention.dimension === dimension ? 1 : scaleOf(mention.quantity);
    const apart = Math.abs(Math.log(mention.magnitude / (magnitude * scale)));
    if (apart > least || (apart === least && best !== undefined)) continue;
    [best, least] = [mention, apart];
    if (cue.isBinding) return best;
  }
  return best;
}
