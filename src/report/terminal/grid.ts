import { widest } from './width.ts';

/** A line of a cell, painted, and the columns it takes. */
export interface GridLine {
  readonly text: string;
  readonly width: number;
}

export interface GridColumn {
  readonly width: number;
  readonly align: 'left' | 'right';
  /** Spaces after the column. */
  readonly gap: number;
}

/** The cells of a row, each as its lines. */
export type GridRow = readonly (readonly GridLine[])[];

/** A table laid out: what is left is to put its cells beside each other. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

/** Turns a grid into lines. */
export type Draw = (grid: Grid) => readonly string[];

// cli-table3 compares every cell with all rows above it: 30 rows take it 20 ms, 100 rows 65, 20,000 many seconds.
const MOST_ROWS = 50;

/**
 * cli-table3 for a short table of narrow text on a screen with colour, which is to say for people. Without colour the
 * output most often goes to a program, and the same look is had without the sixth of an empty process that loading
 * cli-table3 and a first table cost. What is not narrow it measures by rules older than ours.
 */
export async function loadDraw({ colour, narrow }: { colour: boolean; narrow: boolean }): Promise<Draw> {
  if (!colour || !narrow) return drawPlain;
  const { default: Table } = await import('cli-table3');
  const drawShort = drawWith(Table);
  return (grid) => (grid.rows.length > MOST_ROWS ? drawPlain : drawShort)(grid);
}

/** Draws with nothing but padding, in time proportional to the cells. */
export function drawPlain({ columns, rows }: Grid): readonly string[] {
  return rows.flatMap((row) =>
    Array.from({ length: widest(row.map((lines) => lines.length)) }, (_, line) =>
      columns
        .map((column, at) => pad(row[at]?.[line] ?? NOTHING, column))
        .join('')
        .trimEnd(),
    ),
  );
}

const NOTHING: GridLine = { text: '', width: 0 };

function pad({ text, width }: GridLine, column: GridColumn): string {
  const room = ' '.repeat(column.width - width);
  return (column.align === 'right' ? room + text : text + room) + ' '.repeat(column.gap);
}

const BORDERS = ['top', 'bottom', 'left', 'right', 'mid', 'middle'] as const;
const CORNERS = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'] as const;
const CROSSINGS = ['left-mid', 'mid-mid', 'right-mid'] as const;
const NO_LINES = Object.fromEntries([...BORDERS, ...CORNERS, ...CROSSINGS].map((name) => [name, '']));

/** Draws with cli-table3, without lines: the look of `drawPlain`. */
export function drawWith(Table: typeof import('cli-table3')): Draw {
  return ({ columns, rows }) => {
    const table = new Table({
      chars: NO_LINES,
      colWidths: columns.map(({ width, gap }) => width + gap),
      colAligns: columns.map(({ align }) => align),
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    });
    for (const row of rows) {
      table.push(
        columns.map(({ gap }, at) => ({
          content: (row[at] ?? []).map(({ text }) => text).join('\n'),
          style: { 'padding-right': gap },
        })),
      );
    }
    return rows.length === 0
      ? []
      : table
          .toString()
          .split('\n')
          .map((line) => line.trimEnd());
  };
}
