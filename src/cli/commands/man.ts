import type { CommandSpec } from '../command.ts';
import { writeManual } from '../manual/manual.ts';

export const command = {
  arguments: '',
  examples: ['claims man -o claims.1', 'claims man | man -l -'],
  options: [],
  writes: 'text',
  run: async () => {
    // It tells of all commands, this one included.
    const { COMMAND_SPECS } = await import('../command-specs.ts');
    return { text: writeManual(COMMAND_SPECS) };
  },
} as const satisfies CommandSpec;
