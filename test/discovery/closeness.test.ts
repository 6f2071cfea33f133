import { describe, expect, it } from 'vitest';
import { closenessBetween, closenessOf } from '../../src/discovery/closeness.ts';
import type { Mention } from '../../src/discovery/mention.ts';

/** The closeness of a cluster whose documents stand at these places among all that state anything. */
function closeness(places: readonly number[], documents: number): number {
  return closenessOf({ said: new Map(places.map((at) => [`report-${at}`, [{ at } as Mention]])) }, documents);
}

it('speaks for what is told in one document after another, and against what is told here and there', () => {
  expect(closeness([100, 101, 102, 104], 200)).toBeGreaterThan(1);
  expect(closeness([0, 70, 130, 199], 200)).toBeLessThan(0);
});

it('goes by most gaps: one that is long outweighs no run of short ones', () => {
  expect(closeness([10, 100, 101, 102, 103], 200)).toBeGreaterThan(1);
});

it('says nothing of one document, nor where all documents tell it', () => {
  expect(closeness([7], 200)).toBe(0);
  expect(closeness([0, 1, 2, 3, 4], 5)).toBeCloseTo(0);
});

it('says less of two documents than of three, and no more of a large corpus than of a middling one', () => {
  expect(closeness([50, 51], 1000)).toBeLessThan(closeness([50, 51, 52], 1000));
  expect(closeness([50, 51, 52], 100_000)).toBeCloseTo(closeness([50, 51, 52], 10_000), 2);
});

describe('two clusters', () => {
  const at = (...places: number[]) => ({ values: places.map((place) => ({ at: place, log: 1 })) });
  const between = (a: readonly number[], b: readonly number[]) => closenessBetween(at(...a), at(...b), 200);

  it('stand close where each figure of one has one of the other near it, whichever is larger', () => {
    expect(between([100], [99])).toBeGreaterThan(2);
    expect(between([100, 102], [99, 101, 150])).toBe(between([99, 101, 150], [100, 102]));
    expect(between([100], [0])).toBeLessThan(0);
  });

  it('are the less close for it the more figures the larger has: among many one is always near', () => {
    const many = Array.from({ length: 100 }, (_, i) => 2 * i);
    expect(between([101], many)).toBeLessThan(between([101], [100]));
  });

  it('are no closer in a large corpus than in a middling one', () => {
    expect(closenessBetween(at(50), at(51), 100_000)).toBeCloseTo(closenessBetween(at(50), at(51), 10_000), 2);
  });

  it('tell nothing where one states no value', () => {
    expect(between([], [1, 2])).toBe(0);
  });
});
