import type { CommandSpec } from './command.ts';
import type { CommandName } from './commands.ts';
import { command as add } from './commands/add.ts';
import { command as check } from './commands/check.ts';
import { command as diff } from './commands/diff.ts';
import { command as extract } from './commands/extract.ts';
import { command as init } from './commands/init.ts';
import { command as list } from './commands/list.ts';
import { command as paragraphs } from './commands/paragraphs.ts';
import { command as merge } from './commands/merge.ts';
import { command as quantities } from './commands/quantities.ts';
import { command as query } from './commands/query.ts';
import { command as rename } from './commands/rename.ts';
import { command as report } from './commands/report.ts';
import { command as search } from './commands/search.ts';
import { command as show } from './commands/show.ts';
import { command as sources } from './commands/sources.ts';
import { command as suggest } from './commands/suggest.ts';

/** What each command takes and does: one file for all, as a program that reads few files starts fast. */
export const COMMAND_SPECS: Readonly<Record<CommandName, CommandSpec>> = {
  diff,
  sources,
  show,
  list,
  query,
  search,
  paragraphs,
  quantities,
  extract,
  report,
  check,
  init,
  suggest,
  add,
  rename,
  merge,
};
