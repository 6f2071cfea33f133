import { stripVTControlCharacters } from 'node:util';
import type { InputError } from '../corpus/input-error.ts';
import { plain } from '../report/sanitise.ts';

/** An error as people see it: one line that says what, where and what to do; then the line it is in, with a caret. */
export function errorText({ message, place, hint }: InputError): string {
  const at = place && [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const sentence = `claims: ${at === undefined ? '' : `${at}: `}${message}${hint === undefined ? '' : `; ${hint}`}`;
  const lines = [shorten(plain(stripVTControlCharacters(sentence)))];
  if (place?.source !== undefined && place.column !== undefined) lines.push(...excerpt(place.source, place.column));
  return `${lines.join('\n')}\n`;
}

const LONGEST = 2000;

/** What is quoted may be as long as a book; what is wrong with it comes before it or behind, and what to do last. */
function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const [start, end] = [sentence.slice(0, LONGEST / 2), sentence.slice(-LONGEST / 2)];
  return `${start.replace(/[\ud800-\udbff]$/, '')} … ${end.replace(/^[\udc00-\udfff]/, '')}`;
}

const WIDEST = 76;

/** The line and a caret under the column; of a long line, the part around it. */
function excerpt(source: string, column: number): string[] {
  const from = Math.max(0, Math.min(column - 1 - WIDEST / 2, source.length - WIDEST));
  // Each character is made one column wide, so that the caret stands under the right one.
  const shown = Array.from(source.slice(from, from + WIDEST), (character) => plain(character) || ' ').join('');
  return [`    ${shown.trimEnd()}`, `    ${' '.repeat(column - 1 - from)}^`];
}
