import { isAbove, isPoint, isWithin, sameInterval, subtract } from '../quantities/interval.ts';
import { agreement, type LikelyReading } from '../quantities/reading.ts';
import type { Certainty, Difference, Reason, Verdict, End } from './change.ts';
import { isConflict, perYear, type Estimate } from './estimate.ts';
import { areApart, type Extremes } from './extremes.ts';
import { lengthOf, type Group } from './group.ts';

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

  const isPerYear = from.period !== null && to.period !== null && lengthOf(from.period) !== lengthOf(to.period);
  const [earlier, later] = [from, to].map(({ estimate, period }) =>
    isPerYear ? perYear(estimate, period!) : estimate,
  );
  const sameWords = !isPerYear && haveSameWords(from, to);
  const comparison = compareEstimates(earlier!, later!, reading, isPerYear, sameWords);
  const [before, after] = [earlier!.alone(reading), later!.alone(reading)];
  const apart = endWhere(areApart(before), areApart(after));
  if (apart !== undefined && isDenied(comparison.verdict, before, after)) {
    return { verdict: 'unclear', certainty: null, reason: { kind: 'apart', end: apart }, change: null };
  }
  return comparison;
}

/** Whether some source of each end, read alone, would say the opposite. */
function isDenied(verdict: Verdict, before: Extremes | null, after: Extremes | null): boolean {
  if (before === null || after === null) return false;
  if (verdict === 'fell') return isAbove(after.highest, before.lowest);
  return verdict === 'rose' && isAbove(before.highest, after.lowest);
}

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
