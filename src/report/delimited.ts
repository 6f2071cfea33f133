import { stringify } from 'csv-stringify/sync';
import { writeJson } from '../quantities/exact-json.ts';
import type { Cell, RenderOptions, Report } from './report.ts';
import { guardFormula } from './sanitise.ts';

export interface Dialect {
  readonly delimiter: string;
  /** Makes text safe for a cell. */
  readonly clean: (text: string) => string;
}

/**
 * The flat rows under their column names, as RFC 4180 has it but for the line ends: text is quoted where it must be,
 * numbers are written with all their digits, and what is absent is empty.
 */
export function writeDelimited({ columns, rows }: Report, { raw }: RenderOptions, dialect: Dialect): string {
  const text = (words: string): string => {
    const clean = dialect.clean(words);
    return raw ? clean : guardFormula(clean);
  };
  // Only text is guarded: a negative number is no formula.
  const cell = (value: Cell): string =>
    typeof value === 'string' ? text(value) : value === null ? '' : writeJson(value);
  const { delimiter } = dialect;
  return stringify([columns.map(text), ...rows.map((row) => row.map(cell))], { delimiter, record_delimiter: '\n' });
}
