import type { Block, DisplayColumn } from '../report.ts';
import type { GridCell } from './grid.ts';
import { widest } from './width.ts';

export type Table = Extract<Block, { kind: 'table' }>;

/** A first column without a title holds marks, which belong to the cell after them. */
export function isMark({ title }: DisplayColumn, at: number): boolean {
  return at === 0 && title === '';
}

/** The lines of a row: its cells topped to the height of the tallest. */
export function levelCells(cells: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const height = widest(cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? { text: '', width: 0 }));
}
