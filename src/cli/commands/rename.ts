import { ID_HINT, isId } from '../../catalogue/id.ts';
import { InputError } from '../../corpus/input-error.ts';
import type { CommandSpec } from '../command.ts';
import { DRY_RUN, makeEdit } from '../edit.ts';
import { kindOf } from '../entry-kind.ts';

export const command = {
  arguments: '<old> <new>',
  examples: ['claims rename delegations-send delegations-sent', 'claims rename 2002-qiushi 2002-dai-bingguo --dry-run'],
  options: [DRY_RUN],
  run: async ({ open }, [old, name], options) => {
    const { catalogue } = await open();
    const { renameClaim, renameDocument } = await import('../../catalogue/catalogue-edits.ts');
    const [from, to] = [old as string, requireId(name as string)];
    const kind = kindOf(catalogue, from);
    if (from === to) throw new InputError(`${from} is called so already`, { hint: 'name another id' });
    const edits = kind === 'claim' ? renameClaim(catalogue, from, to) : renameDocument(catalogue, from, to);
    const details = { renamed: from, to, kind };
    return makeEdit({ catalogue, edits, done: `renamed ${from} to ${to}`, details }, options);
  },
} as const satisfies CommandSpec;

function requireId(id: string): string {
  if (isId(id)) return id;
  throw new InputError(`${id} cannot be an id`, { hint: ID_HINT });
}
