import { readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileReason, InputError } from '../corpus/input-error.ts';
import { beginFile, unfinishedFiles } from './unfinished-file.ts';

/** How long it waits for others that write the same catalogue; they need some milliseconds. */
const PATIENCE = 5000;

/**
 * Writes a catalogue whole or not at all, its byte order mark kept. Of several that write the same catalogue at once,
 * one wins, and the others find it changed.
 * @param file the catalogue's path
 * @param before its text as it was read
 * @param after its text from now on
 * @throws InputError when it is no longer what was read, or cannot be written
 */
export async function writeCatalogue(file: string, before: string, after: string): Promise<void> {
  try {
    const path = realpathSync(file);
    const unfinished = await takeTurn(path, statSync(path));
    try {
      const bytes = readFileSync(path);
      if (new TextDecoder().decode(bytes) !== before) throw changed(file);
      const mark = bytes.subarray(0, 3).equals(MARK) ? '\ufeff' : '';
      unfinished.finish(mark + after);
    } catch (error) {
      unfinished.discard();
      throw error;
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`cannot write the catalogue: ${fileReason(cause)}`, {
      place: { file },
      hint: 'nothing was changed',
      cause,
    });
  }
}

const MARK = Buffer.from('\ufeff');

function changed(file: string): InputError {
  return new InputError('the catalogue was changed by someone else since it was read', {
    place: { file },
    hint: 'nothing was written; run it again',
  });
}

/**
 * Begins the file that is to take the catalogue's place, once nobody else has begun one. Whoever looks around has put up
 * its own file first: of two, at least one sees the other. The one whose name comes first stays and waits, the other
 * steps back, so that neither waits for ever.
 */
async function takeTurn(path: string, existing: Stats): Promise<ReturnType<typeof beginFile>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const own = beginFile(path, existing);
    for (;;) {
      const others = unfinishedFiles(path).filter((other) => other !== own.path);
      if (others.length === 0) return own;
      const isLate = Date.now() > end;
      if (isLate || others[0]! < own.path) own.discard();
      if (isLate) {
        throw new InputError('the catalogue is being written by someone else', {
          place: { file: path },
          hint: `nothing was changed; try again, and if nobody is writing, delete ${others[0]}`,
        });
      }
      await setTimeout(5 + Math.random() * 10);
      if (others[0]! < own.path) break;
    }
  }
}
