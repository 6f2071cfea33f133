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

/** The text folded for comparison: typography and case, and a mark for each of these stretches in order. */
export function foldText(text: string, numbers: readonly Span[]): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, start: number, end: number) => {
    folded += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(piece.length === 1 ? start : start + i);
      ends.push(piece.length === 1 ? end : start + i + 1);
    }
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
  return {
    text: folded,
    origin: ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? 0 }),
  };
}

/** Small letters, where that changes no place. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
