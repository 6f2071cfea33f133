import { relative, resolve } from 'node:path';
import { corpusFolder } from '../catalogue/catalogue.ts';
import { addDocument } from '../catalogue/catalogue-edits.ts';
import type { NewDocument } from '../catalogue/entries.ts';
import { parseDate } from '../catalogue/parse-date.ts';
import type { Project } from '../catalogue/project.ts';
import { readDocument } from '../corpus/document.ts';
import { InputError } from '../corpus/input-error.ts';
import { findDocument } from '../discovery/new-catalogue.ts';
import { documentBlocks } from '../report/added-blocks.ts';
import type { Answer, Options } from './command.ts';
import { makeEdit } from './edit.ts';
import type { Io } from './io.ts';

/**
 * Adds a file of the corpus to the catalogue, with what is known of it and what the user knows better.
 * @throws InputError where it is there already, or cannot be read
 */
export async function addDocumentTo({ catalogue }: Project, given: string, io: Io, options: Options): Promise<Answer> {
  const folder = corpusFolder(catalogue);
  const file = relative(resolve(io.cwd, folder), resolve(io.cwd, given)).split('\\').join('/');
  const known = catalogue.documents.find((document) => document.file === file);
  if (known !== undefined) {
    throw new InputError(`the file is in the catalogue already, as ${known.id}`, { place: { file: given } });
  }
  const text = await readDocument(resolve(io.cwd, folder), file);
  const same = catalogue.documents.find(({ sha256 }) => sha256 === text.sha256);
  if (same !== undefined) {
    throw new InputError(`the same text is in the catalogue already, as ${same.id}`, { place: { file: given } });
  }
  const taken = new Set(catalogue.documents.map(({ id }) => id));
  const found = findDocument(text, taken);
  const id = (options['id'] as string | undefined) ?? found.id;
  if (taken.has(id))
    throw new InputError(`there is a document ${id} already`, { hint: 'give it another id with --id' });
  const entry = withOptions(found.entry, options);
  const edits = addDocument(catalogue, id, entry, parseDate(entry.date)?.from ?? null);
  const details = { document: { id, ...entry } };
  return makeEdit(
    { catalogue, edits, done: `added the document ${id}`, details, blocks: documentBlocks(id, entry) },
    options,
  );
}

function withOptions(entry: NewDocument, options: Options): NewDocument {
  const { title, author, publisher, date, dateSource, url, note } = options as Readonly<
    Record<string, string | undefined>
  >;
  return {
    ...entry,
    title: title ?? entry.title,
    author: author ?? entry.author ?? null,
    publisher: publisher ?? entry.publisher ?? null,
    date: date ?? entry.date,
    dateSource: dateSource ?? (date === undefined ? entry.dateSource : null),
    url: url ?? entry.url ?? null,
    // What was found is said no more where somebody knows better.
    note: note ?? (title === undefined && author === undefined ? (entry.note ?? null) : null),
  };
}
