import type { By } from '../comparison/selection.ts';
import { parseReading } from '../quantities/reading.ts';
import { InputError } from '../corpus/input-error.ts';
import type { OptionSpec } from './command.ts';

/** How hedges are read. */
export const READING = {
  flags: '--reading <name>',
  description: 'how hedges are read: granularity, or measured[:SHARE], as wide as SHARE of readers take them',
  default: 'granularity',
  parse: parseReading,
} as const satisfies OptionSpec;

/** Whose date decides. */
export const BY = {
  flags: '--by <date>',
  description: 'go by the date of the document, or of the time that a figure speaks of',
  choices: ['document', 'reference'] as const satisfies readonly By[],
  default: 'document',
} as const satisfies OptionSpec;

/** Where a quote stands. */
export const PARAGRAPH = {
  flags: '--paragraph <n>',
  description: 'the paragraph of the quote, where several hold it',
  parse: readParagraph,
} as const satisfies OptionSpec;

/** Which figure of a quote is meant. */
export const FIGURE = {
  flags: '--figure <words>',
  description: 'the figure, where the quote states several',
} as const satisfies OptionSpec;

function readParagraph(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InputError(`${text} is no paragraph`, { hint: 'paragraphs are counted from 1' });
}
