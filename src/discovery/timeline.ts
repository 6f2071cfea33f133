import { UNKNOWN_DATE, type EdtfDate } from '../catalogue/dates.ts';

/**
 * The place of each document in time, as an ordinal: by its date where most have one, else in the order given, which
 * for files named by date is that of time. Documents of no date stand with the one before them.
 */
export function timeline(documents: readonly string[], dates: ReadonlyMap<string, EdtfDate>): Map<string, number> {
  const dayOf = (document: string) => {
    const date = dates.get(document);
    return date === undefined || date.edtf === UNKNOWN_DATE ? undefined : date.from;
  };
  const dated = documents.filter((document) => dayOf(document) !== undefined);
  const isDated = dated.length * 2 > documents.length;
  let day = '';
  const keyed = documents.map((document, index) => {
    day = dayOf(document) ?? day;
    return { document, day: isDated ? day : '', index };
  });
  const sorted = keyed.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index));
  return new Map(sorted.map(({ document }, ordinal) => [document, ordinal]));
}
