import type { Block, DisplayColumn } from '../report.ts';

export type Table = Extract<Block, { kind: 'table' }>;

/** A first column without a title holds marks, which belong to the cell after them. */
export function isMark({ title }: DisplayColumn, at: number): boolean {
  return at === 0 && title === '';
}
