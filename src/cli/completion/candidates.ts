import { Option } from 'commander';
import type { CommandSpec, OptionSpec } from '../command.ts';
import { COMMANDS, loadCommand, type CommandName } from '../commands.ts';
import { optionsOf } from '../command-options.ts';
import type { Kind, Values } from './values.ts';

/** What a word on the command line may become, and what that is. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** What can stand where the cursor is: these, or the name of a file. */
export type Completion = readonly Candidate[] | 'files';

/** What is to be completed by the name of an argument, `<claim>` or `[documents...]`, in one command or in all. */
const KINDS: Readonly<Record<string, Kind>> = {
  claim: 'claims',
  claims: 'claims',
  document: 'documents',
  documents: 'documents',
  id: 'documents',
  date: 'years',
  from: 'sides',
  to: 'sides',
  shell: 'shells',
  verdicts: 'verdicts',
  reading: 'readings',
  into: 'claims',
  'merge from': 'claims',
  old: 'names',
  'set id': 'names',
  fields: 'fields',
};

const FILES: ReadonlySet<string> = new Set(['file', 'files', 'folder']);

/**
 * Completes the last of the words typed after `claims`.
 * @param values gives what a kind of value can be, in the catalogue that the words name
 */
export async function complete(words: readonly string[], values: Values): Promise<Completion> {
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const at = before.findIndex((word) => !word.startsWith('-'));
  const name = before[at];
  if (name === undefined || name === 'help') return starting(commands(), current);
  if (!isCommand(name)) return [];
  return completeIn(name, await loadCommand(name), before.slice(at + 1), current, values);
}

async function completeIn(
  name: CommandName,
  spec: CommandSpec,
  before: readonly string[],
  current: string,
  values: Values,
): Promise<Completion> {
  const options = optionsOf(spec).map((option) => ({ ...option, parsed: new Option(option.flags) }));
  const taking = (word: string | undefined) =>
    word === undefined
      ? undefined
      : options.find(({ parsed }) => parsed.required && (word === parsed.short || word === parsed.long));

  const assigned = /^(--[a-z-]+)=(.*)$/s.exec(current);
  if (assigned !== null) {
    const [, long = '', value = ''] = assigned;
    const found = await optionValues(taking(long), value, values);
    return found === 'files' ? found : found.map((each) => ({ ...each, value: `${long}=${each.value}` }));
  }
  const open = taking(before.at(-1));
  if (open !== undefined) return optionValues(open, current, values);
  const given = before.filter((word, index) => !word.startsWith('-') && taking(before[index - 1]) === undefined);
  const [what = ''] = given;
  const way = spec.ways !== undefined && Object.hasOwn(spec.ways, what) ? spec.ways[what] : undefined;
  if (current.startsWith('-')) {
    const elsewhere = new Set(way && Object.values(spec.ways!).flatMap((each) => (each === way ? [] : each.options)));
    for (const own of way?.options ?? []) elsewhere.delete(own);
    const fitting = options.filter(({ parsed }) => !elsewhere.has(parsed.long ?? ''));
    const flags = fitting.map(({ parsed, description }) => ({ value: parsed.long ?? '', description }));
    return starting([...flags, { value: '--help', description: 'show help' }], current);
  }
  if (spec.ways !== undefined && given.length === 0) {
    return starting(
      Object.entries(spec.ways).map(([value, { takes }]) => ({ value, description: takes })),
      current,
    );
  }
  const argument =
    (way ? argumentName(way.arguments, given.length - 1) : argumentName(spec.arguments, given.length)) ?? '';
  if (FILES.has(argument)) return 'files';
  const kind = KINDS[`${name} ${argument}`] ?? KINDS[argument];
  return kind === undefined ? [] : starting(await values(kind, before), current);
}

async function optionValues(option: OptionSpec | undefined, current: string, values: Values): Promise<Completion> {
  if (option?.choices)
    return starting(
      option.choices.map((value) => ({ value, description: '' })),
      current,
    );
  const [, argument = ''] = /<([a-z-]+)/.exec(option?.flags ?? '') ?? [];
  if (FILES.has(argument)) return 'files';
  const kind = KINDS[argument === 'name' ? (option?.flags.match(/--([a-z-]+)/)?.[1] ?? '') : argument];
  if (kind === undefined) return [];
  // Of a list parted by commas, the last is completed.
  const [typed = ''] = kind === 'verdicts' ? (/^.*,/.exec(current) ?? []) : [];
  const found = await values(kind, []);
  return starting(
    found.map((each) => ({ ...each, value: typed + each.value })),
    current,
  );
}

function argumentName(syntax: string, at: number): string | undefined {
  const names = Array.from(syntax.matchAll(/[<[]([a-z]+)(\.{3})?[>\]]/g));
  const [, name] = names[Math.min(at, names.length - 1)] ?? [];
  return at < names.length || names.at(-1)?.[2] !== undefined ? name : undefined;
}

function commands(): Candidate[] {
  const known = Object.entries(COMMANDS).map(([value, description]) => ({ value, description }));
  return [...known, { value: 'help', description: 'show help for a command' }];
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function starting(candidates: readonly Candidate[], current: string): readonly Candidate[] {
  return candidates.filter(({ value }) => value !== '' && value.startsWith(current));
}
