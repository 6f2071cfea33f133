/** A cell of one line, painted, and the columns it takes. */
export interface GridCell {
  readonly text: string;
  readonly width: number;
}

export interface GridColumn {
  readonly width: number;
  readonly align: 'left' | 'right';
  /** Spaces after the column. */
  readonly gap: number;
}

/** A table laid out: every row one line on the screen. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** Turns a grid into lines. */
export type Draw = (grid: Grid) => readonly string[];

// cli-table3 compares every cell with all rows above it: 200 lines take it milliseconds, 20,000 take seconds.
const MOST_ROWS = 200;

/** cli-table3 where it serves: a short grid of narrow text. It measures by rules older than ours what is not narrow. */
export async function loadDraw(narrow: boolean): Promise<Draw> {
  if (!narrow) return drawPlain;
  const { default: Table } = await import('cli-table3');
  const drawShort = drawWith(Table);
  return (grid) => (grid.rows.length > MOST_ROWS ? drawPlain : drawShort)(grid);
}

/** Draws with nothing but padding, in time proportional to the cells. */
export function drawPlain({ columns, rows }: Grid): readonly string[] {
  return rows.map((row) =>
    columns
      .map(({ width, align, gap }, at) => {
        const { text, width: taken } = row[at] ?? { text: '', width: 0 };
        const pad = ' '.repeat(width - taken);
        return (align === 'right' ? pad + text : text + pad) + ' '.repeat(gap);
      })
      .join('')
      .trimEnd(),
  );
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
      table.push(row.map(({ text }, at) => ({ content: text, style: { 'padding-right': columns[at]?.gap ?? 0 } })));
    }
    return rows.length === 0
      ? []
      : table
          .toString()
          .split('\n')
          .map((line) => line.trimEnd());
  };
}
