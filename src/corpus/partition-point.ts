/**
 * How many of a run hold, where those that hold all stand before those that do not: found by halving.
 * @param length how many there are
 * @param holds whether the one of an index does
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
