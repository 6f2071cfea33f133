import type { Mention } from './mention.ts';

// So many documents away from all others, and so many times as far as half of those are from each other.
const FAR = { documents: 12, times: 8 };
// The logarithm of how far a value may lie from the nearest in time and still go on from it.
const NEAR = 0.5;

/**
 * For each figure, whether it stands in time far from all others, which stand close together, with a value that does not
 * go on from theirs. What a noun is said of once, a hundred years later, is seldom the statistic that was kept.
 */
export function loneInTime(figures: readonly Pick<Mention, 'at' | 'magnitude'>[]): readonly boolean[] {
  const inTime = [...figures.keys()].toSorted((a, b) => figures[a]!.at - figures[b]!.at);
  const gapTo = (index: number, other: number | undefined) =>
    other === undefined ? Infinity : Math.abs(figures[other]!.at - figures[index]!.at);
  const nearest = new Map(
    inTime.map((index, place) => {
      const neighbours = [inTime[place - 1], inTime[place + 1]];
      const gap = Math.min(...neighbours.map((other) => gapTo(index, other)));
      return [index, { gap, figures: neighbours.filter((other) => gapTo(index, other) === gap) }];
    }),
  );
  const gaps = Array.from(nearest.values(), ({ gap }) => gap).toSorted((a, b) => a - b);
  const least = Math.max(FAR.documents, FAR.times * Math.max(1, gaps[(gaps.length - 1) >> 1] ?? 0));
  return figures.map((figure, index) => {
    const { gap, figures: others } = nearest.get(index)!;
    return gap >= least && !others.some((other) => goesOn(figure, figures[other!]));
  });
}

function goesOn(a: Pick<Mention, 'magnitude'>, b: Pick<Mention, 'magnitude'> | undefined): boolean {
  if (b === undefined || a.magnitude === null || b.magnitude === null) return false;
  return Math.abs(Math.log(a.magnitude / b.magnitude)) < NEAR;
}
