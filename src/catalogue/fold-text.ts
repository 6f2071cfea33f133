import type { Span } from '../corpus/words.ts';

/** A text in the form in which wordings are compared, with where each of its characters comes from. */
export interface FoldedText {
  readonly text: string;
  /** The stretch of the original text that a stretch of the folded one was made from. */
  readonly origin: (span: Span) => Span;
}

/** What stands for a number in a folded text: one character, whichever number it is. */
export const NUMBER_MARK = '\ue000';

// White space; a hyphen at a line's end within a word, and soft hyphens; quotes; dashes.
const VARIANTS =
  /(?<space>\s+)|(?<=\p{L})(?<hyphen>[-\u2010]\s*\n\s*)(?=\p{Ll})|(?<soft>\u00ad\s*)|(?<double>[“”„‟«»″])|(?<single>[‘’‚‛′`´])|(?<dash>[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d])/gu;

function foldVariant(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['space'] !== undefined) return ' ';
  if (groups['double'] !== undefined) return '"';
  if (groups['single'] !== undefined) return "'";
  return groups['dash'] === undefined ? '' : '-';
}

/** The text with white space, quotes, dashes and hyphenation at a line's end written in one way. */
export function foldTypography(text: string): string {
  return text.replace(VARIANTS, (...args: unknown[]) => foldVariant(args.at(-1) as Record<string, string>));
}

/** A stretch of a folded text: its characters are those of the original one by one, or it is one character for them all. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** The text folded for comparison: typography and case, and a mark for each of these stretches in order. */
export function foldText(text: string, numbers: readonly Span[]): FoldedText {
  let folded = '';
  const pieces: Piece[] = [];
  const add = (words: string, start: number, end: number) => {
    if (words === '') return;
    pieces.push({ at: folded.length, length: words.length, start, end });
    folded += words;
  };
  const addWords = (from: number, to: number) => {
    let at = from;
    for (const match of text.slice(from, to).matchAll(VARIANTS)) {
      const start = from + match.index;
      add(lower(text.slice(at, start)), at, start);
      at = start + match[0].length;
      add(foldVariant(match.groups!), start, at);
    }
    add(lower(text.slice(at, to)), at, to);
  };
  let at = 0;
  for (const { start, end } of numbers) {
    addWords(at, start);
    add(NUMBER_MARK, start, end);
    at = end;
  }
  addWords(at, text.length);

  const originOf = (index: number): Span => {
    const piece = pieces.findLast((each) => each.at <= index);
    if (piece === undefined) return { start: 0, end: 0 };
    if (piece.length !== piece.end - piece.start) return piece;
    const start = piece.start + index - piece.at;
    return { start, end: start + 1 };
  };
  return {
    text: folded,
    origin: ({ start, end }) => ({ start: originOf(start).start, end: originOf(end - 1).end }),
  };
}

/** Small letters, where that changes no place. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
