import { statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import { ANSWER_FORMATS, formatForFile, render, type FormatName } from '../report/formats.ts';
import type { Rendered } from '../report/report.ts';
import type { Answer, Options, OptionSpec } from './command.ts';
import type { Io } from './io.ts';
import { writeFileWhole } from '../catalogue/write-file.ts';
import { VERSION } from './version.ts';
import { writeOut } from './write-out.ts';

/** The options of every command that prints rows, in some formats. */
export const outputOptions = (formats: readonly FormatName[]): readonly OptionSpec[] => [
  { flags: '-f, --format <name>', description: 'how it is written', choices: formats },
  { flags: '-o, --output <file>', description: 'write to a file; its ending names the format' },
  { flags: '--color', description: 'colour even where the output is no terminal' },
  { flags: '--no-color', description: 'no colour' },
  { flags: '--metadata', description: 'beside a CSV or TSV file, write what its columns are, for CSV on the Web' },
  { flags: '--raw', description: 'leave cells that a spreadsheet takes for formulas as they are' },
];

/**
 * Writes an answer in the format that was asked for, to where it was asked for.
 * @param inputs the files that it rests on, which it may not be written over
 */
export async function printAnswer(
  { report, text }: Answer,
  options: Options,
  io: Io,
  inputs: readonly string[],
  defaultFormat: FormatName = 'table',
): Promise<void> {
  const named = options['output'] as string | undefined;
  const file = named === '-' ? undefined : named;
  const writeTo = (path: string | undefined, content: Rendered) => writeAnswer(path, content, io, inputs);
  if (text !== undefined && (report === undefined || options['format'] === undefined)) {
    await writeTo(file, text);
    return;
  }
  if (report === undefined) return;
  const format = formatAsked(options['format'] as FormatName | undefined, file, defaultFormat);
  const metadata = metadataAsked(options, file, format);
  const written = await render(report, format, {
    width: file === undefined ? screenWidth(io) : 100,
    colour: file === undefined && wantsColour(options, io),
    raw: options['raw'] === true,
  });
  if (typeof written !== 'string' && file === undefined && io.stdout.isTTY === true) {
    throw new InputError(`a terminal cannot show ${format}`, { hint: `name a file, as in -o report.${format}` });
  }
  await writeTo(file, written);
  if (metadata !== undefined) {
    const { csvwMetadata } = await import('../report/csvw.ts');
    await writeTo(`${metadata.path}-metadata.json`, csvwMetadata(report, metadata));
  }
}

async function writeAnswer(
  file: string | undefined,
  content: Rendered,
  io: Io,
  inputs: readonly string[],
): Promise<void> {
  if (file === undefined) return writeOut(io.stdout, content);
  const path = resolve(io.cwd, file);
  if (inputs.some((input) => isSameFile(path, input))) {
    throw new InputError(`${file} is what the answer rests on`, { hint: 'name another file with -o' });
  }
  writeFileWhole(path, content);
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

const DELIMITERS = { csv: ',', tsv: '\t' } as const;

/** The file that metadata is to describe, where it was asked for. */
function metadataAsked(options: Options, path: string | undefined, format: FormatName) {
  if (options['metadata'] !== true) return undefined;
  if (path === undefined || !(format === 'csv' || format === 'tsv')) {
    throw new InputError('--metadata goes with a file of CSV or TSV', { hint: 'name one, as in -o report.csv' });
  }
  return { path, file: basename(path), delimiter: DELIMITERS[format], creator: `claims ${VERSION}` };
}

function formatAsked(named: FormatName | undefined, file: string | undefined, otherwise: FormatName): FormatName {
  if (named !== undefined) return named;
  if (file === undefined) return otherwise;
  const format = formatForFile(file);
  if (format !== undefined) return format;
  const ending = extname(file).slice(1);
  if (ending === '') return otherwise;
  throw new InputError(`the ending of ${file} names no format`, {
    hint: `${nameHint(ending, ANSWER_FORMATS)}; or say it with --format`,
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
