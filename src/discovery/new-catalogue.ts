import type { NewDocument } from '../catalogue/entries.ts';
import { documentEntry } from '../catalogue/entries.ts';
import { UNKNOWN_DATE } from '../catalogue/dates.ts';
import { isId } from '../catalogue/id.ts';
import { parseDate } from '../catalogue/parse-date.ts';
import { sourceNote } from '../catalogue/source-note.ts';
import { writeLines } from '../catalogue/write-yaml.ts';
import type { DocumentText } from '../corpus/document.ts';
import { documentFacts, type DocumentFacts } from './document-facts.ts';
import { kebab } from './name-ids.ts';

/** A document that a catalogue is made of, with how each thing is known. */
export interface FoundDocument {
  readonly id: string;
  readonly facts: DocumentFacts;
  readonly entry: NewDocument;
}

/**
 * A document as a catalogue lists it: what is known of it, and how; nothing guessed.
 * @param taken the ids of other documents
 * @param shared the lines that head nearly all of them (`sharedLines`)
 */
export function findDocument(
  text: DocumentText,
  taken: ReadonlySet<string>,
  shared?: ReadonlySet<string>,
): FoundDocument {
  const facts = documentFacts(text.file, text.paragraphs, text.metadata, shared);
  const { title, author, publisher, url, date } = facts;
  return {
    id: documentId(text.file, taken),
    facts,
    entry: {
      file: text.file,
      title: title.value,
      author: author?.value ?? null,
      publisher: publisher?.value ?? null,
      date: date !== null && parseDate(date.value) !== undefined ? date.value : UNKNOWN_DATE,
      dateSource: date?.source ?? whyUndated(text),
      url: url !== null && /^https?:\/\/\S+$/.test(url.value) ? url.value : null,
      sha256: text.sha256,
      note: sourceNote(title.source, author?.source),
    },
  };
}

/** Why no date is known: other dates are told of, and not taken for that of publication. */
function whyUndated({ metadata: { date } }: DocumentText): string {
  return date === undefined || date.of === 'publication'
    ? 'not stated in its text or its file name'
    : `not stated; ${date.value} (${date.source}) is that of its ${date.of}`;
}

/** An id from the file's name, with its folders where another file has that name. */
function documentId(file: string, taken: ReadonlySet<string>): string {
  const path = file.replace(/\.[^./]+$/, '').split('/');
  for (let depth = 1; depth <= path.length; depth++) {
    const id = asId(path.slice(-depth).join('-'));
    if (id !== undefined && !taken.has(id)) return id;
  }
  const base = asId(path.join('-')) ?? 'document';
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

// 2001.txt would make no id: a year or a day is what people name when they compare.
function asId(name: string): string | undefined {
  const id = kebab(name);
  if (id === '') return undefined;
  return isId(id) ? id : `document-${id}`;
}

/** The text of a catalogue that has documents and no claims yet. */
export function newCatalogue(corpus: string, documents: readonly FoundDocument[]): string {
  const layout = { newline: '\n', indent: 2, indentSeq: true, singleQuote: null, isJson: false } as const;
  const oldestFirst = documents.toSorted((a, b) => compareDates(a.entry.date, b.entry.date));
  const entries = Object.fromEntries(oldestFirst.map(({ id, entry }) => [id, documentEntry(entry)]));
  return [
    '# The documents, and what is known of each and how. The date XXXX is one that is not known: such a document stands in no',
    '# year until somebody finds it out. The claims that recur in them are found by `claims suggest`.',
    ...writeLines({ version: 1, corpus }, 0, layout),
    '',
    ...writeLines({ documents: entries }, 0, layout),
    '',
    'claims: {}',
    '',
  ].join('\n');
}

function compareDates(a: string, b: string): number {
  const [first, second] = [parseDate(a)?.from ?? '', parseDate(b)?.from ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
