import type { Claim } from '../catalogue/catalogue.ts';
import { isUndated, isUpTo, yearOf } from '../catalogue/dates.ts';
import type { Observation } from '../catalogue/observation.ts';
import { yearsOf, type Period } from '../catalogue/period.ts';
import { estimateObservation, estimateTogether, isConflict, type Estimate } from './estimate.ts';
import { groupBy } from './group-by.ts';

/** What the sources of one side say of a claim, read together; or what a formula makes of other claims. */
export interface Group {
  readonly claim: Claim;
  readonly basis: string | null;
  /** What it is an amount of: a unit, or the kind of amount where it has none. Only like units are read together. */
  readonly unit: string;
  /** The time it speaks of: a year, or the date as catalogued where that is no single year. */
  readonly time: string;
  /** Whether a source states that time; else the dates of the documents stand for it. */
  readonly isTimeStated: boolean;
  /** The length of time of a flow; null where none is stated. */
  readonly period: Period | null;
  /** The observations read; of a derived figure, those that it is worked out from. */
  readonly observations: readonly Observation[];
  readonly isDerived: boolean;
  readonly estimate: Estimate;
}

/**
 * The groups of a claim's observations on one side: one for every basis, unit, period and time that they state. Those
 * whose time is stated are parted from those of the same time by their documents' dates alone where they exclude each other.
 */
export function groupStated(claim: Claim, own: readonly Observation[]): Group[] {
  const alike = groupBy(own, (each) =>
    JSON.stringify([each.basis, unitOf(each), lengthOf(each.period), timeKey(each)]),
  );
  return alike.flatMap((members) => {
    const together = groupOf(claim, members);
    const [stated, assumed] = [members.filter(isTimeStated), members.filter((each) => !isTimeStated(each))];
    const isMixed = stated.length > 0 && assumed.length > 0;
    // Of what time a figure is that only its document's date tells of, nobody knows: it contradicts none that says it.
    return isMixed && isConflict(together.estimate) ? [groupOf(claim, stated), groupOf(claim, assumed)] : [together];
  });
}

const isTimeStated = (observation: Observation) => observation.isTimeStated;

function groupOf(claim: Claim, members: readonly Observation[]): Group {
  const [first] = members;
  return {
    claim,
    basis: first!.basis,
    unit: unitOf(first!),
    time: timeOf(first!),
    isTimeStated: members.some(isTimeStated),
    period: first!.period,
    observations: members,
    isDerived: false,
    estimate: estimateTogether(members.map(estimateObservation)),
  };
}

/** Of groups that differ in the time they speak of alone, the latest. */
export function latest(groups: readonly Group[]): Group[] {
  const alike = groupBy(groups, (group) => JSON.stringify([group.basis, group.unit, lengthOf(group.period)]));
  return alike.map((members) => members.reduce((last, next) => (endOf(next) > endOf(last) ? next : last)));
}

/** The last day that a group may speak of; none where it tells no year. What was up to a year was before what is in it. */
export function endOf({ observations: [first] }: Group): string {
  return first === undefined || isUpTo(first.of) || isUndated(first.of) ? '' : (first.of.to ?? '');
}

/** Whether groups speak of one time, as far as any states it: where none does, the documents' dates stand for all. */
export function areOfOneTime(groups: readonly Group[]): boolean {
  return !groups.some(({ isTimeStated }) => isTimeStated) || new Set(groups.map(({ time }) => time)).size <= 1;
}

/** A period in years, as a key: twelve months are a year. */
export function lengthOf(period: Period | null): string | null {
  return period && yearsOf(period).toFraction();
}

function timeOf({ of }: Observation): string {
  return yearOf(of) ?? of.edtf;
}

// Two times that are only known to be before another may be two, and so may those of documents that nobody dated.
function timeKey(observation: Observation): string {
  const { of, document, index } = observation;
  if (isUpTo(of)) return `${of.edtf} ${document.id} ${index}`;
  return isUndated(of) ? `${of.edtf} ${document.id}` : timeOf(observation);
}

/**
 * What an observation is an amount of: its unit, or the kind of amount where it has none. Counts of things that are named
 * otherwise are alike; a change or a multiple is no level, whatever its unit.
 */
export function unitOf({ quantity: { kind, unit } }: Pick<Observation, 'quantity'>): string {
  return kind === 'change' || kind === 'multiple' ? `${kind} in ${unit ?? 'numbers'}` : (unit ?? kind);
}
