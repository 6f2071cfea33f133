import { expect, it } from 'vitest';
import { InputError } from '../../../src/corpus/input-error.ts';
import { epubOf } from '../../support/archives.ts';
import { read } from '../../support/read.ts';

const CHAPTERS = {
  'two.xhtml': '<html><head><title/></head><body><h1>Cows</h1><p>over <a id="x"/>400 cows</p></body></html>',
  'text/one.xhtml': '<html><body><p>5 bulls<a role="doc-backlink" href="#x">↩</a></p></body></html>',
};

it('reads the chapters of an EPUB in the order of its spine, and says which each paragraph is in', async () => {
  const { paragraphs } = await read('a.epub', epubOf(CHAPTERS));
  expect(paragraphs.map(({ text, place }) => [text, place])).toEqual([
    ['Cows', 'OPS/two.xhtml body > h1'],
    ['over 400 cows', 'OPS/two.xhtml body > p'],
    ['5 bulls', 'OPS/text/one.xhtml body > p'],
  ]);
});

it('reads what an EPUB says of itself', async () => {
  const metadata = '<dc:title>Cows</dc:title><dc:creator>Jane Roe</dc:creator><dc:date>2007-09</dc:date>';
  expect((await read('a.epub', epubOf(CHAPTERS, metadata))).metadata).toEqual({
    title: { value: 'Cows', source: 'EPUB metadata' },
    author: { value: 'Jane Roe', source: 'EPUB metadata' },
    date: { value: '2007-09', source: 'EPUB metadata', of: 'publication' },
  });
});

it('reads a chapter whose name has a per cent sign that begins no character', async () => {
  const { paragraphs } = await read('a.epub', epubOf({ '100%.xhtml': '<p>over 400 cows</p>' }));
  expect(paragraphs.map(({ text }) => text)).toEqual(['over 400 cows']);
});

it.each([
  ['a broken link', 'http://[', 'the document cannot be read as EPUB'],
  ['a link to what is not there', '100%25.xhtml', 'it has no OPS/100%.xhtml'],
])('tells of %s in an EPUB, and in which file it is', async (_, link, message) => {
  const error: unknown = await read('a.epub', epubOf({ [link]: '' })).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ message: expect.stringContaining(message) as string, place: { file: 'a.epub' } });
});

it('tells of an EPUB whose parts are not there', async () => {
  await expect(read('a.epub', epubOf({ 'gone.xhtml': '' }).subarray(0, 100))).rejects.toThrow(
    'the EPUB file is broken',
  );
});
