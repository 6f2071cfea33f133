import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileReason, InputError } from '../corpus/input-error.ts';

/**
 * Writes a file whole or not at all: beside it first, then in its place. What stood there stays until then. A device or
 * a pipe is written to directly.
 * @throws InputError when it cannot be written
 */
export function writeFileWhole(file: string, content: string | Uint8Array): void {
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing === undefined) replace(file, content, 0o666);
    else if (existing.isFile()) replace(realpathSync(file), content, existing.mode);
    else writeFileSync(file, content);
  } catch (cause) {
    const isNowhere = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InputError(`cannot write ${file}: ${isNowhere ? 'there is no such folder' : fileReason(cause)}`, {
      hint: 'nothing was changed; name another file with -o',
      cause,
    });
  }
}

function replace(file: string, content: string | Uint8Array, mode: number): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(unfinished, 'wx', mode);
    try {
      const bytes = Buffer.from(content);
      for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
