import { openArchive } from '../archive.ts';
import { joinBlocks } from '../block.ts';
import { decodeText } from '../encoding.ts';
import type { DocumentReader } from '../formats.ts';
import { parseHtml } from '../html/dom.ts';
import { readPage } from '../html/page.ts';
import { InputError } from '../input-error.ts';
import { LIMITS, beyondLimit, requireFileSize } from '../limits.ts';
import { metadataDate } from '../metadata-date.ts';
import { firstFound, metadataField, metadataOf, type DocumentMetadata } from '../metadata.ts';
import { childOf, childrenOf, descendantsOf, parseXml, xmlText, type XmlElement } from '../xml.ts';

/** EPUB: web pages in an archive, read in the order of its spine. */
export const epub: DocumentReader = {
  name: 'EPUB',
  version: 3,
  async read(bytes, { file }) {
    requireFileSize(bytes, file);
    const archive = openArchive(bytes, 'EPUB', file);
    const part = (name: string) => {
      const found = archive.read(name);
      if (found) return found;
      throw new InputError(`the EPUB file is broken: it has no ${name}`, {
        place: { file },
        hint: 'fetch it again, or save it anew',
      });
    };
    if (archive.read('META-INF/rights.xml') || archive.read('META-INF/license.lcpl')) throw locked(file);
    const [rootFile] = descendantsOf(parseXml(part('META-INF/container.xml'), file), 'rootfile');
    const packageFile = rootFile?.attributes['full-path'] ?? '';
    const book = childOf(parseXml(part(packageFile), file), 'package');
    const chapters = chaptersOf(book, packageFile);
    if (chapters.length > LIMITS.pages) throw beyondLimit(file, `it has more than ${LIMITS.pages} chapters`);
    const blocks = [];
    for (const name of chapters) {
      const { text } = await decodeText(part(name), { file });
      const page = readPage(parseHtml(withEndTags(text), file));
      for (const block of page) blocks.push({ ...block, place: `${name} ${block.place}` });
    }
    return { ...joinBlocks(blocks), metadata: metadataFrom(childOf(book, 'metadata')), encoding: null };
  },
};

function locked(file: string): InputError {
  return new InputError('the EPUB file is locked by its seller', {
    place: { file },
    hint: 'list a copy that is not',
  });
}

/** The text files in the order of reading, without the table of contents. */
function chaptersOf(book: XmlElement | undefined, packageFile: string): string[] {
  const items = new Map(
    childrenOf(childOf(book, 'manifest'), 'item').map(({ attributes }) => [attributes['id'], attributes]),
  );
  const base = new URL(packageFile, 'epub:///');
  return childrenOf(childOf(book, 'spine'), 'itemref').flatMap(({ attributes: { idref, linear } }) => {
    const item = items.get(idref);
    const isText = /html/.test(item?.['media-type'] ?? '') && !/\bnav\b/.test(item?.['properties'] ?? '');
    if (!item?.['href'] || !isText || linear === 'no') return [];
    return [decodedPath(new URL(item['href'], base).pathname.slice(1))];
  });
}

/** A path as the archive names it: where a per cent sign begins no character, it stands for itself. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** XHTML may end an element within its start tag. Read as HTML, everything after it would be within it. */
function withEndTags(text: string): string {
  return text.replaceAll(
    /<(title|script|style|iframe|textarea|a|span|div|p|i|b|em|strong|td|th|li)(\s[^<>]*)?\/>/g,
    '<$1$2></$1>',
  );
}

function metadataFrom(metadata: XmlElement | undefined): DocumentMetadata {
  const text = (name: string) => childrenOf(metadata, name).map(xmlText);
  const ofEvent = (event: string | undefined) =>
    childrenOf(metadata, 'date').find(({ attributes }) => attributes['event'] === event);
  return metadataOf({
    title: metadataField(text('title')[0], 'EPUB metadata'),
    author: metadataField(text('creator'), 'EPUB metadata'),
    publisher: metadataField(text('publisher')[0], 'EPUB metadata'),
    date: firstFound(
      [ofEvent('publication'), ofEvent(undefined)].map((date) =>
        metadataDate(xmlText(date), 'EPUB metadata', 'publication'),
      ),
    ),
  });
}
