import { isUpTo, lastOf } from '../catalogue/dates.ts';

/** A time that a figure speaks of, in words: `2005`, and for EDTF's `[..2005]` "2005 or before". */
export function timeWords(edtf: string): string {
  return isUpTo({ edtf }) ? `${lastOf(edtf)} or before` : edtf;
}
