import type { Catalogue, CataloguedExclusion, CataloguedObservation } from './catalogue.ts';
import type { YamlValue } from './write-yaml.ts';

/** A document as it is to be written into a catalogue. */
export interface NewDocument {
  readonly file: string;
  readonly title: string;
  readonly author?: string | null;
  readonly publisher?: string | null;
  readonly date: string;
  readonly dateSource: string | null;
  readonly url?: string | null;
  readonly sha256: string;
  readonly note?: string | null;
}

/** An observation as it is to be written into a catalogue. */
export type NewObservation = Pick<CataloguedObservation, 'document' | 'paragraph' | 'quote'> &
  Partial<Pick<CataloguedObservation, 'prefix' | 'suffix' | 'figure' | 'value' | 'basis' | 'note'>> & {
    readonly of?: string | null;
    readonly period?: string | null;
  };

/** A figure left out on purpose as it is to be written into a catalogue. */
export type NewExclusion = Pick<CataloguedExclusion, 'document' | 'paragraph' | 'quote'> &
  Partial<Pick<CataloguedExclusion, 'prefix' | 'suffix' | 'figure' | 'note'>>;

/** A claim as it is to be written into a catalogue. */
export interface NewClaim {
  readonly title: string;
  readonly kind: string;
  readonly period?: string | null;
  readonly counted?: string | null;
  readonly unit?: string | null;
  readonly observations: readonly NewObservation[];
  readonly excluded?: readonly NewExclusion[];
}

/** A document's fields in the order that people write them. */
export function documentEntry(document: NewDocument): YamlValue {
  const { file, title, author, publisher, date, dateSource, url, sha256, note } = document;
  // A year alone is written as people write it, without the quotes that YAML has for text that looks like a number.
  const written = /^[1-9]\d{3}$/.test(date) ? Number(date) : date;
  return filled({ file, title, author, publisher, date: written, 'date-source': dateSource, url, sha256, note });
}

/** An observation's fields in the order that people write them. */
export function observationEntry(observation: NewObservation): Readonly<Record<string, YamlValue>> {
  const { document, paragraph, quote, prefix, suffix, figure, value, of, period, basis, note } = observation;
  return filled({ document, paragraph, quote, prefix, suffix, figure, value, of, period, basis, note });
}

/** The fields of a figure left out, in the order that people write them. */
export function exclusionEntry(exclusion: NewExclusion): Readonly<Record<string, YamlValue>> {
  const { document, paragraph, quote, prefix, suffix, figure, note } = exclusion;
  return filled({ document, paragraph, quote, prefix, suffix, figure, note });
}

/** A claim's fields in the order that people write them. */
export function claimEntry({ title, kind, period, counted, unit, observations, excluded = [] }: NewClaim): YamlValue {
  const leftOut = excluded.length === 0 ? null : excluded.map(exclusionEntry);
  const fields = { title, kind, period, counted, unit, observations: observations.map(observationEntry) };
  return filled({ ...fields, excluded: leftOut });
}

function filled(fields: Readonly<Record<string, YamlValue | null | undefined>>): Readonly<Record<string, YamlValue>> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, YamlValue] => field[1] !== null && field[1] !== undefined),
  );
}

/**
 * The index of the entry that a new one of a date comes after, null for before the first. Entries are in the order of
 * their dates, mostly; where they are not, the new one comes last.
 * @param dates the first day that each entry may be of, as an ISO 8601 day
 */
export function placeByDate(dates: readonly (string | null)[], date: string | null): number | null {
  const last = dates.length - 1;
  if (last < 0 || date === null || !isOrdered(dates)) return last < 0 ? null : last;
  const after = dates.findLastIndex((each) => (each ?? '') <= date);
  return after < 0 ? null : after;
}

function isOrdered(dates: readonly (string | null)[]): boolean {
  return dates.every((date, i) => i === 0 || (dates[i - 1] ?? '') <= (date ?? ''));
}

/** The first day that each document may be of, by its id. */
export function datesOf({ documents }: Pick<Catalogue, 'documents'>): ReadonlyMap<string, string | null> {
  return new Map(documents.map(({ id, date }) => [id, date.from]));
}
