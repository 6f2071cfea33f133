import { isSeq } from 'yaml';
import { ownLines, type Stretch } from './yaml-own-lines.ts';
import { insertion, type Editor, type Splice } from './yaml-splice.ts';
import { lineOf } from './yaml-comments.ts';
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

/** What is taken out of a source. */
export interface Deletion {
  readonly path: YamlPath;
  /** Whether the comments right above it go with it, where they are its own. */
  readonly withComments?: boolean;
}

/**
 * Takes out a pair or an item; nothing where what is taken out beside it takes it along.
 * @param all everything that is taken out together: a collection that loses all becomes `{}` or `[]`
 */
export function deletion(editor: Editor, { path, withComments }: Deletion, all: readonly Deletion[]): Splice[] {
  const { root, source } = editor;
  const { step, within, holder } = locate(root, path);
  const entry = isCollection(within) ? entryAt(within, step) : undefined;
  if (entry === undefined || !isCollection(within)) throw absent(path);
  const entries = entriesOf(within);
  const gone = goneFrom(within, path, all);
  const at = indexOf(entries, entry);
  const stretch = { editor, within, entries, gone, withComments: withComments === true };
  if (gone.size === entries.length) {
    if (at > 0) return [];
    return emptied(stretch, holder) ?? [emptiedInPlace(stretch, holder?.within)];
  }
  const firstKept = entries.findIndex((_, index) => !gone.has(index));
  if (isFlow(within)) {
    const [start, end] = at < firstKept ? [entry.start, entries[at + 1]!.start] : [entries[at - 1]!.end, entry.end];
    const between = at < firstKept ? source.slice(entry.end, end) : source.slice(start, entry.start);
    // Comments between entries stay, where the one that goes has lines of its own.
    const isAlone = gone.size === 1 && between.includes('#');
    const lines = isAlone ? flowLines(source, entry, at === entries.length - 1) : undefined;
    return [{ ...(lines ?? { start, end }), text: '', column: 0 }];
  }
  if (at > firstKept || standsFirst(source, entries[0]!.start)) {
    const lines = ownLines(stretch, at);
    return lines === undefined ? [] : [{ ...lines, text: '', column: 0 }];
  }
  // The first of a map that begins on a dash's line: the first that is kept moves up, unless a comment stands between.
  if (at > 0) return [];
  const kept = entries[firstKept]!.start;
  const end = entries[firstKept - 1]!.end;
  const isNext = /^\s*$/.test(source.slice(end, kept));
  const text = isNext ? '' : lineBreak(editor, end);
  return [{ start: entry.start, end: isNext ? kept : end, text, column: 0 }];
}

// A tree is edited once. To look for its siblings anew with each of a thousand deletions takes time by the square of them.
const GONE = new WeakMap<Collection, ReadonlySet<number>>();
const STEPS = new WeakMap<readonly Deletion[], ReadonlyMap<string, YamlPath>>();

/** The indices of the entries that a collection loses. */
function goneFrom(within: Collection, path: YamlPath, all: readonly Deletion[]): ReadonlySet<number> {
  const known = GONE.get(within);
  if (known !== undefined) return known;
  const entries = entriesOf(within);
  const steps = stepsOf(all).get(holderKey(path)) ?? [];
  const gone = new Set(steps.map((step) => indexOf(entries, entryAt(within, step))));
  GONE.set(within, gone);
  return gone;
}

/** The last steps of all deletions, by what holds them. */
function stepsOf(all: readonly Deletion[]): ReadonlyMap<string, YamlPath> {
  const known = STEPS.get(all);
  if (known !== undefined) return known;
  const steps = new Map<string, (string | number)[]>();
  for (const { path } of all) {
    const key = holderKey(path);
    const own = steps.get(key);
    if (own === undefined) steps.set(key, [path.at(-1)!]);
    else own.push(path.at(-1)!);
  }
  STEPS.set(all, steps);
  return steps;
}

const holderKey = (path: YamlPath) => JSON.stringify(path.slice(0, -1).map(String));

function indexOf(entries: readonly Entry[], entry: Entry | undefined): number {
  return entries.findIndex(({ start }) => start === entry?.start);
}

/** Whether nothing but white space stands before a place in its line. */
function standsFirst(source: string, at: number): boolean {
  return /^ *$/.test(source.slice(lineOf(source, at), at));
}

function lineBreak({ source, layout }: Editor, end: number): string {
  return source[end - 1] === '\n' ? layout.newline : '';
}

type Holder = { readonly entry: Entry; readonly within: Collection } | undefined;

/** A collection that loses all of its lines: brackets come right behind its key. */
function emptied(stretch: Stretch, holder: Holder): Splice[] | undefined {
  const { editor, within, entries } = stretch;
  const behindKey = holder?.entry.key === undefined ? undefined : holder.entry.behindKey;
  if (behindKey === undefined || isFlow(within) || !standsFirst(editor.source, entries[0]!.start)) return undefined;
  const lines = entries.flatMap((_, at) => ownLines(stretch, at) ?? []);
  return [
    insertion(behindKey, isSeq(within) ? ' []' : ' {}'),
    ...lines.map(({ start, end }) => ({ start, end, text: '', column: 0 })),
  ];
}

function emptiedInPlace({ editor, within, entries }: Stretch, outer: Collection | undefined): Splice {
  const [start, end] = [entries[0]!.start, entries.at(-1)!.end];
  if (isFlow(within)) {
    const [open, close] = [within.range![0] + 1, within.range![1] - 1];
    const isBare = /^[\s,]*$/.test(editor.source.slice(open, start) + editor.source.slice(end, close));
    return { start: isBare ? open : start, end: isBare ? close : end, text: '', column: 0 };
  }
  return { start, end, text: bracketsFor(within, outer) + lineBreak(editor, end), column: 0 };
}

function bracketsFor(within: Collection, outer: Collection | undefined): string {
  const brackets = isSeq(within) ? '[]' : '{}';
  // A list whose dashes stand right under its key: brackets there would be no value of that key.
  return outer !== undefined && columnOf(within) <= columnOf(outer) ? ` ${brackets}` : brackets;
}

/** The lines that an entry within brackets has for itself, with its comma and the comment behind; else undefined. */
function flowLines(source: string, { start, end }: Entry, isLast: boolean): Pick<Splice, 'start' | 'end'> | undefined {
  const [, behind, comma] = /^([ \t]*(,?)[ \t]*(?:#[^\n]*)?\r?\n)/.exec(source.slice(end)) ?? [];
  if (behind === undefined || (comma === '' && !isLast) || !standsFirst(source, start)) return undefined;
  return { start: lineOf(source, start), end: end + behind.length };
}
