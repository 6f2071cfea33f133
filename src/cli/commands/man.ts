import type { CommandSpec } from '../command.ts';
import { COMMANDS, loadCommand, type CommandName } from '../commands.ts';
import { writeManual } from '../manual/manual.ts';

export const command = {
  arguments: '',
  examples: ['claims man -o claims.1', 'claims man | man -l -'],
  options: [],
  writes: 'text',
  run: async () => {
    const names = Object.keys(COMMANDS) as CommandName[];
    return {
      text: writeManual(await Promise.all(names.map(async (name) => [name, await loadCommand(name)] as const))),
    };
  },
} as const satisfies CommandSpec;
