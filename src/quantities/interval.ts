import Fraction from 'fraction.js';

/**
 * The values that a reading allows: each end a number that belongs to it, a number that does not (`…Open`), or absent
 * (`null`, always open). Arithmetic is exact, over rationals.
 */
export interface Interval {
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

type End = Fraction | number | null;

const exact = (end: End): Fraction | null => (typeof end === 'number' ? new Fraction(end) : end);

/** [lower, upper]; `null` leaves an end absent. */
export function closed(lower: End, upper: End): Interval {
  return interval(lower, upper, false, false);
}

/** (lower, upper); `null` leaves an end absent. */
export function open(lower: End, upper: End): Interval {
  return interval(lower, upper, true, true);
}

/** An interval whose ends are open as told; an absent end is open whatever is told. */
export function interval(lower: End, upper: End, lowerOpen: boolean, upperOpen: boolean): Interval {
  return {
    lower: exact(lower),
    upper: exact(upper),
    lowerOpen: lower === null || lowerOpen,
    upperOpen: upper === null || upperOpen,
  };
}

/** The interval that holds one value. */
export function point(value: Fraction | number): Interval {
  return closed(value, value);
}

/** (-∞, ∞): says nothing. */
export const UNBOUNDED: Interval = open(null, null);

/** Whether the interval holds one value only. */
export function isPoint(a: Interval): boolean {
  return a.lower !== null && a.upper !== null && a.lower.equals(a.upper);
}

/** Whether no value is allowed: the ends have crossed, or meet where one of them is open. */
export function isEmpty(a: Interval): boolean {
  if (a.lower === null || a.upper === null) return false;
  const order = a.lower.compare(a.upper);
  return order > 0 || (order === 0 && (a.lowerOpen || a.upperOpen));
}

/** Whether every value of `b` is above every value of `a`. */
export function isAbove(b: Interval, a: Interval): boolean {
  if (a.upper === null || b.lower === null) return false;
  const order = b.lower.compare(a.upper);
  return order > 0 || (order === 0 && (b.lowerOpen || a.upperOpen));
}

/** Whether every value of `inner` is allowed by `outer` too. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return sameInterval(intersection(inner, outer), inner);
}

/** Whether two intervals allow the same values. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return (
    sameEnd(a.lower, b.lower) && sameEnd(a.upper, b.upper) && a.lowerOpen === b.lowerOpen && a.upperOpen === b.upperOpen
  );
}

function sameEnd(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

/** The values that both allow; it may be empty (`isEmpty`). */
export function intersection(a: Interval, b: Interval): Interval {
  const [lower, lowerOpen] = tighter(a.lower, a.lowerOpen, b.lower, b.lowerOpen, 1);
  const [upper, upperOpen] = tighter(a.upper, a.upperOpen, b.upper, b.upperOpen, -1);
  return { lower, upper, lowerOpen, upperOpen };
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const [lower, lowerOpen] = wider(a.lower, a.lowerOpen, b.lower, b.lowerOpen, 1);
  const [upper, upperOpen] = wider(a.upper, a.upperOpen, b.upper, b.upperOpen, -1);
  return { lower, upper, lowerOpen, upperOpen };
}

function wider(
  a: Fraction | null,
  aOpen: boolean,
  b: Fraction | null,
  bOpen: boolean,
  side: 1 | -1,
): [Fraction | null, boolean] {
  if (a === null || b === null) return [null, true];
  const order = a.compare(b) * side;
  if (order === 0) return [a, aOpen && bOpen];
  return order < 0 ? [a, aOpen] : [b, bOpen];
}

function tighter(
  a: Fraction | null,
  aOpen: boolean,
  b: Fraction | null,
  bOpen: boolean,
  side: 1 | -1,
): [Fraction | null, boolean] {
  if (a === null) return [b, bOpen];
  if (b === null) return [a, aOpen];
  const order = a.compare(b) * side;
  if (order === 0) return [a, aOpen || bOpen];
  return order > 0 ? [a, aOpen] : [b, bOpen];
}

/** { x + y }: the sums of a value of each. */
export function add(a: Interval, b: Interval): Interval {
  return combine(a, b, (x, y) => x.add(y));
}

/** { x − y }: the differences of a value of each. */
export function subtract(a: Interval, b: Interval): Interval {
  return combine(a, negate(b), (x, y) => x.add(y));
}

function negate(a: Interval): Interval {
  return {
    lower: a.upper?.neg() ?? null,
    upper: a.lower?.neg() ?? null,
    lowerOpen: a.upperOpen,
    upperOpen: a.lowerOpen,
  };
}

/** The interval that holds nothing: whatever is worked out from it holds nothing either. */
const EMPTY: Interval = open(0, 0);

function combine(a: Interval, b: Interval, of: (x: Fraction, y: Fraction) => Fraction): Interval {
  if (isEmpty(a) || isEmpty(b)) return EMPTY;
  return interval(
    a.lower && b.lower && of(a.lower, b.lower),
    a.upper && b.upper && of(a.upper, b.upper),
    a.lowerOpen || b.lowerOpen,
    a.upperOpen || b.upperOpen,
  );
}

/** One end of an interval as a number on the extended line, for products and quotients. */
interface Bound {
  readonly at: Fraction | 1 | -1; // ±1 as a plain number stands for ±∞
  readonly open: boolean;
}

const bounds = (a: Interval): [Bound, Bound] => [
  { at: a.lower ?? -1, open: a.lowerOpen },
  { at: a.upper ?? 1, open: a.upperOpen },
];

/** { x · y }: the products of a value of each. */
export function multiply(a: Interval, b: Interval): Interval {
  if (isEmpty(a) || isEmpty(b)) return EMPTY;
  const products = bounds(a).flatMap((x) => bounds(b).map((y) => product(x, y)));
  const lowest = products.reduce((best, next) => (outer(next, best, -1) ? next : best));
  const highest = products.reduce((best, next) => (outer(next, best, 1) ? next : best));
  return {
    lower: typeof lowest.at === 'number' ? null : lowest.at,
    upper: typeof highest.at === 'number' ? null : highest.at,
    lowerOpen: lowest.open,
    upperOpen: highest.open,
  };
}

function sign(at: Bound['at']): number {
  return typeof at === 'number' ? at : at.compare(0);
}

function product(x: Bound, y: Bound): Bound {
  const zero = [x, y].filter((bound) => sign(bound.at) === 0);
  // Zero times anything is zero, and it is reached when a zero is: the other factor need not be at its end.
  if (zero.length > 0) return { at: new Fraction(0), open: zero.every((bound) => bound.open) };
  if (typeof x.at === 'number' || typeof y.at === 'number') {
    return { at: (sign(x.at) * sign(y.at)) as 1 | -1, open: true };
  }
  return { at: x.at.mul(y.at), open: x.open || y.open };
}

/** Whether `a` lies further out than `b` towards `side`, a closed end further than an open one at the same place. */
function outer(a: Bound, b: Bound, side: 1 | -1): boolean {
  if (typeof b.at === 'number' && b.at === side) return false;
  if (typeof a.at === 'number') return a.at === side;
  if (typeof b.at === 'number') return true;
  const order = a.at.compare(b.at) * side;
  return order > 0 || (order === 0 && b.open && !a.open);
}

/** { x / y }: the quotients; says nothing where the divisor can be zero on both sides of it. */
export function divide(a: Interval, b: Interval): Interval {
  if (isEmpty(a) || isEmpty(b)) return EMPTY;
  // By one positive number, a period's years above all, each end is divided as it stands.
  if (isPoint(b) && b.lower!.compare(0) > 0) return combine(a, b, (x, y) => x.div(y));
  const reciprocal = invert(b);
  return reciprocal === undefined ? UNBOUNDED : multiply(a, reciprocal);
}

function invert(b: Interval): Interval | undefined {
  const holdsNegative = b.lower === null || b.lower.compare(0) < 0;
  const holdsPositive = b.upper === null || b.upper.compare(0) > 0;
  if (holdsNegative === holdsPositive) return undefined;
  // The end at zero goes to infinity, and an absent end to an open zero.
  const inverse = (end: Fraction | null) =>
    end === null ? new Fraction(0) : end.compare(0) === 0 ? null : end.inverse();
  return interval(inverse(b.upper), inverse(b.lower), b.upperOpen, b.lowerOpen);
}
