import type { Project } from '../catalogue/project.ts';
import type { FormatName } from '../report/formats.ts';
import type { Report } from '../report/report.ts';
import type { Io } from './io.ts';

/** An option of a command, in commander's terms. */
export interface OptionSpec {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Reads the text given; throws InputError where it cannot. */
  readonly parse?: (text: string) => unknown;
}

/** What a command may be told to do by its first argument, and what it then takes. */
export interface Way {
  /** Commander's syntax of the arguments that follow: `<claim> <quote>`. */
  readonly arguments: string;
  /** The same in a sentence: `a claim and a quote`. */
  readonly takes: string;
  /** The long names of the options that go with it, without those that go with all. */
  readonly options: readonly string[];
}

/** What a command has at hand. */
interface Context {
  readonly io: Io;
  /** Opens the catalogue that was named or found, with its corpus, whatever is wrong with the documents. */
  readonly open: () => Promise<Project>;
  /** The same, with a warning on stderr for each document that is not the file that was catalogued. */
  readonly openWarned: () => Promise<Project>;
}

/** What a command answers; nothing where it wrote its answer itself, as it came. */
export interface Answer {
  readonly report?: Report;
  /** What is written where no format is asked for. */
  readonly text?: string;
  /** 0 where it is not said. */
  readonly exitCode?: number;
  /** The catalogue that it has written, which stays so whatever becomes of the answer. */
  readonly written?: string;
}

export type Options = Readonly<Record<string, unknown>>;

/** What a command takes and does: one file in commands/, with its entry in the registry. Help and docs are made from it. */
export interface CommandSpec {
  /** Commander's argument syntax: `<from> <to> [claim...]`. */
  readonly arguments: string;
  /** What its first argument may be, where that is a word of ours. */
  readonly ways?: Readonly<Record<string, Way>>;
  readonly examples: readonly string[];
  readonly options: readonly OptionSpec[];
  /** What it writes where that is no report: a text, which has no formats, or its answer itself, as it comes. */
  readonly writes?: 'text' | 'itself';
  /** Whether by these options it answers in a text of its own, which has no formats. */
  readonly answersInText?: (options: Options) => boolean;
  /** Whether it tells findings, which have formats of their own. */
  readonly tellsFindings?: true;
  /** The format where none is asked for and nobody looks at a terminal; `table` where it is not said. */
  readonly defaultFormat?: FormatName;
  readonly run: (context: Context, args: readonly (string | readonly string[])[], options: Options) => Promise<Answer>;
}
