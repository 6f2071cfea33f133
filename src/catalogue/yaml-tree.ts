import { isMap, isScalar, isSeq, parseDocument, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';

/** The way from the root of a YAML document to a value: keys of maps and indices of lists. */
export type YamlPath = readonly (string | number)[];

export type Collection = YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode>;

/** A pair of a map, or an item of a list, with the text that it takes up in the source. */
export interface Entry {
  /** The key of a pair; undefined for an item of a list. */
  readonly key: ParsedNode | undefined;
  readonly value: ParsedNode | null;
  /** Where it begins, the dash of an item included, and where its words end: no white space, no comment after it. */
  readonly start: number;
  readonly end: number;
  /** Where the value of a pair may begin: behind the colon. */
  readonly behindKey?: number;
}

/**
 * The root of a YAML source, with the tokens that each node was made from.
 * @throws RangeError where it cannot be parsed
 */
export function parseYamlTree(source: string): ParsedNode | null {
  const document = parseDocument<ParsedNode>(source, {
    schema: 'failsafe',
    keepSourceTokens: true,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error !== undefined) throw new RangeError(`the YAML cannot be edited: ${error.message}`);
  return document.contents;
}

/** Whether a node is a map or a list. */
export function isCollection(node: unknown): node is Collection {
  return isMap(node) || isSeq(node);
}

/** Whether a collection is written in brackets. */
export function isFlow(collection: Collection): boolean {
  return collection.srcToken?.type === 'flow-collection';
}

/** The column of a block collection's keys or dashes, from 0. */
export function columnOf(collection: Collection): number {
  const token = collection.srcToken;
  return token !== undefined && 'indent' in token ? token.indent : 0;
}

// A tree stays as it was parsed. To work them out for each of a thousand edits of one list takes time by the square of it.
const ENTRIES = new WeakMap<Collection, readonly Entry[]>();

/** The pairs or items of a collection in their order. */
export function entriesOf(collection: Collection): readonly Entry[] {
  let entries = ENTRIES.get(collection);
  if (entries === undefined) ENTRIES.set(collection, (entries = findEntries(collection)));
  return entries;
}

function findEntries(collection: Collection): readonly Entry[] {
  if (!isSeq(collection)) return collection.items.map((pair) => pairEntry(pair));
  const dashes = dashesOf(collection);
  return collection.items.map((item, index) => itemEntry(item, dashes[index]));
}

/** The entry at a step of a path; undefined where there is none. */
export function entryAt(collection: Collection, step: string | number): Entry | undefined {
  if (isSeq(collection)) return typeof step === 'number' ? entriesOf(collection)[step] : undefined;
  const pair = collection.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && pairEntry(pair);
}

/** A place that a path leads to: the step within its collection, if there is one, and the entry that holds that. */
export interface YamlPlace {
  readonly step: string | number;
  /** What the step leads into; null where nothing is written there yet. */
  readonly within: ParsedNode | null;
  /** The entry whose value that is, in its own collection; undefined for the root. */
  readonly holder: { readonly entry: Entry; readonly within: Collection } | undefined;
}

/**
 * Goes along a path up to its last step.
 * @throws RangeError where there is nothing on the way
 */
export function locate(root: ParsedNode | null, path: YamlPath): YamlPlace {
  let within = root;
  let holder: YamlPlace['holder'];
  for (const step of path.slice(0, -1)) {
    const entry = isCollection(within) ? entryAt(within, step) : undefined;
    if (entry === undefined) throw absent(path);
    holder = { entry, within: within as Collection };
    within = entry.value;
  }
  const step = path.at(-1);
  if (step === undefined) throw absent(path);
  return { step, within, holder };
}

/** What is thrown where a path leads nowhere. */
export function absent(path: YamlPath): RangeError {
  return new RangeError(`the YAML has nothing at ${path.join('/')}`);
}

/** Whether nothing is written where a value could be. */
export function isBlank(node: ParsedNode | null): boolean {
  return node === null || (!isCollection(node) && node.range[0] === node.range[1]);
}

/** Where the dashes of a list stand; a list in brackets has none. */
function dashesOf(list: YAMLSeq<ParsedNode>): number[] {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

function itemEntry(item: ParsedNode, dash: number | undefined): Entry {
  const start = dash ?? item.range[0];
  return { key: undefined, value: item, start, end: dash !== undefined && isBlank(item) ? dash + 1 : endOf(item) };
}

function pairEntry(pair: Pair<ParsedNode, ParsedNode | null>): Entry {
  const { key, value } = pair;
  const srcToken = pair.srcToken as SourcePair | undefined;
  const explicit = srcToken?.start?.find(({ type }) => type === 'explicit-key-ind');
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const afterColon = colon === undefined ? key.range[1] : colon.offset + 1;
  return {
    key,
    value,
    start: explicit?.offset ?? key.range[0],
    behindKey: afterColon,
    end: value === null || isBlank(value) ? afterColon : endOf(value),
  };
}

interface SourcePair {
  readonly start?: readonly SourceToken[];
  readonly sep?: readonly SourceToken[];
}

interface SourceToken {
  readonly type: string;
  readonly offset: number;
}

/** Where a node's own words end; its range goes on over what follows the last of them. */
function endOf(node: ParsedNode): number {
  if (!isCollection(node) || isFlow(node)) return node.range[1];
  return entriesOf(node).at(-1)?.end ?? node.range[1];
}
