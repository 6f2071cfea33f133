import type { ParsedNode } from 'yaml';
import type { YamlLayout } from './write-yaml.ts';

/** A YAML source that is edited. */
export interface Editor {
  readonly source: string;
  readonly root: ParsedNode | null;
  readonly layout: YamlLayout;
}

/** A stretch of a source, as string indices, and the text that takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How far new lines stand in: where several are put in one place, those further in belong to what is before them. */
  readonly column: number;
}

/**
 * Puts all splices into a source.
 * @throws RangeError where two reach into each other
 */
export function spliceAll(source: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.start - b.start || a.end - b.end || b.column - a.column);
  let text = '';
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) throw new RangeError('two edits of the YAML reach into each other');
    text += source.slice(at, start) + replacement;
    at = end;
  }
  return text + source.slice(at);
}

/** Text put in at one place. */
export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text, column: 0 };
}

/** New lines below the line where something ends. */
export function insertLines({ source, layout }: Editor, end: number, lines: readonly string[], column: number): Splice {
  const at = lineEnd(source, end);
  const text = lines.join(layout.newline);
  const isWhole = at === 0 || source[at - 1] === '\n';
  return { start: at, end: at, text: isWhole ? text + layout.newline : layout.newline + text, column };
}

/** Where the line ends that holds the last character before `at`, its line break included. */
export function lineEnd(source: string, at: number): number {
  // A block scalar ends with its line.
  if (at === 0 || source[at - 1] === '\n') return at;
  const newline = source.indexOf('\n', at);
  return newline < 0 ? source.length : newline + 1;
}
