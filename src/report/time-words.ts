import { isUpTo, lastOf } from '../catalogue/dates.ts';
import type { Side } from '../comparison/change.ts';

/** A time that a figure speaks of, in words: `2005`, and for EDTF's `[..2005]` "2005 or before". */
export function timeWords(edtf: string): string {
  return isUpTo({ edtf }) ? `${lastOf(edtf)} or before` : edtf;
}

/** ` of 2005`, for a figure that says so where it stands among those of another year; a stretch ends in its own. */
export function ofWords({ time, timeStated }: Pick<Side, 'time' | 'timeStated'>, year: string): string {
  return !timeStated || time === year || time.includes('/') ? '' : ` of ${timeWords(time)}`;
}

/** What stands for the time that a figure speaks of, where nothing states it. */
export const ASSUMED_TIME = 'Where nothing states the time of a figure, the date of its document stands for it.';
