import { hasLooseBound } from './hedge-interval.ts';
import { interval } from './interval.ts';
import type { Quantity } from './quantity.ts';
import { tokenAfter } from './tokens.ts';

const LOWER: ReadonlySet<string> = new Set(['above', 'at-least']);
const UPPER: ReadonlySet<string> = new Set(['below', 'at-most', 'almost']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'but', ',', 'or', 'yet', 'nor']);

/**
 * Two one-sided figures that bound one quantity: `more than 10 but fewer than 20`, `at most 100 and at least 20 apples`.
 * Undefined where they bound nothing together, since their bounds cross or something stands between them.
 */
export function joinBounds(text: string, first: Quantity, second: Quantity): Quantity | undefined {
  const rising = LOWER.has(first.hedge) && UPPER.has(second.hedge);
  const falling = UPPER.has(first.hedge) && LOWER.has(second.hedge);
  if ((!rising && !falling) || !isSameUnit(first, second) || !areJoined(text, first, second)) return undefined;
  if (hasLooseBound(first) || hasLooseBound(second)) return undefined;
  const [low, high] = rising ? [first, second] : [second, first];
  if (low.value === null || high.value === null || low.value.compare(high.value) >= 0) return undefined;
  const bounds = interval(low.value, high.value, low.strict.lowerOpen, high.strict.upperOpen);
  const numeralStart = text.indexOf(first.numeral, first.figureStart);
  const numeralEnd = text.indexOf(second.numeral, second.figureStart) + second.numeral.length;
  return {
    ...second,
    start: first.start,
    figureStart: first.figureStart,
    text: text.slice(first.start, second.end),
    numeral: text.slice(numeralStart, numeralEnd),
    value: null,
    hedge: 'range',
    hedgeWord: null,
    unit: second.unit ?? first.unit,
    counted: second.counted ?? first.counted,
    strict: bounds,
    likely: bounds,
  };
}

function isSameUnit(first: Quantity, second: Quantity): boolean {
  if (first.counted !== null && second.counted !== null && first.counted !== second.counted) return false;
  return first.unit === second.unit || first.unit === null;
}

function areJoined(text: string, first: Quantity, second: Quantity): boolean {
  let at = first.end;
  for (let steps = 0; steps < 3 && at < second.start; steps++) {
    const token = tokenAfter(text, at);
    if (token === undefined) return false;
    if (token.start >= second.start) return true;
    if (!JOINERS.has(token.word)) return false;
    at = token.end;
  }
  return tokenAfter(text, at)?.start === second.start;
}
