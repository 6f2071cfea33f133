import { describe, expect, it } from 'vitest';
import type { Tree } from '../../src/discovery/cluster.ts';
import { largestParts } from '../../src/discovery/largest-parts.ts';

const join = (...parts: readonly Tree[]): Tree =>
  parts.reduce((a, b) => ({ size: sizeOf(a) + sizeOf(b), parts: [a, b] }));

function sizeOf(tree: Tree): number {
  return typeof tree === 'number' ? 1 : tree.size;
}

const few = join(1, 2, 3, 4);
const many = join(11, 12, 13, 14, 15);

/** Holds where all members are below 10, or none. */
const alike = (members: readonly number[]) =>
  members.every((member) => member < 10) || members.every((member) => member > 10)
    ? members.toSorted((a, b) => a - b)
    : undefined;

describe('the parts of what was joined that hold', () => {
  it.each<[string, Tree, number[][]]>([
    ['the whole, where it holds', few, [[1, 2, 3, 4]]],
    [
      'both sides, where it does not',
      join(few, many),
      [
        [1, 2, 3, 4],
        [11, 12, 13, 14, 15],
      ],
    ],
    [
      'without what came in late and alone',
      join(join(few, many), 5),
      [
        [1, 2, 3, 4],
        [11, 12, 13, 14, 15],
      ],
    ],
    ['nothing, where no side is large enough to be one', join(1, 11, 2), []],
  ])('%s', (_, tree, parts) => {
    expect(largestParts(tree, alike)).toEqual(parts);
  });
});
