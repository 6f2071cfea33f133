import { createTwoFilesPatch } from 'diff';
import type { Text } from './report.ts';

/** The difference of two versions of a file as a unified diff; empty where there is none. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 3 });
  return patch.replace(/^(?:Index: .*\n)?=+\n/, '');
}

/** The lines of a unified diff for people, what is added and taken out marked. */
export function diffLines(diff: string): readonly Text[] {
  return diff
    .trimEnd()
    .split('\n')
    .map((line) => {
      const style = /^(?:---|\+\+\+|@@)/.test(line)
        ? 'dim'
        : line.startsWith('+')
          ? 'rose'
          : line.startsWith('-')
            ? 'fell'
            : undefined;
      return style === undefined ? line : [{ text: line, style }];
    });
}

/** How many lines a unified diff adds and takes out. */
export function diffSize(diff: string): { readonly added: number; readonly removed: number } {
  const lines = diff.split('\n');
  return {
    added: lines.filter((line) => line.startsWith('+') && !line.startsWith('+++')).length,
    removed: lines.filter((line) => line.startsWith('-') && !line.startsWith('---')).length,
  };
}
