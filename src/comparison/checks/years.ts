import type { CatalogueDocument } from '../../catalogue/catalogue.ts';
import type { EdtfDate } from '../../catalogue/dates.ts';
import { isUndated, yearOf } from '../../catalogue/dates.ts';
import type { Observation } from '../../catalogue/observation.ts';
import type { Saying } from './finding.ts';

/** The year of a date; the date as it is known where that spans several. */
export function yearWords(date: EdtfDate): string {
  return yearOf(date) ?? date.edtf;
}

/** The year of a document, as a key: of two that tell none nobody knows whether they are of one. */
export function yearKey({ id, date }: Pick<CatalogueDocument, 'id' | 'date'>): string {
  return isUndated(date) ? `${date.edtf} ${id}` : yearWords(date);
}

/** Where an observation stands in the catalogue. */
export function observationPath({ claim, index }: Observation): string {
  return `claims/${claim.id}/observations/${index}`;
}

/** What an observation's document says. */
export function sayingOf({ document, paragraph, figure }: Observation): Saying {
  return { document: document.id, paragraph, figure };
}

/** Words as one compares them: whether in capitals or not, and however spaced. */
export function sameWords(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** The years that documents are of, oldest first. */
export function corpusYears(dates: readonly EdtfDate[]): string[] {
  const years = dates.map(yearOf).filter((year) => year !== null);
  return [...new Set(years)].toSorted((a, b) => Number(a) - Number(b));
}
