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

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
