import type { CommandSpec } from './command.ts';

/**
 * Every command, in the order that help lists them, with what it does in a line. A new one is a file in commands/, its
 * line here, and its line below that loads it.
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
  report: 'the whole report: every observation with its citation, or a comparison',
  cite: 'references for the sources of a statistic: APA, BibTeX, RIS, CSL-JSON',
  check: 'is the catalogue true: every quote, figure, file and period',
  init: 'make a catalogue from a folder of documents',
  suggest: 'find the statistics that recur in the documents, and add them to the catalogue',
  add: 'add a document, or what one says of a claim',
  set: 'change what a claim or a document states of itself',
  remove: 'take back an observation or an exclusion; take out a claim or a document',
  exclude: 'leave a figure out for good: suggest and check pass over it',
  rename: 'give a claim or a document another id, wherever it is named',
  merge: 'put claims together that are one',
  completion: 'what bash, zsh or fish reads to complete commands, claims, years and documents',
  man: 'this help as a manual page, for man -l',
} as const satisfies Readonly<Record<string, string>>;

export type CommandName = keyof typeof COMMANDS;

/** Each is loaded when it is asked for, with what it needs and nothing else: most of what starting costs is what is loaded. */
const LOADERS = {
  diff: async () => (await import('./commands/diff.ts')).command,
  sources: async () => (await import('./commands/sources.ts')).command,
  show: async () => (await import('./commands/show.ts')).command,
  list: async () => (await import('./commands/list.ts')).command,
  query: async () => (await import('./commands/query.ts')).command,
  search: async () => (await import('./commands/search.ts')).command,
  paragraphs: async () => (await import('./commands/paragraphs.ts')).command,
  quantities: async () => (await import('./commands/quantities.ts')).command,
  extract: async () => (await import('./commands/extract.ts')).command,
  report: async () => (await import('./commands/report.ts')).command,
  cite: async () => (await import('./commands/cite.ts')).command,
  check: async () => (await import('./commands/check.ts')).command,
  init: async () => (await import('./commands/init.ts')).command,
  suggest: async () => (await import('./commands/suggest.ts')).command,
  add: async () => (await import('./commands/add.ts')).command,
  set: async () => (await import('./commands/set.ts')).command,
  remove: async () => (await import('./commands/remove.ts')).command,
  exclude: async () => (await import('./commands/exclude.ts')).command,
  rename: async () => (await import('./commands/rename.ts')).command,
  merge: async () => (await import('./commands/merge.ts')).command,
  completion: async () => (await import('./commands/completion.ts')).command,
  man: async () => (await import('./commands/man.ts')).command,
} as const satisfies Readonly<Record<CommandName, () => Promise<CommandSpec>>>;

/** All that a command takes and does. */
export function loadCommand(name: CommandName): Promise<CommandSpec> {
  return LOADERS[name]();
}
