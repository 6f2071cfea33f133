import type Fraction from 'fraction.js';

/** All the digits of an amount, or `undefined` where they have no end (2/3). */
export function decimalDigits(amount: Fraction): string | undefined {
  const [rest, twos] = divideOut(amount.d, 2n);
  const [last, fives] = divideOut(rest, 5n);
  if (last !== 1n) return undefined;
  const places = Math.max(twos, fives);
  const digits = ((amount.n * 10n ** BigInt(places)) / amount.d).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${sign(amount)}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

function divideOut(value: bigint, factor: bigint): [bigint, number] {
  let times = 0;
  let rest = value;
  while (rest % factor === 0n) {
    rest /= factor;
    times += 1;
  }
  return [rest, times];
}

const sign = (amount: Fraction): string => (amount.s < 0n ? '-' : '');

const LARGE = [
  ['trillion', 10n ** 12n],
  ['billion', 10n ** 9n],
  ['million', 10n ** 6n],
] as const;

/** `1,200`, `1.3 billion`, `66 2/3`: always the exact amount. `separator` stands between thousands. */
export function amountWords(amount: Fraction, separator = ','): string {
  const body = large(amount, separator) ?? digits(amount, separator) ?? mixed(amount, separator);
  return sign(amount) + body;
}

/** In millions and above, where two decimals say it all: `1.25 million`, but `1,234,567`. */
function large(amount: Fraction, separator: string): string | undefined {
  for (const [name, unit] of LARGE) {
    if (amount.n < amount.d * unit) continue;
    const short = digits(amount.abs().div(unit), separator);
    if (short !== undefined && /^[^.]*(\.\d{1,2})?$/.test(short)) return `${short} ${name}`;
  }
  return undefined;
}

function digits(amount: Fraction, separator: string): string | undefined {
  const [whole, decimals] = decimalDigits(amount.abs())?.split('.') ?? [];
  if (whole === undefined) return undefined;
  return grouped(whole, separator) + (decimals === undefined ? '' : `.${decimals}`);
}

function mixed(amount: Fraction, separator: string): string {
  const whole = amount.n / amount.d;
  const part = `${amount.n % amount.d}/${amount.d}`;
  return whole === 0n ? part : `${grouped(whole.toString(), separator)} ${part}`;
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
