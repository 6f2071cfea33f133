import { expect, it } from 'vitest';
import { loneInTime } from '../../src/discovery/lone-in-time.ts';

type Told = readonly [at: number, magnitude: number | null];

it.each<[string, readonly Told[], readonly number[]]>([
  [
    'one a hundred documents after a run',
    [
      [1, 40],
      [2, 45],
      [4, 44],
      [104, 900],
    ],
    [3],
  ],
  [
    'one before a run',
    [
      [0, 2],
      [90, 45],
      [91, 44],
      [92, 47],
    ],
    [0],
  ],
  [
    'in whatever order they are given',
    [
      [104, 900],
      [4, 44],
      [1, 40],
      [2, 45],
    ],
    [0],
  ],
  [
    'a value that goes on from the nearest',
    [
      [1, 40],
      [2, 45],
      [4, 44],
      [104, 60],
    ],
    [],
  ],
  [
    'an amount that is not told',
    [
      [1, 40],
      [2, 45],
      [4, 44],
      [104, null],
    ],
    [3],
  ],
  [
    'gaps that all are wide',
    [
      [0, 40],
      [50, 300],
      [100, 9],
      [160, 1000],
    ],
    [],
  ],
  [
    'a gap of a few documents',
    [
      [1, 40],
      [2, 45],
      [4, 44],
      [13, 900],
    ],
    [],
  ],
  [
    'two of one document far from the rest',
    [
      [1, 40],
      [2, 45],
      [4, 44],
      [104, 900],
      [104, 901],
    ],
    [],
  ],
  ['none', [], []],
])('%s', (_, told, lone) => {
  const found = loneInTime(told.map(([at, magnitude]) => ({ at, magnitude })));
  expect([...found.keys()].filter((i) => found[i])).toEqual(lone);
});
