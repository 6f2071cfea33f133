import { isPageNumber, withoutNumbers } from '../page-number.ts';
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
/** Between them and the text, in font sizes. */
const GAP = 1.6;
const LONGEST_HEAD = 80;
/** Points. */
const NEAR_MARGIN = 12;

/** What browsers print at the edges of a page: when, and from where. */
const PRINTED = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?|(?:https?|file):\/\/\S+)$/i;

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
  const isRepeated = (segment: Segment) => (counts.get(likeness(segment))?.size ?? 0) >= needed;
  const isNumber = (segment: Segment) => isPageNumber(segment.text);
  const isNumbered = findNumbering(edges.flatMap(({ page, edges: both }) => both.map((rows) => ({ page, rows }))));
  // A chapter's title that is the same, a section's at the margin that is not; the heads of a table stand elsewhere.
  const isHalfRepeated = (row: readonly Segment[], { segments }: PageSegments) =>
    row.length === 2 &&
    segments.every(({ end }) => end < Math.max(row[0]!.end, row[1]!.end) + NEAR_MARGIN) &&
    row.some(isRepeated) &&
    row.every(({ text, marked }) => !marked && text.length < LONGEST_HEAD && /\p{L}{3}/u.test(text));
  const isPrinted = (row: readonly Segment[]) => row.some((segment) => PRINTED.test(segment.text));
  // Browsers leave no gap, and an address right below the text of one page is the text's own.
  const isPrintedOnAll = (row: readonly Segment[]) =>
    row.some((segment) => PRINTED.test(segment.text) && (pages.length === 1 || isRepeated(segment)));
  const isRunning = (row: readonly Segment[], page: PageSegments) =>
    isPrinted(row) ||
    isHalfRepeated(row, page) ||
    (row.every((segment) => !segment.marked && (isNumber(segment) || isRepeated(segment))) &&
      row.filter((segment) => isNumber(segment) && !isRepeated(segment)).length < 2);
  return edges.map(({ page, edges: both }) => {
    const passes = (row: readonly Segment[]) => isRunning(row, page) || isNumbered(row, page);
    const removed = new Set(
      both.flatMap((rows) => [...runningRows(rows, passes), ...rows.slice(0, 1).filter(isPrintedOnAll)]).flat(),
    );
    return { ...page, segments: page.segments.filter((segment) => !removed.has(segment)) };
  });
}

/** Pages that have to agree on where page numbers stand and how they count. */
const FEWEST_NUMBERED = 3;
/** Points by which rows of one height may differ. */
const SAME_HEIGHT = 3;

/**
 * Finds rows that begin or end in the number of their page, whatever else they say: `2 Chapter 1. Purpose`. What tells such
 * a number from any other is that on several pages it stands as high and counts alike.
 */
function findNumbering(
  edges: readonly { readonly page: PageSegments; readonly rows: readonly Segment[][] }[],
): (row: readonly Segment[], page: PageSegments) => boolean {
  const heights = new Map<string, number[]>();
  for (const { page, rows } of edges) {
    for (const row of rows) {
      for (const count of countsOf(row, page)) heights.set(count, [...(heights.get(count) ?? []), row[0]!.y]);
    }
  }
  const standsAmong = (row: readonly Segment[], among: readonly number[]) =>
    among.filter((y) => Math.abs(y - row[0]!.y) <= SAME_HEIGHT).length >= FEWEST_NUMBERED;
  const arabic = [...heights].filter(([count]) => count.startsWith('arabic')).map(([, each]) => each);
  // A preface of two pages is numbered in Roman where all others are in Arabic.
  return (row, page) =>
    countsOf(row, page).some(
      (count) =>
        standsAmong(row, heights.get(count)!) ||
        (count.startsWith('roman') && arabic.some((each) => standsAmong(row, each))),
    );
}

/** How page numbers would count, were the first or last word of a row one: as `roman` or `arabic` and what is added. */
function countsOf(row: readonly Segment[], { number }: PageSegments): string[] {
  const inOrder = row.toSorted((a, b) => a.x - b.x);
  const words = [inOrder[0]!.text.split(' ')[0]!, inOrder.at(-1)!.text.split(' ').at(-1)!];
  return [...new Set(words)].flatMap((word) => {
    if (/^\d{1,4}$/.test(word)) return [`arabic ${Number(word) - number}`];
    const roman = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/i.exec(word.toLowerCase());
    return roman ? [`roman ${10 * roman[1]!.length + ROMAN_DIGITS.indexOf(roman[2]!) - number}`] : [];
  });
}

const ROMAN_DIGITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The rows from the edge on that are running heads: up to a gap, as a text may well begin alike on two pages. */
function runningRows(rows: readonly Segment[][], isRunning: (row: readonly Segment[]) => boolean): Segment[][] {
  const text = rows.findIndex((row) => !isRunning(row));
  const candidates = text < 0 ? rows.length : text;
  for (let count = candidates; count > 0; count--) {
    const [last, next] = [rows[count - 1]![0]!, rows[count]?.[0]];
    if (next === undefined || Math.abs(last.y - next.y) > GAP * Math.max(last.size, next.size))
      return rows.slice(0, count);
  }
  return [];
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
  return rows.slice(0, MOST_ROWS + 1);
}

// With its size: a title may well have the words of the running head.
const likeness = ({ text, size }: Segment) => `${Math.round(size)} ${withoutNumbers(text)}`;
