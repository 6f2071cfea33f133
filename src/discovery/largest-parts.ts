import { membersOf, type Tree } from './cluster.ts';

// What is joined of less than this share came in late, and is no part of its own.
const SHARE = 0.189;
const FEWEST = 3;

/**
 * The largest parts of a tree of members that hold, where the whole does not: what was joined last is taken apart first.
 * @param hold what some members give where they hold; undefined where they do not
 */
export function largestParts<T>(tree: Tree, hold: (members: readonly number[]) => T | undefined): readonly T[] {
  const held = hold(membersOf(tree));
  if (held !== undefined) return [held];
  let node = tree;
  while (typeof node !== 'number' && node.size >= 2 * FEWEST) {
    const [a, b]: readonly [Tree, Tree] = node.parts;
    const [few, many] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
    if (sizeOf(few) >= Math.max(FEWEST, SHARE * node.size)) return [a, b].flatMap((part) => largestParts(part, hold));
    node = many;
  }
  return [];
}

function sizeOf(tree: Tree): number {
  return typeof tree === 'number' ? 1 : tree.size;
}
