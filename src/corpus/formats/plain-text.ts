import { InputError } from '../input-error.ts';
import type { DocumentFormat } from '../formats.ts';

/** Plain text in UTF-8, with or without a byte order mark, with any line ends. */
export const plainText = {
  name: 'plain text',
  version: 1,
  endings: ['.txt', '.text'],
  read(bytes, file) {
    const text = decode(bytes, file);
    const control = text.search(BINARY);
    if (control >= 0) {
      throw new InputError(`the document is binary, not text: it holds the control character ${name(text, control)}`, {
        place: { file },
        hint: 'list a file of plain text in its place',
      });
    }
    return text.replace(/\r\n?/g, '\n');
  },
} as const satisfies DocumentFormat;

// C0 controls that no text holds; tab, line feed, vertical tab, form feed, carriage return and escape may occur.
// oxlint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`the document is not valid UTF-8: byte ${firstInvalidByte(bytes)} fits no character`, {
      place: { file },
      hint: 'save it as UTF-8',
      cause,
    });
  }
}

function firstInvalidByte(bytes: Uint8Array): number {
  // Fatal decoding does not say where it failed. The longest valid prefix does, found by halving.
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function name(text: string, index: number): string {
  return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
}
