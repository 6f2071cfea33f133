import { partitionPoint } from '../corpus/partition-point.ts';
import type { Cluster, Valued } from './cluster.ts';
import type { Mention } from './mention.ts';

// Of two values, as logarithms: what it says that they are the same, that they are near, that they lie apart, and that one is
// not known; and how much more that says of many.
const SAME = 0.001;
const SAME_VALUE = 0.138;
const NEAR = 0.063;
const APART = 0.16;
const FURTHEST = 4;
const UNKNOWN = -0.1;
const MANY = 0.0816;
// Closer than this, and again and again: two that run side by side are seldom two.
const CLOSE = 0.4;
const SIDE_BY_SIDE = 0.03;
const MOST = 12;
// How much less a distance says between the first documents and the last than between those of one time.
const OVER_TIME = 0.5;

/**
 * How far values lie from those of others that were stated near them in time: what two figures of one statistic share.
 * @param documents how many documents state anything: `at` counts those
 */
export function valuesOf(a: readonly Valued[], b: readonly Valued[], documents: number): number {
  if (a.length === 0 || b.length === 0) return UNKNOWN;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const step = Math.max(1, few.length / MOST);
  const apart: number[] = [];
  for (let i = 0; i < few.length; i += step) apart.push(nearest(many, few[Math.floor(i)]!, documents));
  const middle = median(apart);
  if (middle < SAME) return SAME_VALUE;
  const size = Math.log(apart.length);
  return (
    (NEAR - APART * Math.min(middle, FURTHEST)) * (1 + MANY * size) +
    SIDE_BY_SIDE * size * Math.max(0, 1 - middle / CLOSE)
  );
}

function nearest(sorted: readonly Valued[], { at, log }: Valued, documents: number): number {
  const next = partitionPoint(sorted.length, (i) => sorted[i]!.at < at);
  const near = sorted.slice(Math.max(0, next - 2), next + 2);
  return Math.min(
    ...near.map((other) => Math.abs(other.log - log) / (1 + (OVER_TIME * Math.abs(other.at - at)) / documents)),
  );
}

/** How many values beyond one its documents state for themselves, in the mean. */
export function crowding(cluster: Pick<Cluster, 'said'>): number {
  return valuesBeyondOne(cluster).reduce((sum, beyond) => sum + beyond, 0) / cluster.said.size;
}

/** How many of its documents state more than one value for themselves. */
export function crowdedIn(cluster: Pick<Cluster, 'said'>): number {
  return valuesBeyondOne(cluster).filter((beyond) => beyond > 0).length;
}

function valuesBeyondOne({ said }: Pick<Cluster, 'said'>): readonly number[] {
  return Array.from(said.values(), (mentions) => {
    const values = new Set(mentions.filter(({ isCompared }) => !isCompared).map(({ magnitude }) => magnitude));
    return Math.max(0, values.size - 1);
  });
}

const FEWEST = 3;
const CALM = 0.3;

/**
 * How far values jump, from 0 for those that move little from one time to the next, or are too few to tell, to 1.
 * @param scale how much more a move says
 */
export function jumping(values: readonly Valued[], scale = 1): number {
  return values.length < FEWEST ? 0 : Math.min(1, Math.max(0, unsteadiness(values) * scale - CALM));
}

/** How much values move from one time to the next. */
export function unsteadiness(values: readonly Valued[]): number {
  const steps: number[] = [];
  for (let i = 1; i < values.length; i++) steps.push(Math.abs(values[i]!.log - values[i - 1]!.log));
  return steps.length === 0 ? Infinity : median(steps);
}

const RUN = 8;
const STEADY = 0.5;
const FAR = 2;
const NEIGHBOURS = 3;

/** For each figure, whether its value lies far from those stated near it in time, where these move little. */
export function farFromOthers(
  figures: readonly Pick<Mention, 'at' | 'magnitude' | 'isCompared'>[],
): readonly boolean[] {
  const run = figures
    .flatMap(({ at, magnitude, isCompared }, index) =>
      magnitude === null || isCompared ? [] : [{ at, index, log: Math.log(magnitude) }],
    )
    .toSorted((a, b) => a.at - b.at || a.log - b.log);
  const far = figures.map(() => false);
  if (run.length < RUN || unsteadiness(run) > STEADY) return far;
  for (const [i, { index, log }] of run.entries()) {
    const near = run.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1).filter((other) => other.index !== index);
    const apart = Math.abs(median(near.map((other) => other.log)) - log);
    far[index] = apart > FAR;
  }
  return far;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}
