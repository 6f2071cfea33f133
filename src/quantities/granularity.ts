import type Fraction from 'fraction.js';
import { decimalPlaces, exactInteger, powerOfTen } from './exact-number.ts';

/**
 * The step at which a writer who uses this number counts: the largest 10^k or 5·10^k that divides it and is smaller
 * than it (400 → 100, 160 → 10, 100 → 50, 1.2 billion → 100 million, 418 → 1, 0.5 → 0.1). A fraction that is no
 * decimal has a fifth of its own unit, as ½ has (⅓ → 1/15); zero has 1.
 *
 * That hedged round numbers are read at their granularity is from Krifka (2007), *Approximate interpretation of number
 * words*, and from Cummins, Sauerland and Solt (2012), doi 10.1007/s10988-012-9114-0. The rule for finding the
 * granularity is ours. It knows powers of ten and their halves only: no dozens, no hours of 60 minutes; and it is narrow
 * for large figures, where readers allow much more (see measured.ts).
 */
export function granularity(value: Fraction): Fraction {
  const size = value.abs();
  if (size.equals(0)) return exactInteger(1);
  const places = decimalPlaces(size.d);
  if (places === undefined) return exactInteger(1).div(size.d).div(5);
  // As an integer of 10^-places; its trailing zeros give the largest power of ten that divides it.
  let digits = size.n * (10n ** BigInt(places) / size.d);
  let zeros = 0;
  while (digits % 10n === 0n) {
    digits /= 10n;
    zeros++;
  }
  const power = powerOfTen(zeros - places);
  if (digits === 1n) return power.div(2);
  return digits % 5n === 0n && digits !== 5n ? power.mul(5) : power;
}
