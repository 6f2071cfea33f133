import { statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import { ANSWER_FORMATS, formatForFile, isTextFormat, render, type FormatName } from '../report/formats.ts';
import type { Rendered } from '../report/report.ts';
import type { Answer, Options, OptionSpec } from './command.ts';
import type { Io } from './io.ts';
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

/** Where an answer goes, and how it is written. */
interface OutputAsked {
  /** The file it is written to; standard output where there is none. */
  readonly file: string | undefined;
  readonly format: FormatName;
  readonly metadata: ReturnType<typeof metadataAsked>;
}

/**
 * Where and how an answer is asked for, by the options alone: what cannot be is known before a command has done anything.
 * @throws InputError where no report can be written so
 */
export function outputAsked(options: Options, io: Io, defaultFormat: FormatName = 'table'): OutputAsked {
  const file = fileAsked(options);
  // What is made for programs is no screen for people.
  const unasked = file === undefined && io.stdout.isTTY === true ? 'table' : defaultFormat;
  const format = formatAsked(options['format'] as FormatName | undefined, file, unasked);
  const metadata = metadataAsked(options, file, format);
  if (!isTextFormat(format) && file === undefined && io.stdout.isTTY === true) {
    throw new InputError(`a terminal cannot show ${format}`, { hint: `name a file, as in -o report.${format}` });
  }
  return { file, format, metadata };
}

/**
 * Throws InputError where the answer is to be written over what it rests on.
 * @param inputs the files that it rests on
 */
export function requireOtherOutput(options: Options, io: Io, inputs: readonly string[]): void {
  const file = fileAsked(options);
  if (file === undefined) return;
  requireOther(file, io, inputs);
  if (options['metadata'] === true) requireOther(metadataFile(file), io, inputs);
}

/**
 * Writes an answer in the format that was asked for, to where it was asked for.
 * @param inputs the files that it rests on, which it may not be written over
 */
export async function printAnswer(
  { report, text }: Answer,
  options: Options,
  io: Io,
  inputs: readonly string[],
  defaultFormat?: FormatName,
): Promise<void> {
  const writeTo = (path: string | undefined, content: Rendered) => writeAnswer(path, content, io, inputs);
  if (text !== undefined && (report === undefined || options['format'] === undefined)) {
    await writeTo(fileAsked(options), text);
    return;
  }
  if (report === undefined) return;
  const { file, format, metadata } = outputAsked(options, io, defaultFormat);
  const written = await render(report, format, {
    width: file === undefined ? screenWidth(io) : 100,
    colour: file === undefined && wantsColour(options, io),
    raw: options['raw'] === true,
  });
  await writeTo(file, written);
  if (metadata !== undefined) {
    const { csvwMetadata } = await import('../report/csvw.ts');
    await writeTo(metadataFile(metadata.path), csvwMetadata(report, metadata));
  }
}

function fileAsked(options: Options): string | undefined {
  const named = options['output'] as string | undefined;
  if (named === '' || named?.endsWith('/')) {
    throw new InputError(`${named === '' ? 'an empty name' : named} names no file`, { hint: 'name one with -o' });
  }
  return named === '-' ? undefined : named;
}

const metadataFile = (path: string) => `${path}-metadata.json`;

async function writeAnswer(
  file: string | undefined,
  content: Rendered,
  io: Io,
  inputs: readonly string[],
): Promise<void> {
  if (file === undefined) {
    await writeOut(io.stdout, content);
    return;
  }
  requireOther(file, io, inputs);
  const { writeFileWhole } = await import('../catalogue/write-file.ts');
  writeFileWhole(resolve(io.cwd, file), content);
}

function requireOther(file: string, io: Io, inputs: readonly string[]): void {
  const path = resolve(io.cwd, file);
  if (inputs.some((input) => isSameFile(path, input))) {
    throw new InputError(`${file} is what the answer rests on`, { hint: 'name another file with -o' });
  }
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
