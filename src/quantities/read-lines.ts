import { TextDecoder } from 'node:util';

/** A line of a stream, without its ending; `text` is undefined where it is no UTF-8. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string | undefined;
}

const NEWLINE = 0x0a;

/** The lines of a stream of bytes (or of strings), each decoded by itself so that a bad one spoils no other. */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const encoder = new TextEncoder();
  let number = 0;
  // The parts of a line that is not yet whole, joined only when it is: a long line costs no more than its length.
  let parts: Uint8Array[] = [];
  const take = (): Line => {
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    return { number: ++number, text: decode(decoder, bytes) };
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      parts.push(bytes.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < bytes.length) parts.push(bytes.subarray(from));
  }
  if (parts.length > 0) yield take();
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    // The decoder drops a byte order mark; the carriage return of CRLF is white space to JSON.
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
