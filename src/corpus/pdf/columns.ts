import { median } from './median.ts';
import type { Segment } from './segments.ts';

/** What makes a column: fewer or shorter lines are a table's, or a label's. */
const FEWEST_LINES = 4;
const SHORTEST_LINE = 14;
/** More different ends than a page has points across are no page's. */
const MOST_ENDS = 1000;

/**
 * The segments of a page in the order of reading, as one list for each stretch of a column. Where a gap runs down the page
 * with lines of text on both sides, the left side is read before the right; what goes across it, a title or a wide figure's
 * caption, is read in its place, between what is above and what is below.
 * @param known where such gaps are on other pages
 */
export function findColumns(segments: readonly Segment[], known: readonly number[]): (readonly Segment[])[] {
  const gutter = findGutter(segments, known);
  if (gutter === undefined) return [segments];
  const columns: Segment[][] = [];
  let across: Segment[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let whole: Segment[] | undefined;
  const addWhole = (added: readonly Segment[]) => {
    if (whole === undefined) columns.push((whole = []));
    for (const segment of added) whole.push(segment);
  };
  const finish = () => {
    // On a page that has columns elsewhere, figures beside words are a table's, and lines beside nothing are short.
    if (left.length === 0 || right.length === 0 || isFigures(left) || isFigures(right)) {
      addWhole([...across, ...left, ...right]);
    } else {
      const ends = across.length > 0 ? linesAbove(left, right) : [];
      if (across.length > 0) addWhole([...across, ...ends]);
      whole = undefined;
      for (const side of [left.filter((each) => !ends.includes(each)), right])
        for (const column of findColumns(side, known)) columns.push([...column]);
    }
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

/** The short last lines of what goes across the columns: those on the left that are above the right. */
function linesAbove(left: readonly Segment[], right: readonly Segment[]): readonly Segment[] {
  const top = right.reduce((most, { y }) => Math.max(most, y), -Infinity);
  const above = left.filter(({ y, size }) => y > top + size / 2);
  return above.length <= 2 ? above : [];
}

/** Whether a side of a page is figures for the most part. */
function isFigures(side: readonly Segment[]): boolean {
  const figures = side.filter(({ text }) => text.length < SHORTEST_LINE && /\d/.test(text) && !text.includes(' … '));
  return side.length > 1 && figures.length * 5 > side.length * 3;
}

/** Points that the gaps of two pages may be apart and be one; and the share of pages that make it the document's. */
const SAME_GUTTER = 6;
const FEWEST_PAGES = 0.05;

/** Where the gaps between columns are on the pages of a document that show it clearly, and not on a stray one of many. */
export function findGutters(pages: readonly (readonly Segment[])[]): number[] {
  const within = (segments: readonly Segment[]): number[] => {
    const gutter = findGutter(segments, []);
    if (gutter === undefined) return [];
    const [left, right] = [segments.filter(({ end }) => end <= gutter), segments.filter(({ x }) => x >= gutter)];
    return [gutter, ...within(left), ...within(right)];
  };
  const alike = new Map<number, number[]>();
  for (const x of pages.flatMap(within)) {
    const place = Math.round(x / SAME_GUTTER);
    alike.set(place, [...(alike.get(place) ?? []), x]);
  }
  return [...alike.values()].filter(({ length }) => length >= pages.length * FEWEST_PAGES).map(median);
}

/**
 * Where the gap between two columns is; none where there is one column.
 * @param known where it is on other pages: there, a few lines will do
 */
function findGutter(segments: readonly Segment[], known: readonly number[]): number | undefined {
  const lines = segments.filter((segment) => lengthOf(segment) >= SHORTEST_LINE);
  let best: { x: number; crossed: number } | undefined;
  const consider = (x: number, fewest: number) => {
    const left = lines.filter(({ end }) => end <= x);
    const right = lines.filter((line) => line.x >= x);
    const crossed = lines.length - left.length - right.length;
    if (Math.min(left.length, right.length) < Math.max(fewest, crossed / 4)) return;
    if (standBeside(left, right) && (best === undefined || crossed < best.crossed)) best = { x, crossed };
  };
  // Columns end where many lines end: only there is worth looking.
  const ends = [...new Set(lines.map(({ end }) => Math.ceil(end) + 1))];
  for (const x of ends.slice(0, MOST_ENDS)) consider(x, FEWEST_LINES);
  if (best === undefined) for (const x of known) consider(x, 2);
  return best?.x;
}

/** The letters of a line; the dots that lead to a page number fill it, however short its words are. */
const lengthOf = ({ text }: Segment) => (text.includes(' … ') ? Math.max(text.length, LED_LINE) : text.length);
const LED_LINE = 30;

/** Whether two sets of lines stand side by side for most of their height, and each has its lines below one another. */
function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [extent(left), extent(right)];
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const height = Math.min(a.top - a.bottom, b.top - b.bottom);
  const isText = (lines: readonly Segment[]) => median(lines.map(lengthOf)) >= SHORTEST_LINE * 1.5;
  return shared > height / 2 && isText(left) && isText(right);
}

function extent(segments: readonly Segment[]): { top: number; bottom: number } {
  return segments.reduce(({ top, bottom }, { y }) => ({ top: Math.max(top, y), bottom: Math.min(bottom, y) }), {
    top: -Infinity,
    bottom: Infinity,
  });
}
