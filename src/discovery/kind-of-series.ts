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
 * again and again, where some tell that length, or stand for a whole year. One whose words are of an occasion is an event;
 * anything else a stock.
 * @param terms those that the members share
 * @param times those that the members speak of, where they tell
 */
export function kindOfSeries(
  members: readonly Mention[],
  terms: readonly string[],
  times: readonly (string | null)[],
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
  return { kind: isCount && terms.some((term) => OCCASIONS.has(term)) ? 'event' : 'stock', period: null, stated: 0 };
}
