import { partitionPoint } from '../corpus/partition-point.ts';
import type { Span } from '../corpus/words.ts';

/** A text in the form in which wordings are compared, with where each of its characters comes from. */
export interface FoldedText {
  readonly text: string;
  /** The stretch of the original text that a stretch of the folded one was made from. */
  readonly origin: (span: Span) => Span;
}

/** What stands for a number in a folded text: one character, whichever number it is. */
export const NUMBER_MARK = '\ue000';

// White space other than one plain space; a hyphen at a line's end within a word, and a soft one; quotes; dashes.
const VARIANTS =
  /(?<space>[^\S ]\s*| \s+)|(?<=\p{L})(?<hyphen>[-\u2010])[^\S\n]*\n\s*(?=\p{Ll})|(?<=\p{L})(?<soft>\u00ad)\s*(?=\p{L})|(?<double>[“”„‟«»″])|(?<single>[‘’‚‛′`´])|(?<dash>[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d])/gu;

type Groups = Readonly<Record<string, string | undefined>>;

/** What becomes of the hyphen of a word that is broken at a line's end: it came by the break, or is the word's own. */
export type LineHyphen = '' | '-';

function foldVariant(groups: Groups, lineHyphen: LineHyphen): string {
  if (groups['space'] !== undefined) return ' ';
  if (groups['double'] !== undefined) return '"';
  if (groups['single'] !== undefined) return "'";
  if (groups['dash'] !== undefined) return '-';
  return groups['hyphen'] === undefined ? '' : lineHyphen;
}

/** The text with white space, quotes, dashes and hyphenation at a line's end written in one way. */
export function foldTypography(text: string): string {
  return text.replace(VARIANTS, (...args: unknown[]) => foldVariant(args.at(-1) as Groups, ''));
}

/** That text, with where its characters come from. */
export function foldPlaces(text: string, lineHyphen: LineHyphen): FoldedText {
  return fold(text, [], lineHyphen);
}

/** The text folded for comparison: typography and case, and a mark for each of these stretches in order. */
export function foldText(text: string, numbers: readonly Span[]): FoldedText {
  const folded = fold(text, numbers, '');
  return { text: lower(folded.text), origin: folded.origin };
}

/** A stretch that is longer or shorter than what it was made from. All others are their originals character by character. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

function fold(text: string, numbers: readonly Span[], lineHyphen: LineHyphen): FoldedText {
  let folded = '';
  let done = 0;
  const pieces: Piece[] = [];
  const put = (words: string, start: number, end: number) => {
    folded += text.slice(done, start);
    if (words.length !== end - start) pieces.push({ at: folded.length, length: words.length, start, end });
    folded += words;
    done = end;
  };
  let next = 0;
  const putNumbers = (before: number) => {
    for (; next < numbers.length && numbers[next]!.start < before; next++) {
      put(NUMBER_MARK, numbers[next]!.start, numbers[next]!.end);
    }
  };
  for (const { 0: found, index, groups } of text.matchAll(VARIANTS)) {
    putNumbers(index + found.length);
    if (index >= done) put(foldVariant(groups!, lineHyphen), index, index + found.length);
  }
  putNumbers(Infinity);
  folded += text.slice(done);
  return {
    text: folded,
    origin: ({ start, end }) => ({ start: originOf(pieces, start).start, end: originOf(pieces, end - 1).end }),
  };
}

function originOf(pieces: readonly Piece[], index: number): Span {
  const piece = pieces[partitionPoint(pieces.length, (at) => pieces[at]!.at <= index) - 1];
  if (piece !== undefined && index < piece.at + piece.length) return piece;
  const start = piece === undefined ? index : piece.end + index - piece.at - piece.length;
  return { start, end: start + 1 };
}

/** Small letters, each in its place: of all capitals, İ alone would become two characters. */
function lower(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase();
}
