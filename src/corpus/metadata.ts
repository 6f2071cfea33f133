/** Something a document says of itself, and where it says so. */
export interface MetadataField {
  readonly value: string;
  /** How it is known, in words: `front matter`, `meta tag citation_title`, `PDF information`. */
  readonly source: string;
}

/**
 * A date that a document carries. Only `publication` says when it was published: files are made and put on the web years
 * after what they hold was.
 */
export interface MetadataDate extends MetadataField {
  readonly of: 'publication' | 'creation' | 'modification' | 'upload';
}

/** What a document says of itself, as far as it does. */
export interface DocumentMetadata {
  readonly title?: MetadataField;
  readonly author?: MetadataField;
  readonly publisher?: MetadataField;
  readonly url?: MetadataField;
  readonly date?: MetadataDate;
}

/** A field of metadata in one line, or none where it says nothing. */
export function metadataField(value: unknown, source: string): MetadataField | undefined {
  const text = valueText(value).replaceAll(/\s+/gu, ' ').trim();
  return text === '' ? undefined : { value: text.slice(0, LONGEST), source };
}

/** The first thing that was found among those that might be there, best first. */
export function firstFound<Field>(fields: Iterable<Field | undefined>): Field | undefined {
  for (const field of fields) if (field !== undefined) return field;
  return undefined;
}

/** Metadata of the fields that were found. */
export function metadataOf(fields: {
  readonly [Name in keyof DocumentMetadata]: DocumentMetadata[Name] | undefined;
}): DocumentMetadata {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}

// A title of a megabyte is an attack or a mistake.
const LONGEST = 1000;

function valueText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (Array.isArray(value)) return value.slice(0, 20).map(valueText).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null) return valueText((value as { name?: unknown }).name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
