import { joinLines } from '../join-lines.ts';
import { isFigure, type TableCell, type TableRow } from '../table-rows.ts';
import { mergeCentred, type Line } from './lines.ts';
import { isBareFigure, wordsOf, type Segment } from './segments.ts';
import type { Column } from './typography.ts';

/** Lines of text, one below the other. */
export interface Lines {
  readonly lines: readonly Line[];
}

/** A row of cells: by column, or one behind the other where their columns are not certain. */
type PdfRow = Pick<TableRow, 'cells' | 'isLoose'>;

export interface PdfTable {
  readonly rows: readonly PdfRow[];
}

const FEWEST_ROWS = 2;
const NO_WORDS = { has: () => false };
/** Wider than any page, in points. */
const WIDEST = 1e5;

/** Parts a column into its tables and what is between them: lines of several cells that stand below one another are rows. */
export function findTables(column: Column): (Lines | PdfTable)[] {
  const parts: (Lines | PdfTable)[] = [];
  const all = mergeCentred(column.lines);
  let lines: Line[] = [];
  for (let at = 0; at < all.length;) {
    const to = tableEnd(all, at);
    if (to === at) lines.push(all[at++]!);
    else {
      const rows = all.slice(at, to);
      if (isHeadOf(lines.at(-1), rows)) rows.unshift(lines.pop()!);
      if (lines.length > 0) parts.push({ lines });
      lines = [];
      parts.push({ rows: rowsOf(rows) });
      at = to;
    }
  }
  if (lines.length > 0) parts.push({ lines });
  return parts;
}

/** Where the table ends that begins at a line; there, if none does. */
function tableEnd(lines: readonly Line[], from: number): number {
  let rows = 0;
  let to = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    const before = lines[at - 1];
    if (at > from && before!.y - line.y > line.size * 4) break;
    if (line.segments.length > 1) {
      if (at > from && !isAligned(splitLine(line, lines.slice(from, to)), lines.slice(from, to))) break;
      rows++;
      to = at + 1;
    } else if (at === from || !isCellOf(line, lines.slice(from, to))) break;
    // The rest of a row's head, right below it; further down it may be anything.
    else if (before!.y - line.y < line.size * (hasRoom(line, before!) ? 1.25 : 1.6)) to = at + 1;
  }
  return rows >= FEWEST_ROWS ? to : from;
}

/** Whether a line right above a table has words over several of its columns: heads that stand close. */
function isHeadOf(line: Line | undefined, rows: readonly Line[]): boolean {
  const [segment, ...others] = line?.segments ?? [];
  if (segment === undefined || others.length > 0 || line!.y - rows[0]!.y > line!.size * 2) return false;
  return splitAtColumns(segment, columnsOf(rows.flatMap(({ segments }) => segments))).length > 1;
}

/**
 * Whether a cell of a line stands right below one of the rows above it. Loosely set words do not, but for the last of a line,
 * which all end at the margin: an end counts for figures only.
 */
function isAligned({ segments }: Line, rows: readonly Line[]): boolean {
  const above = rows.slice(-3).flatMap(({ segments }) => segments.slice(1));
  const near = (a: number, b: number) => Math.abs(a - b) < 2;
  return segments
    .slice(1)
    .some((cell) =>
      above.some(
        ({ x, end }) =>
          near(cell.x, x) ||
          near((cell.x + cell.end) / 2, (x + end) / 2) ||
          (near(cell.end, end) && /\d/.test(cell.text)),
      ),
    );
}

/** Whether the first word of a line would have stood in the first cell of the row above it. */
function hasRoom({ segments: [segment] }: Line, { segments: [cell, next] }: Line): boolean {
  if (cell === undefined || next === undefined) return false;
  const [word] = wordsOf(segment!);
  return next.x - cell.end > (word ? word.end - word.x : 0) + 2 * cell.size;
}

/** A line with those of its segments parted that stand below several cells of the rows above it. */
function splitLine(line: Line, rows: readonly Line[]): Line {
  const columns = columnsOf(rows.flatMap(({ segments }) => segments));
  return { ...line, segments: line.segments.flatMap((segment) => splitAtColumns(segment, columns)) };
}

/** Whether a line of one segment goes on from a cell of the rows above it: it keeps within that cell's column. */
function isCellOf({ segments: [segment] }: Line, rows: readonly Line[]): boolean {
  const above = rows.at(-1)?.segments ?? [];
  const column = above.findIndex(({ x, end }) => segment!.x < end && segment!.end > x);
  const next = above[column + 1];
  return (
    column >= 0 &&
    next !== undefined &&
    segment!.end < next.x &&
    Math.abs(segment!.x - above[column]!.x) < segment!.size * 2
  );
}

function rowsOf(lines: readonly Line[]): PdfRow[] {
  const columns = columnsOf(lines.flatMap(({ segments }) => segments));
  const rows: PdfRow[] = [];
  for (const { segments } of lines) {
    const apart = segments.flatMap((each) => splitAtColumns(each, columns));
    const cells = cellsOf(apart, columns);
    const above = rows.at(-1);
    const column = cells?.findIndex((cell) => cell !== undefined) ?? -1;
    if (segments.length === 1 && above?.isLoose === false && above.cells[column]) {
      const text = joinLines([above.cells[column].text, cells![column]!.text], NO_WORDS);
      rows[rows.length - 1] = { ...above, cells: above.cells.with(column, { text, isHead: false }) };
    } else if (cells === undefined) rows.push({ cells: apart.map(cellOf), isLoose: true });
    else rows.push({ cells, isLoose: false });
  }
  return rows;
}

const cellOf = ({ text }: Segment): TableCell => ({ text, isHead: false });

/**
 * The cells of a row by column; none where a figure stands below several columns, or two below one, so that no column is
 * certain. A head over several columns stands before the heads of each.
 */
function cellsOf(segments: readonly Segment[], columns: readonly Stretch[]): (TableCell | undefined)[] | undefined {
  const inColumns: (Segment | undefined)[] = columns.map(() => undefined);
  const wide: { segment: Segment; under: number[] }[] = [];
  for (const segment of segments) {
    const under = columnsUnder(segment, columns);
    const [column = 0] = under;
    const before = inColumns[column];
    if (under.length > 1) wide.push({ segment, under });
    else if (before && isFigure(before.text) && isFigure(segment.text)) return undefined;
    else inColumns[column] = before ? { ...segment, text: `${before.text} ${segment.text}` } : segment;
  }
  const cells = inColumns.map((segment) => segment && cellOf(segment));
  for (const { segment, under } of wide) {
    const below = under.map((column) => inColumns[column]);
    if ((segments.length > 1 && holdsFigure(segment)) || below.some((each) => each && each.y >= segment.y))
      return undefined;
    const cell = cellOf(segment);
    for (const [i, column] of under.entries())
      cells[column] = below[i] ? { ...cell, text: `${segment.text}, ${below[i].text}` } : cell;
  }
  return cells;
}

const holdsFigure = (segment: Segment) => wordsOf(segment).some(({ text }) => isBareFigure(text) && isFigure(text));

interface Stretch {
  readonly x: number;
  readonly end: number;
}

/** The numbers of the columns that a segment stands in. */
function columnsUnder(segment: Stretch, columns: readonly Stretch[]): number[] {
  return columns.flatMap(({ x, end }, i) => (segment.x < end && segment.end > x ? [i] : []));
}

/**
 * Parts a segment over several columns into cells, where each of its pieces keeps to a column of its own; words count as
 * pieces where there is a figure for every column, or it was set as one behind the words of the row's head.
 */
function splitAtColumns(segment: Segment, columns: readonly Stretch[]): readonly Segment[] {
  if (columnsUnder(segment, columns).length < 2) return [segment];
  const { pieces, parts } = segment;
  if (pieces && areApart(pieces, columns)) return pieces;
  const [first, ...others] = parts ?? [];
  if (first && areApart(parts!, columns) && others.every(isValue)) return parts!;
  const cells = new Map<number, Segment>();
  for (const word of wordsOf(segment)) {
    const column = nearestColumn(word, columns);
    const before = cells.get(column);
    cells.set(column, before ? { ...before, text: `${before.text} ${word.text}`, end: word.end } : word);
  }
  return cells.size > 1 && [...cells.values()].every(isValue) ? [...cells.values()] : [segment];
}

/** What stands where there is no figure. */
const NO_FIGURE = /^(?:[-–—]+|\.{2,3}|…|n\/?a\.?|n\.a\.)$/i;

const isValue = ({ text }: Segment) => isFigure(text) || NO_FIGURE.test(text);

/** Whether each of several segments stands in one column, which none of the others does. */
function areApart(segments: readonly Segment[], columns: readonly Stretch[]): boolean {
  const under = segments.map((segment) => columnsUnder(segment, columns));
  return under.every((each) => each.length === 1) && new Set(under.flat()).size === under.length;
}

/** The column that most of a segment stands in, or else is nearest to. */
function nearestColumn(segment: Stretch, columns: readonly Stretch[]): number {
  const distance = ({ x, end }: Stretch) => Math.abs(x + end - segment.x - segment.end);
  const shared = ({ x, end }: Stretch) => Math.max(0, Math.min(end, segment.end) - Math.max(x, segment.x));
  const [nearest] = columns
    .map((column, i) => ({ i, shared: shared(column), distance: distance(column) }))
    .toSorted((a, b) => b.shared - a.shared || a.distance - b.distance);
  return nearest!.i;
}

/** The columns that cells stand in: stretches from left to right, those of cells below one another put together. */
function columnsOf(cells: readonly Segment[]): Stretch[] {
  const columns: { -readonly [Side in keyof Stretch]: number }[] = [];
  // Figures first, then the narrow ones: a head over several columns does not put these together.
  const rank = ({ text, x, end }: Segment) => end - x + (isBareFigure(text) ? 0 : WIDEST);
  for (const { x, end } of cells.toSorted((a, b) => rank(a) - rank(b))) {
    const met = columns.filter((column) => x < column.end && end > column.x);
    if (met.length > 1) continue;
    const [column] = met;
    if (column) Object.assign(column, { x: Math.min(x, column.x), end: Math.max(end, column.end) });
    else columns.push({ x, end });
  }
  return columns.toSorted((a, b) => a.x - b.x);
}
