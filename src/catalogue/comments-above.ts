import { levelComments, lineOf } from './yaml-comments.ts';
import { entryAt, isCollection, locate, parseYamlTree, type YamlPath } from './yaml-tree.ts';

/** The comments right above entries of a YAML source, a line each. */
export function commentsAbove(source: string, paths: readonly YamlPath[]): string[] {
  if (paths.length === 0 || !source.includes('#')) return [];
  const root = parseYamlTree(source);
  return paths.flatMap((path) => {
    const { step, within } = locate(root, path);
    const entry = isCollection(within) ? entryAt(within, step) : undefined;
    if (entry === undefined) return [];
    const above = source.slice(levelComments(source, entry.start), lineOf(source, entry.start));
    return above
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  });
}
