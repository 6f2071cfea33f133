import { isMap, isScalar, isSeq, parseDocument, type Node, type ParsedNode } from 'yaml';
import { InputError, placeAt } from '../corpus/input-error.ts';

/** Plain data of a YAML file; every scalar is its source text, as no figure may be lost to YAML's own reading of it. */
export type YamlData = string | readonly YamlData[] | { readonly [key: string]: YamlData };

/** A YAML file as data, with where each value (by its path, `claims/parties/title`) and each key stands. */
export interface YamlSource {
  readonly data: YamlData;
  readonly values: Readonly<Record<string, number>>;
  readonly keys: Readonly<Record<string, number>>;
}

/**
 * Reads YAML 1.2 without anchors, aliases and tags.
 * @throws InputError with the line and column of what cannot be read
 */
export function readYaml(source: string, file: string): YamlSource {
  const at = (index: number) => placeAt(file, source, index);
  const document = parse(source, file);
  const error = document.errors[0] ?? document.warnings[0];
  if (error !== undefined) {
    const { message, hint } = PLAINER.find(({ says }) => says.test(error.message)) ?? {
      ...error,
      hint: 'mend it there',
    };
    throw new InputError(`the YAML cannot be read: ${message}`, { place: at(error.pos[0]), hint });
  }
  const values: Record<string, number> = {};
  const keys: Record<string, number> = {};

  const walk = (node: Node | null, path: string, position: number): YamlData => {
    values[path] = node?.range?.[0] ?? position;
    if (node === null) return '';
    if (isScalar(node)) return String(node.value);
    if (isSeq(node)) return node.items.map((item, i) => walk(item as Node | null, join(path, String(i)), position));
    if (!isMap(node)) {
      throw new InputError('YAML aliases are not read here', { place: at(values[path]!), hint: 'write it out' });
    }
    return Object.fromEntries(
      node.items.map((pair) => {
        const key = pair.key as Node;
        const start = key.range?.[0] ?? position;
        if (!isScalar(key) || typeof key.value !== 'string' || key.value === '__proto__') {
          throw new InputError('this cannot be a field', { place: at(start), hint: 'take it out' });
        }
        keys[join(path, key.value)] = start;
        return [key.value, walk(pair.value as Node | null, join(path, key.value), start)];
      }),
    );
  };
  return { data: walk(document.contents, '', 0), values, keys };
}

/** What the parser says in words of programs, said otherwise. */
const PLAINER = [
  {
    says: /parseAllDocuments/,
    message: 'the file holds several documents',
    hint: 'take out what follows the second ---',
  },
  { says: /call stack/, message: 'it is nested too deeply', hint: 'make it flat' },
  { says: /^Tabs/, message: 'a tab stands where spaces are to be', hint: 'indent with spaces' },
  {
    says: /must start at the same column/,
    message: 'this is indented otherwise than the fields that it stands with',
    hint: 'give all of them the same indentation',
  },
  {
    says: /^Sequence item without/,
    message: 'this is indented otherwise than the entry that it belongs to',
    hint: 'put it right under the first field of that entry, or a hyphen before it',
  },
  {
    says: /^Nested mappings/,
    message: 'there is a colon where words cannot hold one',
    hint: 'put the words in quotation marks, or the next field on a line of its own with the same indentation',
  },
  {
    says: /^Unexpected scalar at node end/,
    message: 'something follows where a value has ended',
    hint: "put words that begin with a quotation mark in '…', and each field on a line of its own with the same indentation",
  },
  {
    says: /^Map keys must be unique/,
    message: 'this stands here twice',
    hint: 'take one out, or give it another name',
  },
  { says: /^Missing closing/, message: 'a quotation mark is not closed', hint: 'close it' },
  {
    says: /^Plain value cannot start/,
    message: 'words cannot begin with this character',
    hint: 'put them in quotation marks',
  },
  { says: /must be at most 1024 chars/, message: 'a name has more than 1024 characters', hint: 'shorten it' },
  {
    says: /need to be followed by map values/,
    message: 'here is a name without a colon behind it',
    hint: 'write it like `title: words`',
  },
] as const;

const join = (path: string, step: string) => (path === '' ? step : `${path}/${step}`);

function parse(source: string, file: string) {
  try {
    return parseDocument<ParsedNode>(source, {
      // Failsafe reads every scalar as the words that stand there.
      schema: 'failsafe',
      prettyErrors: false,
    });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputError('the YAML is nested too deeply to be read', { place: { file }, hint: 'make it flat', cause });
  }
}
