import { joinBlocks } from '../block.ts';
import type { DocumentReader } from '../formats.ts';
import { InputError } from '../input-error.ts';
import { vocabularyOf } from '../join-lines.ts';
import { requireFileSize } from '../limits.ts';
import { metadataDate } from '../metadata-date.ts';
import { metadataField, metadataOf, type DocumentMetadata } from '../metadata.ts';
import { findColumns, findGutters } from '../pdf/columns.ts';
import { findLines } from '../pdf/lines.ts';
import { findParagraphs } from '../pdf/paragraphs.ts';
import { removeRunningHeads } from '../pdf/running-heads.ts';
import { findSegments } from '../pdf/segments.ts';
import { readPdf, type PdfPage } from '../pdf/text-items.ts';
import { columnOf, findTypography } from '../pdf/typography.ts';

/** PDF that was made from text: paragraphs are built again from where the letters stand. */
export const pdf: DocumentReader = {
  name: 'PDF',
  version: 3,
  async read(bytes, { file }) {
    requireFileSize(bytes, file);
    const { pages, information } = await readPdf(bytes, file);
    requireLetters(pages, file);
    const bare = removeRunningHeads(pages.map((page) => ({ ...page, segments: findSegments(page.items) })));
    const gutters = findGutters(bare.map(({ segments }) => segments));
    const columns = bare.flatMap(({ number, segments }) =>
      findColumns(segments, gutters).map((column) => columnOf(number, findLines(column))),
    );
    const vocabulary = vocabularyOf(columns.flatMap(({ lines }) => lines.map(({ text }) => text)));
    const blocks = findParagraphs(columns, findTypography(columns), vocabulary);
    return { ...joinBlocks(blocks), metadata: metadataFrom(information), encoding: null };
  },
};

const NO_LETTER = /[\ufffd\p{Co}\p{Cc}]/gu;

/** Throws where there is no text, or none that can be told from its shapes. */
function requireLetters(pages: readonly PdfPage[], file: string): void {
  const text = pages
    .flatMap(({ items }) => items.map((item) => item.text))
    .join('')
    .replaceAll(/\s/gu, '');
  if (text === '') {
    throw new InputError(
      'the PDF holds no text that can be read: its pages are pictures, or its fonts tell no letters',
      {
        place: { file },
        hint: 'have its text recognised (ocrmypdf does it), and list the file that gives',
      },
    );
  }
  if ((text.match(NO_LETTER)?.length ?? 0) * 2 < text.length) return;
  throw new InputError('the PDF does not say which letters its shapes are', {
    place: { file },
    hint: 'have its text recognised (ocrmypdf --force-ocr does it), and list the file that gives',
  });
}

/** Of itself a PDF says when it was made, and never when it was published. */
function metadataFrom(information: Readonly<Record<string, unknown>>): DocumentMetadata {
  return metadataOf({
    title: metadataField(information['Title'], 'PDF information'),
    author: metadataField(information['Author'], 'PDF information'),
    date: metadataDate(information['CreationDate'], 'PDF information', 'creation'),
  });
}
