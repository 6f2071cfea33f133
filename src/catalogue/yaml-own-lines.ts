import { isMap } from 'yaml';
import { climb, innerCommentsEnd, levelComments, lineOf } from './yaml-comments.ts';
import { lineEnd, type Editor } from './yaml-splice.ts';
import { columnOf, type Collection, type Entry } from './yaml-tree.ts';

/** Entries of a collection that are taken out. */
export interface Stretch {
  readonly editor: Editor;
  readonly within: Collection;
  readonly entries: readonly Entry[];
  /** The indices of those that go. */
  readonly gone: ReadonlySet<number>;
  readonly withComments: boolean;
}

interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines that go with an entry of a block, and with all that go right behind it; undefined where it goes with those
 * before it. Of the blank lines around them, those go that would else part nothing, or part it twice.
 */
export function ownLines(stretch: Stretch, at: number): Lines | undefined {
  const { editor, entries, gone } = stretch;
  const { source } = editor;
  const isPart = (index: number) =>
    gone.has(index - 1) && isBlank(source.slice(linesOf(stretch, index - 1).end, linesOf(stretch, index).start));
  if (isPart(at)) return undefined;
  let last = at;
  while (gone.has(last + 1) && isPart(last + 1)) last++;
  const { start } = linesOf(stretch, at);
  const { end } = linesOf(stretch, last);
  // The blank lines at the end of a text in several lines are its own.
  const least = at === 0 ? 0 : lineEnd(source, entries[at - 1]!.end);
  const top = Math.min(start, Math.max(least, climb(source, start, BLANK_LINE)));
  const below = end + /^(?:[ \t]*\r?\n)*/.exec(source.slice(end))![0].length;
  const isLast = last === entries.length - 1;
  if (top < start) return { start: isLast || below > end || end === source.length ? top : start, end };
  const isUnderKey = at === 0 && !/^ *#/.test(source.slice(lineOf(source, Math.max(0, start - 1)), start));
  return { start, end: isUnderKey && !isLast ? below : end };
}

const BLANK_LINE = /^[ \t]*\r?\n$/;
const isBlank = (text: string) => /^\s*$/.test(text);

/** The lines of one entry: with the comments in and behind it, and those above it that are its own. */
function linesOf(stretch: Stretch, at: number): Lines {
  const { editor, within, entries } = stretch;
  const { source } = editor;
  const { start, end } = entries[at]!;
  return {
    start: stretch.withComments && !headsOthers(stretch, at) ? levelComments(source, start) : lineOf(source, start),
    end: innerCommentsEnd(source, lineEnd(source, end), columnOf(within)),
  };
}

/**
 * Whether a comment above an entry may speak of others that stay: it stands below a blank line, or heads a map, and the
 * entries that follow have neither a blank line nor a comment before them. A list is remarked on item by item.
 */
function headsOthers({ editor, within, entries, gone }: Stretch, at: number): boolean {
  const { source } = editor;
  const top = levelComments(source, entries[at]!.start);
  if (top === lineOf(source, entries[at]!.start)) return false;
  const isSetOff = climb(source, top, BLANK_LINE) < top || (at === 0 && isMap(within));
  if (!isSetOff) return false;
  const column = columnOf(within);
  for (let next = at + 1; next < entries.length; next++) {
    const before = innerCommentsEnd(source, lineEnd(source, entries[next - 1]!.end), column);
    if (before !== lineOf(source, entries[next]!.start)) return false;
    if (!gone.has(next)) return true;
  }
  return false;
}
