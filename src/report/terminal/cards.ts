import type { Stretch, Text } from '../report.ts';
import { textOf } from '../texts.ts';
import type { Grid, GridRow } from './grid.ts';
import { isMark, type Table } from './rows.ts';
import { layOut, type Screen } from './screen.ts';
import { widest } from './width.ts';

const GAP = 2;
const BLANK: GridRow = [];

/** A table for a screen too narrow for its columns: each row a card of titles and cells, a blank line between cards. */
export function cardGrid(table: Table, screen: Screen): Grid {
  const titles = table.columns.map(({ title }) => screen.measure(title));
  const titleWidth = Math.min(widest(titles), Math.floor(screen.width / 3));
  const valueWidth = screen.width - titleWidth - GAP;
  const cards = table.rows.map((row) =>
    cardFields(table, row).map(({ title, value }): GridRow => [
      layOut(title, titleWidth, screen, 'dim'),
      layOut(value, valueWidth, screen),
    ]),
  );
  return {
    columns: [
      { width: titleWidth, align: 'left', gap: GAP },
      { width: valueWidth, align: 'left', gap: 0 },
    ],
    rows: cards.flatMap((card, at) => (at > 0 ? [BLANK, ...card] : card)),
  };
}

interface Field {
  readonly title: string;
  readonly value: Text;
}

/** The cells that say something, each with its title; an untitled one joins its neighbour. */
function cardFields({ columns }: Table, row: readonly Text[]): readonly Field[] {
  const fields: Field[] = [];
  let mark: Text = '';
  for (const [at, column] of columns.entries()) {
    const value = row[at] ?? '';
    const last = fields.at(-1);
    if (isMark(column, at) && columns.length > 1) mark = value;
    else if (column.title === '' && last !== undefined)
      fields[fields.length - 1] = { ...last, value: join(last.value, value) };
    else {
      fields.push({ title: column.title, value: join(mark, value) });
      mark = '';
    }
  }
  return fields.filter(({ value }) => textOf(value) !== '');
}

function join(first: Text, second: Text): Text {
  if (textOf(first) === '') return second;
  return textOf(second) === '' ? first : [...stretches(first), ' ', ...stretches(second)];
}

function stretches(text: Text): readonly Stretch[] {
  return typeof text === 'string' ? [text] : text;
}
