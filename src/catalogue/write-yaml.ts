import { Document, isMap, isScalar, isSeq, Scalar, visit, type ParsedNode, type ToStringOptions } from 'yaml';
import { columnOf, entriesOf, isCollection, isFlow } from './yaml-tree.ts';

/** What is written into a YAML source. A string that YAML would take for something else is quoted, a number never. */
export type YamlValue = string | number | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** How a YAML source is laid out. */
export interface YamlLayout {
  readonly newline: '\n' | '\r\n';
  /** How far a map stands in from the map that holds it. */
  readonly indent: number;
  /** Whether a list's dashes stand in from the key that holds it. */
  readonly indentSeq: boolean;
  /** Whether what has to be quoted stands in single quotes; null where that is as `yaml` has it. */
  readonly singleQuote: true | null;
  /** Whether it is JSON, and is to stay so. */
  readonly isJson: boolean;
}

/** How words are written within a line. */
type InlineLayout = Pick<YamlLayout, 'singleQuote' | 'isJson'>;

/** The layout of a source; what it does not show is as `yaml` and prettier write it. */
export function layoutOf(source: string, root: ParsedNode | null): YamlLayout {
  const shown: { indent?: number; indentSeq?: boolean } = {};
  const walk = (node: ParsedNode | null): void => {
    if (!isCollection(node) || isFlow(node)) return;
    for (const { value } of entriesOf(node)) {
      if (isCollection(value) && !isFlow(value) && !isSeq(node)) {
        const deeper = columnOf(value) - columnOf(node);
        if (isSeq(value)) shown.indentSeq ??= deeper > 0;
        else shown.indent ??= deeper;
      }
      if (shown.indent !== undefined && shown.indentSeq !== undefined) return;
      walk(value);
    }
  };
  walk(root);
  return {
    newline: /^[^\n]*\r\n/.test(source) ? '\r\n' : '\n',
    indent: shown.indent ?? 2,
    indentSeq: shown.indentSeq ?? true,
    singleQuote: prefersSingle(root) ? true : null,
    isJson:
      isMap(root) && isFlow(root) && root.items.every(({ key }) => isScalar(key) && key.type === Scalar.QUOTE_DOUBLE),
  };
}

/** Whether most of the values that could stand in quotes of either kind stand in single ones. */
function prefersSingle(root: ParsedNode | null): boolean {
  let lead = 0;
  visit(root, {
    Scalar(_, { type, source = '' }) {
      if (type === Scalar.QUOTE_SINGLE && !source.includes('"')) lead++;
      if (type === Scalar.QUOTE_DOUBLE && !/['\\]/.test(source)) lead--;
    },
  });
  return lead > 0;
}

const OPTIONS = {
  // One line for one value, so that every line can be set in alike.
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: true,
} as const satisfies ToStringOptions;

/** A word, number or line of text as it stands after a key; within brackets, any value, on one line. */
export function writeInline(
  value: YamlValue,
  inFlow: boolean,
  { singleQuote, isJson }: InlineLayout,
  style?: Scalar.Type,
): string {
  if (isJson) return escapeHidden(JSON.stringify(value));
  // A value alone would be written otherwise than one after a key.
  const document = build(inFlow ? [value] : { k: value }, style);
  if (inFlow)
    return escapeHidden(
      document
        .toString({ ...OPTIONS, singleQuote, collectionStyle: 'flow' })
        .slice(2, -3)
        .trim(),
    );
  return escapeHidden(document.toString({ ...OPTIONS, singleQuote }).slice('k: '.length, -1));
}

/** A pair `key: value` for within braces. */
export function writeFlowPair(key: string, value: YamlValue, { singleQuote, isJson }: InlineLayout): string {
  if (isJson) return escapeHidden(`${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const text = build({ [key]: value }).toString({ ...OPTIONS, singleQuote, collectionStyle: 'flow' });
  return escapeHidden(text.slice(2, -3).trim());
}

/** A pair or an item as lines of block style: `{ key: value }` or `[item]`, each line set in by a number of columns. */
export function writeLines(value: YamlValue, column: number, layout: YamlLayout): string[] {
  const { indent, indentSeq, singleQuote } = layout;
  const text = build(value).toString({ ...OPTIONS, indent, indentSeq, singleQuote });
  return escapeHidden(text.slice(0, -1))
    .split('\n')
    .map((line) => ' '.repeat(column) + line);
}

// What an editor does not show, or a file in UTF-8 cannot hold: written as escapes, which only double quotes have.
const HIDDEN = /(?!\n)[\p{Cc}\p{Surrogate}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;

function build(value: YamlValue, style?: Scalar.Type): Document {
  // The core schema, as editors read it, decides what has to be quoted.
  const document = new Document(value);
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== 'string') return;
      if (/\n/.test(node.value) || HIDDEN.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      else if (style !== undefined && key !== 'key') node.type = style;
    },
  });
  return document;
}

function escapeHidden(text: string): string {
  return text.replace(
    new RegExp(HIDDEN, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
