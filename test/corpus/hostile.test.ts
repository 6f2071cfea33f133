import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { InputError } from '../../src/corpus/input-error.ts';
import { docxOf, epubOf } from '../support/archives.ts';
import { pdfOf } from '../support/pdf.ts';
import { read } from '../support/read.ts';

const SEEDS: Readonly<Record<string, Uint8Array>> = {
  'a.txt': Buffer.from('Over 40 houses,\nand 3 wells.\n'.repeat(5)),
  'a.md': Buffer.from('---\ntitle: x\n---\n# Cows\n\n- over *40* houses[^1]\n\n| a | b |\n|---|---|\n| c | 7 |\n'),
  'a.html': Buffer.from('<title>x</title><nav>7</nav><p>over <b>40</b><table><tr><th rowspan=2>a<td>7</table>'),
  'a.pdf': pdfOf([[[50, 700, 'over 40 houses']]]),
  'a.docx': docxOf('<w:p><w:r><w:t>over 40 houses</w:t></w:r></w:p>'),
  'a.epub': epubOf({ 'one.xhtml': '<p>over 40 houses</p>' }),
  a: Buffer.from('<html><p>over 40 houses'),
};

/** Any bytes give a document, whose paragraphs are stretches of its text, or an error that says what is wrong. */
async function expectReadOrTold(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const { text, paragraphs } = await read(name, bytes);
    for (const [i, paragraph] of paragraphs.entries()) {
      expect(paragraph.number).toBe(i + 1);
      expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
      expect(paragraph.text.trim()).not.toBe('');
      expect(paragraph.place).not.toBe('');
    }
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
  }
}

describe.each(Object.keys(SEEDS))('whatever is in %s', (name) => {
  it('is read, or told of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), (bytes) => expectReadOrTold(name, bytes)),
      { numRuns: 50 },
    );
  });

  it('is read, or told of, where a document was damaged', async () => {
    const seed = SEEDS[name]!;
    const damage = fc.record({
      length: fc.nat({ max: seed.length }),
      changes: fc.array(fc.tuple(fc.nat({ max: seed.length - 1 }), fc.nat({ max: 255 })), { maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ length, changes }) => {
        const bytes = Uint8Array.from(seed);
        for (const [at, byte] of changes) bytes[at] = byte;
        await expectReadOrTold(name, length % 2 === 0 ? bytes : bytes.subarray(0, length));
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['elements within elements', 'a.html', '<div>'.repeat(100_000), 'nested more than 1000 deep'],
  [
    'cells that span all there is',
    'a.html',
    `<table>${'<tr><th rowspan=65534 colspan=1000>a<td>7'.repeat(300)}</table>`,
    300,
  ],
  ['breaks without end', 'a.html', 'x<br>'.repeat(50_000), 1],
  ['quotes within quotes', 'a.md', '>'.repeat(100_000), 'nested more than 100 deep'],
  [
    'lists within lists',
    'a.md',
    Array.from({ length: 2000 }, (_, i) => `${' '.repeat(2 * i)}- 7`).join('\n'),
    'nested more than 100 deep',
  ],
  ['emphasis without end', 'a.md', '**a_b_'.repeat(20_000), 'more than 20000 marks'],
  ['aliases in front matter', 'a.md', '---\na: &a [7]\nb: *a\n---\n7', 2],
  [
    'wrapped lines without end',
    'a.txt',
    'lorem ipsum dolor sit amet consectetur adipiscing elit te\n'.repeat(50_000),
    1,
  ],
  [
    'rows of a table without end',
    'a.html',
    `<table><tr><th>a<th>b${'<tr><td>c<td>7'.repeat(150_000)}</table>`,
    150_000,
  ],
  ['rows in Markdown without end', 'a.md', `|a|b|\n|-|-|\n${'|c|7|\n'.repeat(150_000)}`, 150_000],
  ['preformatted paragraphs without end', 'a.html', `<pre>${'over 7\n\n'.repeat(150_000)}</pre>`, 150_000],
  ['one line without end', 'a.txt', 'over 40 houses. '.repeat(1_000_000), 1],
])('%s do no harm', async (_, name, text, expected) => {
  const document = read(name, text);
  if (typeof expected === 'string') await expect(document).rejects.toThrow(expected);
  else expect((await document).paragraphs).toHaveLength(expected);
});

test('an archive that unpacks to more than there is room for is told of before it is unpacked', async () => {
  const bytes = Buffer.from(docxOf('<w:p/>'));
  // Its directory is made to say that the text part has four gigabytes.
  const at = bytes.lastIndexOf('word/document.xml');
  bytes.writeUInt32LE(0xfffffff0, at - 46 + 24);
  await expect(read('a.docx', bytes)).rejects.toThrow('it unpacks to more than 100 MB');
});
