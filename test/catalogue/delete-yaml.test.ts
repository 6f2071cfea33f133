import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editYaml, type YamlEdit } from '../../src/catalogue/edit-yaml.ts';
import { readYaml } from '../../src/catalogue/read-yaml.ts';
import type { YamlPath } from '../../src/catalogue/yaml-tree.ts';
import { layouts, maps, values, writeAs, type Json } from '../support/yaml.ts';

/** Takes entries out with the comments that are their own. */
const without = (source: string, ...paths: YamlPath[]) =>
  editYaml(
    source,
    paths.map((path): YamlEdit => ({ op: 'delete', path, withComments: true })),
  );

const twice = (rows: readonly (readonly [string, string, YamlPath[], string])[]) =>
  rows.flatMap((row) => {
    const [name, before, paths, after] = row;
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    return [row, [`${name}, in a file of Windows`, windows(before), paths, windows(after)] as const];
  });

describe('a comment right above what is taken out', () => {
  it.each(
    twice([
      ['goes with an item', 'a:\n  - 1\n  # on 2\n  # and more\n  - 2\n  - 3\n', [['a', 1]], 'a:\n  - 1\n  - 3\n'],
      ['goes with the first item of a list', 'a:\n  # on 1\n  - 1\n  - 2\n', [['a', 0]], 'a:\n  - 2\n'],
      ['goes with the last', 'a:\n  - 1\n  # on 2\n  - 2\nb: 3\n', [['a', 1]], 'a:\n  - 1\nb: 3\n'],
      ['goes with a pair within others', 'a: 1\n# on b\nb: 2\nc: 3\n', [['b']], 'a: 1\nc: 3\n'],
      ['goes with the only pair of a map', 'a:\n  # on b\n  b: 2\nc: 3\n', [['a', 'b']], 'a: {}\nc: 3\n'],
      [
        'goes with a pair that is set off, as all are',
        'a: 1\n\n# on b\nb: 2\n\n# on c\nc: 3\n',
        [['b']],
        'a: 1\n\n# on c\nc: 3\n',
      ],
      [
        'goes where the next has one of its own',
        'a: 1\n\n# on b\nb: 2\n# on c\nc: 3\n',
        [['b']],
        'a: 1\n\n# on c\nc: 3\n',
      ],
      [
        'stays where it heads a group that blank lines part from others',
        'a: 1\n\n# on these\nb: 2\nc: 3\n',
        [['b']],
        'a: 1\n\n# on these\nc: 3\n',
      ],
      ['stays at the head of a map', 'a:\n  # on these\n  b: 2\n  c: 3\n', [['a', 'b']], 'a:\n  # on these\n  c: 3\n'],
      [
        'goes when all that it heads goes',
        'a: 1\n\n# on these\nb: 2\nc: 3\n\nd: 4\n',
        [['b'], ['c']],
        'a: 1\n\nd: 4\n',
      ],
      [
        'stays until all that it heads goes',
        'a: 1\n\n# on these\nb: 2\nc: 3\nd: 4\n',
        [['b'], ['c']],
        'a: 1\n\n# on these\nd: 4\n',
      ],
      [
        'stays where a blank line parts them',
        'a:\n  - 1\n  # on these\n\n  - 2\n  - 3\n',
        [['a', 1]],
        'a:\n  - 1\n  # on these\n\n  - 3\n',
      ],
      ['stays in another column', 'a:\n  - 1\n# - old\n  - 2\n  - 3\n', [['a', 1]], 'a:\n  - 1\n# - old\n  - 3\n'],
      [
        'stays behind the entry before it, which it is further in than',
        'a:\n  - b: 1\n    # on b\n  - b: 2\n  - b: 3\n',
        [['a', 1]],
        'a:\n  - b: 1\n    # on b\n  - b: 3\n',
      ],
    ]),
  )('%s', (_, before, paths, after) => {
    expect(without(before, ...paths)).toBe(after);
  });
});

describe('what stands in or behind what is taken out', () => {
  it.each(
    twice([
      ['goes: comments', 'a:\n  - b: 1 # one\n    # two\n    c: 2\n    # three\n  - 4\n', [['a', 0]], 'a:\n  - 4\n'],
      ['stays: comments on the next', 'a:\n  - 1\n  # on 2\n  - 2\n', [['a', 0]], 'a:\n  # on 2\n  - 2\n'],
      ['goes: a block of text', 'a:\n  b: |\n    # no comment\n  c: 2\n', [['a', 'b']], 'a:\n  c: 2\n'],
    ]),
  )('%s', (_, before, paths, after) => {
    expect(without(before, ...paths)).toBe(after);
  });
});

describe('of the blank lines around what is taken out', () => {
  it.each(
    twice([
      ['those before it go', 'a: 1\n\nb: 2\n\nc: 3\n', [['b']], 'a: 1\n\nc: 3\n'],
      ['those before it go, of all that goes', 'a: 1\n\nb: 2\n\nc: 3\n\nd: 4\n', [['b'], ['c']], 'a: 1\n\nd: 4\n'],
      ['those behind the first go', 'v:\n  a: 1\n\n  b: 2\n', [['v', 'a']], 'v:\n  b: 2\n'],
      ['those behind the last stay', 'v:\n  a: 1\n\n  b: 2\n\nc: 3\n', [['v', 'b']], 'v:\n  a: 1\n\nc: 3\n'],
      ['those before the last go', 'v:\n  a: 1\n\n  b: 2\nc: 3\n', [['v', 'b']], 'v:\n  a: 1\nc: 3\n'],
      ['those before the last of all go', 'a: 1\n\nb: 2\n', [['b']], 'a: 1\n'],
      ['those that a text ends with stay', 'a: |+\n  x\n\n\nb: 2\n', [['b']], 'a: |+\n  x\n\n\n'],
      ['those before a group stay', 'a: 1\n\nb: 2\nc: 3\n', [['b']], 'a: 1\n\nc: 3\n'],
    ]),
  )('%s', (_, before, paths, after) => {
    expect(without(before, ...paths)).toBe(after);
  });
});

describe('what loses all that it holds', () => {
  it.each(
    twice([
      [
        'lines',
        'v:\n  a: 1\n  b: 2\nc: 3\n',
        [
          ['v', 'a'],
          ['v', 'b'],
        ],
        'v: {}\nc: 3\n',
      ],
      ['lines with a comment behind the key', 'v: # all\n  - 1\n', [['v', 0]], 'v: [] # all\n'],
      ['dashes right under the key', 'v:\n- 1\nc: 3\n', [['v', 0]], 'v: []\nc: 3\n'],
      ['comments that are of nothing', 'v:\n  # on these\n\n  a: 1\n', [['v', 'a']], 'v: {}\n  # on these\n'],
      [
        'braces',
        'v: {a: 1, b: 2}\n',
        [
          ['v', 'a'],
          ['v', 'b'],
        ],
        'v: {}\n',
      ],
      ['braces with spaces', 'v: { a: 1 }\n', [['v', 'a']], 'v: {}\n'],
    ]),
  )('%s', (_, before, paths, after) => {
    expect(without(before, ...paths)).toBe(after);
  });
});

describe('within brackets', () => {
  const LIST = 'v: [\n  { a: 1 }, # one\n  # on two\n  { a: 2 }, # two\n  { a: 3 } # three\n]\n';
  it.each(
    twice([
      ['a line of the middle', LIST, [['v', 1]], LIST.replace('  { a: 2 }, # two\n', '')],
      ['the first line', LIST, [['v', 0]], LIST.replace('  { a: 1 }, # one\n', '')],
      ['the last line', LIST, [['v', 2]], LIST.replace('  { a: 3 } # three\n', '')],
      ['JSON', '{\n  "a": 1,\n  "b": 2\n}\n', [['b']], '{\n  "a": 1\n}\n'],
      ['JSON, the first', '{\n  "a": 1,\n  "b": 2\n}\n', [['a']], '{\n  "b": 2\n}\n'],
    ]),
  )('%s', (_, before, paths, after) => {
    expect(without(before, ...paths)).toBe(after);
  });
});

it('what is added is taken out again to the byte', () => {
  fc.assert(
    fc.property(maps, layouts, values, fc.nat(9), (data, layout, value, pick) => {
      const source = writeAs(data, { ...layout, hasLastBreak: true });
      // What stands further in than an entry is taken for a remark on that, whatever it was written for; and blank lines
      // below a text in several lines are its own.
      if (/[#>|]/.test(source)) return;
      const keys = Object.keys(data);
      const after = pick === 0 ? null : keys[pick % keys.length];
      if (keys.length === 0) return;
      let edited: string;
      try {
        edited = editYaml(source, [{ op: 'set', path: ['new'], value, ...(after === undefined ? {} : { after }) }]);
      } catch {
        return; // What `yaml` does not write so that it can read it.
      }
      expect(without(edited, ['new'])).toBe(source);
    }),
    { numRuns: 1000 },
  );
});

it('whatever is taken out together, all else is read as before', () => {
  fc.assert(
    fc.property(maps, layouts, fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }), (data, layout, picks) => {
      const source = writeAs(data, layout);
      if (!isReadAs(source, data)) return;
      // Half of the entries of each collection, where these hold none that were chosen already.
      let at = 0;
      const paths: (string | number)[][] = [];
      const left = (node: Json, path: (string | number)[]): Json => {
        if (typeof node === 'string') return node;
        const entries = Object.entries(node).flatMap(([key, each]) => {
          const step = Array.isArray(node) ? Number(key) : key;
          if (picks[at++ % picks.length]! % 2 > 0) {
            paths.push([...path, step]);
            return [];
          }
          return [[key, left(each, [...path, step])] as const];
        });
        return Array.isArray(node) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
      };
      const expected = left(data, []);
      for (const withComments of [true, false]) {
        const edits = paths.map((path): YamlEdit => ({ op: 'delete', path, withComments }));
        expect(readYaml(editYaml(source, edits), 'x.yaml').data).toEqual(expected);
      }
    }),
    { numRuns: 600 },
  );
});

function isReadAs(source: string, data: Json): boolean {
  try {
    return isDeepStrictEqual(readYaml(source, 'x.yaml').data, data);
  } catch {
    return false;
  }
}

it('looks at each of many deletions so often as there are levels, and not by the square of them', () => {
  const keys = Array.from({ length: 200 }, (_, i) => `c${i}`);
  let looks = 0;
  const edits = keys.map((key): YamlEdit => {
    const edit = { op: 'delete', path: [key, 0] as YamlPath } as const;
    return Object.defineProperty(edit, 'path', { get: () => (looks++, [key, 0]) });
  });
  expect(editYaml(keys.map((key) => `${key}: [1, 2]\n`).join(''), edits)).toBe(
    keys.map((key) => `${key}: [2]\n`).join(''),
  );
  expect(looks).toBeLessThan(keys.length * 20);
});
