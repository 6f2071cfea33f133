import type { Quantity } from './quantity.ts';
import { tokenAfter } from './tokens.ts';

/**
 * A change said again in another measure: the 0.3 percent of `rose 4.32, or 0.3 percent`. Undefined where the second
 * figure does not follow the first so, or is hedged, or a change of its own.
 */
export function continueChange(text: string, first: Quantity, second: Quantity): Quantity | undefined {
  if (first.direction === null || second.direction !== null || second.hedge !== 'exact') return undefined;
  if (second.counted !== null) return undefined;
  const comma = tokenAfter(text, first.end);
  const or = comma?.word === ',' ? tokenAfter(text, comma.end) : comma;
  if (or?.word !== 'or' || tokenAfter(text, or.end)?.start !== second.start) return undefined;
  return { ...second, kind: 'change', direction: first.direction };
}
