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
 * latest is taken: a column of the years before holds no figure of this one. Groups that do not compare are paired only
 * where nothing else of the claim is.
 */
export function pairGroups(from: readonly Group[], to: readonly Group[]): Pairs {
  const pairs: (readonly [Group, Group])[] = [];
  const [before, after] = [latest(from), latest(to)];
  const isFree = (group: Group) => pairs.every((pair) => !pair.includes(group));
  for (const [i, likeness] of LIKENESSES.entries()) {
    if (i >= 2 && pairs.length > 0) break;
    const alike = before.flatMap((a) =>
      after.flatMap((b) => (JSON.stringify(likeness(a)) === JSON.stringify(likeness(b)) ? [[a, b] as const] : [])),
    );
    // Whichever side is the earlier one, the same pairs are made.
    const order = new Map(
      alike.map((pair) => {
        const places = [before.indexOf(pair[0]), after.indexOf(pair[1])].toSorted((a, b) => a - b);
        return [pair, [...places, ...pair.map(nameOf).toSorted()]];
      }),
    );
    for (const pair of alike.toSorted((a, b) => compareKeys(order.get(a)!, order.get(b)!))) {
      if (!pair.every(isFree)) continue;
      pairs.push(pair);
      if (i >= 2) break;
    }
  }
  const paired = new Set(pairs.flat());
  return {
    pairs: pairs.toSorted(([a], [b]) => from.indexOf(a) - from.indexOf(b)),
    before: before.filter((group) => !paired.has(group)),
    after: after.filter((group) => !paired.has(group)),
  };
}

function nameOf({ basis, unit, period }: Group): string {
  return JSON.stringify([basis, unit, lengthOf(period)]);
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
