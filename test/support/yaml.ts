import fc from 'fast-check';
import { Document, isCollection, isScalar, Scalar, visit } from 'yaml';

/** What a catalogue may hold: maps, lists and words in each other. */
export type Json = string | Json[] | { [key: string]: Json };

const words = fc.oneof(
  fc.constantFrom(
    'over 400',
    "it's",
    'a: b',
    'x # y',
    '- z',
    '12',
    'true',
    '',
    ' ',
    '"q"',
    '{',
    '[a, b]',
    'é 政党',
    '>-',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('two\nlines', 'a\n\nb\n', ' \n x', '\u2028', '\ud800', '\u202e', 'tab\there'),
);
const keys = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.constantFrom('a b', 'x: y', "k'", '12', '- d'));

const { any, map } = fc.letrec<{ any: Json; map: { [key: string]: Json } }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.array(tie('any'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(keys, tie('any'), { maxKeys: 4, noNullPrototype: true }),
}));

export const values = any;
export const maps = map;

/** How a document is laid out: its margins, its ends of line, and a number for each choice that a node leaves open. */
export interface Layout {
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly isWindows: boolean;
  readonly hasMark: boolean;
  readonly hasLastBreak: boolean;
  readonly choices: readonly number[];
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  indent: fc.integer({ min: 1, max: 5 }),
  indentSeq: fc.boolean(),
  isWindows: fc.boolean(),
  hasMark: fc.boolean(),
  hasLastBreak: fc.boolean(),
  choices: fc.array(fc.nat(99), { minLength: 20, maxLength: 20 }),
});

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
] as const;

/** Writes data as YAML in a layout, with comments, blank lines and every style of value. */
export function writeAs(data: Json, { choices, indent, indentSeq, ...layout }: Layout): string {
  const document = new Document(data);
  let at = 0;
  const choose = (below: number) => choices[at++ % choices.length]! % below;
  visit(document, {
    Node(key, node) {
      if (key === 'key') return;
      if (isCollection(node)) {
        node.flow = choose(3) === 0;
      } else if (isScalar(node)) {
        node.type = STYLES[choose(STYLES.length)]!;
        if (node.value === '' && choose(2) === 0) node.value = null;
      }
      if (choose(4) === 0) node.comment = ` comment ${choose(9)}`;
      if (choose(5) === 0) node.commentBefore = ` before ${choose(9)}`;
      if (choose(5) === 0) node.spaceBefore = true;
    },
  });
  const text = document.toString({ indent, indentSeq, lineWidth: 30, nullStr: '' });
  const broken = layout.isWindows ? text.replaceAll(/\r?\n/g, '\r\n') : text;
  return (layout.hasMark ? '\ufeff' : '') + (layout.hasLastBreak ? broken : broken.replace(/\r?\n$/, ''));
}
