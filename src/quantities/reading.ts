import Fraction from 'fraction.js';
import { InputError } from '../corpus/input-error.ts';
import { granularity } from './granularity.ts';
import { hasLooseBound, likelyAt, likelyLoosened } from './hedge-interval.ts';
import { isAbove, type Interval } from './interval.ts';
import { measuredWidth } from './measured.ts';
import { bisectNear, normalQuantile, normalShare } from './normal.ts';
import type { Quantity } from './quantity.ts';

/**
 * How the likely interval is drawn: by the granularity of the numeral (or one that the caller knows better), or so that
 * it holds a share of the readers that were measured, above 0 and below 1.
 */
export type LikelyReading =
  | { readonly kind: 'granularity'; readonly granularity?: Fraction }
  | { readonly kind: 'measured'; readonly share: number };

/** The reading named by `granularity`, `measured` (the middle reader) or `measured:0.8`. Throws an InputError for any other text. */
export function parseReading(text: string): LikelyReading {
  if (text === 'granularity') return { kind: 'granularity' };
  if (text === 'measured') return { kind: 'measured', share: 0.5 };
  if (!text.startsWith('measured:')) {
    throw new InputError(`unknown reading "${text}": use granularity, measured or measured:0.8`);
  }
  const written = text.slice('measured:'.length);
  const share = written.trim() === '' ? NaN : Number(written);
  if (!(share > 0 && share < 1)) {
    throw new InputError(`"${written}" is no share of readers: use a number between 0 and 1, as in measured:0.8`);
  }
  return { kind: 'measured', share };
}

/** The values that a quantity is likely to mean by a reading; null for a hedge that was not measured. */
export function likelyInterval(quantity: Quantity, reading: LikelyReading): Interval | null {
  if (reading.kind === 'measured') return measuredInterval(quantity, normalQuantile(reading.share));
  return reading.granularity === undefined ? quantity.likely : atStep(quantity, reading.granularity);
}

/** As the reader at `t` takes it (0 is the middle reader): exact figures and ranges as they stand. A range that is hedged was not measured, nor a bound that is itself loosened. */
export function measuredInterval(quantity: Quantity, t: number): Interval | null {
  const { hedge, hedgeWord, value } = quantity;
  if (hedge === 'exact' || (hedge === 'range' && hedgeWord === null)) return quantity.strict;
  if (hedge === 'range' || hedge === 'magnitude' || hedgeWord === null || value === null) return null;
  if (hasLooseBound(quantity)) return null;
  const width = measuredWidth(hedgeWord, value, t);
  if (width === undefined || !Number.isFinite(width)) return null;
  const step = rounded(width);
  // "Almost" reaches half a step down by the granularity rule, and the whole width by this one.
  return atStep(quantity, hedge === 'almost' ? step.mul(2) : step);
}

/** A width as a short rational, with far more binary places than were measured. */
function rounded(width: number): Fraction {
  const scale = width < 1 ? 2 ** 50 : width < 2 ** 32 ? 2 ** 20 : 1;
  return new Fraction(BigInt(Math.round(width * scale)), BigInt(scale));
}

function atStep(quantity: Quantity, step: Fraction): Interval {
  const { hedge, value, strict } = quantity;
  if (value === null || hedge === 'range' || hedge === 'magnitude') return quantity.likely;
  const fromZero = strict.lower !== null && strict.lower.equals(0);
  const likely = hasLooseBound(quantity) ? likelyLoosened : likelyAt;
  return likely(hedge, value, step, fromZero);
}

/** The granularity that a quantity's likely interval was drawn with, in its unit; null where it has no single value. */
export function quantityGranularity(quantity: Quantity): Fraction | null {
  return quantity.value === null ? null : granularity(quantity.value);
}

/**
 * The largest share of readers at whose width two readings still lie apart, from 0 to 1; null where either has no
 * measured reading. Each is given as what the reader at `t` makes of it.
 */
export function agreement(a: (t: number) => Interval | null, b: (t: number) => Interval | null): number | null {
  if (a(0) === null || b(0) === null) return null;
  const apart = (t: number): boolean => {
    const [x, y] = [a(t), b(t)];
    return x !== null && y !== null && (isAbove(x, y) || isAbove(y, x));
  };
  if (!apart(-8)) return 0;
  if (apart(8)) return 1;
  // Thirty halvings: t is to a few billionths, and sixty would take twice as long.
  return normalShare(bisectNear(guessMeeting(a, b), apart, -8, 8, 30));
}

/** About how much the logarithm of a measured width grows with t. */
const GROWTH = 0.6;

/**
 * About where two readings that are apart at -8 meet. What they take up of the room between them grows about as their widths
 * do, by a power of ten in t: along its logarithm, a few straight lines lead there.
 */
function guessMeeting(a: (t: number) => Interval | null, b: (t: number) => Interval | null): number {
  const [below, above] = isAbove(b(-8)!, a(-8)!) ? [a, b] : [b, a];
  const between = (t: number): number => (above(t)?.lower?.valueOf() ?? NaN) - (below(t)?.upper?.valueOf() ?? NaN);
  const room = between(-8);
  const taken = (t: number) => Math.log10(1 - between(t) / room);
  let [at, last] = [0, taken(0)];
  let slope = GROWTH;
  for (let i = 0; i < 6 && Math.abs(last) > 1e-9; i++) {
    const next = at - last / slope;
    const found = taken(next);
    slope = (found - last) / (next - at);
    [at, last] = [next, found];
  }
  return at;
}
