import type { ClaimKind } from '../catalogue/catalogue.ts';
import type { Mention } from './mention.ts';
import { HAPPENINGS, OCCASIONS } from './vocabulary.ts';

/** What sort of figures a series has, and the period they are counted over. */
export interface SeriesKind {
  readonly kind: ClaimKind;
  readonly period: string | null;
  /** How many members state that period. */
  readonly stated: number;
}

const YEAR = 'P1Y';

/**
 * A series whose figures are mostly over a stretch of time whose length they tell is a flow; so is one of what happens
 * again and again, where some tell that length, or stand for a whole year. One whose words are of an occasion is an event.
 * One whose figures are of what was done in the year that each document tells of is a flow over it; anything else a stock.
 * @param terms those that the members share
 * @param times those that the members speak of, where they tell
 * @param areOfYears whether they are of what was done in the year of their documents; asked only where that decides it
 */
export function kindOfSeries(
  members: readonly Mention[],
  terms: readonly string[],
  times: readonly (string | null)[],
  areOfYears: () => boolean,
): SeriesKind {
  const durations = new Map<string, number>();
  for (const { spell } of members) {
    if (spell?.duration != null) durations.set(spell.duration, (durations.get(spell.duration) ?? 0) + 1);
  }
  const [period, stated] = [...durations].toSorted((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const isCount = members[0]!.quantity.counted !== null;
  const isShare = members[0]!.dimension.startsWith('percent');
  const happens = terms.some((term) => HAPPENINGS.has(term));
  if (period !== null && !isShare && (stated * 2 >= members.length || (happens && durations.size === 1)))
    return { kind: 'flow', period, stated };
  const isOfYears = times.some((of) => of !== null && /^\d{4}$/.test(of));
  if (period === null && !isShare && happens && isOfYears) return { kind: 'flow', period: YEAR, stated };
  if (isCount && terms.some((term) => OCCASIONS.has(term))) return { kind: 'event', period: null, stated: 0 };
  const isOfNoOther = [...durations.keys()].every((each) => each === YEAR);
  if (!isShare && isOfNoOther && areOfYears()) return { kind: 'flow', period: YEAR, stated };
  return { kind: 'stock', period: null, stated: 0 };
}
