import { InputError } from '../corpus/input-error.ts';
import type { Catalogue } from './catalogue.ts';
import { editYaml, type YamlEdit } from './edit-yaml.ts';
import { parseWithAnyDates } from './parse-with-any-dates.ts';
import { writeCatalogue } from './write-catalogue.ts';

/** A catalogue before and after edits; the same where they change nothing. */
export interface Edited {
  readonly before: Catalogue;
  readonly after: Catalogue;
}

/**
 * The catalogue that edits make of one, read anew: edits that would spoil it are refused before anything is written.
 * @throws InputError where it would not be a catalogue any more
 */
export async function editCatalogue(before: Catalogue, edits: readonly YamlEdit[]): Promise<Edited> {
  if (edits.length === 0) return { before, after: before };
  // The first claim of all makes the map that the others are put into.
  const [one] = edits;
  const isFirstClaim = before.claims.length === 0 && one?.op === 'set' && one.path[0] === 'claims';
  const first = isFirstClaim ? [one] : edits;
  const started = editYaml(before.source, first);
  const source = first === edits ? started : editYaml(started, edits.slice(1));
  try {
    return { before, after: await parseWithAnyDates(source, before.file) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // What is wrong with that stands in no line of the file as it is: to name one would send people to another.
    throw new InputError(error.message, { hint: error.hint, cause: error });
  }
}

/** Writes an edited catalogue whole or not at all. */
export async function saveEdited({ before, after }: Edited): Promise<void> {
  if (before.source !== after.source) await writeCatalogue(before.file, before.source, after.source);
}
