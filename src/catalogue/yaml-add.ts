import { isMap, isSeq } from 'yaml';
import { aboveComments } from './yaml-comments.ts';
import { insertion, insertLines, type Editor, type Splice } from './yaml-splice.ts';
import {
  columnOf,
  entriesOf,
  entryAt,
  isBlank,
  isCollection,
  isFlow,
  locate,
  type Collection,
  type Entry,
  type YamlPath,
} from './yaml-tree.ts';
import { writeFlowPair, writeInline, writeLines, type YamlLayout, type YamlValue } from './write-yaml.ts';

/**
 * Adds to the collection that a path's last step is to be in: an item `[value]`, or a pair `{ key: value }`.
 * @param after the key of a pair, or the index of an item, that the new one is put after; null for before the first
 * @param lines writes it as block lines at a column, where it is not to be written as `yaml` would
 */
export function addition(
  editor: Editor,
  path: YamlPath,
  added: readonly [YamlValue] | Readonly<Record<string, YamlValue>>,
  after?: string | number | null,
  lines: (column: number) => string[] = (column) => writeLines(added, column, editor.layout),
): Splice {
  const { within, holder } = locate(editor.root, path);
  const isItem = Array.isArray(added);
  const misfit = () => new RangeError(`the value at ${path.slice(0, -1).join('/')} is no ${isItem ? 'list' : 'map'}`);
  if (!isBlank(within) && !(isItem ? isSeq(within) : isMap(within))) throw misfit();

  if (isCollection(within)) {
    const entries = entriesOf(within);
    if (after === null && entries[0] !== undefined) return insertBefore(editor, within, entries[0], added, lines);
    const sibling = (after == null ? undefined : entryAt(within, after)) ?? entries.at(-1);
    if (sibling !== undefined) {
      if (isFlow(within)) return insertion(sibling.end, `, ${inline(added, editor.layout)}`);
      const column = columnOf(within);
      const written = lines(column);
      return insertLines(editor, sibling.end, areSetOff(editor.source, entries) ? ['', ...written] : written, column);
    }
  }
  const outer = holder === undefined ? undefined : holder.within;
  const standsAlone = outer === undefined || (isMap(outer) && !isFlow(outer));
  if (
    isCollection(within) &&
    !(standsAlone && isEmptyBrackets(editor.source.slice(within.range[0], within.range[1])))
  ) {
    return insertion(within.range[0] + 1, inline(added, editor.layout));
  }
  if (!standsAlone) throw misfit();
  const { indent, indentSeq, newline } = editor.layout;
  const column = outer === undefined ? 0 : columnOf(outer) + (isItem && !indentSeq ? 0 : indent);
  const written = lines(column);
  if (!isCollection(within)) return insertLines(editor, holder?.entry.end ?? editor.source.length, written, column);
  const [start, end] = within.range;
  if (holder === undefined) return { start, end, text: written.join(newline), column };
  const gap = /\s*$/.exec(editor.source.slice(0, start))![0].length;
  return { start: start - gap, end, text: newline + written.join(newline), column };
}

function insertBefore(
  editor: Editor,
  within: Collection,
  { start }: Entry,
  added: readonly [YamlValue] | Readonly<Record<string, YamlValue>>,
  lines: (column: number) => string[],
): Splice {
  if (isFlow(within)) return insertion(start, `${inline(added, editor.layout)}, `);
  const column = columnOf(within);
  const text = lines(column).join(editor.layout.newline) + editor.layout.newline;
  const at = aboveComments(editor.source, start);
  // The first of a list within a list stands in the line of the dash that holds it.
  if (at === undefined) return { start, end: start, text: `${text.slice(column)}${' '.repeat(column)}`, column };
  return { start: at, end: at, text, column };
}

/** Whether most of the entries of a collection have a blank line before them, and so the last of them. */
function areSetOff(source: string, [, ...later]: readonly Entry[]): boolean {
  const setOff = later.filter(({ start }) => {
    const at = aboveComments(source, start);
    return at !== undefined && BEHIND_BLANK.test(source.slice(Math.max(0, at - WIDEST_BLANK), at));
  });
  return setOff.length * 2 > later.length && setOff.at(-1) === later.at(-1);
}

const BEHIND_BLANK = /\n[ \t]*\r?\n$/;
const WIDEST_BLANK = 80;

function isEmptyBrackets(text: string): boolean {
  return /^(?:\[\s*\]|\{\s*\})$/.test(text);
}

function inline(added: readonly [YamlValue] | Readonly<Record<string, YamlValue>>, layout: YamlLayout): string {
  if (Array.isArray(added)) return writeInline(added[0] as YamlValue, true, layout);
  const [[key, value] = ['', '']] = Object.entries(added as Readonly<Record<string, YamlValue>>);
  return writeFlowPair(key, value, layout);
}
