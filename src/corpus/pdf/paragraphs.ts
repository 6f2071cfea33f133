import type { Block } from '../block.ts';
import { joinLines, type Vocabulary } from '../join-lines.ts';
import { tableBlocks } from '../table-rows.ts';
import { breaksWithin, endsSentence, goesOn, isItem } from './breaks.ts';
import type { Line } from './lines.ts';
import { isCaption, splitFloats } from './floats.ts';
import { findTables, type Lines, type PdfTable } from './tables.ts';
import { columnOf, leadingOf, type Column, type Typography } from './typography.ts';

/** Lines that are read as one, and where they stand. */
interface Open {
  readonly lines: Line[];
  last: { line: Line; column: Column };
  readonly firstPage: number;
}

/** Lines that show the margins they are set to. */
const FEWEST_LINES = 5;

/**
 * The blocks of a document, from its columns in the order of reading. Notes at the foot of a column come after the paragraph
 * that goes on over them.
 */
export function findParagraphs(columns: readonly Column[], type: Typography, vocabulary: Vocabulary): Block[] {
  const blocks: Block[] = [];
  let waiting: Block[] = [];
  let open: Open | undefined;
  const close = () => {
    if (open) blocks.push(blockOf(open, type, vocabulary));
    for (const block of waiting) blocks.push(block);
    open = undefined;
    waiting = [];
  };
  for (const whole of columns) {
    const { body, notes } = splitNotes(whole, type);
    const isWithin = open !== undefined && !endsSentence(open.last.line.text);
    const { top, text, foot } = splitFloats(findTables(body), type, isWithin);
    const [first] = text;
    // Over a table without a caption only a sentence goes on.
    const isFloat = top.length === 0 || top.some((part) => 'lines' in part);
    const goesOver =
      open !== undefined &&
      (isFloat || isWithin) &&
      (first === undefined ||
        ('lines' in first && goesOn(open.last.line, open.last.column, first.lines[0]!, body, type)));
    if (!goesOver) close();
    for (const part of top) waiting = waiting.concat(floatBlocks(part, body, type, vocabulary));
    if (!goesOver) close();
    for (const part of text) {
      if ('rows' in part) {
        close();
        for (const block of tableOf(part, body.page)) blocks.push(block);
        continue;
      }
      // Text below a wide table may be narrower: what its own lines fill tells where they end.
      const column = part.lines.length < FEWEST_LINES ? body : columnOf(body.page, part.lines);
      for (const [i, line] of part.lines.entries()) {
        const joined = open !== undefined && joins(open, line, part.lines[i + 1], column, type);
        if (open && joined) {
          open.lines.push(line);
          open.last = { line, column };
        } else {
          close();
          open = { lines: [line], last: { line, column }, firstPage: column.page };
        }
      }
    }
    for (const part of foot) waiting = waiting.concat(floatBlocks(part, body, type, vocabulary));
    waiting = waiting.concat(noteBlocks(notes, type, vocabulary));
  }
  close();
  return blocks;
}

function joins({ last }: Open, line: Line, after: Line | undefined, column: Column, type: Typography): boolean {
  if (last.column !== column) return goesOn(last.line, last.column, line, column, type);
  return !breaksWithin(last.line, line, after, column, type);
}

function blockOf({ lines, last, firstPage }: Open, type: Typography, vocabulary: Vocabulary): Block {
  const text = joinLines(
    lines.map((line) => line.text),
    vocabulary,
  );
  const [first] = lines;
  const place = firstPage === last.column.page ? `page ${firstPage}` : `pages ${firstPage}-${last.column.page}`;
  const stands =
    first!.size > type.size * 1.1 ||
    (first!.font !== '' && lines.every(({ font }) => font === first!.font && font !== type.font));
  const isHeading = stands && text.length < 150 && !/[.;,]$/.test(text);
  if (isItem(text) && !(isHeading && /^\d/.test(text)))
    return { kind: 'list-item', text: text.replace(/^[•●○▪■◦‣➢✓·]\s*/u, ''), place };
  return { kind: isHeading ? 'heading' : 'paragraph', text, place };
}

/** The blocks of a table or of captions that the text goes on over. */
function floatBlocks(part: Lines | PdfTable, { page }: Column, type: Typography, vocabulary: Vocabulary): Block[] {
  if ('rows' in part) return tableOf(part, page);
  const column = columnOf(page, part.lines);
  const captions: Open[] = [];
  for (const [i, line] of part.lines.entries()) {
    const before = captions.at(-1);
    if (before && !isCaption(line.text) && !breaksWithin(before.last.line, line, part.lines[i + 1], column, type)) {
      before.lines.push(line);
      before.last = { line, column };
    } else captions.push({ lines: [line], last: { line, column }, firstPage: page });
  }
  return captions.map((caption) => blockOf(caption, type, vocabulary));
}

/**
 * Takes the notes from the foot of a column: smaller lines up to the last, of which the first has a mark, or is set off from
 * a text that goes on elsewhere.
 */
function splitNotes(column: Column, type: Typography): { body: Column; notes: Column } {
  const { lines } = column;
  const small = lines.findLastIndex(({ size }) => size > type.size * 0.93) + 1;
  const above = lines[small - 1];
  const isSetOff =
    above !== undefined &&
    small < lines.length &&
    !lines.slice(small).some(({ text }) => isCaption(text)) &&
    lines.slice(small).filter(({ segments }) => segments.length > 1).length < 2 &&
    !endsSentence(above.text) &&
    Math.abs(above.size - type.size) < 0.07 * type.size &&
    above.y - lines[small]!.y > 1.3 * leadingOf(above.size, type);
  const from = isSetOff
    ? small
    : lines.findIndex((line, i) => i >= small && (line.marked || /^(?:\d{1,3}|[*∗†‡§¶])\s?\S/u.test(line.text)));
  if (from <= 0) return { body: column, notes: { ...column, lines: [] } };
  return { body: { ...column, lines: lines.slice(0, from) }, notes: columnOf(column.page, lines.slice(from)) };
}

function noteBlocks(column: Column, type: Typography, vocabulary: Vocabulary): Block[] {
  const notes: Line[][] = [];
  for (const [i, line] of column.lines.entries()) {
    const before = column.lines[i - 1];
    const begins = before === undefined || line.marked || breaksWithin(before, line, column.lines[i + 1], column, type);
    if (begins) notes.push([line]);
    else notes.at(-1)!.push(line);
  }
  return notes.map((lines) => ({
    kind: 'note',
    text: joinLines(
      lines.map(({ text }) => text),
      vocabulary,
    ),
    place: `page ${column.page}`,
  }));
}

function tableOf({ rows }: PdfTable, page: number): Block[] {
  return tableBlocks(rows.map((row) => ({ ...row, isHead: false, place: `page ${page}` })));
}
