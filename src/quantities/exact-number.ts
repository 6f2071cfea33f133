import Fraction from 'fraction.js';

// Making a rational costs about a microsecond, and a text repeats its numbers.
const small = new Map<number, Fraction>();

/** The exact value of an integer below 2⁵³. */
export function exactInteger(value: number): Fraction {
  let exact = small.get(value);
  if (exact === undefined) {
    exact = new Fraction(value);
    if (small.size < 4096) small.set(value, exact);
  }
  return exact;
}

/** 10 to an integer power. */
export function powerOfTen(exponent: number): Fraction {
  if (exponent >= 0 && exponent <= 15) return exactInteger(10 ** exponent);
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent > 0 ? new Fraction(power) : new Fraction(1n, power);
}

/** The exact value of decimal digits with at most one point: `1.30`. */
export function exactDecimal(digits: string): Fraction {
  const point = digits.indexOf('.');
  if (point < 0) return digits.length < 16 ? exactInteger(Number(digits)) : new Fraction(BigInt(digits));
  const places = digits.length - point - 1;
  const whole = BigInt(digits.slice(0, point) + digits.slice(point + 1));
  return new Fraction(whole, 10n ** BigInt(places));
}

/** How many decimal places a fraction with this denominator needs, in lowest terms; undefined where they do not end. */
export function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
