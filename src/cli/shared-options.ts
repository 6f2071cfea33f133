import type { By } from '../comparison/selection.ts';
import { parseReading } from '../quantities/reading.ts';
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
