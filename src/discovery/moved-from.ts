import { movesLevel } from '../quantities/moves-level.ts';
import type { Quantity } from '../quantities/quantity.ts';

const TO = /^\s+to\s+$/iu;
const FROM = /\bfrom\s+$/iu;
// "from" and the space behind it.
const WITHIN = 20;

/** Where "from" begins before a quantity that is what the next one was before: "grew | from *418* to 520 members". */
export function movedFrom(text: string, among: readonly Quantity[], index: number): number | undefined {
  const [quantity, next] = [among[index], among[index + 1]];
  if (quantity === undefined || next === undefined || !TO.test(text.slice(quantity.end, next.start))) return undefined;
  const from = FROM.exec(text.slice(Math.max(0, quantity.start - WITHIN), quantity.start));
  const start = quantity.start - (from?.[0].length ?? 0);
  const isFall = quantity.value !== null && next.value !== null && quantity.value.compare(next.value) > 0;
  return from !== null && movesLevel(text, start, isFall ? 'fall' : 'rise') ? start : undefined;
}
