import { basename, resolve } from 'node:path';
import { InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import { FORMAT_NAMES, formatForFile, render, type FormatName } from '../report/formats.ts';
import type { Answer, Options, OptionSpec } from './command.ts';
import { write, type Io } from './io.ts';
import { VERSION } from './version.ts';
import { writeFileWhole } from './write-file.ts';

/** The options of every command that prints rows. */
export const OUTPUT_OPTIONS = [
  { flags: '-f, --format <name>', description: 'how it is written', choices: FORMAT_NAMES },
  { flags: '-o, --output <file>', description: 'write to a file; its ending names the format' },
  { flags: '--color', description: 'colour even where the output is no terminal' },
  { flags: '--no-color', description: 'no colour' },
  { flags: '--metadata', description: 'beside a CSV or TSV file, write what its columns are, for CSV on the Web' },
  { flags: '--raw', description: 'leave cells that a spreadsheet takes for formulas as they are' },
] as const satisfies readonly OptionSpec[];

/** Writes an answer in the format that was asked for, to where it was asked for. */
export async function printAnswer(
  { report }: Answer,
  options: Options,
  io: Io,
  defaultFormat: FormatName = 'table',
): Promise<void> {
  const file = options['output'] as string | undefined;
  const toFile = file !== undefined && file !== '-';
  const format = formatAsked(options['format'] as FormatName | undefined, toFile ? file : undefined, defaultFormat);
  const wantsMetadata = options['metadata'] === true;
  if (wantsMetadata && !(toFile && isDelimited(format))) {
    throw new InputError('--metadata goes with a file of CSV or TSV', { hint: 'name one, as in -o report.csv' });
  }
  const written = await render(report, format, {
    width: toFile ? 100 : screenWidth(io),
    colour: !toFile && wantsColour(options, io),
    raw: options['raw'] === true,
  });
  if (typeof written !== 'string' && !toFile && io.stdout.isTTY === true) {
    throw new InputError(`a terminal cannot show ${format}`, { hint: `name a file, as in -o report.${format}` });
  }
  if (!toFile) {
    await write(io.stdout, written);
    return;
  }
  writeFileWhole(resolve(io.cwd, file), written);
  if (wantsMetadata && isDelimited(format)) {
    const { csvwMetadata } = await import('../report/csvw.ts');
    const described = { file: basename(file), delimiter: DELIMITERS[format], creator: `claims ${VERSION}` };
    writeFileWhole(resolve(io.cwd, `${file}-metadata.json`), csvwMetadata(report, described));
  }
}

const DELIMITERS = { csv: ',', tsv: '\t' } as const;

function isDelimited(format: FormatName): format is keyof typeof DELIMITERS {
  return format in DELIMITERS;
}

function formatAsked(named: FormatName | undefined, file: string | undefined, otherwise: FormatName): FormatName {
  if (named !== undefined) return named;
  if (file === undefined) return otherwise;
  const format = formatForFile(file);
  if (format !== undefined) return format;
  const ending = file.slice(file.lastIndexOf('.') + 1);
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
