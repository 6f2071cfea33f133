import type { CommandSpec } from '../command.ts';

export const command = {
  arguments: '',
  examples: ['claims man -o claims.1', 'claims man | man -l -'],
  options: [],
  isPlain: true,
  run: async () => {
    // It tells of all commands, this one included.
    const [{ writeManual }, { COMMAND_SPECS }] = await Promise.all([
      import('../manual/manual.ts'),
      import('../command-specs.ts'),
    ]);
    return { text: writeManual(COMMAND_SPECS) };
  },
} as const satisfies CommandSpec;
