import {
  interval,
  intersection,
  isAbove,
  isPoint,
  isWithin,
  sameInterval,
  subtract,
  UNBOUNDED,
  type Interval,
} from '../quantities/interval.ts';
import { agreement, type LikelyReading } from '../quantities/reading.ts';
import type { Certainty, Difference, Reason, Verdict, End } from './change.ts';
import { isConflict, perYear, type Estimate } from './estimate.ts';
import { isApart, lengthOf, readAlone, type Group } from './group.ts';

/** What two groups held against each other say. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly certainty: Certainty | null;
  readonly reason: Reason | null;
  readonly change: Difference | null;
}

const notComparable = (reason: Reason): Comparison => ({
  verdict: 'not-comparable',
  certainty: null,
  reason,
  change: null,
});

/** Holds a claim's later figure against its earlier one. */
export function compare(from: Group, to: Group, reading: LikelyReading): Comparison {
  const { claim } = from;
  if (from.basis !== to.basis) {
    const words = (basis: string | null) => (basis === null ? 'no stated basis' : (claim.bases[basis] ?? basis));
    return notComparable({ kind: 'bases', from: words(from.basis), to: words(to.basis), why: claim.incomparable });
  }
  if (from.unit !== to.unit) return notComparable({ kind: 'units', from: from.unit, to: to.unit });
  const endless = claim.kind === 'flow' ? endWhere(from.period === null, to.period === null) : undefined;
  if (endless !== undefined) return notComparable({ kind: 'period-missing', end: endless });
  const conflicting = endWhere(isConflict(from.estimate), isConflict(to.estimate));
  if (conflicting !== undefined) {
    return { verdict: 'unclear', certainty: null, reason: { kind: 'conflict', end: conflicting }, change: null };
  }

  if (from.period && to.period && lengthOf(from.period) !== lengthOf(to.period)) {
    return compareEstimates(perYear(from.estimate, from.period), perYear(to.estimate, to.period), reading, true, false);
  }
  const comparison = compareEstimates(from.estimate, to.estimate, reading, false, haveSameWords(from, to));
  const apart = endWhere(isApart(from, reading), isApart(to, reading));
  if (apart !== undefined && isDenied(comparison.verdict, from, to, reading)) {
    return { verdict: 'unclear', certainty: null, reason: { kind: 'apart', end: apart }, change: null };
  }
  return comparison;
}

/** Whether some source of each end, read alone, would say the opposite. */
function isDenied(verdict: Verdict, from: Group, to: Group, reading: LikelyReading): boolean {
  const [earlier, later] = [readAlone(from, reading), readAlone(to, reading)];
  if (verdict === 'fell') return isAbove(highest(later), lowest(earlier));
  return verdict === 'rose' && isAbove(highest(earlier), lowest(later));
}

/** From where the highest of some readings begins on, and up to where the lowest of them ends. */
const highest = (of: readonly Interval[]) =>
  of.map(({ lower, lowerOpen }) => interval(lower, null, lowerOpen, true)).reduce(intersection, UNBOUNDED);
const lowest = (of: readonly Interval[]) =>
  of.map(({ upper, upperOpen }) => interval(null, upper, true, upperOpen)).reduce(intersection, UNBOUNDED);

/** At which end something is so; undefined for neither. */
function endWhere(from: boolean, to: boolean): End | 'both' | undefined {
  if (from && to) return 'both';
  if (from) return 'from';
  return to ? 'to' : undefined;
}

function haveSameWords(from: Group, to: Group): boolean {
  if (from.isDerived || to.isDerived) return false;
  const words = new Set([...from.observations, ...to.observations].map(({ figure }) => figure.toLowerCase()));
  return words.size === 1;
}

function compareEstimates(
  from: Estimate,
  to: Estimate,
  reading: LikelyReading,
  isPerYear: boolean,
  sameWords: boolean,
): Comparison {
  const [fromStrict, toStrict] = [from.read('strict')!, to.read('strict')!];
  const [fromLikely, toLikely] = [from.read(reading), to.read(reading)];
  const likely = fromLikely && toLikely && subtract(toLikely, fromLikely);
  const strictVerdict = direction(fromStrict, toStrict);
  const likelyVerdict = fromLikely && toLikely && direction(fromLikely, toLikely);
  const verdict = strictVerdict ?? likelyVerdict ?? 'unclear';
  const certainty = strictVerdict ? 'certain' : likelyVerdict ? 'likely' : null;
  return {
    verdict,
    certainty,
    reason: certainty === null ? unclearReason(from, to, reading, isPerYear, sameWords) : null,
    change: {
      stated: from.stated && to.stated && to.stated.sub(from.stated),
      strict: subtract(toStrict, fromStrict),
      likely,
      agreement: certainty === 'likely' ? agreementOf(from, to) : null,
      perYear: isPerYear,
    },
  };
}

function direction(from: Parameters<typeof isAbove>[0], to: Parameters<typeof isAbove>[0]): 'rose' | 'fell' | null {
  if (isAbove(to, from)) return 'rose';
  return isAbove(from, to) ? 'fell' : null;
}

function agreementOf(from: Estimate, to: Estimate): number | null {
  const at = (estimate: Estimate) => (t: number) => estimate.read({ kind: 'reader', t });
  return agreement(at(from), at(to));
}

function unclearReason(
  from: Estimate,
  to: Estimate,
  reading: LikelyReading,
  isPerYear: boolean,
  sameWords: boolean,
): Reason {
  if (sameWords) return { kind: 'same-words' };
  const [fromStrict, toStrict] = [from.read('strict')!, to.read('strict')!];
  const [fromLikely, toLikely] = [from.read(reading), to.read(reading)];
  if (fromLikely === null || toLikely === null) return { kind: 'unread' };
  if (sameInterval(fromStrict, toStrict) && sameInterval(fromLikely, toLikely)) return { kind: 'same-reading' };
  // Per year, the figure that is contained is not the one that the source states.
  if (isPerYear) return { kind: 'overlap' };
  if (isPoint(fromStrict) && isWithin(fromStrict, toStrict)) return { kind: 'contained', exact: 'from' };
  if (isPoint(toStrict) && isWithin(toStrict, fromStrict)) return { kind: 'contained', exact: 'to' };
  return { kind: 'overlap' };
}
