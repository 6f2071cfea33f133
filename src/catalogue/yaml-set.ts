import { isMap, isScalar, isSeq, Scalar, type ParsedNode } from 'yaml';
import { addition } from './yaml-add.ts';
import { insertion, type Editor, type Splice } from './yaml-splice.ts';
import { absent, entryAt, isBlank, isCollection, isFlow, locate, type YamlPath } from './yaml-tree.ts';
import { writeInline, writeLines, type YamlValue } from './write-yaml.ts';

/** Gives a scalar another value in the quotes that it has, an empty list its items, or adds a key that is not there yet. */
export function setting(editor: Editor, path: YamlPath, value: YamlValue, after: string | null | undefined): Splice {
  const { step, within } = locate(editor.root, path);
  const entry = isCollection(within) ? entryAt(within, step) : undefined;
  if (entry === undefined || !isCollection(within)) {
    if (typeof step === 'number') throw absent(path);
    return addition(editor, path, { [step]: value }, after);
  }
  const node = entry.value;
  if (isList(value) && isEmptyList(node)) return filling(editor, path, value);
  if (isCollection(node) || typeof value === 'object') {
    throw new RangeError(`the value at ${path.join('/')} cannot be set: only one word, number or line of text can`);
  }
  const inFlow = isFlow(within);
  if (node === null || isBlank(node)) return insertion(entry.end, ` ${writeInline(value, inFlow, editor.layout)}`);
  const [start, end] = node.range;
  if (node.srcToken?.type !== 'block-scalar') {
    return { start, end, text: writeInline(value, inFlow, editor.layout, quotesOf(node)), column: 0 };
  }
  const comment = /^\S+([ \t]+#[^\r\n]*)/.exec(editor.source.slice(start, end))?.[1] ?? '';
  const lineBreak = editor.source[end - 1] === '\n' ? editor.layout.newline : '';
  return { start, end, text: writeInline(value, inFlow, editor.layout) + comment + lineBreak, column: 0 };
}

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value) && value.length > 0;
const isEmptyList = (node: ParsedNode | null) => isSeq(node) && node.items.length === 0;

/** Puts the first items into a list: within braces in line, else as lines, which may be written otherwise than by `yaml`. */
export function filling(
  editor: Editor,
  path: YamlPath,
  items: readonly YamlValue[],
  lines = (column: number) => items.flatMap((item) => writeLines([item], column, editor.layout)),
): Splice {
  const inLine = items.map((item) => writeInline(item, true, editor.layout)).join(', ');
  const put = addition(editor, [...path, '-'], [items[0]!], undefined, lines);
  return put.start === put.end ? { ...put, text: inLine } : put;
}

/** Gives a key another name. */
export function renaming(editor: Editor, path: YamlPath, name: string): Splice {
  const { step, within } = locate(editor.root, path);
  const entry = isMap(within) ? entryAt(within, step) : undefined;
  if (entry?.key === undefined || !isMap(within)) throw absent(path);
  if (entryAt(within, name) !== undefined) throw new RangeError(`there is a key ${name} already`);
  const [start, end] = entry.key.range;
  return { start, end, text: writeInline(name, true, editor.layout, quotesOf(entry.key)), column: 0 };
}

function quotesOf(node: unknown): Scalar.Type | undefined {
  const type = isScalar(node) ? node.type : undefined;
  return type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE ? type : undefined;
}
