import fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/report/formats.ts';
import { escapeMarkdown, escapeStart, writeInline } from '../../src/report/markdown.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { plain } from '../../src/report/sanitise.ts';
import { hostileStrings } from './hostile.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What a Markdown reader makes of it. */
async function read(markdown: string): Promise<Node> {
  return (await parsers.markdown.parse(markdown, { originalText: markdown } as never)) as Node;
}

function flatten(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

const types = (node: Node): string[] => [...new Set(flatten(node).map(({ type }) => type))].toSorted();
const text = (node: Node): string =>
  flatten(node)
    .map(({ value }) => value ?? '')
    .join('');

const report = (display: readonly Block[]): Report => ({ result: null, items: [], columns: [], rows: [], display });
const write = (display: readonly Block[]): Promise<string> =>
  render(report(display), 'md', { width: 80, colour: false, raw: false });
const squeezed = (words: string): string => plain(words).replaceAll(/\s+/g, ' ').trim();

describe('escapeMarkdown', () => {
  it.each([
    ['a | b', String.raw`a \| b`],
    ['`code`', '\\`code\\`'],
    ['[x](http://y)', String.raw`\[x\](http\://y)`],
    ['<b>', String.raw`\<b\>`],
    ['&amp;', String.raw`\&amp;`],
    ['*a* _b_ ~c~ $d$', String.raw`\*a\* \_b\_ \~c\~ \$d\$`],
    ['www.example.org', String.raw`www\.example.org`],
    ['me@example.org', String.raw`me\@example.org`],
    ['over 400 (12 %), 3-4', 'over 400 (12 %), 3-4'],
  ])('writes %s as %s', (given, escaped) => {
    expect(escapeMarkdown(given)).toBe(escaped);
  });
});

describe('escapeStart', () => {
  it.each([
    ['# 1', String.raw`\# 1`],
    ['- a', String.raw`\- a`],
    ['+ a', String.raw`\+ a`],
    ['1. First', String.raw`1\. First`],
    ['12) x', String.raw`12\) x`],
    ['---', String.raw`\---`],
    ['===', String.raw`\===`],
    ['    indented', 'indented'],
    ['147 countries', '147 countries'],
  ])('writes %s as %s', (line, escaped) => {
    expect(escapeStart(line)).toBe(escaped);
  });
});

describe('writeInline', () => {
  it.each([
    ['a figure', ['in ', { text: 'over 160', style: 'figure' }, ' countries'], 'in **over 160** countries'],
    ['spaces kept outside', ['in', { text: ' over 160 ', style: 'figure' }, 'countries'], 'in **over 160** countries'],
    ['nothing where bold would not end', [{ text: '12%', style: 'figure' }, '的'], '12%的'],
    ['nothing for colours', [{ text: 'rose', style: 'rose' }], 'rose'],
  ] as const)('marks %s', (_, given, written) => {
    expect(writeInline(given)).toBe(written);
  });
});

describe('the words of a document, as a Markdown reader finds them,', () => {
  it('stay words in a paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(hostileStrings, async (words) => {
        const tree = await read(await write([{ kind: 'paragraph', text: words }]));
        expect(['root', 'paragraph', 'sentence', 'word', 'text', 'whitespace']).toEqual(
          expect.arrayContaining(types(tree)),
        );
        expect(squeezed(text(tree))).toBe(squeezed(words));
      }),
    );
  });

  it('stay words in a quote and under a heading', async () => {
    await fc.assert(
      fc.asyncProperty(hostileStrings, async (words) => {
        const tree = await read(
          await write([
            { kind: 'heading', text: 'x' },
            { kind: 'quote', text: words },
          ]),
        );
        const allowed = ['root', 'heading', 'blockquote', 'paragraph', 'sentence', 'word', 'text', 'whitespace'];
        expect(allowed).toEqual(expect.arrayContaining(types(tree)));
        expect(squeezed(text(tree))).toBe(squeezed(`x${squeezed(words)}`));
      }),
    );
  });

  it('stay in their cell of a table', async () => {
    await fc.assert(
      fc.asyncProperty(hostileStrings, hostileStrings, async (first, second) => {
        const columns = [{ title: 'a' }, { title: 'b' }];
        const tree = await read(await write([{ kind: 'table', columns, rows: [[first, second]] }]));
        const cells = flatten(tree).filter(({ type }) => type === 'tableCell');
        expect(cells.map(text).map(squeezed)).toEqual(['a', 'b', squeezed(first), squeezed(second)]);
        const allowed = ['root', 'table', 'tableRow', 'tableCell', 'sentence', 'word', 'text', 'whitespace'];
        expect(allowed).toEqual(expect.arrayContaining(types(tree)));
      }),
    );
  });

  it('never end a fence', async () => {
    expect(await write([{ kind: 'verbatim', lines: ['````', 'x'] }])).toBe('`````text\n````\nx\n`````\n');
  });
});
