import type { Series } from '../discovery/series.ts';

const SURE = 0.7;
const FAIRLY_SURE = 0.55;
const MOST_NAMED = 3;

/** How sure it is that the figures of a series are one statistic. */
export function sureWords(sureness: number): string {
  if (sureness >= SURE) return 'sure';
  return sureness >= FAIRLY_SURE ? 'fairly sure' : 'look at it';
}

/** Whether a series wants looking at; what somebody put together does not. */
export const isDoubtful = ({ sureness, mergedFrom }: Series) => mergedFrom === undefined && sureness < FAIRLY_SURE;

/** Which of series want looking at, the least sure first: `look at animals (0.37): it may hold several statistics`. */
export function lookAtWords(series: readonly Series[]): string | undefined {
  const doubtful = series.filter(isDoubtful).toSorted((a, b) => a.sureness - b.sureness);
  if (doubtful.length === 0) return undefined;
  const named = doubtful.slice(0, MOST_NAMED).map(({ id, sureness }) => `${id} (${sureness.toFixed(2)})`);
  const more = doubtful.length > MOST_NAMED ? ` and ${doubtful.length - MOST_NAMED} more` : '';
  return `look at ${named.join(', ')}${more}: ${doubtful.length === 1 ? 'it' : 'each'} may hold several statistics`;
}
