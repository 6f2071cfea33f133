import { unzipSync, zipSync } from 'fflate';
import type { Cell as XlsxCell, Sheet as XlsxSheet } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { decimalDigits } from '../amounts.ts';
import { fieldOf, type Datatype } from '../fields.ts';
import type { Cell, Report } from '../report.ts';
import { plainData } from '../sanitise.ts';
import { sheetsOf, type Sheet } from '../workbook.ts';

/** A workbook for Excel and its kin: numbers, dates and truth values as such, all else as text, and never a formula. */
export async function formatXlsx(report: Report): Promise<Uint8Array> {
  const bytes = await writeXlsxFile(sheetsOf(report).map(writeSheet)).toBuffer();
  // Packed again without the time of day, so that the same answer gives the same bytes.
  return zipSync(unzipSync(bytes), { mtime: NO_TIME });
}

// The first that a zip archive can tell; it has no time zones.
const NO_TIME = new Date(1980, 0, 1);

function writeSheet({ name, columns, rows }: Sheet): XlsxSheet<never> {
  const fields = columns.map((column, at) =>
    fieldOf(
      column,
      rows.map((row) => row[at] ?? null),
    ),
  );
  const head = fields.map(({ name: value }) => ({ value, type: String, fontWeight: 'bold' as const }));
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map((cell, at) => writeCell(cell, fields[at]?.datatype ?? 'text')))],
    columns: fields.map(({ name: column, datatype }) => ({ width: widthOf(column, datatype) })),
    stickyRowsCount: 1,
  };
}

function widthOf(column: string, datatype: Datatype): number {
  const least = { text: 24, number: 10, integer: 8, boolean: 8, edtf: 12, duration: 8, url: 30 }[datatype];
  return Math.max(least, column.length + 2);
}

// What a spreadsheet's numbers keep.
const DIGITS = 15;

function writeCell(cell: Cell, datatype: Datatype): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return datatype === 'edtf' ? writeDate(cell) : writeText(cell);
  const digits = decimalDigits(cell);
  const isTooLong = digits !== undefined && digits.replace(/[-.]|^-?[0.]+|0+$/g, '').length > DIGITS;
  return isTooLong ? writeText(digits) : { value: cell.valueOf(), type: Number };
}

/** One certain day is a date; what is known less well stays as it is written. Excel counts days from 1900. */
function writeDate(edtf: string): XlsxCell {
  const isDay = /^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/.test(edtf) && edtf >= '1900-03-01';
  return isDay ? { value: new Date(`${edtf}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' } : writeText(edtf);
}

// The most that a cell of Excel's holds.
const LONGEST = 32_767;

function writeText(text: string): XlsxCell {
  const clean = plainData(text);
  return { value: clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean, type: String };
}
