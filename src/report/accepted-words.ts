import type { PickedSeries } from '../discovery/accept-series.ts';
import type { Series } from '../discovery/series.ts';

const MOST_NAMED = 6;

/** What was made of series: what was added, and what is never to be proposed again. */
export function acceptedWords(accepted: readonly PickedSeries[], refused: readonly Series[]): string {
  const ofNone = refused.filter(({ claim }) => claim === null);
  const isNew = ({ claim }: Series) => claim === null;
  const [fresh, known] = [accepted.filter(isNew), accepted.filter((series) => !isNew(series))];
  const parts = [
    ...(fresh.length > 0 ? [`added ${named(fresh, 'series')}`] : []),
    ...(known.length > 0 ? [`added ${figures(freshIn(known))} to ${named(known, 'claims')}`] : []),
    ...accepted.flatMap(({ id, leftOut = [] }) =>
      leftOut.length > 0 ? [`excluded ${figures(leftOut.length)} from ${id}`] : [],
    ),
    ...(ofNone.length > 0 ? [`excluded ${figures(freshIn(ofNone))} of ${named(ofNone, 'series')}`] : []),
    ...refused.flatMap((series) =>
      series.claim === null ? [] : [`excluded ${figures(freshIn([series]))} from ${series.id}`],
    ),
  ];
  return parts.length === 0 ? 'nothing accepted' : parts.join(', ');
}

function named(series: readonly Series[], noun: string): string {
  return series.length > MOST_NAMED ? `${series.length} ${noun}` : series.map(({ id }) => id).join(', ');
}

function freshIn(series: readonly Series[]): number {
  return series.flatMap(({ observations }) => observations).filter(({ isCatalogued }) => !isCatalogued).length;
}

const figures = (count: number) => (count === 1 ? '1 figure' : `${count} figures`);
