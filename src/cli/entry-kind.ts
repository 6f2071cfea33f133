import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EntryKind } from '../catalogue/own-fields.ts';
import { InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';

/** Whether an id is that of a claim or of a document. Throws where it is of none, or of both. */
export function kindOf({ claims, documents }: Catalogue, id: string): EntryKind {
  const [isClaim, isDocument] = [claims, documents].map((all) => all.some((each) => each.id === id));
  if (isClaim && isDocument) {
    throw new InputError(`both a claim and a document are called ${id}`, { hint: 'rename one of them in the file' });
  }
  if (isClaim) return 'claim';
  if (isDocument) return 'document';
  throw new InputError(`no claim or document is called ${id}`, {
    hint: nameHint(
      id,
      [...claims, ...documents].map((each) => each.id),
    ),
  });
}
