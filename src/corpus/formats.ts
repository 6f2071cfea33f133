import { plainText } from './formats/plain-text.ts';

/** A kind of file that documents come in. */
export interface DocumentFormat {
  readonly name: string;
  /** Raised with every change to what it takes from a file, so that such a change is told apart from one in the file. */
  readonly version: number;
  /** File name endings, in small letters, dot included. */
  readonly endings: readonly string[];
  /**
   * Reads a file's bytes as the text that is cited: lines end in `\n`, blank lines part the paragraphs.
   * @throws InputError when the bytes are not of this format
   */
  readonly read: (bytes: Uint8Array, file: string) => string;
}

/** Every document format; a new one is a file in formats/ and its line here. */
const DOCUMENT_FORMATS = [plainText] as const satisfies readonly DocumentFormat[];

/** The format of a file by its ending; plain text where the ending says nothing. */
export function formatOf(file: string): DocumentFormat {
  const name = file.toLowerCase();
  return DOCUMENT_FORMATS.find((format) => format.endings.some((ending) => name.endsWith(ending))) ?? plainText;
}
