import type { CommandSpec } from './command.ts';

/**
 * Every command, in the order that help lists them, with what it does in a line. A new one is a file in commands/, its
 * line here, and its line in command-specs.ts, which help need not load.
 */
export const COMMANDS = {
  diff: 'the figures of two years side by side, and what became of them',
  sources: 'every source of a statistic: where it stands, in which words, and how they read',
  show: 'one statistic through all its years, oldest first, with a plot of its intervals',
  list: 'the claims, with the years they cover and the last figure',
  query: 'observations that hold some words and pass some filters',
  search: 'paragraphs that hold some words in whatever form, the best first',
  paragraphs: 'how documents and files are read: paragraphs with their numbers and places',
  quantities: 'every quantity read in the documents, catalogued or not',
  extract: 'quantities of a stream of texts: NDJSON in, NDJSON out',
  report: 'the CSV report: every observation with its whole citation, or a comparison',
  check: 'is the catalogue true: every quote, figure, file and period',
  init: 'make a catalogue from a folder of documents',
  suggest: 'find the statistics that recur in the documents, and add them to the catalogue',
  add: 'add a document, or what one says of a claim',
  rename: 'give a claim or a document another id, wherever it is named',
  merge: 'put claims together that are one',
} as const satisfies Readonly<Record<string, string>>;

export type CommandName = keyof typeof COMMANDS;

/** All that a command takes and does. */
export async function loadCommand(name: CommandName): Promise<CommandSpec> {
  return (await import('./command-specs.ts')).COMMAND_SPECS[name];
}
