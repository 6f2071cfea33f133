import type { By } from '../comparison/selection.ts';
import { InputError } from '../corpus/input-error.ts';
import { parseReading, ReadingError, type LikelyReading } from '../quantities/reading.ts';
import type { OptionSpec } from './command.ts';

/** How hedges are read. */
export const READING = {
  flags: '--reading <name>',
  description: 'how hedges are read: granularity, or measured[:SHARE], as wide as SHARE of readers take them',
  default: 'granularity',
  parse: readReading,
} as const satisfies OptionSpec;

/** Whose date decides. */
export const BY = {
  flags: '--by <date>',
  description: 'go by the date of the document, or of the time that a figure speaks of',
  choices: ['document', 'reference'] as const satisfies readonly By[],
  default: 'document',
} as const satisfies OptionSpec;

function readReading(text: string): LikelyReading {
  try {
    return parseReading(text);
  } catch (error) {
    throw error instanceof ReadingError ? new InputError(error.message) : error;
  }
}
