import { scaledBy, withMoneyScale } from './money-scale.ts';
import type { Numeral } from './numeral.ts';
import { GLUED_SCALES, SCALES, SHORT_SCALES } from './numerals.ts';
import { isLetterAt } from './characters.ts';
import type { Figure } from './read-figure.ts';
import { currencyBefore } from './read-currency.ts';

import { tokenAfter, tokenBefore } from './tokens.ts';

/**
 * The amount below zero whose numeral stands in brackets behind its currency, as accounts write one: `$(12.4) million`,
 * `£(3.1)m`, `$ (1,234)`. Undefined for what the brackets only set apart.
 */
export function readLoss(text: string, numeral: Numeral, floor: number): Figure | undefined {
  const open = tokenBefore(text, numeral.start, floor);
  const close = open?.word === '(' ? tokenAfter(text, numeral.end) : undefined;
  if (open === undefined || close?.word !== ')') return undefined;
  const currency = currencyBefore(text, open.start, floor);
  // "Amount in US$ (1)" and "in EUR(2)" have notes.
  const isNote = numeral.form === 'plain' && (text[open.start - 1] === ' ' || isLetterAt(text, open.start - 1));
  if (currency === undefined || isNote) return undefined;
  const scaled = scaleBehind(text, { ...numeral, end: close.end });
  const { start } = currency;
  return {
    start,
    end: scaled.end,
    numeral: scaled,
    numeralStart: open.start,
    numeralEnd: scaled.end,
    value: scaled.value.neg(),
    unit: { name: currency.code, kind: 'money', dimension: 'money', divisor: 1, end: scaled.end },
  };
}

function scaleBehind(text: string, numeral: Numeral): Numeral {
  const next = tokenAfter(text, numeral.end);
  const power = next?.kind === 'word' ? (SCALES.get(next.word) ?? SHORT_SCALES.get(next.word)) : undefined;
  if (next !== undefined && power !== undefined && power >= 3) return scaledBy(numeral, power, next.end);
  const glued =
    next?.start === numeral.end && next.end === next.start + 1 ? GLUED_SCALES.get(text[next.start]!) : undefined;
  return glued === undefined ? withMoneyScale(text, numeral) : scaledBy(numeral, glued, numeral.end + 1);
}
