import { isNarrow } from '../terminal/width.ts';

/** A label below a figure, in the first row that has room for it. */
export interface PlacedLabel {
  readonly text: string;
  /** Its middle. */
  readonly x: number;
  readonly row: number;
}

const LONGEST = 26;
const GAP = 10;
// At 13 pixels, in the wider of the fonts that systems have: none may be cut off.
const DIGIT = 8.5;
const NARROW = 7;
const WIDE = 13;

/** How wide a text is likely to be drawn, in the units of the picture. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  return isNarrow(character) ? NARROW : WIDE;
}

/** Puts labels below their figures so that none covers another, and none leaves the picture. */
export function placeLabels(
  labels: readonly { readonly text: string; readonly x: number }[],
  width: number,
): PlacedLabel[] {
  const ends: number[] = [];
  const order = labels.map((_, at) => at).toSorted((a, b) => labels[a]!.x - labels[b]!.x);
  const placed: PlacedLabel[] = [];
  for (const at of order) {
    const text = shorten(labels[at]!.text);
    const half = textWidth(text) / 2;
    const x = Math.max(half + 2, Math.min(labels[at]!.x, width - half - 2));
    const free = ends.findIndex((end) => end + GAP <= x - half);
    const row = free < 0 ? ends.length : free;
    ends[row] = x + half;
    placed[at] = { text, x: Math.round(x), row };
  }
  return placed;
}

/** The table below a chart has the words in full. */
function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
