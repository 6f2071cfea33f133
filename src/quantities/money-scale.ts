import { isLetterAt } from './characters.ts';
import { powerOfTen } from './exact-number.ts';
import type { Numeral } from './numeral.ts';

/** One letter after an amount: `$4m`, `£2.5b`, `$1t`. */
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['b', 9],
  ['t', 12],
  ['T', 12],
]);

/** A numeral of money with the letters behind it that are its scale, which behind another would be a unit. */
export function withMoneyScale(text: string, numeral: Numeral): Numeral {
  const { end } = numeral;
  // "US$ 1MM" is a million, as bankers write it.
  const isDoubled = text.startsWith('MM', end);
  const scale = isDoubled ? 6 : MONEY_SCALES.get(text[end] ?? '');
  const scaledEnd = end + (isDoubled ? 2 : 1);
  return scale === undefined || isLetterAt(text, scaledEnd) ? numeral : scaledBy(numeral, scale, scaledEnd);
}

/** A numeral with a scale of its own behind it, a power of ten, that ends at `end`. */
export function scaledBy(numeral: Numeral, scale: number, end: number): Numeral {
  return { ...numeral, end, value: numeral.value.mul(powerOfTen(scale)), form: 'digits', length: 0, scale };
}
