import { fileReason, InputError } from '../corpus/input-error.ts';
import { write } from './io.ts';

/**
 * Writes an answer to standard output.
 * @returns whether there is still somebody who reads it
 * @throws InputError where there is no room
 */
export async function writeOut(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<boolean> {
  try {
    return await write(stream, content);
  } catch (cause) {
    throw new InputError(`cannot write to standard output: ${fileReason(cause)}`, { hint: 'make room', cause });
  }
}
