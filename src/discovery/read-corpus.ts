import { readDocument, type DocumentText } from '../corpus/document.ts';
import { InputError } from '../corpus/input-error.ts';
import { listDocuments } from '../corpus/list-documents.ts';
import { findDocument, type FoundDocument } from './new-catalogue.ts';
import { sharedLines } from './shared-lines.ts';

/** The documents of a folder, and the files that could not be read. */
export interface FoundCorpus {
  readonly documents: readonly FoundDocument[];
  readonly texts: ReadonlyMap<string, DocumentText>;
  readonly unusable: readonly { readonly file: string; readonly message: string; readonly hint: string | null }[];
}

/**
 * Reads the documents of a folder that no catalogue describes yet.
 * @param shown the folder's name for messages
 * @param progress is told how far it is, from 0 to 1
 * @throws InputError where the folder cannot be read, or holds no document
 */
export async function readCorpus(
  folder: string,
  shown: string,
  progress: (share: number) => void | Promise<void> = () => undefined,
): Promise<FoundCorpus> {
  const files = listDocuments(folder);
  const read: DocumentText[] = [];
  const unusable: { file: string; message: string; hint: string | null }[] = [];
  for (const [i, file] of files.entries()) {
    try {
      read.push(await readDocument(folder, file));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unusable.push({ file, message: error.message, hint: error.hint ?? null });
    }
    await progress((i + 1) / files.length);
  }
  if (read.length === 0) {
    const [first] = unusable;
    throw new InputError(
      first === undefined ? 'the folder holds no documents' : `no document can be read: ${first.message}`,
      {
        place: { file: shown },
        hint: 'name the folder that holds your documents',
      },
    );
  }
  // Only all of them together tell which lines tell none from another.
  const shared = sharedLines(read.map(({ paragraphs }) => paragraphs));
  const taken = new Set<string>();
  const texts = new Map<string, DocumentText>();
  const documents = read.map((text) => {
    const document = findDocument(text, taken, shared);
    taken.add(document.id);
    texts.set(document.id, text);
    return document;
  });
  return { documents, texts, unusable };
}
