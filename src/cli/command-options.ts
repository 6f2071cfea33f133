import type { CommandSpec, OptionSpec } from './command.ts';
import { ANSWER_FORMATS, FORMAT_NAMES } from '../report/formats.ts';
import { outputOptions } from './output.ts';

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
export function optionsOf({ options, writes, tellsFindings }: CommandSpec): readonly OptionSpec[] {
  const formats = tellsFindings ? FORMAT_NAMES : ANSWER_FORMATS;
  if (writes === undefined) return [...options, ...outputOptions(formats), CATALOGUE, DEBUG];
  return writes === 'text' ? [...options, FILE, DEBUG] : [...options, DEBUG];
}
