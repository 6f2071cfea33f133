import type { Quantity } from '../quantities/quantity.ts';
import type { CatalogueDocument, Claim } from './catalogue.ts';
import type { EdtfDate } from './dates.ts';
import type { Period } from './period.ts';

/** One claim in one document, its quote found there and its quantity read from it. */
export interface Observation {
  readonly claim: Claim;
  /** Its index among the claim's observations in the catalogue. */
  readonly index: number;
  readonly document: CatalogueDocument;
  readonly paragraph: number;
  /** The words as the document has them. */
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** The quote's place in the document's text, as string indices. */
  readonly start: number;
  readonly end: number;
  /** The same in Unicode code points, the unit of a W3C TextPositionSelector. */
  readonly startCodePoint: number;
  readonly endCodePoint: number;
  /** Read in its paragraph; its offsets are in the paragraph's text. */
  readonly quantity: Quantity;
  /** The figure's own words, `over 400`. */
  readonly figure: string;
  /** The time it speaks of: as catalogued, else the date of the document. */
  readonly of: EdtfDate;
  /** The length of time a flow is counted over. */
  readonly period: Period | null;
  readonly basis: string | null;
  readonly note: string | null;
}

/** Where an observation stands in the catalogue. */
export interface ObservationPlace {
  readonly claim: string;
  readonly index: number;
  readonly document: string;
  readonly paragraph: number;
  readonly quote: string;
}

/** Why an observation of the catalogue cannot be used: facts only. */
export type ObservationProblem = ObservationPlace &
  (
    | { readonly kind: 'no-paragraph'; readonly paragraphs: number }
    | { readonly kind: 'quote-missing'; readonly elsewhere: readonly number[] }
    | { readonly kind: 'quote-ambiguous'; readonly times: number }
    | { readonly kind: 'no-quantity' }
    | { readonly kind: 'several-quantities'; readonly figures: readonly string[] }
    | { readonly kind: 'figure-missing'; readonly wanted: string; readonly figures: readonly string[] }
    | { readonly kind: 'figure-cut'; readonly whole: string }
    | { readonly kind: 'value-differs'; readonly typed: string; readonly read: string }
  );

/** Where in the catalogue the field stands that a problem is about, as a path into it. */
export function problemPath({ kind, claim, index }: ObservationProblem): string {
  const field = kind === 'no-paragraph' ? 'paragraph' : kind === 'value-differs' ? 'value' : 'quote';
  return `claims/${claim}/observations/${index}/${field}`;
}
