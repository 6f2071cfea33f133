import type { Line } from './lines.ts';
import { median } from './median.ts';

/** How a document is set: what is usual in it, against which headings, notes and new paragraphs stand out. */
export interface Typography {
  /** Of most letters. */
  readonly size: number;
  readonly font: string;
  /** From one line to the next within a paragraph, by font size rounded. */
  readonly leading: ReadonlyMap<number, number>;
  /** Whether paragraphs begin with an indent. */
  readonly indents: boolean;
  /** Whether lines are set to the width of their column. */
  readonly justified: boolean;
}

/** A stretch of a column: its lines, and the margins that they fill. */
export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
}

/** A column of lines, with its margins. */
export function columnOf(page: number, lines: readonly Line[]): Column {
  const starts = lines.map(({ x }) => x).toSorted((a, b) => a - b);
  const ends = lines.map(({ end }) => end).toSorted((a, b) => a - b);
  // A few lines may stick out on either side.
  const out = Math.floor(lines.length / 20);
  return { page, lines, left: starts[out] ?? 0, right: ends[ends.length - 1 - out] ?? 0 };
}

/** Finds how a document is set. */
export function findTypography(columns: readonly Column[]): Typography {
  const lines = columns.flatMap(({ lines }) => lines);
  const size = commonest(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
  const font = commonest(lines.map((line) => [line.font, line.text.length]));
  const steps = new Map<number, number[]>();
  const longSteps = new Map<number, number[]>();
  let indented = 0;
  for (const column of columns) {
    const { left, right } = column;
    for (const [i, line] of column.lines.entries()) {
      const next = column.lines[i + 1];
      if (next === undefined) continue;
      const key = leadingKey(line.size);
      const step = line.y - next.y;
      // Lines of prose, not of formulas and programs, as long as there are any.
      const isLong = [line, next].every(({ x, end, text }) => end - x > (right - left) * 0.6 && text.length > 30);
      if (isLong && leadingKey(next.size) === key && step < line.size * 2.5)
        (longSteps.get(key) ?? setNew(longSteps, key)).push(step);
      if (leadingKey(next.size) === key && step < line.size * 2.5) (steps.get(key) ?? setNew(steps, key)).push(step);
      if (isIndented(line, column) && !isIndented(next, column) && i > 0) indented++;
    }
  }
  const full = columns.flatMap(({ lines, right }) => lines.filter(({ end, size }) => right - end < size / 4));
  const justified = full.length * 2 > lines.length;
  // The lower quartile: below it is no gap between paragraphs, even where all of them are short.
  const leading = new Map(
    Array.from(steps, ([key, values]) => [key, lowerQuartile(enough(longSteps.get(key)) ?? values)]),
  );
  return { size: size ?? 0, font: font ?? '', leading, indents: indented * 25 > lines.length, justified };
}

const FEWEST_STEPS = 20;

function enough(values: readonly number[] | undefined): readonly number[] | undefined {
  return values !== undefined && values.length >= FEWEST_STEPS ? values : undefined;
}

function lowerQuartile(values: readonly number[]): number {
  const middle = median(values);
  return median(values.filter((value) => value <= middle));
}

function setNew(steps: Map<number, number[]>, key: number): number[] {
  const values: number[] = [];
  steps.set(key, values);
  return values;
}

/** The usual step from a line of a size to the next. */
export function leadingOf(size: number, type: Typography): number {
  const own = type.leading.get(leadingKey(size)) ?? size * 1.3;
  const usual = type.leading.get(leadingKey(type.size));
  // Headings are mostly of one line, and what follows them is another: they are set no wider than the text.
  return size > type.size * 1.05 && usual !== undefined ? Math.min(own, (1.1 * size * usual) / type.size) : own;
}

/** Whether a line begins a little to the right of its column, as first lines do. */
export function isIndented(line: Line, column: Column): boolean {
  const indent = (line.x - column.left) / line.size;
  return indent > 0.6 && indent < 5;
}

const leadingKey = (size: number) => Math.round(size);

function commonest<Key>(weighed: readonly (readonly [Key, number])[]): Key | undefined {
  const weights = new Map<Key, number>();
  for (const [key, weight] of weighed) weights.set(key, (weights.get(key) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
