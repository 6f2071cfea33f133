import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editYaml, type YamlEdit } from '../../src/catalogue/edit-yaml.ts';
import { readYaml, type YamlData } from '../../src/catalogue/read-yaml.ts';
import { layouts, maps, values, writeAs, type Json } from '../support/yaml.ts';

const read = (source: string): YamlData => readYaml(source, 'x.yaml').data;

const CATALOGUE = `# head
documents:
  a: # the first
    file: 'a.txt' # in quotes
    title: "A"   # and these
  b: {file: b.txt, title: B}

claims:
  # about houses
  houses:
    observations:
      - document: a
        quote: over 40 houses # misprinted
      # and
      - document: b
        quote: >-
          over
          50 houses
  # the end
  empty: []
  none:   # nothing yet
`;

describe('an edit changes what it is to change, to the letter', () => {
  it.each<[string, YamlEdit[], [string, string][]]>([
    [
      'a plain value',
      [{ op: 'set', path: ['claims', 'houses', 'observations', 0, 'quote'], value: '41 houses' }],
      [['over 40 houses #', '41 houses #']],
    ],
    [
      'a plain value that needs quotes',
      [{ op: 'set', path: ['claims', 'houses', 'observations', 0, 'quote'], value: 'it: # no' }],
      [['over 40 houses #', '"it: # no" #']],
    ],
    ['single quotes', [{ op: 'set', path: ['documents', 'a', 'file'], value: "it's" }], [["'a.txt'", "'it''s'"]]],
    ['double quotes', [{ op: 'set', path: ['documents', 'a', 'title'], value: 'B' }], [['"A"', '"B"']]],
    [
      'a value in braces',
      [{ op: 'set', path: ['documents', 'b', 'title'], value: 'B, C' }],
      [['title: B}', 'title: "B, C"}']],
    ],
    [
      'a block scalar',
      [{ op: 'set', path: ['claims', 'houses', 'observations', 1, 'quote'], value: 'over 50 houses' }],
      [['>-\n          over\n          50 houses\n', 'over 50 houses\n']],
    ],
    ['a number', [{ op: 'set', path: ['documents', 'a', 'file'], value: 12 }], [["'a.txt'", '12']]],
    [
      'a new field after another',
      [{ op: 'set', path: ['documents', 'a', 'sha256'], value: 'ff', after: 'file' }],
      [['# in quotes\n', '# in quotes\n    sha256: ff\n']],
    ],
    [
      'a new field at the end',
      [{ op: 'set', path: ['documents', 'a', 'sha256'], value: 'ff' }],
      [['# and these\n', '# and these\n    sha256: ff\n']],
    ],
    [
      'a new field in braces',
      [{ op: 'set', path: ['documents', 'b', 'sha256'], value: 'ff', after: 'file' }],
      [['file: b.txt,', 'file: b.txt, sha256: ff,']],
    ],
    [
      'a new map',
      [{ op: 'set', path: ['documents', 'c'], value: { file: 'c.txt', title: 'C' } }],
      [['title: B}\n', 'title: B}\n  c:\n    file: c.txt\n    title: C\n']],
    ],
    [
      'an item',
      [{ op: 'append', path: ['claims', 'houses', 'observations'], value: { document: 'c', paragraph: 3 } }],
      [['50 houses\n', '50 houses\n      - document: c\n        paragraph: 3\n']],
    ],
    [
      'an item before the first',
      [{ op: 'append', path: ['claims', 'houses', 'observations'], value: { document: 'c' }, after: null }],
      [['observations:\n', 'observations:\n      - document: c\n']],
    ],
    [
      'a map before the first, above what is said of that',
      [{ op: 'set', path: ['documents', 'c'], value: { file: 'c.txt' }, after: null }],
      [['documents:\n', 'documents:\n  c:\n    file: c.txt\n']],
    ],
    ['the first item', [{ op: 'append', path: ['claims', 'empty'], value: 'x' }], [['empty: []', 'empty:\n    - x']]],
    [
      'the first of nothing',
      [{ op: 'set', path: ['claims', 'none', 'title'], value: 'N' }],
      [['nothing yet\n', 'nothing yet\n    title: N\n']],
    ],
    [
      'items into an empty list',
      [{ op: 'set', path: ['claims', 'empty'], value: ['x', { y: 'z' }] }],
      [['empty: []', 'empty:\n    - x\n    - y: z']],
    ],
    [
      'items of a list, as they are written, into one that is empty',
      [
        {
          op: 'gather',
          from: [['claims', 'houses', 'observations', 0]],
          path: ['claims', 'empty'],
          values: [{ document: 'a', quote: 'x', note: 'y' }],
        },
      ],
      [['empty: []', 'empty:\n    - document: a\n      quote: over 40 houses # misprinted\n      note: y']],
    ],
    [
      'items of a list into one that is not there yet',
      [
        {
          op: 'gather',
          from: [0, 1].map((index) => ['claims', 'houses', 'observations', index]),
          path: ['claims', 'none', 'excluded'],
          values: [{ document: 'a' }, { document: 'b' }],
        },
      ],
      [
        [
          'nothing yet\n',
          'nothing yet\n    excluded:\n      - document: a\n        quote: over 40 houses # misprinted\n      # and\n      - document: b\n        quote: >-\n          over\n          50 houses\n',
        ],
      ],
    ],
    [
      'items of a list into one in braces',
      [
        {
          op: 'gather',
          from: [0, 1].map((index) => ['claims', 'houses', 'observations', index]),
          path: ['documents', 'b', 'excluded'],
          values: [{ document: 'a' }, { document: 'b' }],
        },
      ],
      [['title: B}', 'title: B, excluded: [ { document: a }, { document: b } ]}']],
    ],
    ['a key', [{ op: 'rename', path: ['documents', 'a'], key: 'a-b' }], [['a: # the first', 'a-b: # the first']]],
    [
      'a pair taken out',
      [{ op: 'delete', path: ['documents', 'a', 'file'] }],
      [["    file: 'a.txt' # in quotes\n", '']],
    ],
    [
      'a map taken out of a map',
      [{ op: 'delete', path: ['documents', 'b'] }],
      [['  b: {file: b.txt, title: B}\n', '']],
    ],
    ['a pair taken out of braces', [{ op: 'delete', path: ['documents', 'b', 'file'] }], [['file: b.txt, ', '']]],
    ['the last pair of braces', [{ op: 'delete', path: ['documents', 'b', 'title'] }], [[', title: B', '']]],
    [
      'an item taken out',
      [{ op: 'delete', path: ['claims', 'houses', 'observations', 0] }],
      [['      - document: a\n        quote: over 40 houses # misprinted\n', '']],
    ],
    [
      'the pair behind a dash',
      [{ op: 'delete', path: ['claims', 'houses', 'observations', 0, 'document'] }],
      [['document: a\n        ', '']],
    ],
    [
      'all there is',
      [
        { op: 'delete', path: ['documents', 'a', 'title'] },
        { op: 'delete', path: ['documents', 'a', 'file'] },
      ],
      [[`a: # the first\n    file: 'a.txt' # in quotes\n    title: "A"   # and these\n`, 'a: {} # the first\n']],
    ],
    [
      'several at once',
      [
        { op: 'append', path: ['claims', 'houses', 'observations'], value: { document: 'c' } },
        { op: 'set', path: ['claims', 'houses', 'observations', 1, 'prefix'], value: 'has' },
        { op: 'set', path: ['claims', 'houses', 'title'], value: 'Houses' },
      ],
      [['50 houses\n', '50 houses\n        prefix: has\n      - document: c\n    title: Houses\n']],
    ],
  ])('%s', (_, edits, replacements) => {
    const expected = replacements.reduce((text, [from, to]) => {
      expect(text.split(from)).toHaveLength(2);
      return text.replace(from, () => to);
    }, CATALOGUE);
    expect(editYaml(CATALOGUE, edits)).toBe(expected);
    const windows = editYaml(`\ufeff${CATALOGUE.replaceAll('\n', '\r\n')}`, edits);
    expect(windows).toBe(`\ufeff${expected.replaceAll('\n', '\r\n')}`);
  });

  it.each<[string, YamlEdit]>([
    ['nothing there', { op: 'delete', path: ['documents', 'x'] }],
    ['nothing on the way', { op: 'set', path: ['documents', 'x', 'file'], value: 'x' }],
    ['a key that is there', { op: 'rename', path: ['documents', 'a'], key: 'b' }],
    ['a list that is none', { op: 'append', path: ['documents'], value: 'x' }],
    ['a value that is a map', { op: 'set', path: ['documents', 'a'], value: 'x' }],
  ])('and refuses: %s', (_, edit) => {
    expect(() => editYaml(CATALOGUE, [edit])).toThrow(RangeError);
  });

  it.each<[string, string, string]>([
    ['as most others are', 'v: 1\n\na:\n  b: 2\n', 'v: 1\n\na:\n  b: 2\n\nc: 3\n'],
    ['as most others are, below their comments', 'v: 1\n\n# on a\na: 2\n', 'v: 1\n\n# on a\na: 2\n\nc: 3\n'],
    ['as the others are not', 'v: 1\na: 2\n', 'v: 1\na: 2\nc: 3\n'],
    [
      'as a few are, where groups begin',
      'v: 1\na: 2\nb: 3\n\n# more\nd: 4\n',
      'v: 1\na: 2\nb: 3\n\n# more\nd: 4\nc: 3\n',
    ],
  ])('sets a new entry off by a blank line %s', (_name, before, after) => {
    expect(editYaml(before, [{ op: 'set', path: ['c'], value: 3 }])).toBe(after);
  });

  it.each([
    ["a: 'b: c'\nd: 'e'\nf: \"it's\"\n", "'x: y'"],
    ['a: \'b: c\'\nd: "e"\n', '"x: y"'],
    ['a: b\n', '"x: y"'],
  ])('quotes what it writes as most is quoted: %j', (before, value) => {
    expect(editYaml(before, [{ op: 'set', path: ['a'], value: 'x: y' }])).toContain(
      before.startsWith('a: b') ? value : "'x: y'",
    );
    expect(editYaml(before, [{ op: 'set', path: ['z'], value: 'x: y' }])).toBe(`${before}z: ${value}\n`);
    expect(editYaml(before, [{ op: 'set', path: ['z'], value: "it's: x" }])).toContain(`z: "it's: x"\n`);
  });

  it('leaves JSON what it is', () => {
    const before = '{\n  "a": { "b": [ "c" ] }\n}\n';
    const edited = editYaml(before, [
      { op: 'set', path: ['a', 'd'], value: 'e\u2028f' },
      { op: 'set', path: ['g'], value: { h: [1] } },
      { op: 'append', path: ['a', 'b'], value: { i: 'j' } },
    ]);
    expect(JSON.parse(edited)).toEqual({ a: { b: ['c', { i: 'j' }], d: 'e\u2028f' }, g: { h: [1] } });
    expect(read(edited)).toEqual({ a: { b: ['c', { i: 'j' }], d: 'e\u2028f' }, g: { h: ['1'] } });
    const emptied = editYaml(before, [{ op: 'delete', path: ['a'] }]);
    expect(emptied).toBe('{}\n');
  });

  it('refuses edits that reach into each other', () => {
    const path = ['documents', 'a'];
    expect(() =>
      editYaml(CATALOGUE, [
        { op: 'delete', path },
        { op: 'set', path: [...path, 'file'], value: 'x' },
      ]),
    ).toThrow(/reach into each other/);
  });
});

/** The same edit on plain data. */
function apply(data: Json, edit: YamlEdit): Json {
  const copy = structuredClone(data);
  const steps = edit.op === 'append' ? edit.path : edit.path.slice(0, -1);
  const within = steps.reduce<Json>((at, step) => (at as Record<string, Json>)[step]!, copy);
  const last = edit.path.at(-1)!;
  switch (edit.op) {
    case 'append':
      (within as Json[]).splice(indexAfter(edit.after, (within as Json[]).length), 0, stringified(edit.value));
      break;
    case 'set':
      (within as Record<string, Json>)[last] = stringified(edit.value);
      break;
    case 'delete':
      if (Array.isArray(within)) within.splice(last as number, 1);
      else delete (within as Record<string, Json>)[last];
      break;
    case 'rename':
      (within as Record<string, Json>)[edit.key] = (within as Record<string, Json>)[last]!;
      delete (within as Record<string, Json>)[last];
      break;
  }
  return copy;
}

const indexAfter = (after: number | null | undefined, length: number) =>
  after === null ? 0 : after === undefined ? length : after + 1;

const stringified = (value: unknown): Json =>
  JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? String(part) : part))) as Json;

/** An edit that fits the data, chosen by what fast-check drew. */
function editOf(data: Json, pick: () => number, value: () => Json): YamlEdit {
  const path: (string | number)[] = [];
  let at = data;
  for (;;) {
    const keys = Array.isArray(at) ? [...at.keys()] : Object.keys(at as object);
    const key = keys[pick() % Math.max(keys.length, 1)];
    const next = key === undefined ? undefined : (at as Record<string, Json>)[key];
    if (next !== undefined && typeof next !== 'string' && pick() % 4 > 0) {
      path.push(key!);
      at = next;
      continue;
    }
    if (Array.isArray(at)) {
      return key !== undefined && pick() % 2 > 0 && (typeof next === 'string' || pick() % 2 > 0)
        ? { op: 'delete', path: [...path, key], withComments: pick() % 2 > 0 }
        : { op: 'append', path, value: value(), ...place(pick(), at.length) };
    }
    const choices: YamlEdit[] = [{ op: 'set', path: [...path, `new${pick()}`], value: value() }];
    if (key !== undefined) {
      choices.push(
        { op: 'delete', path: [...path, key], withComments: pick() % 2 > 0 },
        { op: 'rename', path: [...path, key], key: `key${pick()}` },
      );
      if (typeof next === 'string')
        choices.push({ op: 'set', path: [...path, key], value: String(pick()) + JSON.stringify(value()) });
      choices.push({
        op: 'set',
        path: [...path, `new${pick()}`],
        value: value(),
        after: pick() % 3 > 0 ? String(key) : null,
      });
    }
    return choices[pick() % choices.length]!;
  }
}

/** Somewhere in a list: before the first item, behind one, or where that is not said. */
function place(pick: number, length: number): { readonly after?: number | null } {
  if (length === 0 || pick % 3 === 0) return {};
  return { after: pick % 3 === 1 ? null : pick % length };
}

function commonEnds(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let after = 0;
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return before + after;
}

interface Drawn {
  readonly data: Json;
  readonly source: string;
  readonly edit: YamlEdit;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(maps, layouts, fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }), values)
  .map(([data, layout, picks, news]) => {
    let at = 0;
    const source = writeAs(data, layout);
    return {
      data,
      source,
      edit: editOf(
        data,
        () => picks[at++ % picks.length]!,
        () => news,
      ),
    };
  })
  // Where `yaml` itself does not write what it was given, there is nothing to edit.
  .filter(({ data, source }) => isReadAs(source, data));

function isReadAs(source: string, data: Json): boolean {
  try {
    return isDeepStrictEqual(read(source), data);
  } catch {
    return false;
  }
}

describe('any edit of any YAML', () => {
  it('gives what the same edit makes of the data', () => {
    fc.assert(
      fc.property(drawn, ({ data, source, edit }) => {
        expect(read(editYaml(source, [edit]))).toEqual(apply(data, edit));
      }),
      { numRuns: 600 },
    );
  });

  it('leaves all else as it is, byte for byte', () => {
    fc.assert(
      fc.property(drawn, ({ source, edit }) => {
        const edited = editYaml(source, [edit]);
        const isShorter = edit.op === 'delete';
        // What is put in or taken out is one stretch: all of the shorter text stands in the longer, around it.
        const shorter = isShorter ? edited.length : source.length;
        if (edit.op !== 'rename') expect(shorter - commonEnds(source, edited)).toBeLessThanOrEqual(LONGEST_VALUE);
        expect(edited.startsWith('\ufeff')).toBe(source.startsWith('\ufeff'));
        if (source.includes('\r\n')) expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
        if (!isShorter) expect(comments(edited)).toEqual(comments(source));
      }),
      { numRuns: 600 },
    );
  });
});

// A value that is set anew takes the place of the old one.
const LONGEST_VALUE = 80;

const comments = (source: string) => source.match(/# (?:comment|before) \d/g);
