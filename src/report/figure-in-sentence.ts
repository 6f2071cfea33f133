import type { Sentence } from '../corpus/sentence.ts';
import { plain } from './sanitise.ts';
import type { Measure } from './terminal/width.ts';
import { wrap } from './terminal/wrap.ts';

/**
 * A sentence as lines for a screen, its figure between « and »: of a long one, as much around the figure as fits.
 * @param width columns of a line, 2 at least
 * @param most how many lines there may be
 */
export function figureInSentence(sentence: Sentence, width: number, most: number, measure: Measure): string[] {
  const parts = [plain(sentence.before).trimStart(), `«${plain(sentence.words)}»`, plain(sentence.after)] as const;
  // Broken between words, and of characters two columns wide, fewer fit than there are columns.
  for (let room = width * most; ; room = Math.floor(room * 0.9)) {
    const shown = cutAround(...parts, room);
    const lines = wrap(shown, width, measure).map(([start, end]) => shown.slice(start, end));
    if (lines.length <= most) return lines;
    if (room <= parts[1].length) return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, width / 2 - 1)}…`];
  }
}

/** The words, and of what stands on either side of them as many characters as there is room for. */
function cutAround(before: string, words: string, after: string, room: number): string {
  const free = Math.max(0, room - words.length);
  const left = Math.min(before.length, Math.max(free >> 1, free - after.length));
  return lastWords(before, left) + words + firstWords(after, free - left);
}

// What is longer than this is no word, but of a script that puts no spaces.
const PART_AT_START = /^(?:\S{0,20}\s+|[\udc00-\udfff])/;
const PART_AT_END = /(?:\s+\S{0,20}|[\ud800-\udbff])$/;

function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  return `…${text.slice(text.length - Math.max(0, length - 1)).replace(PART_AT_START, '')}`;
}

function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, Math.max(0, length - 1)).replace(PART_AT_END, '')}…`;
}
