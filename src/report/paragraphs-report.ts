import type { DocumentText } from '../corpus/document.ts';
import type { DocumentMetadata } from '../corpus/metadata.ts';
import type { Block, Report } from './report.ts';

/** A document and what was read from it. */
export interface ReadDocument {
  /** As the catalogue or the user names it. */
  readonly document: string;
  readonly text: DocumentText;
}

/** How documents are read, in every form: their paragraphs with numbers and places, as they can be cited. */
export function paragraphsReport(documents: readonly ReadDocument[]): Report {
  const records = documents.map(({ document, text: { reader, encoding, metadata, paragraphs } }) => ({
    document,
    format: reader.name,
    encoding,
    metadata,
    paragraphs: paragraphs.map(({ number, text, place, kind }) => ({ number, text, place, kind })),
  }));
  const items = records.flatMap(({ document, paragraphs }) => paragraphs.map((each) => ({ document, ...each })));
  return {
    result: records,
    items,
    columns: ['document', 'paragraph', 'place', 'kind', 'text'],
    rows: items.map(({ document, number, place, kind, text }) => [document, number, place, kind, text]),
    display: records.flatMap(({ document, format, encoding, metadata, paragraphs }): Block[] => [
      { kind: 'heading', text: document },
      {
        kind: 'paragraph',
        text: [{ text: [format, encoding, ...metadataWords(metadata)].filter(Boolean).join('; '), style: 'dim' }],
      },
      ...paragraphs.flatMap(({ number, place, kind, text }): Block[] => [
        {
          kind: 'paragraph',
          text: [
            { text: `¶${number}`, style: 'strong' },
            { text: `  ${kind === 'paragraph' ? place : `${place}, ${kind.replace('-', ' ')}`}`, style: 'dim' },
          ],
        },
        { kind: 'paragraph', indent: 2, text },
      ]),
    ]),
  };
}

function metadataWords({ title, author, date }: DocumentMetadata): string[] {
  return [
    ...(title ? [`titled “${title.value}” (${title.source})`] : []),
    ...(author ? [`by ${author.value} (${author.source})`] : []),
    ...(date ? [`date of ${date.of} ${date.value} (${date.source})`] : []),
  ];
}
