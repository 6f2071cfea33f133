import type { Block } from './block.ts';

/** A cell of a table. One that spans several columns or rows stands in each of them, as the same object. */
export interface TableCell {
  readonly text: string;
  /** Whether the source marks it as the head of a row or column. */
  readonly isHead: boolean;
}

/** A row of a table, its cells by column; where a row is too short, there is nothing. */
export interface TableRow {
  readonly cells: readonly (TableCell | undefined)[];
  /** Whether the source marks the whole row as heads of columns. */
  readonly isHead: boolean;
  /** Whether it is not certain which columns its cells stand in: they take the head of none, and are the heads of none. */
  readonly isLoose?: boolean;
  readonly place: string;
}

/**
 * A table as one paragraph for each row, so that a figure in it can be cited with what it is a figure of:
 *
 *     Japan — 2002: 418; 2007: over 400
 *
 * The row's head, a dash, and the cells, each after the head of its column. Heads of several levels are joined by commas,
 * from the outermost inwards, and a row that is one long head stands before the heads of the rows below it.
 */
export function tableBlocks(rows: readonly TableRow[]): Block[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell && cell.text !== ''));
  const headCount = countHeadRows(filled);
  const heads = filled.slice(0, headCount);
  const body = filled.slice(headCount);
  // A table of nothing but heads is read like any other.
  if (body.length === 0) return filled.map((row) => rowBlock(row, [], ''));
  const named = heads.some(({ isLoose }) => isLoose) ? [] : heads.filter((row) => !isSection(row));
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columnHeads = Array.from({ length: width }, (_, column) => distinct(named.map(({ cells }) => cells[column])));
  const titles = heads.filter(isSection).map((row) => rowBlock({ ...row, isHead: true }, [], ''));
  const marked = body.some((row) => isSection(row) && row.cells[0]!.isHead);
  let section = '';
  const blocks = body.map((row, i) => {
    const next = body[i + 1];
    if (!isSection(row) || (marked && !row.cells[0]!.isHead) || next === undefined || isSentence(textOf(row)))
      return rowBlock(row, columnHeads, section);
    section = textOf(row);
    return rowBlock(row, [], '');
  });
  return [...titles, ...blocks];
}

/** Whether a text is one figure, and no year. */
export function isFigure(text: string): boolean {
  return /\d/.test(text) && !YEARS.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= 12;
}

const YEARS = /^\D{0,8}(?:1[5-9]|20)\d{2}(?:\s*(?:[-–—/]|to|and)\s*(?:\d{2}|\d{4}))?\D{0,8}$/u;

function countHeadRows(rows: readonly TableRow[]): number {
  const marked = rows.findIndex(({ cells, isHead }) => !isHead && !cells.every((cell) => !cell?.text || cell.isHead));
  if (marked > 0) return marked;
  if (marked < 0) return rows.length > 1 && rows.some(({ isHead }) => isHead) ? rows.length : 1;
  const [first, ...others] = rows;
  const hasFigures = others.some(({ cells }) => cells.some((cell) => cell && isFigure(cell.text)));
  if (!hasFigures || first!.cells.length < 2 || first!.cells.some((cell) => cell && isFigure(cell.text))) return 0;
  // "Year" over "2016 | 2017"
  const below = others.findIndex(({ cells }) => !areYears(textsOf(cells)));
  return 1 + Math.max(0, below);
}

const areYears = (texts: readonly string[]) => texts.length > 1 && texts.every((text) => YEARS.test(text));

/** Whether a row holds one text that stands for all its columns. */
function isSection({ cells }: TableRow): boolean {
  const [first] = cells;
  const isAlone = cells.length > 1 && textsOf(cells).length === 1 && Boolean(first?.text);
  return isAlone && (first!.isHead || !isFigure(first!.text));
}

const isSentence = (text: string) => text.length > 80 || /[.。]$/u.test(text);
const textOf = ({ cells }: TableRow) => textsOf(cells).join(' ');

function textsOf(cells: readonly (TableCell | undefined)[]): string[] {
  return [...new Set(cells)].flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : []));
}

function distinct(cells: readonly (TableCell | undefined)[]): string {
  return [...new Set(textsOf(cells))].join(', ');
}

function rowBlock({ cells, isLoose, place }: TableRow, columnHeads: readonly string[], section: string): Block {
  const headCells = rowHeads(cells);
  const values = new Map<TableCell, string[]>();
  for (const [column, cell] of cells.entries()) {
    if (!cell || cell.text === '' || headCells.includes(cell)) continue;
    values.set(cell, [...(values.get(cell) ?? []), isLoose === true ? '' : (columnHeads[column] ?? '')]);
  }
  const head = [section, ...headCells.map(({ text }) => text.replace(/^[•●■▪◦]\s*/u, ''))].filter(Boolean).join(', ');
  const figures = Array.from(values, ([{ text }, heads]) => [[...new Set(heads)].filter(Boolean).join(' / '), text])
    .map((parts) => parts.filter(Boolean).join(': '))
    .join('; ');
  return { kind: 'table-row', text: [head, figures].filter(Boolean).join(' — '), place };
}

/** The cells that say what a row is about: those marked so, else the first where it is no figure. */
function rowHeads(cells: readonly (TableCell | undefined)[]): TableCell[] {
  const upTo = cells.findIndex((cell) => cell !== undefined && !cell.isHead);
  const marked = cells.slice(0, upTo < 0 ? undefined : upTo).filter((cell) => cell !== undefined);
  if (marked.length > 0) return [...new Set(marked)].filter(({ text }) => text !== '');
  const [first] = cells;
  return first && first.text !== '' && textsOf(cells).length > 1 && !isFigure(first.text) ? [first] : [];
}
