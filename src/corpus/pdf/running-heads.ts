import type { Segment } from './segments.ts';

/** A page's segments. */
export interface PageSegments {
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** The part of a page's height, from its edge, in which running heads and page numbers stand, and how many lines of them. */
const MARGIN = 0.2;
const MOST_ROWS = 3;

const PAGE_NUMBER =
  /^[-–—\s|[(]*(?:(?:page|p\.|pg\.|seite|第)\s*)?(?:\d{1,4}|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3}))(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?(?:\s*页)?[-–—\s|\])]*$/i;

/**
 * Takes out what stands at the edge of pages and not in the text: page numbers, and lines that stand on several pages alike
 * but for their numbers. It goes from the edge inwards, up to the first line that is text.
 */
export function removeRunningHeads(pages: readonly PageSegments[]): PageSegments[] {
  const edges = pages.map((page) => ({ page, edges: [edgeRows(page, 'top'), edgeRows(page, 'bottom')] as const }));
  const counts = new Map<string, Set<number>>();
  for (const { page, edges: both } of edges) {
    for (const segment of both.flat(2)) {
      const seen = counts.get(likeness(segment)) ?? new Set();
      counts.set(likeness(segment), seen.add(page.number));
    }
  }
  const needed = Math.max(2, Math.min(3, pages.length * 0.3));
  const isRunning = (segment: Segment) =>
    !segment.marked && (PAGE_NUMBER.test(segment.text) || (counts.get(likeness(segment))?.size ?? 0) >= needed);
  return edges.map(({ page, edges: both }) => {
    const removed = new Set<Segment>();
    for (const rows of both) {
      const text = rows.findIndex((row) => !row.every(isRunning));
      for (const segment of rows.slice(0, text < 0 ? undefined : text).flat()) removed.add(segment);
    }
    return { ...page, segments: page.segments.filter((segment) => !removed.has(segment)) };
  });
}

/** The rows at an edge of a page, the outermost first. */
function edgeRows({ segments, height }: PageSegments, edge: 'top' | 'bottom'): Segment[][] {
  const distance = ({ y }: Segment) => (edge === 'top' ? height - y : y);
  const rows: Segment[][] = [];
  for (const segment of segments
    .filter((each) => distance(each) < height * MARGIN)
    .toSorted((a, b) => distance(a) - distance(b))) {
    const row = rows.at(-1);
    if (row && distance(segment) - distance(row[0]!) < segment.size / 2) row.push(segment);
    else rows.push([segment]);
  }
  return rows.slice(0, MOST_ROWS);
}

// With its size: a title may well have the words of the running head.
const likeness = ({ text, size }: Segment) =>
  `${Math.round(size)} ${text.toLowerCase().replaceAll(/\d+|\b[ivx]+\b/g, '#')}`;
