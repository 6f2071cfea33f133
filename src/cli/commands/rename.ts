import { ID_HINT, isId } from '../../catalogue/id.ts';
import { InputError } from '../../corpus/input-error.ts';
import { nameHint } from '../../corpus/nearest-name.ts';
import type { CommandSpec } from '../command.ts';
import { DRY_RUN, makeEdit } from '../edit.ts';

export const command = {
  arguments: '<old> <new>',
  examples: ['claims rename delegations-send delegations-sent', 'claims rename 2002-qiushi 2002-dai-bingguo --dry-run'],
  options: [DRY_RUN],
  run: async ({ open }, [old, name], options) => {
    const { catalogue } = await open();
    const { renameClaim, renameDocument } = await import('../../catalogue/catalogue-edits.ts');
    const [from, to] = [old as string, requireId(name as string)];
    const claims = catalogue.claims.map(({ id }) => id);
    const documents = catalogue.documents.map(({ id }) => id);
    const isClaim = claims.includes(from);
    if (!isClaim && !documents.includes(from)) {
      throw new InputError(`no claim or document is called ${from}`, {
        hint: nameHint(from, [...claims, ...documents]),
      });
    }
    if (isClaim && documents.includes(from)) {
      throw new InputError(`both a claim and a document are called ${from}`, {
        hint: 'rename one of them in the file',
      });
    }
    if (from === to) throw new InputError(`${from} is called so already`, { hint: 'name another id' });
    const edits = isClaim ? renameClaim(catalogue, from, to) : renameDocument(catalogue, from, to);
    const details = { renamed: from, to, kind: isClaim ? 'claim' : 'document' };
    return makeEdit({ catalogue, edits, done: `renamed ${from} to ${to}`, details }, options);
  },
} as const satisfies CommandSpec;

function requireId(id: string): string {
  if (isId(id)) return id;
  throw new InputError(`${id} cannot be an id`, { hint: ID_HINT });
}
