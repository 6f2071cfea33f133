import { median } from './median.ts';
import type { Segment } from './segments.ts';

/** What makes a column: fewer or shorter lines are a table's, or a label's. */
const FEWEST_LINES = 4;
const SHORTEST_LINE = 14;

/**
 * The segments of a page in the order of reading, as one list for each stretch of a column. Where a gap runs down the page
 * with lines of text on both sides, the left side is read before the right; what goes across it, a title or a wide figure's
 * caption, is read in its place, between what is above and what is below.
 */
export function findColumns(segments: readonly Segment[]): (readonly Segment[])[] {
  const gutter = findGutter(segments);
  if (gutter === undefined) return [segments];
  const columns: Segment[][] = [];
  let across: Segment[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const finish = () => {
    if (across.length > 0) columns.push(across);
    for (const side of [left, right]) if (side.length > 0) columns.push(...findColumns(side).map((each) => [...each]));
    [across, left, right] = [[], [], []];
  };
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    if (segment.x < gutter && segment.end > gutter) {
      if (left.length + right.length > 0) finish();
      across.push(segment);
    } else if (segment.end <= gutter) left.push(segment);
    else right.push(segment);
  }
  finish();
  return columns;
}

/** Where the gap between two columns is; none where there is one column. */
function findGutter(segments: readonly Segment[]): number | undefined {
  const lines = segments.filter(({ text }) => text.length >= SHORTEST_LINE);
  if (lines.length < 2 * FEWEST_LINES) return undefined;
  let best: { x: number; crossed: number } | undefined;
  // Columns end where many lines end: only there is worth looking.
  for (const x of new Set(lines.map(({ end }) => Math.ceil(end) + 1))) {
    const left = lines.filter(({ end }) => end <= x);
    const right = lines.filter((line) => line.x >= x);
    const crossed = lines.length - left.length - right.length;
    if (Math.min(left.length, right.length) < Math.max(FEWEST_LINES, crossed / 4)) continue;
    if (!standBeside(left, right)) continue;
    if (best === undefined || crossed < best.crossed) best = { x, crossed };
  }
  return best?.x;
}

/** Whether two sets of lines stand side by side for most of their height, and each has its lines below one another. */
function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [extent(left), extent(right)];
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const height = Math.min(a.top - a.bottom, b.top - b.bottom);
  const isText = (lines: readonly Segment[]) => median(lines.map(({ text }) => text.length)) >= SHORTEST_LINE * 1.5;
  return shared > height / 2 && isText(left) && isText(right);
}

function extent(segments: readonly Segment[]): { top: number; bottom: number } {
  const heights = segments.map(({ y }) => y);
  return { top: Math.max(...heights), bottom: Math.min(...heights) };
}
