import { latest, lengthOf, type Group } from './group.ts';

/** The groups of two sides: those held against each other, and those that have no counterpart. */
export interface Pairs {
  readonly pairs: readonly (readonly [Group, Group])[];
  readonly before: readonly Group[];
  readonly after: readonly Group[];
}

/** What two groups have to share to be held against each other, from the closest likeness to none at all. */
const LIKENESSES: readonly ((group: Group) => unknown[])[] = [
  ({ basis, unit, period }) => [basis, unit, lengthOf(period)],
  // Per year.
  ({ basis, unit }) => [basis, unit],
  // Not comparable, and the reason is worth saying.
  ({ basis }) => [basis],
  () => [],
];

/**
 * Pairs what two sides say of a claim: like with like, each group once. Of several times that a side speaks of the
 * latest is taken. Groups that do not compare are paired only where nothing else of the claim is.
 */
export function pairGroups(from: readonly Group[], to: readonly Group[]): Pairs {
  const pairs: (readonly [Group, Group])[] = [];
  const [before, after] = [new Set(latest(from)), new Set(latest(to))];
  for (const [i, likeness] of LIKENESSES.entries()) {
    if (i >= 2 && pairs.length > 0) break;
    for (const a of before) {
      const b = [...after].find((each) => JSON.stringify(likeness(each)) === JSON.stringify(likeness(a)));
      if (b === undefined) continue;
      pairs.push([a, b]);
      before.delete(a);
      after.delete(b);
      if (i >= 2) break;
    }
  }
  const paired = new Set(pairs.flat());
  return {
    pairs,
    before: from.filter((group) => !paired.has(group)),
    after: to.filter((group) => !paired.has(group)),
  };
}
