import type { DisplayColumn, Text } from '../report.ts';
import { textOf } from '../texts.ts';
import { cardGrid } from './cards.ts';
import { fitColumns, sum, type Wish } from './fit.ts';
import type { Grid, GridColumn } from './grid.ts';
import { isMark, type Table } from './rows.ts';
import { layOut, type Screen } from './screen.ts';
import { joinText, markStretches } from './stretches.ts';
import { widest } from './width.ts';
import { splitPieces } from './wrap.ts';

/** A table as lines: in columns where they fit, else row by row with a title before each cell. */
export function tableLines(table: Table, screen: Screen): readonly string[] {
  const shown = dropEmpty(table);
  if (shown.columns.length === 0) return [];
  return screen.draw(columnGrid(shown, screen) ?? cardGrid(shown, screen));
}

function columnGrid({ columns, rows }: Table, screen: Screen): Grid | undefined {
  const gaps = columns.map((column, at): number => (at === columns.length - 1 ? 0 : isMark(column, at) ? 1 : 2));
  const wishes = columns.map((column, at) => wish(column, [column.title, ...rows.map((row) => row[at] ?? '')], screen));
  const widths = fitColumns(wishes, screen.width - sum(gaps));
  if (widths === undefined) return undefined;
  const fitted = columns.map((column, at): GridColumn => ({
    width: widths[at] ?? 1,
    align: column.align ?? 'left',
    gap: gaps[at] ?? 0,
  }));
  const head = columns.map(({ title }, at) => layOut(title, widths[at] ?? 1, screen, 'dim'));
  const body = rows.map((row) => columns.map((_, at) => layOut(row[at] ?? '', widths[at] ?? 1, screen)));
  const titled = columns.some(({ title }) => title !== '');
  return { columns: fitted, rows: titled ? [head, ...body] : body };
}

function wish({ shrink }: DisplayColumn, cells: readonly Text[], { measure, colour }: Screen): Wish {
  const texts = cells.map((cell) => joinText(markStretches(cell, colour)));
  // A text no wider than the widest part so far has no wider one.
  const widestPart = (split: (text: string) => readonly string[]): number =>
    texts.reduce((most, text) => (measure(text) <= most ? most : Math.max(most, widest(split(text).map(measure)))), 1);
  return {
    natural: widest(texts.map(measure)),
    word: widestPart((text) => text.split(' ')),
    piece: widestPart((text) => splitPieces(text).map(([start, end]) => text.slice(start, end))),
    rigid: shrink === 0,
  };
}

function dropEmpty({ kind, columns, rows }: Table): Table {
  const kept = columns.map(({ title }, at) => title !== '' || rows.some((row) => textOf(row[at] ?? '') !== ''));
  return {
    kind,
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => columns.flatMap((_, at) => (kept[at] ? [row[at] ?? ''] : []))),
  };
}
