import { isMap, isScalar, isSeq } from 'yaml';
import { addition } from './yaml-add.ts';
import { writeLines, type YamlLayout, type YamlValue } from './write-yaml.ts';
import { aboveComments, innerCommentsEnd } from './yaml-comments.ts';
import { filling } from './yaml-set.ts';
import { lineEnd, type Editor, type Splice } from './yaml-splice.ts';
import { columnOf, entryAt, isCollection, isFlow, locate, type YamlPath } from './yaml-tree.ts';

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
  const entry = isSeq(within) && !isFlow(within) ? entryAt(within, step) : undefined;
  if (!isCollection(within) || entry === undefined || !isMap(entry.value) || isFlow(entry.value)) return undefined;
  const start = aboveComments(source, entry.start);
  if (start === undefined) return undefined;
  const column = columnOf(within);
  const ownEnd = lineEnd(source, entry.end);
  const own = split(source.slice(start, ownEnd), layout);
  const behind = split(source.slice(ownEnd, innerCommentsEnd(source, ownEnd, column)), layout);
  const keys = new Set(entry.value.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')));
  const added = Object.entries(value).filter(([key]) => !keys.has(key));
  const inner = columnOf(entry.value);
  return (to) => [
    ...own.map((line) => shift(line, to - column)),
    ...added.flatMap(([key, each]) => writeLines({ [key]: each }, inner + to - column, layout)),
    ...behind.map((line) => shift(line, to - column)),
  ];
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
