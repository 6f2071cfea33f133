import { CURRENCIES } from '../quantities/currencies.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A unit that is a hundredth of a currency: `USD cent`. */
export const MINOR = new RegExp(` (?:${CURRENCIES.flatMap(({ minor }) => minor.slice(0, 1)).join('|')})$`, 'u');

// Where the most is more than this many times the least, the middle tells nothing: "dozens", "hundreds".
const VAGUE = 3;

/**
 * The stated value, or the middle of what is allowed; cents as parts of their currency, and proportions in percent. Null
 * where there is none above 0.
 */
export function magnitudeOf({ kind, value, unit, strict, likely }: Quantity): number | null {
  const [low, high] = [likely.lower ?? strict.lower, likely.upper ?? strict.upper];
  if (value === null && low !== null && high !== null && high.valueOf() > VAGUE * low.valueOf()) return null;
  const middle = value?.valueOf() ?? (low && high ? (low.valueOf() + high.valueOf()) / 2 : (low ?? high)?.valueOf());
  if (middle === undefined || middle <= 0) return null;
  if (unit === null && kind === 'proportion') return middle * 100;
  return unit !== null && MINOR.test(unit) ? middle / 100 : middle;
}

/** What a bare number is worth that is said again of a quantity: "fell to 16 cents, from *18*". */
export function scaleOf({ unit }: Quantity): number {
  return unit !== null && MINOR.test(unit) ? 0.01 : 1;
}
