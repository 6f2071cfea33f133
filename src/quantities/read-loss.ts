import { scaledBy, withMoneyScale } from './money-scale.ts';
import type { Numeral } from './numeral.ts';
import { GLUED_SCALES, SCALES, SHORT_SCALES } from './numerals.ts';
import { isLetterAt } from './characters.ts';
import type { Figure } from './read-figure.ts';
import { currencyBefore } from './read-currency.ts';
import { readUnit } from './read-unit.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

/**
 * The amount below zero whose numeral stands in brackets behind its currency, as accounts write one: `$(12.4) million`,
 * `£(3.1)m`, `$ (1,234)`, and without it in a cell of their tables. Undefined for what the brackets only set apart.
 */
export function readLoss(text: string, numeral: Numeral, floor: number): Figure | undefined {
  const open = tokenBefore(text, numeral.start, floor);
  const close = open?.word === '(' ? tokenAfter(text, numeral.end) : undefined;
  if (open === undefined || close?.word !== ')') return undefined;
  if (isCellOfAccounts(text, open.start, close.end)) {
    const unit = readUnit(text, close.end);
    const percent = unit?.dimension === 'percent' ? unit : undefined;
    return {
      start: open.start,
      end: percent?.end ?? close.end,
      numeral: { ...numeral, end: close.end },
      numeralStart: open.start,
      numeralEnd: close.end,
      value: numeral.value.neg(),
      unit: percent,
    };
  }
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

// What accounts tell of can be below zero, and brackets say so there: in a table of others they set a note or an error apart.
const ACCOUNTS =
  /\p{Sc}|\b(?:profits?|loss|losses|deficits?|surplus|surpluses|net|cash|income|expenditure|expenses?|revenue|earnings|balance|result|ebitda|usd|eur|gbp)\b/iu;
const LONGEST_ROW = 1000;
const LONGEST_UNIT = 12;

/** Whether brackets hold the whole cell of a row whose heads tell of money: `Surplus/(deficit) (£m) — 2013: 1.2; 2014: (3.4)`. */
function isCellOfAccounts(text: string, open: number, close: number): boolean {
  if (!/[:;—] $/u.test(text.slice(Math.max(0, open - 2), open))) return false;
  if (!/^ ?%?(?:$|[;\n])/u.test(text.slice(close, close + LONGEST_UNIT))) return false;
  const row = text
    .slice(Math.max(0, open - LONGEST_ROW), open)
    .split('\n')
    .at(-1)!;
  return row.includes(' — ') && ACCOUNTS.test(row);
}

function scaleBehind(text: string, numeral: Numeral): Numeral {
  const next = tokenAfter(text, numeral.end);
  const power = next?.kind === 'word' ? (SCALES.get(next.word) ?? SHORT_SCALES.get(next.word)) : undefined;
  if (next !== undefined && power !== undefined && power >= 3) return scaledBy(numeral, power, next.end);
  const glued =
    next?.start === numeral.end && next.end === next.start + 1 ? GLUED_SCALES.get(text[next.start]!) : undefined;
  return glued === undefined ? withMoneyScale(text, numeral) : scaledBy(numeral, glued, numeral.end + 1);
}
