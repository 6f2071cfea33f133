import type { Catalogue } from './catalogue.ts';
import { parsePlainDate } from './plain-date.ts';

/**
 * Reads a catalogue whose dates may be any of EDTF, as the XXXX of a document whose date is not known. Most catalogues hold
 * plain dates only, and are spared the parser of all others.
 * @throws InputError as `parseCatalogue`
 */
export async function parseWithAnyDates(source: string, file: string): Promise<Catalogue> {
  const { parseCatalogue } = await import('./parse-catalogue.ts');
  let isPlain = true;
  const notPlain = (text: string) => {
    isPlain = false;
    return { edtf: text, from: null, to: null, approximate: false, uncertain: false };
  };
  const catalogue = parseCatalogue(source, file, (text) => parsePlainDate(text) ?? notPlain(text));
  return isPlain ? catalogue : parseCatalogue(source, file, (await import('./parse-date.ts')).parseDate);
}
