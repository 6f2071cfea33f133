/** The number of Unicode code points before a string index: the unit of a W3C TextPositionSelector. */
export function codePointOffset(text: string, index: number): number {
  let surrogatePairs = 0;
  for (let i = 0; i < index - 1; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
      surrogatePairs++;
      i++;
    }
  }
  return index - surrogatePairs;
}

/** The same for many indices of one text: it is looked through once. */
export function codePointOffsets(text: string): (index: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  if (pairs.length === 0) return (index) => index;
  return (index) => {
    // A pair stands before an index once both of its halves do.
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < index - 1) low = middle + 1;
      else high = middle;
    }
    return index - low;
  };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
