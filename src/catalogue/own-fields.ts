/** What claims and documents may be. */
export type EntryKind = 'claim' | 'document';

interface OwnField {
  readonly name: string;
  /** Whether every entry of its kind states it. */
  readonly isRequired?: true;
}

/** What a claim or a document states of itself in a few words, and what else it holds, in the order that people write it. */
export const OWN_FIELDS = {
  claim: [
    { name: 'title', isRequired: true },
    { name: 'kind', isRequired: true },
    { name: 'period' },
    { name: 'counted' },
    { name: 'unit' },
    { name: 'basis' },
    { name: 'bases', isElse: true },
    { name: 'incomparable' },
    { name: 'granularity' },
    { name: 'formula' },
    { name: 'note' },
  ],
  document: [
    { name: 'file', isElse: true },
    { name: 'title', isRequired: true },
    { name: 'author' },
    { name: 'publisher' },
    { name: 'date', isRequired: true },
    { name: 'date-source' },
    { name: 'url' },
    { name: 'sha256', isElse: true },
    { name: 'encoding' },
    { name: 'text-sha256', isElse: true },
    { name: 'reader', isElse: true },
    { name: 'note' },
  ],
} as const satisfies Readonly<Record<EntryKind, readonly (OwnField & { readonly isElse?: true })[]>>;

/** The names of the fields that a claim or a document states of itself in a few words. */
export function ownFields(kind: EntryKind): string[] {
  return OWN_FIELDS[kind].filter((field) => !('isElse' in field)).map(({ name }) => name);
}

/** Whether every claim, or every document, states a field. */
export function isRequired(kind: EntryKind, name: string): boolean {
  return OWN_FIELDS[kind].some((field) => field.name === name && 'isRequired' in field);
}
