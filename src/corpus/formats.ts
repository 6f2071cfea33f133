import type { ParagraphedText } from './block.ts';
import { plainText } from './formats/plain-text.ts';
import type { DocumentMetadata } from './metadata.ts';

/** A document's text as a reader takes it from a file. */
export interface ReadText extends ParagraphedText {
  readonly metadata: DocumentMetadata;
  /** The encoding its bytes were read in; null where the format settles it. */
  readonly encoding: string | null;
}

/** What a reader is told besides the bytes. */
interface ReadOptions {
  /** The file's name, for messages. */
  readonly file: string;
  /** The encoding, where the user says it. */
  readonly encoding?: string | undefined;
}

/** Takes the text from the bytes of a file. */
export interface DocumentReader {
  readonly name: string;
  /** Raised with every change to what it takes from a file, so that such a change is told apart from one in the file. */
  readonly version: number;
  /** @throws InputError when the bytes are not of this format, or hold no text that could be taken */
  readonly read: (bytes: Uint8Array, options: ReadOptions) => ReadText | Promise<ReadText>;
}

/** A kind of file that documents come in. */
interface DocumentFormat {
  /** File name endings, in small letters, dot included. */
  readonly endings: readonly string[];
  /** Whether a file of no known ending is of this format, by its first bytes as Latin-1. */
  readonly looksLike: (start: string) => boolean;
  /** Brings in the reader, with all that only this format needs. */
  readonly load: () => Promise<DocumentReader>;
}

const PLAIN_TEXT = {
  endings: ['.txt', '.text'],
  looksLike: () => false,
  // Here from the start: most documents are of it, and a file more to find would take longer than it is to read.
  load: async () => plainText,
} satisfies DocumentFormat;

/** Every document format; a new one is a file in formats/ and its entry here. */
const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  PLAIN_TEXT,
  {
    endings: ['.html', '.htm', '.xhtml', '.xht', '.shtml'],
    looksLike: (start) => /^\W*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(start),
    load: async () => (await import('./formats/html.ts')).html,
  },
  {
    endings: ['.pdf'],
    looksLike: (start) => start.includes('%PDF-'),
    load: async () => (await import('./formats/pdf.ts')).pdf,
  },
  {
    endings: ['.docx', '.docm', '.doc'],
    looksLike: (start) => start.startsWith('PK') && /word\/|\[Content_Types\]\.xml/.test(start),
    load: async () => (await import('./formats/docx.ts')).docx,
  },
  {
    endings: ['.epub'],
    looksLike: (start) => start.startsWith('PK') && start.includes('application/epub+zip'),
    load: async () => (await import('./formats/epub.ts')).epub,
  },
  {
    endings: ['.md', '.markdown', '.mdown', '.qmd', '.rmd'],
    looksLike: () => false,
    load: async () => (await import('./formats/markdown.ts')).markdown,
  },
];

/** How much of a file tells its format. */
const START = 1024;

/** The reader for a file: by its ending, else by how its bytes begin; plain text where neither says anything. */
export function loadReader(file: string, bytes: Uint8Array): Promise<DocumentReader> {
  const name = file.toLowerCase();
  const named = DOCUMENT_FORMATS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  if (named) return named.load();
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  return (DOCUMENT_FORMATS.find(({ looksLike }) => looksLike(start)) ?? PLAIN_TEXT).load();
}

/** Whether a file's ending is that of a document format. */
export function hasDocumentEnding(file: string): boolean {
  const name = file.toLowerCase();
  return DOCUMENT_FORMATS.some(({ endings }) => endings.some((ending) => name.endsWith(ending)));
}
