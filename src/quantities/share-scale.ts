import type Fraction from 'fraction.js';
import { isDash } from './characters.ts';
import { powerOfTen } from './exact-number.ts';
import { wayBefore } from './moves-level.ts';
import { COLLECTIVES } from './numerals.ts';
import type { Figure } from './read-figure.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

/**
 * The value of the first with the scale of the second: "20 to 30 million", "two to three dozen", "20-30,000": the scale is
 * meant for both, unless the first is already larger ("500 to 1 million").
 */
export function shareScale(text: string, first: Figure, second: Figure): Fraction {
  const dozen = COLLECTIVES.get(tokenBefore(text, second.numeralEnd)?.word ?? '');
  const isShared = dozen !== undefined && second.numeral.form === 'words' && first.value.compare(dozen) < 0;
  if (isShared && second.value.compare(dozen) > 0) return first.value.mul(dozen);
  if (isOfThousands(text, first, second)) return first.value.mul(1000);
  const scale = sharedScale(first, second);
  return scale !== undefined && first.value.compare(second.value.div(scale)) < 0 ? first.value.mul(scale) : first.value;
}

/**
 * The same for what moved from the first to the second, the greater of which may stand first: "fell from 3.2 to 2.8
 * billion". What says no way is taken to have fallen only to a value of the same size: "went from 500 to 1 million" rose.
 * @param from where the "from" before the first begins
 */
export function shareMovedScale(text: string, from: number, first: Figure, second: Figure): Fraction {
  const value = shareScale(text, first, second);
  const scale = sharedScale(first, second);
  if (scale === undefined || !value.equals(first.value)) return value;
  const way = wayBefore(text, from);
  const most = way === 'down' ? LARGEST_COEFFICIENT : second.value.div(scale).mul(SAME_SIZE);
  return way !== 'up' && first.value.compare(most) < 0 ? first.value.mul(scale) : first.value;
}

// "20-30,000", "2 or 3,000": as many digits before the comma, and "1 to 2,000" may begin with one.
function isOfThousands(text: string, first: Figure, second: Figure): boolean {
  const greater = second.numeral.form === 'digits' ? text.slice(second.numeralStart, second.numeralEnd) : '';
  if (first.numeral.form !== 'plain' || !greater.endsWith(',000')) return false;
  if (first.numeral.length !== greater.length - ',000'.length) return false;
  if (first.value.mul(1000).compare(second.value) >= 0) return false;
  const joiner = tokenAfter(text, first.numeralEnd)?.word;
  return joiner === 'or' || isDash(joiner);
}

// Nobody says 1000 million where there are billions.
const LARGEST_COEFFICIENT = 1000;
const SAME_SIZE = 3;

function sharedScale(first: Figure, second: Figure): Fraction | undefined {
  return first.numeral.scale > 0 || second.numeral.scale === 0 ? undefined : powerOfTen(second.numeral.scale);
}
