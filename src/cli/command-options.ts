import type { CommandSpec, OptionSpec } from './command.ts';
import { OUTPUT_OPTIONS } from './output.ts';

const CATALOGUE = {
  flags: '--catalogue <file>',
  description: 'the catalogue; by default claims.yaml here or in a folder above',
} as const satisfies OptionSpec;

const DEBUG = {
  flags: '--debug',
  description: 'show where in the program an error arose',
} as const satisfies OptionSpec;

const FILE = { flags: '-o, --output <file>', description: 'write to a file' } as const satisfies OptionSpec;

/** All options of a command, its own first: what prints no report has no formats. */
export function optionsOf({ options, writes }: CommandSpec): readonly OptionSpec[] {
  if (writes === undefined) return [...options, ...OUTPUT_OPTIONS, CATALOGUE, DEBUG];
  return writes === 'text' ? [...options, FILE, DEBUG] : [...options, DEBUG];
}
