/** Says the line and column of places in a text, each in logarithmic time; both count from 1. */
export function indexLines(text: string): (index: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - starts[low]! + 1 };
  };
}
