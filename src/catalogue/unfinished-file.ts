import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that is being written beside the one whose place it is to take. */
export interface UnfinishedFile {
  readonly path: string;
  /** Writes it out and puts it in its place, in one step: whoever looks sees the old file or the new one. */
  readonly finish: (content: string | Uint8Array) => void;
  /** The same where nothing may stand there yet: throws EEXIST where something does. */
  readonly finishNew: (content: string | Uint8Array) => void;
  /** Takes it away; nothing is changed. */
  readonly discard: () => void;
}

/**
 * Begins a file beside the one whose place it is to take.
 * @param existing the one that is there, whose permissions and owner it takes; without it, it has those of any new file
 * @throws the error of the system where what is there may not be written to, as if it were written to directly
 */
export function beginFile(file: string, existing?: Stats): UnfinishedFile {
  if (existing !== undefined) accessSync(file, constants.W_OK);
  // The process stands in the name, so that what a killed one left behind can be told and taken away.
  const path = join(dirname(file), `.${basename(file)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  let descriptor: number | undefined = openSync(path, 'wx', existing?.mode ?? 0o666);
  if (existing !== undefined) {
    keepOwner(descriptor, existing);
    // The user's mask has no say in what was there before.
    fchmodSync(descriptor, existing.mode);
  }
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  const discard = () => {
    close();
    rmSync(path, { force: true });
  };
  const finishBy = (place: () => void) => (content: string | Uint8Array) => {
    try {
      const bytes = Buffer.from(content);
      for (let written = 0; written < bytes.length;) written += writeSync(descriptor!, bytes, written);
      fsyncSync(descriptor!);
      close();
      place();
    } catch (error) {
      discard();
      throw error;
    }
    keepFolder(dirname(file));
  };
  return {
    path,
    finish: finishBy(() => renameSync(path, file)),
    finishNew: finishBy(() => placeNew(path, file)),
    discard,
  };
}

/** Only the administrator may give files away, and would take them from their owner without this. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  try {
    const own = fstatSync(descriptor);
    if (own.uid !== uid || own.gid !== gid) fchownSync(descriptor, uid, gid);
  } catch {
    // Whoever may write to a file of others makes it theirs.
  }
}

/** A file takes no other's place by a link; where there are no links, nearly so. */
function placeNew(path: string, file: string): void {
  try {
    linkSync(path, file);
  } catch (error) {
    if (lstatSync(file, { throwIfNoEntry: false }))
      throw Object.assign(new Error('it is there already'), { code: 'EEXIST', cause: error });
    renameSync(path, file);
    return;
  }
  rmSync(path, { force: true });
}

/** The new name outlasts a loss of power only once the folder is written too; where folders cannot be, it has to do. */
function keepFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows and some network drives.
  }
}

/** The files that running processes are writing to take a file's place, by name; what dead ones left is taken away. */
export function unfinishedFiles(file: string): string[] {
  const [folder, start] = [dirname(file), `.${basename(file)}.`];
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && /^\d+-[0-9a-f]{8}\.tmp$/.test(name.slice(start.length)))
    .map((name) => ({ path: join(folder, name), process: Number.parseInt(name.slice(start.length), 10) }))
    .filter((each) => isRunning(each.process) || rmSync(each.path, { force: true }))
    .map(({ path }) => path)
    .toSorted();
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
