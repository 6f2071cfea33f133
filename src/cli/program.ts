import { Command, Option } from 'commander';
import { nameHint } from '../corpus/nearest-name.ts';
import { InputError } from '../corpus/input-error.ts';
import type { CommandSpec, Options, OptionSpec } from './command.ts';
import { listed } from './listed.ts';
import { optionsOf } from './command-options.ts';
import { COMMANDS, loadCommand, type CommandName } from './commands.ts';
import { errorText } from './error-text.ts';
import { EXAMPLES, INTRODUCTION } from './introduction.ts';
import { EXIT, type Io } from './io.ts';
import { outputAsked, printAnswer, requireOtherOutput } from './output.ts';
import { tell } from './tell.ts';
import { VERSION } from './version.ts';

/** Texts for stdout and stderr, to be written when all is over. */
export interface Said {
  readonly out: string[];
  readonly err: string[];
}

/**
 * The program with all its commands, of which those that the arguments name are loaded.
 * @param said takes what commander itself says: help, and what is wrong with the arguments
 * @param done is told the exit code of the command that ran
 */
export async function buildProgram(
  args: readonly string[],
  io: Io,
  said: Said,
  done: (exitCode: number) => void,
): Promise<Command> {
  const program = new Command('claims');
  program
    .usage('<command> [options]')
    .version(VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .configureHelp({ sortSubcommands: false, subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => said.out.push(text),
      writeErr: (text) => said.err.push(text),
      outputError: (text, writeErr) => writeErr(usageError(text, args)),
    })
    .addHelpText('before', `${exampleLines(EXAMPLES)}\n\n${INTRODUCTION}\n`)
    .exitOverride();
  // `claims help diff` asks for diff too.
  const asked = args.filter((word) => !word.startsWith('-')).slice(0, 2);
  const names = Object.keys(COMMANDS) as CommandName[];
  // Where a command comes first, nothing is said of the others.
  for (const name of names.filter((each) => each === args[0] || !isCommand(args[0]))) {
    const command = new Command(name).copyInheritedSettings(program).summary(COMMANDS[name]);
    if (asked.includes(name)) specify(command, await loadCommand(name), io, done);
    program.addCommand(command);
  }
  requireHelpTopic(args);
  return program;
}

const isCommand = (word: string | undefined) => word !== undefined && Object.hasOwn(COMMANDS, word);

/** Throws where help is asked for something that is no command: commander would show that for all of them. */
function requireHelpTopic(args: readonly string[]): void {
  const [first, second] = args.filter((word) => !word.startsWith('-'));
  const names = [...Object.keys(COMMANDS), 'help'];
  const topic = first === 'help' ? second : args.some((word) => HELP.has(word)) ? first : undefined;
  if (topic !== undefined && !names.includes(topic)) {
    throw new InputError(`unknown command '${topic}'`, { hint: nameHint(topic, names) });
  }
}

const HELP: ReadonlySet<string> = new Set(['-h', '--help']);

function specify(command: Command, spec: CommandSpec, io: Io, done: (exitCode: number) => void): void {
  const summary = command.summary();
  command.description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`);
  if (spec.arguments !== '') command.arguments(spec.arguments);
  for (const option of optionsOf(spec)) command.addOption(buildOption(option));
  command.addHelpText('before', `${spec.examples.map((example) => `  $ ${example}`).join('\n')}\n`);
  command.action(async (...given: unknown[]) => {
    const options = given.at(-2) as Options;
    // What is wrong with the output is told of before anything is written elsewhere.
    if (spec.writes === undefined && spec.answersInText?.(options) !== true) {
      outputAsked(options, io, spec.defaultFormat);
    }
    // Help needs no project, nor what reads one.
    const projects = await import('./project.ts');
    const inputs: string[] = [];
    const open = async () => {
      const project = await projects.openNamedProject(io, options['catalogue'] as string | undefined);
      for (const input of projects.inputsOf(project)) inputs.push(input);
      requireOtherOutput(options, io, inputs);
      return project;
    };
    const openWarned = async () => {
      const project = await open();
      for (const line of projects.changedDocuments(project)) await tell(io, line);
      return project;
    };
    const args = given.slice(0, -2) as (string | readonly string[])[];
    const answer = await spec.run({ io, open, openWarned }, args, options);
    await printAnswer(answer, options, io, inputs, spec.defaultFormat).catch((error: unknown) => {
      throw answer.written === undefined ? error : whereWritten(answer.written, error);
    });
    done(answer.exitCode ?? EXIT.ok);
  });
}

/** Why an answer could not be written, to somebody who would else run again what is done. */
function whereWritten(file: string, error: unknown): unknown {
  if (!(error instanceof InputError)) return error;
  return new InputError(error.message, { hint: `${file} is written all the same`, cause: error });
}

function buildOption({ flags, description, choices, default: value, parse }: OptionSpec): Option {
  const option = new Option(flags, choices ? `${description} (${choices.join(', ')})` : description);
  if (value !== undefined) option.default(parse ? parse(value) : value, value);
  if (parse) option.argParser(parse);
  // Words of a list are parted by spaces, as commander parts them, or by commas.
  if (option.variadic) {
    option.argParser((given: string, before: readonly string[] = []) => [...before, ...listed(given)]);
  }
  if (choices) {
    option.argParser((given: string) => {
      if (choices.includes(given)) return given;
      throw new InputError(`${option.long ?? flags} cannot be ${given}`, { hint: nameHint(given, choices) });
    });
  }
  return option;
}

function exampleLines(examples: readonly (readonly [string, string])[]): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  return examples.map(([command, what]) => `  $ ${command.padEnd(width)}  ${what}`).join('\n');
}

function usageHint([first = '']: readonly string[]): string {
  if (first.startsWith('-')) return 'the command goes first: claims <command> [options]';
  return `claims ${isCommand(first) ? `${first} ` : ''}--help shows how it is used`;
}

/** Commander's message as one line of ours: what is wrong, and what to do. */
function usageError(text: string, args: readonly string[]): string {
  const [message = '', suggestion] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  // "too many arguments for 'check'. Expected 0 arguments but got 1."
  const sentence = message.replace(/\.$/, '').replace('. Expected', ': expected');
  const hint = suggestion?.match(/^\((.*)\)$/)?.[1] ?? usageHint(args);
  return errorText(new InputError(sentence, { hint: hint.replace(/^D/, 'd') }));
}
