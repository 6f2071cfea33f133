/** What a column would like: its widest cell, its longest word, the longest piece of one, and whether it may wrap. */
export interface Wish {
  readonly natural: number;
  readonly word: number;
  readonly piece: number;
  readonly rigid: boolean;
}

// A word longer than this (an address, a checksum) may be broken before the table is given up.
const LONGEST_KEPT = 20;

/**
 * Widths for columns that share `available`: the rigid ones as they are, the widest others shortened first, and words
 * broken at hyphens only where they must be. `undefined` where that does not suffice.
 */
export function fitColumns(wishes: readonly Wish[], available: number): readonly number[] | undefined {
  return share(wishes, 'word', available) ?? share(wishes, 'piece', available);
}

function share(wishes: readonly Wish[], kept: 'word' | 'piece', available: number): readonly number[] | undefined {
  const floors = wishes.map((wish) => (wish.rigid ? wish.natural : Math.min(wish[kept], LONGEST_KEPT)));
  if (sum(floors) > available) return undefined;
  const capped = (cap: number) => wishes.map(({ natural }, at) => Math.max(floors[at] ?? 0, Math.min(natural, cap)));
  const natural = capped(Infinity);
  if (sum(natural) <= available) return natural;
  let cap = 0;
  while (sum(capped(cap + 1)) <= available) cap += 1;
  // What the cap leaves over, less than one for each column that is still short, goes to the first of them.
  let left = available - sum(capped(cap));
  return capped(cap).map((width, at) => {
    if (left === 0 || width !== cap || width >= (natural[at] ?? 0)) return width;
    left -= 1;
    return width + 1;
  });
}

/** The sum of the numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
