import { InputError } from './input-error.ts';

/** Text and the encoding that its bytes were read in, by the name that the WHATWG Encoding Standard gives it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/**
 * Decodes the bytes of a text: as the user says; as its byte order mark says; as the text itself declares; as UTF-8 where
 * it is valid; and else as it most likely is.
 * @param declared the encoding that the format has for it, such as a web page's `charset`
 * @throws InputError when the encoding is not known, or the bytes are not in it
 */
export async function decodeText(
  bytes: Uint8Array,
  { file, encoding, declared }: { file: string; encoding?: string | undefined; declared?: string | undefined },
): Promise<DecodedText> {
  if (encoding !== undefined) return decodeAs(bytes, encoding, file);
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decodeAs(bytes, marked[0], file);
  const known = declared === undefined ? undefined : decodeIf(bytes, declared);
  if (known) return known;
  const utf8 = decodeIf(bytes, 'utf-8');
  // ASCII in UTF-16 without a mark is valid UTF-8 with NULs, and not meant to be.
  if (utf8 && !utf8.text.includes('\0')) return utf8;
  const { detectEncoding } = await import('./detect-encoding.ts');
  const detected = detectEncoding(bytes);
  if (detected !== undefined) return decodeAs(bytes, detected, file);
  if (utf8) return utf8;
  throw new InputError(
    `the document is in no encoding that could be told: byte ${firstInvalidByte(bytes)} is not UTF-8`,
    {
      place: { file },
      hint: 'save it as UTF-8, or say its `encoding` in the catalogue',
    },
  );
}

/** The text of bytes in an encoding; none where the encoding is not known, or the bytes are not in it. */
export function decodeIf(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return {
      text: decoder.encoding === 'windows-1252' ? text.replace(C1, printable) : text,
      encoding: decoder.encoding,
    };
  } catch {
    return undefined;
  }
}

// Node 20 decodes windows-1252 as Latin-1 (nodejs/node#56542): its quotes, dashes and the euro would be lost as controls.
const C1 = /[\u0080-\u009f]/g;
const PRINTABLE = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const printable = (control: string) => PRINTABLE[control.charCodeAt(0) - 0x80]!;

function decodeAs(bytes: Uint8Array, encoding: string, file: string): DecodedText {
  const decoded = decodeIf(bytes, encoding);
  if (decoded) return decoded;
  if (!isKnown(encoding)) {
    throw new InputError(`no encoding is called ${encoding}`, {
      place: { file },
      hint: 'name one of the WHATWG Encoding Standard: utf-8, windows-1252, gb18030, big5, shift_jis, euc-kr',
    });
  }
  const utf8 = /^utf-?8$/i.test(encoding);
  const where = utf8 ? `: byte ${firstInvalidByte(bytes)} fits no character` : '';
  throw new InputError(`the document is not valid ${utf8 ? 'UTF-8' : encoding}${where}`, {
    place: { file },
    hint: 'save it as UTF-8, or take `encoding` out of the catalogue to have it detected',
  });
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
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
