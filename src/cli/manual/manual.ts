import { FORMATS } from '../../report/formats.ts';
import type { CommandSpec, OptionSpec } from '../command.ts';
import { optionsOf } from '../command-options.ts';
import { COMMANDS, type CommandName } from '../commands.ts';
import { ENVIRONMENT, EXAMPLES, EXIT_STATUS, INTRODUCTION } from '../introduction.ts';
import { VERSION } from '../version.ts';
import { bold, example, fill, item, quoted, section, subsection, text } from './roff.ts';

/** The manual page of these commands, made from what --help is made from. */
export function writeManual(commands: readonly (readonly [CommandName, CommandSpec])[]): string {
  const shared = sharedOptions(commands.map(([, spec]) => spec));
  const parts = [
    `.TH CLAIMS 1 "" ${quoted(`claims ${VERSION}`)} "User Commands"`,
    section('Name', text('claims - compare quantified claims across documents')),
    section('Synopsis', `${bold('claims')} ${text('<command> [options]')}`),
    section('Description', fill(INTRODUCTION.replace('\n', ' '))),
    section('Commands', ...commands.map(([name, spec]) => commandPart(name, spec, shared))),
    section('Options of all commands', ...shared.map(optionItem)),
    section('Formats', ...FORMATS.map(({ name, describes }) => item(bold(name), `${describes}.`))),
    section('Environment', ...ENVIRONMENT.map(([name, what]) => item(bold(name), `${what}.`))),
    section(
      'Files',
      item(
        bold('claims.yaml'),
        'the catalogue: the documents, the claims, and where each is stated. It is looked for from the working directory upwards.',
      ),
    ),
    section('Exit status', ...EXIT_STATUS.map(([code, what]) => item(bold(code), `${what}.`))),
    section(
      'Examples',
      EXAMPLES.map(([command, what]) => `${fill(sentence(what))}\n${example(command)}`).join('\n.PP\n'),
    ),
  ];
  return `${parts.join('\n')}\n`;
}

/** The options that every command with a report has. */
function sharedOptions(specs: readonly CommandSpec[]): readonly OptionSpec[] {
  const own = new Set(specs.flatMap(({ options }) => options).map(({ flags }) => flags));
  const [first] = specs.filter(({ writes }) => writes === undefined);
  return first === undefined ? [] : optionsOf(first).filter(({ flags }) => !own.has(flags));
}

function commandPart(name: CommandName, spec: CommandSpec, shared: readonly OptionSpec[]): string {
  const flags = new Set(shared.map((option) => option.flags));
  const own = optionsOf(spec).filter((option) => !flags.has(option.flags));
  return subsection(
    `claims ${name} ${spec.arguments}`.trim(),
    fill(sentence(COMMANDS[name])),
    ...own.map(optionItem),
    example(...spec.examples),
  );
}

function optionItem({ flags, description, choices, default: value }: OptionSpec): string {
  const among = choices ? ` (${choices.join(', ')})` : '';
  const otherwise = value === undefined ? '' : ` (default: ${value})`;
  return item(bold(flags), `${description}${among}${otherwise}.`);
}

function sentence(words: string): string {
  const whole = words.replace(/^./u, (first) => first.toUpperCase());
  return /[.?]$/.test(whole) ? whole : `${whole}.`;
}
