import { overlap, type Words } from './vectors.ts';

/** What the settings of the figures of a cluster are in the mean. */
export interface CommonSetting {
  readonly figures: number;
  readonly before: Words;
  readonly around: Words;
  /** How far into their documents they stand. */
  readonly place: number;
}

const MOST_WORDS = 400;
const KEPT = 200;

/** The setting of one figure. */
export function commonSetting(setting: Omit<CommonSetting, 'figures'>): CommonSetting {
  return { figures: 1, ...setting };
}

/** The settings of both. */
export function joinSettings(a: CommonSetting, b: CommonSetting): CommonSetting {
  const figures = a.figures + b.figures;
  const share = b.figures / figures;
  const mean = (of: number, other: number) => of + (other - of) * share;
  return {
    figures,
    before: joinWords(a.before, b.before, share),
    around: joinWords(a.around, b.around, share),
    place: mean(a.place, b.place),
  };
}

/** The mean of the words of both; of very many, the commonest. */
function joinWords(a: Words, b: Words, share: number): Words {
  const joined = new Map(Array.from(a.vector, ([word, weight]) => [word, weight * (1 - share)]));
  for (const [word, weight] of b.vector) joined.set(word, (joined.get(word) ?? 0) + weight * share);
  const weight = a.weight * (1 - share) + b.weight * share;
  if (joined.size <= MOST_WORDS) return { vector: joined, weight };
  return { vector: new Map([...joined].toSorted((x, y) => y[1] - x[1]).slice(0, KEPT)), weight };
}

// What it says that the words before are the same, that those around are, and that one stands at the head of its documents
// and the other at their end.
const BEFORE = 0.235;
const AROUND = 0.15;
const PLACE = 0.25;
// In few documents chance makes much alike: in so many all this says half.
const KNOWN = 20;

/**
 * What the settings of two clusters tell. Weights come from pairs of figures in annotated texts: beside the terms, how far
 * the words right before, the terms around and the place agree told best whether two figures are of one statistic.
 * @param documents how many documents state anything
 */
export function settingsAlike(a: CommonSetting, b: CommonSetting, documents: number): number {
  const alike =
    BEFORE * overlap(a.before.vector, b.before.vector, a.before.weight, b.before.weight) +
    AROUND * overlap(a.around.vector, b.around.vector, a.around.weight, b.around.weight) -
    PLACE * Math.abs(a.place - b.place);
  return (alike * documents) / (documents + KNOWN);
}
