import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileReason, InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import { FORMAT_NAMES, formatForFile, render, type FormatName } from '../report/formats.ts';
import type { Report } from '../report/report.ts';
import type { Options, OptionSpec } from './command.ts';
import { write, type Io } from './io.ts';
import { writeFileWhole } from '../catalogue/write-file.ts';

/** The options of every command that prints rows. */
export const OUTPUT_OPTIONS = [
  { flags: '-f, --format <name>', description: 'how it is written', choices: FORMAT_NAMES },
  { flags: '-o, --output <file>', description: 'write to a file; its ending names the format' },
  { flags: '--color', description: 'colour even where the output is no terminal' },
  { flags: '--no-color', description: 'no colour' },
  { flags: '--raw', description: 'leave cells that a spreadsheet takes for formulas as they are' },
] as const satisfies readonly OptionSpec[];

/**
 * Writes a report in the format that was asked for, to where it was asked for.
 * @param inputs the files that it rests on, which it may not be written over
 */
export async function printReport(
  report: Report,
  options: Options,
  io: Io,
  inputs: readonly string[],
  defaultFormat: FormatName = 'table',
): Promise<void> {
  const file = options['output'] as string | undefined;
  const toFile = file !== undefined && file !== '-';
  const format = formatAsked(options['format'] as FormatName | undefined, toFile ? file : undefined, defaultFormat);
  if (toFile && inputs.some((input) => isSameFile(resolve(io.cwd, file), input))) {
    throw new InputError(`${file} is what the answer rests on`, { hint: 'name another file with -o' });
  }
  const text = await render(report, format, {
    width: toFile ? 100 : screenWidth(io),
    colour: !toFile && wantsColour(options, io),
    raw: options['raw'] === true,
  });
  if (toFile) writeFileWhole(resolve(io.cwd, file), text);
  else await writeOut(io.stdout, text);
}

function formatAsked(named: FormatName | undefined, file: string | undefined, otherwise: FormatName): FormatName {
  if (named !== undefined) return named;
  if (file === undefined) return otherwise;
  const format = formatForFile(file);
  if (format !== undefined) return format;
  const ending = extname(file).slice(1);
  if (ending === '') return otherwise;
  throw new InputError(`the ending of ${file} names no format`, {
    hint: `${nameHint(ending, FORMAT_NAMES)}; or say it with --format`,
  });
}

function screenWidth({ stdout, env }: Io): number {
  const columns = stdout.columns ?? Number(env['COLUMNS']);
  return Number.isInteger(columns) && columns >= 20 ? columns : 80;
}

/** Flags before environment before what the stream is (no-color.org, force-color.org). */
function wantsColour(options: Options, { stdout, env }: Io): boolean {
  if (typeof options['color'] === 'boolean') return options['color'];
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

async function writeOut(stream: NodeJS.WritableStream, text: string): Promise<void> {
  try {
    await write(stream, text);
  } catch (cause) {
    throw new InputError(`cannot write to standard output: ${fileReason(cause)}`, { hint: 'make room', cause });
  }
}
