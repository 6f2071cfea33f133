import { isIndented, leadingOf, type Column, type Typography } from './typography.ts';
import type { Line } from './lines.ts';

const BULLET = /^(?:[•●○▪■◦‣➢✓·]|[–—-]\s)/u;
const NUMBERED = /^(?:\[\d{1,3}\]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)])\s+\S/;
/** Signs that notes begin with, and sentences do not. */
const NOTE_MARK = /^[∗†‡¶]+\s?\p{L}/u;
const ENDED = /[.!?:;。！？；：…]["'”’»)\]]*$/u;
const STARTS_SMALL = /^["'“‘(]?\p{Ll}/u;
/** The step, in usual ones, that parts paragraphs: a smaller one will do where a sentence ends. */
const LEAST_GAP = 1.12;
const LEAST_GAP_WITHIN = 1.22;
const DOT_LEADERS = / … \S{1,12}$/u;

/** Whether a sentence ends with a line. */
export function endsSentence(text: string): boolean {
  return ENDED.test(text);
}

/** Whether a line begins a list item. */
export function isItem(text: string): boolean {
  return BULLET.test(text) || NUMBERED.test(text);
}

/**
 * Whether a line ends its paragraph, and the one below it begins another.
 * @param after the line after that: it tells a first line's indent from a hanging one
 */
export function breaksWithin(
  line: Line,
  next: Line,
  after: Line | undefined,
  column: Column,
  type: Typography,
): boolean {
  const step = line.y - next.y;
  const leading = leadingOf(Math.max(line.size, next.size), type);
  // Lines that go on being as far apart are set so.
  const isRegular = after !== undefined && next.y - after.y > step * 0.98;
  const mayEnd = ENDED.test(line.text) && !STARTS_SMALL.test(next.text) && !isRegular;
  if (step > leading * (mayEnd ? LEAST_GAP : LEAST_GAP_WITHIN)) return true;
  if (Math.abs(line.size - next.size) > 0.08 * line.size) return true;
  if (BULLET.test(next.text) || NOTE_MARK.test(next.text) || isFlushRight(line, next, column)) return true;
  if (DOT_LEADERS.test(line.text) || DOT_LEADERS.test(next.text)) return true;
  const short = hasRoom(line, next, column);
  if (isCentred(line, column) && next.x - column.left < line.size && !isCentred(next, column) && short) return true;
  if (NUMBERED.test(next.text) && (short || ENDED.test(line.text) || next.x !== line.x)) return true;
  if (line.font !== '' && next.font !== '' && line.font !== next.font && short) return true;
  const em = line.size;
  if (next.x - line.x > 0.6 * em && isIndented(next, column)) {
    // A first line's indent, unless what follows hangs at the same depth under an item.
    const hangs =
      isItem(line.text) ||
      (!ENDED.test(line.text) && (STARTS_SMALL.test(next.text) || !short)) ||
      (after !== undefined && Math.abs(after.x - next.x) < 0.3 * em && !short);
    if (!hangs) return true;
  }
  // Out of a hanging indent begins the next item.
  if (line.x - next.x > 0.6 * em && isIndented(line, column) && ENDED.test(line.text) && short) return true;
  return short && ENDED.test(line.text) && roomLeft(line, column) > 0.04;
}

/** Whether a paragraph goes on from the last line of a column to the first of the next. */
export function goesOn(line: Line, column: Column, next: Line, nextColumn: Column, type: Typography): boolean {
  if (Math.abs(line.size - next.size) > 0.08 * line.size || isItem(next.text)) return false;
  if (DOT_LEADERS.test(line.text) || DOT_LEADERS.test(next.text)) return false;
  // What goes across columns does not go on in one of them.
  if (column.page === nextColumn.page && nextColumn.lines.length > 2 && isWiderThan(line, nextColumn)) return false;
  if (/\p{L}[-\u2010]$/u.test(line.text)) return true;
  if (line.font !== '' && next.font !== '' && line.font !== next.font) return false;
  const startsSmall = STARTS_SMALL.test(next.text);
  if (!ENDED.test(line.text)) return startsSmall || roomLeft(line, column) < 0.2;
  // Few paragraphs end just where their line does: a full stop at the end of a full line is most likely within one.
  const isFull = type.justified ? roomLeft(line, column) < 0.03 : !hasRoom(line, next, column);
  if (isItem(line.text) || !isFull) return false;
  return startsSmall || !(type.indents && isIndented(next, nextColumn));
}

/** Whether a line stands in the middle of its column, with much room on either side. */
function isCentred(line: Line, column: Column): boolean {
  const [left, right] = [line.x - column.left, column.right - line.end];
  return Math.abs(left - right) < line.size && left > (column.right - column.left) * 0.15;
}

/** Whether two lines are set to the right, each as long as its words: a letter's head, and no prose. */
function isFlushRight(line: Line, next: Line, column: Column): boolean {
  const least = column.left + (column.right - column.left) * 0.15;
  const areSet = [line, next].every(({ x, end, size }) => x > least && column.right - end < 0.3 * size);
  return areSet && Math.abs(line.x - next.x) > line.size;
}

function isWiderThan(line: Line, column: Column): boolean {
  return line.x < column.right && line.end - line.x > 1.4 * (column.right - column.left);
}

/** Whether the first word of the next line would have stood on this one, had it not been meant to begin anew. */
function hasRoom(line: Line, next: Line, column: Column): boolean {
  const letter = (next.end - next.x) / Math.max(1, next.text.length);
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  // Han is broken after any character.
  const needed = /^\p{Script=Han}/u.test(next.text) ? 2 : word + 1.5;
  return column.right - line.end > needed * letter;
}

/** The share of a column's width that a line leaves free at its end. */
function roomLeft(line: Line, column: Column): number {
  return (column.right - line.end) / Math.max(1, column.right - column.left);
}
