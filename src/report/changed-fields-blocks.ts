import type { FieldChange } from '../catalogue/set-edits.ts';
import type { Block, Text } from './report.ts';

const NONE: Text = [{ text: 'none', style: 'dim' }];

/** What a claim or a document states of itself otherwise than before. */
export function changedFieldsBlocks(id: string, changes: readonly FieldChange[]): Block[] {
  if (changes.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [{ title: id, shrink: 0 }, { title: 'before' }, { title: 'now' }],
      rows: changes.map(({ field, before, after }) => [field, before ?? NONE, after ?? NONE]),
    },
  ];
}
