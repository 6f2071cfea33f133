import { relative, resolve } from 'node:path';
import { corpusFolder } from '../catalogue/catalogue.ts';
import { addDocument } from '../catalogue/catalogue-edits.ts';
import type { NewDocument } from '../catalogue/entries.ts';
import { parseDate } from '../catalogue/parse-date.ts';
import type { Project } from '../catalogue/project.ts';
import { readDocument } from '../corpus/document.ts';
import { InputError } from '../corpus/input-error.ts';
import { findDocument } from '../discovery/new-catalogue.ts';
import { sharedLines } from '../discovery/shared-lines.ts';
import { documentBlocks } from '../report/added-blocks.ts';
import type { Answer, Options } from './command.ts';
import { makeEdit } from './edit.ts';
import { errorText } from './error-text.ts';
import { EXIT, type Io } from './io.ts';
import { tell } from './tell.ts';

interface Added {
  readonly id: string;
  readonly entry: NewDocument;
}

/** What is known better of one document, and never of several. */
const OF_ONE = ['id', 'title', 'url', 'note'] as const;

/**
 * Adds files of the corpus to the catalogue, with what is known of them and what the user knows better. Of several, those
 * that are there already are passed over, and those that cannot be read told of.
 * @throws InputError where none can be added
 */
export async function addDocumentsTo(
  { catalogue, texts }: Project,
  given: readonly string[],
  io: Io,
  options: Options,
): Promise<Answer> {
  const ofOne = OF_ONE.find((name) => given.length > 1 && options[name] !== undefined);
  if (ofOne !== undefined) throw new InputError(`--${ofOne} goes with one file`, { hint: 'add the files one by one' });
  const added: Added[] = [];
  const errors: InputError[] = [];
  for (const path of given) {
    try {
      added.push(await findAdded({ catalogue, texts }, path, added, io, options));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  const unread = errors.filter((error) => !(error instanceof KnownError));
  // "letters/*.txt" adds what is new: that nothing is, is no fault.
  if (given.length > 1 && errors.length === given.length && unread.length === 0) {
    await tell(io, `nothing to add: all ${given.length} files are in the catalogue already\n`);
    return {};
  }
  if (added.length === 0) throw (unread[0] ?? errors[0])!;
  for (const error of unread) await tell(io, errorText(error));
  const dated = added.map((each) => ({ ...each, from: parseDate(each.entry.date)?.from ?? null }));
  const edits = dated
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0))
    .flatMap(({ id, entry, from }) => addDocument(catalogue, id, entry, from));
  const ids = added.map(({ id }) => id).join(', ');
  const [only] = added;
  const answer = await makeEdit(
    {
      catalogue,
      edits,
      done: `added the document${added.length === 1 ? '' : 's'} ${ids}`,
      details:
        added.length === 1
          ? { document: { id: only!.id, ...only!.entry } }
          : { documents: added.map(({ id, entry }) => ({ id, ...entry })) },
      blocks: added.flatMap(({ id, entry }) => documentBlocks(id, entry)),
    },
    options,
  );
  return { ...answer, exitCode: unread.length > 0 ? EXIT.unusable : EXIT.ok };
}

/** A file that is in the catalogue already. */
class KnownError extends InputError {}

async function findAdded(
  { catalogue, texts }: Pick<Project, 'catalogue' | 'texts'>,
  given: string,
  before: readonly Added[],
  io: Io,
  options: Options,
): Promise<Added> {
  const folder = corpusFolder(catalogue);
  const file = relative(resolve(io.cwd, folder), resolve(io.cwd, given)).split('\\').join('/');
  const known = catalogue.documents.find((document) => document.file === file);
  const place = { file: given };
  if (known !== undefined) throw new KnownError(`the file is in the catalogue already, as ${known.id}`, { place });
  const text = await readDocument(resolve(io.cwd, folder), file);
  const others = [...catalogue.documents, ...before.map(({ id, entry }) => ({ id, sha256: entry.sha256 }))];
  const same = others.find(({ sha256 }) => sha256 === text.sha256);
  if (same !== undefined) throw new KnownError(`the same text is in the catalogue already, as ${same.id}`, { place });
  const taken = new Set(others.map(({ id }) => id));
  const shared = sharedLines([...texts.values(), text].map(({ paragraphs }) => paragraphs));
  const found = findDocument(text, taken, shared);
  const id = (options['id'] as string | undefined) ?? found.id;
  if (taken.has(id))
    throw new InputError(`there is a document ${id} already`, { hint: 'give it another id with --id' });
  return { id, entry: withOptions(found.entry, options) };
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
