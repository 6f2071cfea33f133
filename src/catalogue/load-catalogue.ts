import { readFileSync, statSync } from 'node:fs';
import { fileReason, InputError } from '../corpus/input-error.ts';
import type { Cache } from './cache.ts';
import type { Catalogue } from './catalogue.ts';
import { parseWithAnyDates } from './parse-with-any-dates.ts';

/**
 * Loads a catalogue file.
 * @param file its path
 * @param cache where a catalogue read before is kept; YAML is slow to parse
 * @throws InputError when it cannot be read or does not hold a catalogue
 */
export async function loadCatalogue(file: string, cache?: Cache): Promise<Catalogue> {
  const source = readSource(file);
  // Only what depends on the text alone is kept: the same text may stand in another place.
  const known = cache?.get(source) as Omit<Catalogue, 'file' | 'source'> | undefined;
  if (Array.isArray(known?.documents) && Array.isArray(known.claims)) return { ...known, file, source };
  const catalogue = await parseWithAnyDates(source, file);
  cache?.set(source, { ...catalogue, file: undefined, source: undefined });
  return catalogue;
}

function readSource(file: string): string {
  let bytes: Uint8Array;
  try {
    // /dev/zero has no end.
    if (statSync(file).isCharacterDevice()) throw new Error('it is a device');
    bytes = readFileSync(file);
  } catch (cause) {
    throw new InputError(`cannot read the catalogue: ${fileReason(cause)}`, {
      place: { file },
      hint: 'name it with --catalogue FILE',
      cause,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError('the catalogue is not valid UTF-8', { place: { file }, hint: 'save it as UTF-8', cause });
  }
}
