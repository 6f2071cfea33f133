import type { Quantity, QuantityKind } from './quantity.ts';
import { isYear } from './calendar.ts';
import { tokenAfter, type Token } from './tokens.ts';

const DIFFERENCES: ReadonlySet<QuantityKind> = new Set(['percent', 'change', 'money', 'measure', 'proportion']);
const COMPARATIVES: ReadonlySet<string> = new Set(
  'higher lower more less fewer greater larger smaller bigger better worse longer shorter older younger faster heavier cheaper'.split(
    ' ',
  ),
);
const EQUATIVES: ReadonlySet<string> = new Set('many much high low few big large long'.split(' '));

/**
 * Where that begins which a difference is measured from: the 1.11 billion of `3.6 percent higher than 1.11 billion`, the
 * 50 of `three times as many as 50`. What stands before it compares, and bounds nothing.
 */
export function comparisonBaseAfter(text: string, { end, kind, unit }: Quantity): number | undefined {
  if (kind !== 'multiple' && !DIFFERENCES.has(kind)) return undefined;
  const first = tokenAfter(text, end);
  if (first?.kind !== 'word') return undefined;
  if ((first.word === 'above' || first.word === 'below') && unit !== null) return first.end;
  const second = tokenAfter(text, first.end);
  if (second === undefined) return undefined;
  if (second.word === 'than') return COMPARATIVES.has(first.word) ? second.end : undefined;
  if (kind !== 'multiple' || first.word !== 'as' || !EQUATIVES.has(second.word)) return undefined;
  const third = tokenAfter(text, second.end);
  return third?.word === 'as' ? third.end : undefined;
}

const LEVELS: ReadonlySet<string> = new Set(
  'level levels average averages target targets peak peaks norm norms'.split(' '),
);
const EARLIER: ReadonlySet<string> = new Set('last previous same pre year normal their its'.split(' '));
const LONGEST_BASE = 6;

/**
 * Which way a difference goes from the level of another time: `12% above their 2019 level`, `40 percent below 1990
 * levels`. Undefined for what else lies above or below: "40% below the poverty line" are a share of the people.
 * @param side the word behind the figure
 */
export function differenceFrom(text: string, side: Token): 'up' | 'down' | undefined {
  if (side.word !== 'above' && side.word !== 'below') return undefined;
  let isOtherTime = false;
  let token = tokenAfter(text, side.end);
  for (let steps = 0; steps < LONGEST_BASE && token !== undefined; steps++) {
    if (isOtherTime && LEVELS.has(token.word)) return side.word === 'above' ? 'up' : 'down';
    isOtherTime ||= EARLIER.has(token.word) || (token.kind === 'digits' && isYear(token.word));
    if (token.kind === 'sign' && token.word !== '-' && token.word !== '–') return undefined;
    token = tokenAfter(text, token.end);
  }
  return undefined;
}
