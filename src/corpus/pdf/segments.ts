import { superscript } from '../html/inline.ts';
import type { TextItem } from './text-items.ts';

/** Text set in one go on one line: a line of a column, or a cell of a table. Sizes in points. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** The font of all its letters; empty where it is set in several. */
  readonly font: string;
  /** Whether it begins with the raised mark of a note, which is left out of its text. */
  readonly marked: boolean;
}

/** In ems: gaps above are between cells or columns, and no justified line has them between words. */
export const CELL_GAP = 1.5;
const WORD_GAP = 0.15;

type Growing = { -readonly [Name in keyof Segment]: Segment[Name] };

/** Puts the items of a page together as they follow one another on a line. */
export function findSegments(items: readonly TextItem[]): Segment[] {
  const segments: Growing[] = [];
  let current: Growing | undefined;
  for (const item of items) {
    if (item.text.trim() === '') {
      // A space says that words end here, and where it stands says nothing.
      if (current && Math.abs(item.y - current.y) < current.size && !current.text.endsWith(' ')) current.text += ' ';
      continue;
    }
    if (current && follows(current, item)) append(current, item);
    else {
      current = begin(item);
      segments.push(current);
    }
  }
  return segments.map((segment) => ({ ...segment, text: tidy(segment.text) })).filter(({ text }) => text !== '');
}

function begin({ text, x, y, width, size, font }: TextItem): Growing {
  return { text, x, end: x + width, y, size, font, marked: false };
}

function follows(segment: Growing, item: TextItem): boolean {
  const em = Math.max(segment.size, item.size);
  const gap = item.x - segment.end;
  return Math.abs(item.y - segment.y) < 0.6 * em && gap > -0.5 * em && gap < CELL_GAP * em;
}

function append(segment: Growing, item: TextItem): void {
  const gap = item.x - segment.end;
  const rise = item.y - segment.y;
  segment.end = Math.max(segment.end, item.x + item.width);
  if (item.size < 0.85 * segment.size && Math.abs(rise) > 0.1 * segment.size) {
    segment.text += rise > 0 ? superscript(item.text, segment.text) : item.text;
    return;
  }
  if (segment.size < 0.85 * item.size && segment.y > item.y + 0.1 * item.size && isMark(segment.text)) {
    Object.assign(segment, { text: item.text, y: item.y, size: item.size, font: item.font, marked: true });
    return;
  }
  const spaced = segment.text.endsWith(' ') || item.text.startsWith(' ');
  segment.text += !spaced && gap > WORD_GAP * item.size ? ` ${item.text}` : item.text;
  if (segment.font !== item.font && /\p{L}/u.test(item.text)) segment.font = '';
}

const isMark = (text: string) => /^\s*(?:\d{1,3}|[a-z*†‡§])\s*$/u.test(text);

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

function tidy(text: string): string {
  return text
    .replaceAll(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature]!)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
