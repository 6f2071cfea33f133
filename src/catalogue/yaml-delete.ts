import { isSeq } from 'yaml';
import { innerCommentsEnd } from './yaml-comments.ts';
import { lineEnd, type Editor, type Splice } from './yaml-splice.ts';
import {
  absent,
  columnOf,
  entriesOf,
  entryAt,
  isCollection,
  isFlow,
  locate,
  type Collection,
  type Entry,
  type YamlPath,
} from './yaml-tree.ts';

/**
 * Takes out a pair or an item; undefined where what is taken out beside it takes it along.
 * @param all the paths of everything that is taken out together: a collection that loses all becomes `{}` or `[]`
 */
export function deletion(
  { root, source, layout }: Editor,
  path: YamlPath,
  all: readonly YamlPath[],
): Splice | undefined {
  const { step, within, holder } = locate(root, path);
  const entry = isCollection(within) ? entryAt(within, step) : undefined;
  if (entry === undefined || !isCollection(within)) throw absent(path);
  const entries = entriesOf(within);
  const steps = all.filter((other) => isSibling(other, path)).map((other) => other.at(-1)!);
  const gone = new Set(steps.map((other) => indexOf(entries, entryAt(within, other))));
  const at = indexOf(entries, entry);
  const begin = entry.start;
  const lineBreak = (end: number) => (source[end - 1] === '\n' ? layout.newline : '');

  if (gone.size === entries.length) {
    if (at > 0) return undefined;
    const end = entries.at(-1)!.end;
    return { start: begin, end, text: emptied(within, holder?.within) + lineBreak(end), column: 0 };
  }
  const firstKept = entries.findIndex((_, index) => !gone.has(index));
  if (isFlow(within)) {
    const [start, end] = at < firstKept ? [entry.start, entries[at + 1]!.start] : [entries[at - 1]!.end, entry.end];
    return { start, end, text: '', column: 0 };
  }
  const firstBegin = entries[0]!.start;
  if (at > firstKept || standsFirst(source, firstBegin)) {
    const end = innerCommentsEnd(source, lineEnd(source, entry.end), columnOf(within));
    return { start: source.lastIndexOf('\n', begin - 1) + 1, end, text: '', column: 0 };
  }
  // The first of a map that begins on a dash's line: the first that is kept moves up, unless a comment stands between.
  if (at > 0) return undefined;
  const kept = entries[firstKept]!.start;
  const end = entries[firstKept - 1]!.end;
  const isNext = /^\s*$/.test(source.slice(end, kept));
  return { start: begin, end: isNext ? kept : end, text: isNext ? '' : lineBreak(end), column: 0 };
}

function isSibling(other: YamlPath, path: YamlPath): boolean {
  return other.length === path.length && path.slice(0, -1).every((step, i) => String(step) === String(other[i]));
}

function indexOf(entries: readonly Entry[], entry: Entry | undefined): number {
  return entries.findIndex(({ start }) => start === entry?.start);
}

/** Whether nothing but white space stands before a place in its line. */
function standsFirst(source: string, at: number): boolean {
  return /^ *$/.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at));
}

function emptied(within: Collection, outer: Collection | undefined): string {
  if (isFlow(within)) return '';
  const brackets = isSeq(within) ? '[]' : '{}';
  // A list whose dashes stand right under its key: brackets there would be no value of that key.
  return outer !== undefined && columnOf(within) <= columnOf(outer) ? ` ${brackets}` : brackets;
}
