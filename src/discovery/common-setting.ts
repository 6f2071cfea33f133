import { sumOf, type WordSum } from './vectors.ts';

/** The settings of the figures of a cluster, summed up. */
export interface CommonSetting {
  readonly figures: number;
  readonly before: WordSum;
  readonly around: WordSum;
  /** The sum of how far into their documents they stand. */
  readonly place: number;
  /** The sum of when they were stated, as ordinals of the documents that state something. */
  readonly at: number;
}

const MOST_WORDS = 400;
const KEPT = 200;

/** The setting of one figure. */
export function commonSetting(setting: Omit<CommonSetting, 'figures'>): CommonSetting {
  return { figures: 1, ...setting };
}

/** The settings of both. */
export function joinSettings(a: CommonSetting, b: CommonSetting): CommonSetting {
  return {
    figures: a.figures + b.figures,
    before: joinWords(a.before, b.before),
    around: joinWords(a.around, b.around),
    place: a.place + b.place,
    at: a.at + b.at,
  };
}

function joinWords(a: WordSum, b: WordSum): WordSum {
  const sum = sumOf(a.sum, b.sum);
  const weight = a.weight + b.weight;
  if (sum.size <= MOST_WORDS) return { sum, weight };
  return { sum: new Map([...sum].toSorted((x, y) => y[1] - x[1]).slice(0, KEPT)), weight };
}

// What it says that the words before are the same, that those around are, and that one stands at the head of its documents
// and the other at their end.
const BEFORE = 0.235;
const AROUND = 0.15;
const PLACE = 0.25;
// In few documents chance makes much alike: in so many all this says half.
const KNOWN = 20;
// Over time words change.
const LATER = 0.1;

/**
 * What the settings of two clusters tell. Weights come from pairs of figures in annotated texts: beside the terms, how far
 * the words right before, the terms around and the place agree told best whether two figures are of one statistic.
 * @param documents how many documents state anything
 */
export function settingsAlike(a: CommonSetting, b: CommonSetting, documents: number): number {
  const apart = (of: 'place' | 'at') => Math.abs(a[of] / a.figures - b[of] / b.figures);
  const alike =
    BEFORE * shared(a.before, b.before, a.figures, b.figures) +
    AROUND * shared(a.around, b.around, a.figures, b.figures) -
    PLACE * apart('place') +
    (LATER * apart('at')) / documents;
  return (alike * documents) / (documents + KNOWN);
}

/** The overlap of the means, as `overlap` has it of vectors; of very many words, that of the commonest. */
function shared(a: WordSum, b: WordSum, figuresOfA: number, figuresOfB: number): number {
  const isFewer = a.sum.size <= b.sum.size;
  const [few, many, ofFew, ofMany] = isFewer
    ? [a.sum, b.sum, figuresOfA, figuresOfB]
    : [b.sum, a.sum, figuresOfB, figuresOfA];
  let both = 0;
  for (const [word, weight] of few) {
    const other = many.get(word);
    if (other !== undefined) both += Math.min(weight / ofFew, other / ofMany);
  }
  const all = a.weight / figuresOfA + b.weight / figuresOfB;
  return all === 0 ? 0 : (2 * both) / all;
}
