import { deletion, type Deletion } from './yaml-delete.ts';
import { addition } from './yaml-add.ts';
import { layoutOf, type YamlValue } from './write-yaml.ts';
import { gathering, movement } from './yaml-move.ts';
import { renaming, setting } from './yaml-set.ts';
import { spliceAll, type Editor, type Splice } from './yaml-splice.ts';
import { parseYamlTree, type YamlPath } from './yaml-tree.ts';

/** A change of a YAML source. Paths are those of the source as it was given. */
export type YamlEdit =
  /** Gives a scalar another value in the quotes that it has, or adds the last key of the path to its map. */
  | {
      readonly op: 'set';
      readonly path: YamlPath;
      readonly value: YamlValue;
      /** The key that a new one is put after, null for before the first; the map's last where it is not said or not there. */
      readonly after?: string | null;
    }
  /** Adds an item to a list: behind the one of an index, null for before the first, at the end where it is not said. */
  | { readonly op: 'append'; readonly path: YamlPath; readonly value: YamlValue; readonly after?: number | null }
  /** Puts an item of one list into another, as it is written; see `movement`. */
  | {
      readonly op: 'move';
      readonly from: YamlPath;
      readonly path: YamlPath;
      readonly value: Readonly<Record<string, YamlValue>>;
      readonly after?: number | null;
    }
  /** Puts items of lists into one that is empty or not there yet: the last key of the path; see `gathering`. */
  | {
      readonly op: 'gather';
      readonly from: readonly YamlPath[];
      readonly path: YamlPath;
      readonly values: readonly Readonly<Record<string, YamlValue>>[];
    }
  /**
   * Takes out a pair or an item, with the comment behind it and the blank line that sets it off. Comments on lines of their
   * own above it stay, unless those are to go that are its own.
   */
  | ({ readonly op: 'delete' } & Deletion)
  /** Gives the last key of the path another name. */
  | { readonly op: 'rename'; readonly path: YamlPath; readonly key: string };

/**
 * Edits YAML text and leaves everything else as it is, byte for byte: comments, order, quotes, line ends, blank lines.
 * @param edits made together; none may reach into another
 * @throws RangeError where an edit does not fit the source: nothing at its path, a key that is there already
 */
export function editYaml(source: string, edits: readonly YamlEdit[]): string {
  const root = parseYamlTree(source);
  const editor: Editor = { source, root, layout: layoutOf(source, root) };
  const deletions = edits.filter((edit) => edit.op === 'delete');
  return spliceAll(
    source,
    edits.flatMap((edit): Splice | Splice[] => {
      switch (edit.op) {
        case 'set':
          return setting(editor, edit.path, edit.value, edit.after);
        case 'append':
          return addition(editor, [...edit.path, '-'], [edit.value], edit.after);
        case 'move':
          return movement(editor, edit.from, edit.path, edit.value, edit.after);
        case 'gather':
          return gathering(editor, edit.from, edit.path, edit.values);
        case 'rename':
          return renaming(editor, edit.path, edit.key);
        case 'delete':
          return deletion(editor, edit, deletions);
      }
    }),
  );
}
