import { isNarrow, type Measure, splitCharacters } from './width.ts';

/** A stretch of text by its offsets. */
export type Span = readonly [start: number, end: number];

// Besides spaces: after a hyphen or slash between letters.
const AFTER_HYPHEN = /(?<=[A-Za-zÀ-ʯ][-–—/])(?=[A-Za-zÀ-ʯ])/;

// The same in every script, and around the letters of those that put no spaces. Made where it is used: it takes milliseconds.
const ANY_SCRIPT = () =>
  /(?<=\p{L}[-–—/])(?=\p{L})|(?<=[^\p{Ps}\p{Pi}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{L}\p{N}])/u;

/** The pieces of a text between which a line may break. */
export function splitPieces(text: string): readonly Span[] {
  const breaks = isNarrow(text) ? AFTER_HYPHEN : ANY_SCRIPT();
  return Array.from(text.matchAll(/[^ ]+/g)).flatMap(({ 0: word, index }) => place(word.split(breaks), index));
}

function place(parts: readonly string[], start: number): Span[] {
  let at = start;
  return parts.map((part): Span => [at, (at += part.length)]);
}

/** Breaks a text into lines no wider than `width` (2 at least); spaces around a break belong to no line. */
export function wrap(text: string, width: number, measure: Measure): readonly Span[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (measure(trimmed) <= width) return place([trimmed], text.indexOf(trimmed));
  const lines: Span[] = [];
  for (const [start, end] of splitPieces(text)) {
    const line = lines.at(-1);
    // Measured whole: a mark that opens a piece may join the character before it.
    if (line !== undefined && measure(text.slice(line[0], end)) <= width) lines[lines.length - 1] = [line[0], end];
    else if (measure(text.slice(start, end)) <= width) lines.push([start, end]);
    else for (const part of breakPiece(text, start, end, width, measure)) lines.push(part);
  }
  return lines;
}

function breakPiece(text: string, start: number, end: number, width: number, measure: Measure): Span[] {
  const lines: Span[] = [];
  let from = start;
  let to = start;
  for (const character of splitCharacters(text.slice(start, end))) {
    if (to > from && measure(text.slice(from, to + character.length)) > width) {
      lines.push([from, to]);
      from = to;
    }
    to += character.length;
  }
  return [...lines, [from, to]];
}
