import { decodeText } from '../encoding.ts';
import type { DocumentReader } from '../formats.ts';
import { InputError } from '../input-error.ts';
import { readPlainLayout } from '../plain-layout.ts';

/** Plain text in any encoding, with or without a byte order mark, with any line ends. */
export const plainText: DocumentReader = {
  name: 'plain text',
  version: 3,
  async read(bytes, options) {
    const { text, encoding } = await decodeText(bytes, options);
    const control = text.search(BINARY);
    if (control >= 0 && isBinary(text)) {
      throw new InputError(`the document is binary, not text: it holds the control character ${name(text, control)}`, {
        place: { file: options.file },
        hint: 'list a file of plain text in its place',
      });
    }
    if (text.startsWith('{\\rtf')) {
      throw new InputError('the document is RTF, which is not read', {
        place: { file: options.file },
        hint: 'save it as DOCX',
      });
    }
    return { ...readPlainLayout(text.replace(/\r\n?/g, '\n')), metadata: {}, encoding };
  },
};

// C0 controls that no text holds; tab, line feed, vertical tab, form feed, carriage return and escape may occur.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

// A stray one that an old conversion left is no reason to do without the text; NUL is in no text at all.
const STRAY_PER_MILLE = 1;

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (BINARY.test(text.charAt(i))) controls++;
  return controls * 1000 > text.length * STRAY_PER_MILLE;
}

function name(text: string, index: number): string {
  return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
}
