import type { CatalogueDocument } from '../../catalogue/catalogue.ts';
import type { EdtfDate } from '../../catalogue/dates.ts';
import { plain } from '../sanitise.ts';

/** A date of CSL-JSON: a day, month or year, two of them for a range, or words where neither says it. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly literal?: string;
  /** Whether it is about or uncertain. */
  readonly circa?: true;
}

/** A reference in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CslItem {
  readonly id: string;
  /** Whether it stands on the web is known; whether in a magazine, a newspaper or a book is not. */
  readonly type: 'webpage' | 'document';
  readonly title: string;
  /** Names as they are printed: which part is the family's is not known. */
  readonly author?: readonly { readonly literal: string }[];
  readonly issued: CslDate;
  /** Where it was published: of a webpage what contains it, as its publisher may be another. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly note: string;
}

/** A document as a reference, with a note of what it was read for and how. */
export function cslItem(document: CatalogueDocument, note: string): CslItem {
  const { id, title, author, publisher, date, url } = document;
  const isLoose = date.approximate || date.uncertain;
  return {
    id,
    type: url === null ? 'document' : 'webpage',
    title: plain(title),
    ...(author === null ? {} : { author: [{ literal: plain(author) }] }),
    issued: cslDate(date),
    ...(publisher === null ? {} : { [url === null ? 'publisher' : 'container-title']: plain(publisher) }),
    ...(url === null ? {} : { URL: plain(url) }),
    // Formats that cannot say that a date is loose have it here at least.
    note: plain(isLoose ? `${note} Date as known: ${date.edtf} (EDTF).` : note),
  };
}

/** Where it was published, whatever the item calls it. */
export function publishedIn(item: CslItem): string | undefined {
  return item['container-title'] ?? item.publisher;
}

/** A date of EDTF with as much of it as CSL can say: nothing is made more certain or more exact than it is. */
export function cslDate({ edtf, approximate, uncertain }: EdtfDate): CslDate {
  const circa = approximate || uncertain ? ({ circa: true } as const) : {};
  const parts = edtf.replace(/[~?%]/g, '').split('/').map(dateParts);
  const isKnown = parts.every((part) => part !== undefined);
  const [only, ...more] = parts;
  if (!isKnown || only === undefined) return { literal: edtf, ...circa };
  const month = only[1] ?? 0;
  if (month <= 12) return { 'date-parts': parts as number[][], ...circa };
  // EDTF counts spring to winter as months 21 to 24, CSL as seasons 1 to 4.
  if (month <= 24 && more.length === 0) return { 'date-parts': [[only[0]!]], season: month - 20, ...circa };
  return { literal: edtf, ...circa };
}

function dateParts(text: string): number[] | undefined {
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) ? text.split('-').map(Number) : undefined;
}
