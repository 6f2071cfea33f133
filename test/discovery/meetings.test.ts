import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import type { Cluster } from '../../src/discovery/cluster.ts';
import { meetingsOf, REFUSED } from '../../src/discovery/meetings.ts';
import type { Mention } from '../../src/discovery/mention.ts';

const QUANTITIES = ['40 percent', 'about 50 percent', '$10', 'over $12', '14 members'].map(
  (text) => findQuantities(text)[0]!,
);

const mention = fc.record({
  // What is counted agrees with nothing that has another value.
  quantity: fc.oneof({ weight: 20, arbitrary: fc.constant(QUANTITIES.at(-1)!) }, fc.constantFrom(...QUANTITIES)),
  magnitude: fc.oneof({ weight: 40, arbitrary: fc.integer({ min: 1 }) }, fc.constant(null)),
  sentence: fc.nat(400),
  isCompared: fc.boolean(),
}) as unknown as fc.Arbitrary<Mention>;

const meet = (a: readonly Mention[], b: readonly Mention[]) => meetingsOf(clusterOf(a), clusterOf(b), 1);
const clusterOf = (mentions: readonly Mention[]) => ({ said: new Map([['report', mentions]]) }) as unknown as Cluster;
const asStated = (each: Mention): Mention => ({ ...each, isCompared: false });

it('finds for many figures of one document what it finds for each of them by itself', () => {
  const some = fc.array(mention, { minLength: 16, maxLength: 30 });
  const seen = new Set<number>();
  fc.assert(
    fc.property(some, some, (a, b) => {
      const pairs = a.flatMap((one) => b.map((other) => [one, other] as const));
      const same = meet([a[0]!], [a[0]!]);
      const isSame = pairs.some(([one, other]) => meet([asStated(one)], [asStated(other)]) === same);
      const expected = isSame ? same : Math.min(...pairs.map(([one, other]) => meet([one], [other])));
      seen.add(expected);
      expect(meet(a, b)).toBe(expected);
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(seen.size).toBe(3);
  expect(seen).toContain(REFUSED);
});
