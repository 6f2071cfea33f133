import { shellWord } from './shell-word.ts';

const MOST_NAMED = 3;

/** The command that adds files to the catalogue, with the first of them as a shell takes them. */
export function addCommand(paths: readonly string[]): string {
  const more = paths.length > MOST_NAMED ? ['…'] : [];
  return ['claims add document', ...paths.slice(0, MOST_NAMED).map(shellWord), ...more].join(' ');
}
