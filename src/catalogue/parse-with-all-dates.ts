import type { Catalogue } from './catalogue.ts';
import { parseCatalogue as parseWith } from './parse-catalogue.ts';
import { parseDate } from './parse-date.ts';

/**
 * Reads the text of a catalogue file, whose dates may be any of EDTF: `XXXX`, `200X`, `[..2005]`.
 * @param file the file's name, for messages
 * @throws InputError with the line and column of the first thing that cannot be used
 */
export function parseCatalogue(source: string, file: string): Catalogue {
  return parseWith(source, file, parseDate);
}
