import { isDigitAt } from './characters.ts';

const LONGEST_FIGURE = 24;
const WIDEST_GAP = 40;
const LONGEST_NAME = 80;
// What leads from a name to its figure: dots, or the blanks between two columns.
const LED_TO = /(?:\.{4} *|[^ ] {3,}|\t)(?:\p{Sc} *)?$/u;
const NAME_LED_ON = /^[^\n\d]*\.{4}/u;

/**
 * Whether the words behind a figure are the name of the next row of a table, and not what it counts: on a line of their
 * own, or before dots that lead on to their own figure. "Grants .... 52,500 | Net gains ...... 3,845".
 * @param end where the figure ends
 * @param next where the words begin
 */
export function isOfNextRow(text: string, end: number, next: number): boolean {
  const isOnNextLine = text.slice(end, next).includes('\n');
  if (!isOnNextLine && !NAME_LED_ON.test(text.slice(end, end + LONGEST_NAME))) return false;
  let start = end;
  while (end - start < LONGEST_FIGURE && isInFigure(text, start - 1)) start--;
  return LED_TO.test(text.slice(Math.max(0, start - WIDEST_GAP), start));
}

/** "£968k", "1,204.5" */
function isInFigure(text: string, at: number): boolean {
  return /[\p{L}\p{N},%]/u.test(text[at] ?? '') || (text[at] === '.' && isDigitAt(text, at + 1));
}
