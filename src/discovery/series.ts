import type Fraction from 'fraction.js';
import type { ClaimKind } from '../catalogue/catalogue.ts';
import type { Interval } from '../quantities/interval.ts';
import type { HedgeKind } from '../quantities/quantity.ts';

/** A figure of a proposed series: its citation, and how it reads. Offsets are Unicode code points of the document's text. */
export interface SeriesObservation {
  readonly document: string;
  /** The document's date in EDTF; null where it is not known. */
  readonly date: string | null;
  /** The time that it speaks of in EDTF, as far as its words tell; null where that is the time of its document. */
  readonly of: string | null;
  readonly paragraph: number;
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number;
  readonly end: number;
  /** Hedge, numeral and unit, as they stand in the quote. */
  readonly figure: string;
  /** Where those stand, in Unicode code points of the quote. */
  readonly figureStart: number;
  readonly figureEnd: number;
  /** Whether the quote states other figures beside it. */
  readonly isOneOfSeveral: boolean;
  readonly value: Fraction | null;
  readonly hedge: HedgeKind;
  readonly strict: Interval;
  readonly likely: Interval;
  readonly unit: string | null;
  readonly counted: string | null;
  /** The period that its own words or its sentence tell, an ISO 8601 duration. */
  readonly period: string | null;
  /** Whether the catalogue holds it already. */
  readonly isCatalogued: boolean;
}

/** Why figures are taken for one series. */
export interface SeriesReasons {
  /** The words that they share, and how many of them stand by each. */
  readonly words: readonly { readonly word: string; readonly figures: number }[];
  /** What is measured: `count`, `USD`, `percent change`. */
  readonly dimension: string;
  readonly documents: number;
  /** How much of their words they share on average, from 0 to 1. */
  readonly cohesion: number;
  /** How many figures state the period. */
  readonly periodStated: number;
  /** How many documents state several values, those aside that are set against another: it speaks against one statistic. */
  readonly severalValues: number;
}

/** Figures that are taken to state one statistic. */
export interface Series {
  /** Short, readable, unique; of a claim of the catalogue, its id. */
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly kind: ClaimKind;
  readonly counted: string | null;
  readonly period: string | null;
  /** The claim of the catalogue that it adds to; null for a new one. */
  readonly claim: string | null;
  /** How sure it is that these are one statistic, above 0 and below 1: an order, not a probability. */
  readonly sureness: number;
  readonly reasons: SeriesReasons;
  /**
   * The ids of the series that it was put together from by hand. Its sureness and its cohesion are then the least of
   * theirs, and its words those that all of them share: that they belong together is the user's word.
   */
  readonly mergedFrom?: readonly string[];
  /** Oldest first. */
  readonly observations: readonly SeriesObservation[];
}

/** What `claims suggest` proposes. */
export interface Suggestion {
  readonly version: 1;
  /** Those that recur most first. */
  readonly series: readonly Series[];
  readonly documents: number;
  /** The documents left out since another has the same text. */
  readonly copies: readonly string[];
  /** How many quantities were looked at, and how many of them stand alone. */
  readonly quantities: number;
  /** How many of them are in no series on purpose. */
  readonly excluded: number;
  readonly alone: number;
}
