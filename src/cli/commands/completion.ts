import { InputError } from '../../corpus/input-error.ts';
import { nameHint } from '../../corpus/nearest-name.ts';
import type { CommandSpec } from '../command.ts';
import { SCRIPTS, SHELLS, type Shell } from '../completion/scripts.ts';

export const command = {
  arguments: '<shell>',
  examples: ['source <(claims completion bash)', 'claims completion fish | source'],
  options: [],
  isPlain: true,
  run: async (_context, [shell]) => {
    if (!isShell(shell)) {
      throw new InputError(`there is no completion for ${String(shell)}`, { hint: nameHint(String(shell), SHELLS) });
    }
    return { text: SCRIPTS[shell] };
  },
} as const satisfies CommandSpec;

function isShell(name: unknown): name is Shell {
  return SHELLS.some((shell) => shell === name);
}
