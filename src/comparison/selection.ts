import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareDates, isDateWithin, isUndated, isUpTo, yearOf, type EdtfDate } from '../catalogue/dates.ts';
import { parsePlainDate } from '../catalogue/plain-date.ts';
import type { Observation } from '../catalogue/observation.ts';
import { InputError } from '../corpus/input-error.ts';
import { nearestName } from '../corpus/nearest-name.ts';

/** Whose date decides: the document's, or that of the time the observation speaks of. */
export type By = 'document' | 'reference';

/** One side of a comparison: a year, a date or a document, and the observations that belong to it. */
export interface Selection {
  readonly label: string;
  readonly includes: (said: Pick<Observation, 'document' | 'of'>) => boolean;
}

/**
 * Reads one side of a comparison.
 * @param text a document's id, or a date in EDTF: `2002`, `2007-09`, `2003/2004`
 * @throws InputError when no document and no date is meant, or nothing is dated so; what tells no year is never dated so
 */
export async function selectSide(
  text: string,
  catalogue: Catalogue,
  observations: readonly Observation[],
  by: By,
): Promise<Selection> {
  const document = catalogue.documents.find((each) => each.id === text);
  if (document !== undefined) {
    return { label: text, includes: (observation) => observation.document.id === text };
  }
  const date = await readDate(text);
  if (date === undefined) throw unknownSide(text, catalogue);
  if (isUndated(date)) {
    throw new InputError(`${text} is no time to compare`, { hint: 'name a document of no known date by its id' });
  }
  const isOfDocument = (each: { readonly date: EdtfDate }) => !isUndated(each.date) && isDateWithin(each.date, date);
  const includes: Selection['includes'] = ({ document: own, of }) =>
    by === 'document' ? isOfDocument(own) : endsWithin(of, date);
  const isThere =
    by === 'document'
      ? catalogue.documents.some(isOfDocument)
      : observations.some((observation) => includes(observation));
  if (!isThere) throw nothingThere(text, catalogue, observations, by);
  return { label: text, includes };
}

async function readDate(text: string): Promise<EdtfDate | undefined> {
  return parsePlainDate(text) ?? (await import('../catalogue/parse-date.ts')).parseDate(text);
}

/** A period belongs where it ends: five years up to October 2002 are a figure of 2002. */
function endsWithin(of: EdtfDate, date: EdtfDate): boolean {
  // What was then or at some time before cannot be said to be of then.
  if (isUpTo(of) || isUndated(of)) return false;
  return isDateWithin(of, date) || (of.to !== null && isDateWithin({ ...of, from: of.to }, date));
}

function unknownSide(text: string, { documents }: Catalogue): InputError {
  const near = nearestName(
    text,
    documents.map((document) => document.id),
  );
  return new InputError(`${text} is neither a year, a date nor a document`, {
    hint: near === undefined ? 'name a year, a date such as 2007-09, or the id of a document' : `did you mean ${near}?`,
  });
}

function nothingThere(text: string, catalogue: Catalogue, observations: readonly Observation[], by: By): InputError {
  const told =
    by === 'document'
      ? catalogue.documents.map((document) => document.date)
      : observations.flatMap(({ of }) => (isUpTo(of) ? [] : [of]));
  const dates = told
    .filter((date) => !isUndated(date))
    .map((date) => (by === 'document' ? date : { ...date, from: date.to }));
  const years = [...new Set(dates.toSorted(compareDates).map((date) => yearOf(date) ?? date.edtf))];
  return new InputError(`${by === 'document' ? 'no document is dated' : 'no figure speaks of'} ${text}`, {
    hint: `there is ${years.join(', ')}`,
  });
}
