import { isUpTo, lastOf } from '../catalogue/dates.ts';
import type { Side } from '../comparison/change.ts';

/** A time that a figure speaks of, in words: `2005`, and for EDTF's `[..2005]` "2005 or before". */
export function timeWords(edtf: string): string {
  return isUpTo({ edtf }) ? `${lastOf(edtf)} or before` : edtf;
}

/** ` of 2005`, for a figure that says so where it stands among those of another year than it is of, or that its stretch ends in. */
export function ofWords({ time, timeStated }: Pick<Side, 'time' | 'timeStated'>, year: string): string {
  const end = time.slice(time.lastIndexOf('/') + 1);
  // Among those of one document, a stretch is its own.
  const isOwn = time === year || end.startsWith(year) || (time.includes('/') && !/^\d{4}$/.test(year));
  return !timeStated || isOwn ? '' : ` of ${timeWords(time)}`;
}

/** What stands for the time that a figure speaks of, where nothing states it. */
export const ASSUMED_TIME = 'Where nothing states the time of a figure, the date of its document stands for it.';
