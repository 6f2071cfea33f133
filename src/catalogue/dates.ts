/** A date as EDTF (ISO 8601-2) says it, with the days it may lie between, both included. */
export interface EdtfDate {
  /** As written: `2007-09~`. */
  readonly edtf: string;
  /** ISO 8601 calendar days, `2007-09-01`. An absent end of an interval is null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Whether every day of the inner date is one of the outer's: `2007-09-25~` is within `2007`. */
export function isDateWithin(inner: EdtfDate, outer: EdtfDate): boolean {
  return (
    (outer.from === null || (inner.from !== null && inner.from >= outer.from)) &&
    (outer.to === null || (inner.to !== null && inner.to <= outer.to))
  );
}

/** The year that a date lies in; null where it spans several or has an absent end. */
export function yearOf(date: EdtfDate): string | null {
  const year = date.from?.slice(0, -6) ?? null;
  return year !== null && date.to?.slice(0, -6) === year ? year : null;
}

const UP_TO = '[..';

/** The date of EDTF that says that something was then or at some time before: `[..2005]`. */
export function upTo(date: string): string {
  return `${UP_TO}${date}]`;
}

/** Whether a date says no more than that something was then or at some time before. */
export function isUpTo({ edtf }: Pick<EdtfDate, 'edtf'>): boolean {
  return edtf.startsWith(UP_TO);
}

/** The date that `[..2005]` goes up to; any other date as it is. */
export function lastOf(edtf: string): string {
  return isUpTo({ edtf }) ? edtf.slice(UP_TO.length, -1) : edtf;
}

/** The date of a document that nobody knows the date of. */
export const UNKNOWN_DATE = 'XXXX';

/** Whether a date tells no year at all, as `XXXX`: what has such a one stands nowhere in time. */
export function isUndated({ from, to }: Pick<EdtfDate, 'from' | 'to'>): boolean {
  return (from === null || from < '0001') && (to === null || to >= '9999');
}

/** Orders dates by the first day that they may be; an absent start comes first, and what tells no year last. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const order = Number(isUndated(a)) - Number(isUndated(b));
  const [first, second] = [a.from ?? '', b.from ?? ''];
  return order || (first < second ? -1 : first > second ? 1 : 0);
}
