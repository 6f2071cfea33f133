import type { Catalogue } from './catalogue.ts';
import type { YamlEdit } from './edit-yaml.ts';
import { OWN_FIELDS, ownFields, type EntryKind } from './own-fields.ts';
import { readYaml } from './read-yaml.ts';
import { withoutSources } from './source-note.ts';

/** A field of a claim or a document that is given another value, or none. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What changes where a claim or a document is to state some things of itself. What was said of how they are known says no
 * more once somebody knows better: the source of a date, and the note on where a title and an author were found.
 * @param asked the fields by name; null for one that is to be taken out
 */
export function fieldChanges(
  { source, file }: Catalogue,
  kind: EntryKind,
  id: string,
  asked: ReadonlyMap<string, string | null>,
): FieldChange[] {
  const data = readYaml(source, file).data as Record<string, Record<string, Record<string, string>>>;
  const stated = data[`${kind}s`]![id]!;
  const wanted = new Map(asked);
  if (kind === 'document') {
    const isNew = (field: string) => asked.has(field) && asked.get(field) !== stated[field];
    if (isNew('date') && !asked.has('date-source')) wanted.set('date-source', null);
    const { note } = stated;
    if (note !== undefined && !asked.has('note')) {
      wanted.set('note', withoutSources(note, new Set(['title', 'author'].filter(isNew))));
    }
  }
  return ownFields(kind).flatMap((field) => {
    const [before, after] = [stated[field] ?? null, wanted.get(field)];
    return after === undefined || after === before ? [] : [{ field, before, after }];
  });
}

/** Writes those changes: a new field stands where people write it among the others. */
export function changeFields(
  { source, positions }: Catalogue,
  kind: EntryKind,
  id: string,
  changes: readonly FieldChange[],
): YamlEdit[] {
  const order = OWN_FIELDS[kind].map(({ name }) => name as string);
  const entry = [`${kind}s`, id];
  const isGone = (name: string) => changes.some(({ field, after }) => field === name && after === null);
  return changes.map(({ field, before, after }): YamlEdit => {
    const path = [...entry, field];
    if (after === null) return { op: 'delete', path, withComments: true };
    const earlier = order.slice(0, order.indexOf(field));
    const sibling = earlier.findLast((name) => positions[[...entry, name].join('/')] !== undefined && !isGone(name));
    const isQuoted = before !== null && /^["']/.test(source.slice(positions[path.join('/')]));
    return { op: 'set', path, value: isQuoted ? after : plainValue(field, after), ...(sibling && { after: sibling }) };
  });
}

/** A year or an amount is written as people write it, without the quotes that YAML has for text that looks like a number. */
function plainValue(field: string, value: string): string | number {
  const isNumber = field === 'date' ? /^[1-9]\d{3}$/.test(value) : field === 'granularity';
  return isNumber && String(Number(value)) === value ? Number(value) : value;
}
