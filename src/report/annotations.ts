import { InputError } from '../corpus/input-error.ts';

/** Findings at places of files, for the formats of code hosts. */
export interface Annotations {
  readonly rules: readonly { readonly id: string; readonly level: Level; readonly description: string }[];
  readonly findings: readonly Annotation[];
}

/** One finding at one place. */
interface Annotation {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

type Level = 'error' | 'warning' | 'note';

/** The annotations of a report; throws InputError where it has none, as most have not. */
export function requireAnnotations(annotations: Annotations | undefined, format: string): Annotations {
  if (annotations !== undefined) return annotations;
  throw new InputError(`${format} is a format of findings`, { hint: 'only claims check has them' });
}
