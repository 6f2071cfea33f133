import type { LikelyReading } from '../../quantities/reading.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../io.ts';
import { READING } from '../shared-options.ts';
import { writeOut } from '../write-out.ts';

export const command = {
  arguments: '',
  examples: [`echo '{"id": 1, "text": "over 400 parties"}' | claims extract`],
  options: [READING],
  writes: 'itself',
  run: async ({ io }, _args, options) => {
    const { extractLines } = await import('../../quantities/extract-record.ts');
    const input = io.stdin as AsyncIterable<Uint8Array>;
    const { errors } = await extractLines(
      input,
      (text) => writeOut(io.stdout, text),
      options['reading'] as LikelyReading,
    );
    return { exitCode: errors > 0 ? EXIT.findings : EXIT.ok };
  },
} as const satisfies CommandSpec;
