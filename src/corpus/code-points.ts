import { partitionPoint } from './partition-point.ts';

/**
 * Counts a text's Unicode code points: the unit of a W3C TextPositionSelector.
 * @returns the number of code points before a string index
 */
export function codePointsOf(text: string): (index: number) => number {
  // Where the second halves of surrogate pairs stand; most texts have none.
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index + 1);
  if (pairs.length === 0) return (index) => index;
  return (index) => index - partitionPoint(pairs.length, (at) => pairs[at]! < index);
}

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
