import { isMap, isScalar, isSeq } from 'yaml';
import { addition } from './yaml-add.ts';
import { writeFlowPair, writeLines, type YamlLayout, type YamlValue } from './write-yaml.ts';
import { climb, innerCommentsEnd, lineOf } from './yaml-comments.ts';
import { filling } from './yaml-set.ts';
import { lineEnd, type Editor, type Splice } from './yaml-splice.ts';
import { columnOf, entriesOf, entryAt, isCollection, isFlow, locate, type YamlPath } from './yaml-tree.ts';

/**
 * Puts an item of a list into another list as its author wrote it, with the comments in it and right above it. Where its
 * text cannot stand there, as in brackets, it is written anew. It stays where it was, until what holds it is taken out.
 * @param from the item
 * @param path the other list
 * @param value what the item is to say there: keys that it lacks are added to its end
 */
export function movement(
  editor: Editor,
  from: YamlPath,
  path: YamlPath,
  value: Readonly<Record<string, YamlValue>>,
  after?: number | null,
): Splice {
  return addition(editor, [...path, '-'], [value], after, linesOf(editor, from, value));
}

/**
 * Puts items of lists into a list that is empty or not there yet, as `movement` puts them into one that is.
 * @param from the items
 * @param path the list: the last key of a map
 * @param values what each item is to say there
 */
export function gathering(
  editor: Editor,
  from: readonly YamlPath[],
  path: YamlPath,
  values: readonly Readonly<Record<string, YamlValue>>[],
): Splice {
  const { step, within } = locate(editor.root, path);
  const { indent, indentSeq } = editor.layout;
  const items = values.map((value, i) => linesOf(editor, from[i]!, value));
  const lines = (column: number) =>
    items.flatMap((own, i) => own?.(column) ?? writeLines([values[i]!], column, editor.layout));
  if (isCollection(within) && entryAt(within, step) !== undefined) return filling(editor, path, values, lines);
  return addition(editor, path, { [step]: values }, undefined, (column) => [
    `${' '.repeat(column)}${step}:`,
    ...lines(column + (indentSeq ? indent : 0)),
  ]);
}

/** What writes an item's own lines at a column; undefined where it does not stand on lines of its own. */
function linesOf(
  { root, source, layout }: Editor,
  from: YamlPath,
  value: Readonly<Record<string, YamlValue>>,
): ((column: number) => string[]) | undefined {
  const { step, within } = locate(root, from);
  const entry = isSeq(within) ? entryAt(within, step) : undefined;
  if (!isCollection(within) || entry === undefined || !isMap(entry.value)) return undefined;
  const start = aboveItem(source, entry.start);
  if (start === undefined) return undefined;
  const map = entry.value;
  const keys = new Set(map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')));
  const added = Object.entries(value).filter(([key]) => !keys.has(key));
  if (isFlow(map)) {
    const inBraces = added.map(([key, each]) => `, ${writeFlowPair(key, each, layout)}`).join('');
    const last = entriesOf(map).at(-1)!.end;
    const item = source.slice(entry.start, last) + inBraces + source.slice(last, entry.end);
    const behind = BEHIND_ITEM.exec(source.slice(entry.end));
    if (behind === null) return undefined;
    const dash = isFlow(within) ? '- ' : '';
    const lines = split(`${source.slice(start, entry.start)}${dash}${item}${behind[1] ?? ''}`, layout);
    const margin = entry.start - lineOf(source, entry.start);
    const below = isFlow(within) ? [] : linesBehind(source, lineEnd(source, entry.end), margin, layout);
    return (to) => [...lines, ...below].map((line) => shift(line, to - margin));
  }
  if (isFlow(within)) return undefined;
  const column = columnOf(within);
  const ownEnd = lineEnd(source, entry.end);
  const own = split(source.slice(start, ownEnd), layout);
  const behind = linesBehind(source, ownEnd, column, layout);
  const inner = columnOf(map);
  return (to) => [
    ...own.map((line) => shift(line, to - column)),
    ...added.flatMap(([key, each]) => writeLines({ [key]: each }, inner + to - column, layout)),
    ...behind.map((line) => shift(line, to - column)),
  ];
}

// The rest of an item's line: its comma, and its comment.
const BEHIND_ITEM = /^(?:[ \t]*,)?([ \t]*#[^\r\n]*)?[ \t]*(?:\r?\n|$)/;

/** Where an item begins with the comments right above it, without those further in, which are of the item before it. */
function aboveItem(source: string, start: number): number | undefined {
  const line = lineOf(source, start);
  if (source.slice(line, start).trim() !== '') return undefined;
  return climb(source, line, new RegExp(`^ {0,${start - line}}#`));
}

/** The lines of comment below an item that are further in than it. */
function linesBehind(source: string, from: number, column: number, layout: YamlLayout): string[] {
  return split(source.slice(from, innerCommentsEnd(source, from, column)), layout);
}

function split(text: string, { newline }: YamlLayout): string[] {
  const lines = text.split(newline);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function shift(line: string, by: number): string {
  if (line.trim() === '') return line;
  return by >= 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, /^ */.exec(line)![0].length));
}
