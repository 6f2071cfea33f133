import { partitionPoint } from './partition-point.ts';

/** Says the line and column of places in a text, each in logarithmic time; both count from 1. */
export function indexLines(text: string): (index: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    const line = partitionPoint(starts.length, (at) => starts[at]! <= index) || 1;
    return { line, column: index - starts[line - 1]! + 1 };
  };
}
