import { readBytesAlone } from '../../src/corpus/document.ts';
import type { DocumentText } from '../../src/corpus/document.ts';

/** Reads a document from memory: its name's ending tells its format. */
export function read(name: string, content: string | Uint8Array, encoding?: string): Promise<DocumentText> {
  return readBytesAlone(typeof content === 'string' ? Buffer.from(content) : content, name, encoding);
}

/** The texts of a document's paragraphs. */
export async function textsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  return (await read(name, content)).paragraphs.map(({ text }) => text);
}
