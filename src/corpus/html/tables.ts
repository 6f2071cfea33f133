import type { TableCell, TableRow } from '../table-rows.ts';
import { isFigure } from '../table-rows.ts';
import { attribute, contains, elements, findAll, hasAttribute, textWithin, type HtmlElement } from './dom.ts';

const MOST_COLUMNS = 500;
/** What stands in a cell of data is shorter than a paragraph. */
const LONGEST_CELL = 300;
/** From so many items on, a list in a cell is a text of its own. */
const LONG_LIST = 4;

const isTag =
  (...names: readonly string[]) =>
  ({ tagName }: HtmlElement) =>
    names.includes(tagName);

/** Whether a table holds data, and is not there to lay out the page. */
export function isDataTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
  if (elements(table).some((child) => contains(child, isTag('table', 'form', 'h1')))) return false;
  const rows = rowsOf(table);
  const cells = rows.map(({ element }) => elements(element).filter(isTag('td', 'th')));
  const wide = cells.filter(({ length }) => length > 1).length;
  if (rows.length < 2 && !contains(table, isTag('th'))) return false;
  if (wide === 0) return false;
  const filled = cells
    .flat()
    .map((cell) => ({ cell, text: textWithin(cell).replaceAll(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
  const texts = filled.map(({ text }) => text);
  const long = filled.filter(
    ({ cell, text }) => text.length > LONGEST_CELL || findAll(cell, isTag('li')).length >= LONG_LIST,
  ).length;
  if (contains(table, isTag('th', 'caption', 'thead')) || hasAttribute(table, 'summary'))
    return long * 4 <= texts.length;
  if (long > 0) return false;
  return (
    texts.filter((text) => isFigure(text) && text.length < 40).length >= 2 || Number(attribute(table, 'border')) > 0
  );
}

/** The rows of a data table, cells that span several repeated. */
export function tableRows(
  table: HtmlElement,
  read: (cell: HtmlElement) => string,
  placeOf: (row: HtmlElement) => string,
): TableRow[] {
  const pending = new Map<number, { cell: TableCell; rows: number }>();
  return rowsOf(table).map(({ element, inHead }) => {
    const cells: (TableCell | undefined)[] = [];
    const fill = () => {
      for (let above = pending.get(cells.length); above; above = pending.get(cells.length)) {
        const column = cells.push(above.cell) - 1;
        if (--above.rows === 0) pending.delete(column);
      }
    };
    for (const child of elements(element).filter(isTag('td', 'th'))) {
      fill();
      const cell = { text: read(child), isHead: child.tagName === 'th' || isBold(child) };
      const rows = span(child, 'rowspan', 1000) - 1;
      for (let i = span(child, 'colspan', 100); i > 0 && cells.length < MOST_COLUMNS; i--) {
        const column = cells.push(cell) - 1;
        if (rows > 0) pending.set(column, { cell, rows });
      }
    }
    fill();
    return { cells, isHead: inHead, place: placeOf(element) };
  });
}

function rowsOf(table: HtmlElement): { element: HtmlElement; inHead: boolean }[] {
  return elements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [{ element: child, inHead: false }];
    if (!isTag('thead', 'tbody', 'tfoot')(child)) return [];
    return elements(child)
      .filter(isTag('tr'))
      .map((element) => ({ element, inHead: child.tagName === 'thead' }));
  });
}

function span(cell: HtmlElement, name: string, most: number): number {
  const written = Number.parseInt(attribute(cell, name), 10);
  return Number.isNaN(written) ? 1 : Math.min(Math.max(written, 1), most);
}

/** Whether all text of a cell is bold, as heads are where nothing marks them. */
function isBold(cell: HtmlElement): boolean {
  const all = textWithin(cell).replaceAll(/\s/gu, '').length;
  const bold = findAll(cell, isTag('b', 'strong')).map(textWithin).join('').replaceAll(/\s/gu, '').length;
  return all > 0 && bold === all;
}
