import { joinLines } from '../join-lines.ts';
import { isBareFigure, type Segment } from './segments.ts';

const NO_WORDS = { has: () => false };

/** A line of a column: its segments from left to right; more than one where they are cells of a table. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly marked: boolean;
}

/**
 * Puts lines together that overlap in height and stand beside each other: the cells of a row whose texts are of unequal
 * length, and set to its middle.
 */
export function mergeCentred(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = merged.at(-1);
    const beside =
      above !== undefined && above.y - line.y < 0.75 * Math.max(above.size, line.size) && isBeside(above, line);
    if (last && beside) {
      const segments = [...last.segments];
      for (const segment of line.segments) {
        const at = segments.findIndex(({ x, end }) => segment.x < end && segment.end > x);
        const before = segments[at];
        if (before === undefined) segments.push(segment);
        else {
          const { parts: _, ...whole } = before;
          const text = joinLines([before.text, segment.text], NO_WORDS);
          segments[at] = { ...whole, text, end: Math.max(before.end, segment.end) };
        }
      }
      segments.sort((a, b) => a.x - b.x);
      merged[merged.length - 1] = {
        ...last,
        segments,
        text: segments.map(({ text }) => text).join(' '),
        x: Math.min(last.x, line.x),
        end: Math.max(last.end, line.end),
      };
    } else merged.push(line);
    above = line;
  }
  return merged;
}

function isBeside(a: Line, b: Line): boolean {
  return a.segments.every((one) => b.segments.every((other) => one.end < other.x || other.end < one.x));
}

/** Segments of one column as lines, from the top down. */
export function findLines(segments: readonly Segment[]): Line[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - segment.y < 0.4 * Math.max(first.size, segment.size)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly Segment[]): Line {
  const segments = mergeLoose(mergeLabel(mergeNear(row.toSorted((a, b) => a.x - b.x))));
  const longest = segments.reduce((best, each) => (each.text.length > best.text.length ? each : best));
  return {
    segments,
    text: segments.map(({ text }) => text).join(' '),
    x: segments[0]!.x,
    end: segments.reduce((end, segment) => Math.max(end, segment.end), 0),
    y: longest.y,
    size: longest.size,
    font: segments.every(({ font }) => font === longest.font) ? longest.font : '',
    marked: segments[0]!.marked,
  };
}

const LABEL = /^(?:[•●○▪■◦‣➢✓·–—-]|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){0,3}\.?|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,4}[.)])$/u;

/** Puts the bullet or number of an item or heading before its words: two columns of such are no table. */
function mergeLabel(segments: Segment[]): Segment[] {
  const [label, words, ...others] = segments;
  if (!label || !words || others.length > 0 || !LABEL.test(label.text) || !/^\P{N}*\p{L}{2}/u.test(words.text))
    return segments;
  if (words.x - label.end > 4 * words.size) return segments;
  const { parts: _, ...whole } = words;
  return [{ ...whole, x: label.x, text: `${label.text} ${words.text}` }];
}

/** Puts the words of a line together that was set so loosely that all its gaps, wide as they are, are the same. */
function mergeLoose(segments: Segment[]): Segment[] {
  const gaps = segments
    .slice(1)
    .map(({ x }, i) => x - segments[i]!.end)
    .toSorted((a, b) => a - b);
  const even = gaps.length > 1 && gaps.at(-1)! - gaps[0]! < 1;
  if (!even || segments.some(({ text }) => /\d/.test(text))) return segments;
  return [
    { ...segments[0]!, text: segments.map(({ text }) => text).join(' '), end: segments.at(-1)!.end, pieces: segments },
  ];
}

/** Puts together what was set apart though it stands side by side: words in another font, after a raised mark. */
function mergeNear(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    const em = Math.max(segment.size, last?.size ?? 0);
    if (last === undefined || segment.x - last.end > cellGap(last, segment) * em) merged.push(segment);
    else {
      const gap = segment.x - last.end > 0.15 * em ? ' ' : '';
      const font = last.font === segment.font ? last.font : '';
      const { size, y } = segment.text.length > last.text.length ? segment : last;
      const { parts, ...whole } = last;
      merged[merged.length - 1] = {
        ...whole,
        size,
        y,
        font,
        text: last.text + gap + segment.text,
        end: Math.max(last.end, segment.end),
        pieces: [...(last.pieces ?? [last]), ...(segment.pieces ?? [segment])],
        ...(gap === '' ? {} : { parts: [...(parts ?? [last]), ...(segment.parts ?? [segment])] }),
      };
    }
  }
  return merged;
}

/** From here on, in ems, what stands side by side is cells: nearer, the more it looks like figures. */
function cellGap(a: Segment, b: Segment): number {
  if (isBareFigure(a.text) && isBareFigure(b.text)) return 0.2;
  return bothFigures(a, b) ? 0.9 : 1.5;
}

const bothFigures = (a: Segment, b: Segment) => [a, b].every(({ text }) => text.length <= 20 && /\d/.test(text));
