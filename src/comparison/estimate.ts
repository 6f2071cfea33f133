import Fraction from 'fraction.js';
import type { Claim } from '../catalogue/catalogue.ts';
import type { Formula } from '../catalogue/formula.ts';
import type { Observation } from '../catalogue/observation.ts';
import { yearsOf, type Period } from '../catalogue/period.ts';
import * as intervals from '../quantities/interval.ts';
import type { Interval } from '../quantities/interval.ts';
import { likelyInterval, measuredInterval, type LikelyReading } from '../quantities/reading.ts';
import { combineExtremes, extremesOf, type Extremes } from './extremes.ts';

/** What the words guarantee, what a reading takes them to mean, or what the reader at `t` of those measured does. */
type Mode = 'strict' | LikelyReading | { readonly kind: 'reader'; readonly t: number };

/** A figure that can be read in any mode; null where the mode has no reading of it. */
export interface Estimate {
  readonly read: (mode: Mode) => Interval | null;
  /** What its sources are each likely to mean alone, as far as the reading has it of any. */
  readonly alone: (reading: LikelyReading) => Extremes | null;
  /** The value that the words state, where they state one. */
  readonly stated: Fraction | null;
}

/** The figure of one observation. */
export function estimateObservation(observation: Observation): Estimate {
  const { quantity, claim } = observation;
  const likely = (reading: LikelyReading) => likelyInterval(quantity, withGranularity(reading, claim));
  return {
    read: (mode) => {
      if (mode === 'strict') return quantity.strict;
      return mode.kind === 'reader' ? measuredInterval(quantity, mode.t) : likely(mode);
    },
    alone: (reading) => {
      const own = likely(reading);
      return own && extremesOf([own]);
    },
    stated: quantity.value,
  };
}

function withGranularity(reading: LikelyReading, claim: Claim): LikelyReading {
  if (reading.kind !== 'granularity' || claim.granularity === null) return reading;
  return { ...reading, granularity: new Fraction(claim.granularity) };
}

/**
 * Several figures of one statistic read together: the values that all of them allow. Where their likely readings do not
 * meet though the strict ones do, no likely reading is better than the strict one; of single readers nothing is known.
 */
export function estimateTogether(estimates: readonly Estimate[]): Estimate {
  const [only] = estimates;
  if (only !== undefined && estimates.length === 1) return only;
  const meet = (mode: Mode): Interval | null => {
    const readings = estimates.map((estimate) => estimate.read(mode));
    return readings.includes(null) ? null : (readings as Interval[]).reduce(intervals.intersection);
  };
  const strict = meet('strict') ?? intervals.UNBOUNDED;
  return {
    read: (mode) => {
      if (mode === 'strict') return strict;
      const likely = meet(mode);
      if (likely === null || !intervals.isEmpty(likely)) return likely;
      return mode.kind === 'reader' ? null : strict;
    },
    alone: (reading) => {
      const all = estimates.map((estimate) => estimate.alone(reading)).filter((each) => each !== null);
      return extremesOf(all.flatMap(({ highest, lowest }) => [highest, lowest]));
    },
    stated: statedTogether(estimates, strict),
  };
}

/** The value all state, or that of the one whose words leave the fewest values. */
function statedTogether(estimates: readonly Estimate[], together: Interval): Fraction | null {
  const values = estimates.flatMap((estimate) => (estimate.stated === null ? [] : [estimate.stated]));
  const [first] = values;
  if (first !== undefined && values.length === estimates.length && values.every((value) => value.equals(first))) {
    return first;
  }
  return estimates.find((estimate) => intervals.sameInterval(estimate.read('strict')!, together))?.stated ?? null;
}

/** Whether the strict readings of several figures have no value in common. */
export function isConflict(estimate: Estimate): boolean {
  return intervals.isEmpty(estimate.read('strict')!);
}

/** A flow made a flow of one year. */
export function perYear(estimate: Estimate, period: Period): Estimate {
  const years = constant(yearsOf(period));
  return calculate('/', estimate, years);
}

const OPERATIONS = {
  '+': [intervals.add, (a: Fraction, b: Fraction) => a.add(b)],
  '-': [intervals.subtract, (a: Fraction, b: Fraction) => a.sub(b)],
  '*': [intervals.multiply, (a: Fraction, b: Fraction) => a.mul(b)],
  '/': [intervals.divide, (a: Fraction, b: Fraction) => (b.equals(0) ? null : a.div(b))],
} as const;

/**
 * A formula worked out in interval arithmetic.
 * @param operand the figure of a claim; undefined where there is none, and then there is no result either
 * @param period what `years` stands for
 */
export function estimateFormula(
  formula: Formula,
  operand: (claim: string) => Estimate | undefined,
  period: Period | null,
): Estimate | undefined {
  switch (formula.op) {
    case 'claim':
      return operand(formula.id);
    case 'years':
      return period === null ? undefined : constant(yearsOf(period));
    case 'number':
      return constant(new Fraction(formula.value));
    default: {
      const left = estimateFormula(formula.left, operand, period);
      const right = estimateFormula(formula.right, operand, period);
      if (left === undefined || right === undefined) return undefined;
      return calculate(formula.op, left, right);
    }
  }
}

function calculate(op: keyof typeof OPERATIONS, left: Estimate, right: Estimate): Estimate {
  const [ofIntervals, ofValues] = OPERATIONS[op];
  return {
    read: (mode) => {
      const [a, b] = [left.read(mode), right.read(mode)];
      return a && b && ofIntervals(a, b);
    },
    alone: (reading) => combineExtremes(left.alone(reading), right.alone(reading), ofIntervals),
    stated: left.stated && right.stated && ofValues(left.stated, right.stated),
  };
}

/**
 * Makes figures that are worked out from each other be read once in every mode, and in the order in which they are given,
 * each after those that it is over: read one within the other, formulas would go deeper than calls may.
 */
export function readInOrder(): (estimate: Estimate) => Estimate {
  const [reading, alone] = [inOrder<Mode, Interval | null>(), inOrder<LikelyReading, Extremes | null>()];
  return (estimate) => ({ read: reading(estimate.read), alone: alone(estimate.alone), stated: estimate.stated });
}

function inOrder<M extends Mode, T>(): (read: (mode: M) => T) => (mode: M) => T {
  const reads: ((mode: M) => T)[] = [];
  const readings = new Map<string, T[]>();
  return (read) => {
    const own = reads.push(read) - 1;
    return (mode) => {
      const key = typeof mode === 'string' ? mode : Object.values(mode).join(' ');
      const known = readings.get(key) ?? [];
      readings.set(key, known);
      while (known.length <= own) known.push(reads[known.length]!(mode));
      return known[own]!;
    };
  };
}

function constant(value: Fraction): Estimate {
  const point = intervals.point(value);
  return { read: () => point, alone: () => extremesOf([point]), stated: value };
}
