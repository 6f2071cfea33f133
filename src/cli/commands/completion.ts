import { InputError } from '../../corpus/input-error.ts';
import { nameHint } from '../../corpus/nearest-name.ts';
import type { CommandSpec } from '../command.ts';
import { answerShell } from '../completion/answer.ts';
import { SCRIPTS, SHELLS, type Shell } from '../completion/scripts.ts';

export const command = {
  arguments: '<shell> [words...]',
  examples: ['source <(claims completion bash)', 'claims completion fish | source'],
  options: [],
  writes: 'text',
  run: async ({ io }, [shell, words]) => {
    if (!isShell(shell)) {
      throw new InputError(`there is no completion for ${String(shell)}`, { hint: nameHint(String(shell), SHELLS) });
    }
    // The scripts ask in turn, with all that was typed after `claims`, be it an empty word.
    return { text: words!.length > 0 ? await answerShell(shell, words as string[], io) : SCRIPTS[shell] };
  },
} as const satisfies CommandSpec;

function isShell(name: unknown): name is Shell {
  return SHELLS.some((shell) => shell === name);
}
