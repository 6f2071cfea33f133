/**
 * Counts a text's Unicode code points: the unit of a W3C TextPositionSelector.
 * @returns the number of code points before a string index
 */
export function codePointsOf(text: string): (index: number) => number {
  // Where the second halves of surrogate pairs stand; most texts have none.
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index + 1);
  if (pairs.length === 0) return (index) => index;
  return (index) => index - countBelow(pairs, index);
}

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many of some ascending numbers are below a limit, found by halving. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
