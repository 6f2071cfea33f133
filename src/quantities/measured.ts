import type Fraction from 'fraction.js';
import { HEDGES_AFTER, HEDGES_SET_OFF } from './hedges-after.ts';
import { HEDGES_BETWEEN } from './hedges-between.ts';
import { HEDGES_BEFORE } from './hedges.ts';

/** The regression of one hedge: log10 width = A + Bz + Cr + Df + Ezr + Fzf + Grf + Hzrf + σt. */
type Coefficients = readonly [
  A: number,
  B: number,
  C: number,
  D: number,
  E: number,
  F: number,
  G: number,
  H: number,
  sigma: number,
];

/**
 * How wide people read a hedged number: Ferson, O'Rawe, Antonenko, Siegrist, Mickley, Luhmann, Sentz and Finkel (2015),
 * *Natural language of uncertainty: numeric hedge words*, International Journal of Approximate Reasoning 57:19-39;
 * coefficients as PyUncertainNumber (MIT) tabulates them. Asked were general readers of English, about small everyday
 * examples: it measures how words are read, not what their writer knew.
 */
export const MEASURED_HEDGES: Readonly<Record<string, Coefficients>> = {
  about: [-0.2085, 0.4285, 0.2807, 0.094, 0.0147, -0.064, -0.0102, 0.0404, 0.5837],
  around: [-0.1018, 0.3429, 0.3169, 0.0951, 0.0381, -0.0005, 0.0174, -0.0029, 0.5261],
  roughly: [-0.103, 0.3687, 0.2559, -0.0303, 0.0353, 0.1051, 0.1422, -0.0562, 0.5966],
  approximately: [-0.3171, 0.4993, 0.254, 0.641, 0.0177, -0.2835, 0.1025, 0.0169, 0.6192],
  over: [-0.0668, 0.3793, 0.249, -0.1635, 0.0344, 0.1353, -0.0068, -0.0176, 0.6666],
  above: [-0.1736, 0.4483, 0.2625, 0.0224, 0.0112, 0.0669, -0.1354, 0.0156, 0.6668],
  'at least': [-0.1128, 0.3624, 0.3829, 0.3188, 0.0087, -0.1404, 0.0069, 0.0409, 0.5927],
  'no less than': [-0.0187, 0.3412, 0.2207, -0.1427, 0.0341, 0.1616, -0.148, 0.0083, 0.6314],
  below: [-0.3052, 0.4275, 0.2666, 0.3141, 0.0353, -0.1348, 0.1678, -0.0168, 0.6577],
  'at most': [-0.3076, 0.4751, 0.2477, 0.1168, 0.0088, -0.0619, 0.1551, 0.0052, 0.5956],
  'no more than': [-0.2699, 0.4187, 0.2418, 0.2216, 0.0382, -0.0467, 0.0689, 0.0069, 0.5916],
  almost: [-0.4539, 0.4593, 0.3567, 0.4006, -0.0196, -0.2245, -0.0534, 0.0882, 0.664],
  nearly: [-0.2716, 0.342, 0.2722, 0.0923, 0.044, 0.0196, 0.0386, -0.027, 0.5969],
};

/** The measured hedge that a hedge is read with, and whether it only borrows its measurement. */
export interface MeasuredKin {
  readonly hedge: string;
  readonly borrowed: boolean;
}

const kin = new Map<string, MeasuredKin>();
for (const { words, measured } of [...HEDGES_BEFORE, ...HEDGES_AFTER, ...HEDGES_SET_OFF, ...HEDGES_BETWEEN]) {
  if (measured !== null) kin.set(words, { hedge: measured, borrowed: words !== measured });
}

/** The measured kin of a hedge word (`more than` borrows from `over`); undefined where it has none. */
export function measuredKin(hedgeWord: string): MeasuredKin | undefined {
  return kin.get(hedgeWord);
}

/**
 * How wide readers take a hedged value to reach, in the value's unit: `t` is 0 for the middle reader and 0.8416 for
 * four in five. Undefined for a hedge without measured kin, and for a value that has no logarithm or no last digit.
 */
export function measuredWidth(hedgeWord: string, value: Fraction, t: number): number | undefined {
  const row = kin.get(hedgeWord);
  const digits = roundness(value);
  if (row === undefined || digits === undefined) return undefined;
  const [A, B, C, D, E, F, G, H, sigma] = MEASURED_HEDGES[row.hedge]!;
  const z = Math.log10(value.valueOf());
  const { zeros: r, endsInFive: f } = digits;
  return 10 ** (A + B * z + C * r + D * f + E * z * r + F * z * f + G * r * f + H * z * r * f + sigma * t);
}

interface Roundness {
  readonly zeros: number;
  readonly endsInFive: 0 | 1;
}

// One figure is read at many widths, to find where two come apart.
const known = new WeakMap<Fraction, Roundness | undefined>();

function roundness(value: Fraction): Roundness | undefined {
  if (!known.has(value)) known.set(value, countZeros(value));
  return known.get(value);
}

// Trailing zeros (negative for decimal places), and 1 where the last significant digit is a 5.
function countZeros(value: Fraction): Roundness | undefined {
  if (value.compare(0) <= 0) return undefined;
  let zeros = 0;
  let scaled = value;
  for (; scaled.d !== 1n && zeros > -20; zeros--) scaled = scaled.mul(10);
  if (scaled.d !== 1n) return undefined;
  let digits = scaled.n;
  for (; digits % 10n === 0n; digits /= 10n) zeros++;
  return { zeros, endsInFive: digits % 10n === 5n ? 1 : 0 };
}
