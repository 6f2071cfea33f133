import { unzipSync } from 'fflate';
import { InputError } from './input-error.ts';
import { beyondLimit, LIMITS } from './limits.ts';

/** The files in a ZIP archive, unpacked when they are asked for. */
export interface Archive {
  /** A file's bytes; none where it is not there. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a ZIP archive.
 * @param kind what the file is, for messages: `DOCX`
 * @throws InputError when it is no archive, here or as soon as a broken part of it is read
 */
export function openArchive(bytes: Uint8Array, kind: string, file: string): Archive {
  let left: number = LIMITS.unpackedBytes;
  const unpack = (wanted: (name: string) => boolean) => {
    try {
      return unzipSync(bytes, {
        filter({ name, originalSize }) {
          if (!wanted(name)) return false;
          left -= originalSize;
          if (left < 0) throw beyondLimit(file, `it unpacks to more than ${LIMITS.unpackedBytes / 1e6} MB`);
          return true;
        },
      });
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError(`the ${kind} file is broken and cannot be unpacked`, {
        place: { file },
        hint: 'fetch it again, or save it anew',
        cause: error,
      });
    }
  };
  unpack(() => false);
  return { read: (wanted) => unpack((name) => name === wanted)[wanted] };
}
