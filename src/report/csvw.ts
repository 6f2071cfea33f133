import { fieldOf, type Datatype } from './fields.ts';
import type { Report } from './report.ts';

/** The file of rows that metadata is about. */
export interface Described {
  /** The file's name, relative to the metadata. */
  readonly file: string;
  readonly delimiter: string;
  /** What wrote it, `claims 1.2.3`. */
  readonly creator: string;
}

// A date of EDTF may be about or uncertain, which no datatype of CSVW can say.
const DATATYPES: Readonly<Record<Datatype, unknown>> = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  edtf: { '@id': 'http://id.loc.gov/datatypes/edtf/EDTF', base: 'string' },
  duration: 'duration',
  url: 'anyURI',
};

/** Metadata of rows in a file, for the CSV on the Web (https://www.w3.org/TR/tabular-metadata/): what each column is. */
export function csvwMetadata({ columns, rows, dossier }: Report, { file, delimiter, creator }: Described): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: encodeURIComponent(file),
    'dc:creator': creator,
    ...(dossier === undefined ? {} : { 'dc:identifier': `corpus version ${dossier.corpus.version}` }),
    'dc:description':
      'Numbers have all their digits; an absent value is empty. An apostrophe before text keeps spreadsheets from reading it as a formula, and is no part of it.',
    dialect: { delimiter, encoding: 'utf-8', header: true },
    tableSchema: {
      columns: columns.map((name, at) => {
        const { title, datatype, describes } = fieldOf(
          name,
          rows.map((row) => row[at] ?? null),
        );
        return {
          name: encodeURIComponent(name),
          // The first is what the head of the file says; a reader of the file holds it against that.
          titles: [name, title],
          ...(describes === null ? {} : { 'dc:description': describes }),
          datatype: DATATYPES[datatype],
        };
      }),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
