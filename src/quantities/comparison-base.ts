import type { Quantity, QuantityKind } from './quantity.ts';
import { tokenAfter } from './tokens.ts';

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
