import type { Quantity } from '../quantities/quantity.ts';
import { exclusionPath, type CatalogueDocument, type CataloguedExclusion, type Claim } from './catalogue.ts';
import type { EdtfDate } from './dates.ts';
import type { QuoteSelector } from './locate-quote.ts';
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
  /** Where the figure stands in the quote, in Unicode code points. */
  readonly figureStart: number;
  readonly figureEnd: number;
  /** Read in its paragraph; its offsets are in the paragraph's text. */
  readonly quantity: Quantity;
  /** The figure's own words, `over 400`. */
  readonly figure: string;
  /** The time it speaks of: as catalogued, else the date of the document. */
  readonly of: EdtfDate;
  /** Whether the catalogue states that time; else the date of the document stands for it. */
  readonly isTimeStated: boolean;
  /** The length of time a flow is counted over. */
  readonly period: Period | null;
  readonly basis: string | null;
  readonly note: string | null;
}

/** A figure that is left out on purpose, found in its document. */
export interface Exclusion extends Pick<
  CataloguedExclusion,
  'claim' | 'index' | 'document' | 'paragraph' | 'prefix' | 'suffix' | 'note'
> {
  /** The words as the document has them. */
  readonly quote: string;
  /** Read in its paragraph; its offsets are in the paragraph's text. */
  readonly quantity: Quantity;
}

/** Where a citation stands in the catalogue, and what it says there. */
interface CitationPlace {
  readonly index: number;
  readonly document: string;
  readonly paragraph: number;
  readonly quote: string;
}

/** Why an observation of the catalogue cannot be used: facts only. */
export type ObservationProblem = CitationPlace & { readonly claim: string } & CitationTrouble;

/** Why a figure that the catalogue leaves out is not found: facts only. */
export type ExclusionProblem = CitationPlace & {
  readonly excluded: true;
  /** Null for what belongs to no claim. */
  readonly claim: string | null;
} & CitationTrouble;

export type CitationProblem = ObservationProblem | ExclusionProblem;

/** Whether it is a figure left out that is not found, and no observation. */
export function isExclusion(problem: CitationProblem): problem is ExclusionProblem {
  return 'excluded' in problem;
}

/** What is wrong with a citation. */
export type CitationTrouble =
  | { readonly kind: 'moved'; readonly to: number; readonly paragraphs: number }
  | { readonly kind: 'reworded'; readonly to: number; readonly found: QuoteSelector }
  | {
      readonly kind: 'value-changed';
      readonly to: number;
      readonly found: string;
      /** The whole figure, where the quote's own words stand there and leave out part of it. */
      readonly whole: string | null;
      /** The paragraphs that the quote's own words stand in besides. */
      readonly elsewhere: readonly number[];
    }
  | { readonly kind: 'ambiguous'; readonly standings: readonly Standing[] }
  | {
      readonly kind: 'missing';
      readonly paragraphs: number;
      /** The paragraph that it begins in, where it goes on in the next. */
      readonly across: number | null;
    }
  | { readonly kind: 'no-quantity' }
  | { readonly kind: 'several-quantities'; readonly figures: readonly string[] }
  | { readonly kind: 'figure-missing'; readonly wanted: string; readonly figures: readonly string[] }
  | { readonly kind: 'typed-value'; readonly typed: string; readonly read: string };

/** How often a quote stands in a paragraph. */
export interface Standing {
  readonly paragraph: number;
  readonly times: number;
}

/** Where in the catalogue the field stands that a problem is about, as a path into it. */
export function problemPath(problem: CitationProblem): string {
  return [...citationPath(problem), fieldOf(problem)].join('/');
}

/** Where the citation stands in the catalogue that a problem is about, as a path into it. */
export function citationPath(problem: CitationProblem): (string | number)[] {
  if (isExclusion(problem)) return exclusionPath(problem);
  return ['claims', problem.claim, 'observations', problem.index];
}

function fieldOf(problem: CitationProblem): string {
  switch (problem.kind) {
    case 'moved':
      return 'paragraph';
    case 'missing':
      return problem.paragraph > problem.paragraphs ? 'paragraph' : 'quote';
    case 'typed-value':
      return 'value';
    case 'reworded':
    case 'value-changed':
    case 'ambiguous':
    case 'no-quantity':
    case 'several-quantities':
    case 'figure-missing':
      return 'quote';
  }
}
