import type Fraction from 'fraction.js';
import type { ClaimKind } from '../catalogue/catalogue.ts';
import type { HedgeKind, QuantityKind } from '../quantities/quantity.ts';
import type { Interval } from '../quantities/interval.ts';

/** Whether a figure changed, as far as its words decide it. */
export type Verdict = 'rose' | 'fell' | 'unclear' | 'not-comparable' | 'only-before' | 'only-after';

/** certain: what the words guarantee decides it; likely: only what a careful reader takes them to mean does. */
export type Certainty = 'certain' | 'likely';

/** Which side of a change. */
export type End = 'from' | 'to';

/** Why a verdict is no clear rise or fall: facts only; `report/` has the words. */
export type Reason =
  /** The same figure in the same words. */
  | { readonly kind: 'same-words' }
  /** Other words that read the same. */
  | { readonly kind: 'same-reading' }
  /** The exact figure of one end is itself one that the words of the other allow. */
  | { readonly kind: 'contained'; readonly exact: End }
  /** The likely readings share values. */
  | { readonly kind: 'overlap' }
  /** No likely reading is known for one of the two in the reading that was asked for. */
  | { readonly kind: 'unread' }
  /** The sources of one end contradict each other. */
  | { readonly kind: 'conflict'; readonly end: End | 'both' }
  /** What the sources of one end are likely to mean has no value in common, and single ones would say the opposite. */
  | { readonly kind: 'apart'; readonly end: End | 'both' }
  /** Counted on different bases. */
  | { readonly kind: 'bases'; readonly from: string; readonly to: string; readonly why: string | null }
  /** In different units, or different sorts of amount. */
  | { readonly kind: 'units'; readonly from: string; readonly to: string }
  /** A flow whose period is not stated. */
  | { readonly kind: 'period-missing'; readonly end: End | 'both' };

/** Where a figure stands, in the document's own words: a W3C TextQuoteSelector with its source. */
export interface Citation {
  readonly claim: string;
  readonly document: string;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly date: string;
  readonly url: string | null;
  readonly paragraph: number;
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** In Unicode code points of the document's text. */
  readonly start: number;
  readonly end: number;
  /** The words of the figure within the quote: `over 400`. */
  readonly figure: string;
  /** Where those stand, in Unicode code points of the quote. */
  readonly figureStart: number;
  readonly figureEnd: number;
}

/** What one side of a change says. */
export interface Side {
  readonly stated: Fraction | null;
  /** The figure's words; null where a formula gives it. */
  readonly words: string | null;
  readonly hedge: HedgeKind | null;
  readonly kind: QuantityKind | null;
  readonly unit: string | null;
  readonly strict: Interval;
  /** Null where the reading asked for has none. */
  readonly likely: Interval | null;
  /** ISO 8601 duration of a flow. */
  readonly period: string | null;
  /** The time it speaks of: a year, or EDTF where that is no single year. */
  readonly time: string;
  /** Whether a source states that time; else the date of the document stands for it. */
  readonly timeStated: boolean;
  readonly basis: string | null;
  /** The formula that gives it; null where its sources state it. */
  readonly derived: string | null;
  /** Whether the sources' strict readings have a value in common. */
  readonly agree: boolean;
  readonly citations: readonly Citation[];
}

/** The difference of two sides, later less earlier. */
export interface Difference {
  readonly stated: Fraction | null;
  readonly strict: Interval;
  readonly likely: Interval | null;
  /** The share of readers who see the two figures apart; null where it is decided strictly, or not measured. */
  readonly agreement: number | null;
  /** Whether both sides were made figures of one year first, as their periods differ. */
  readonly perYear: boolean;
}

/** What became of a claim from one side to the other. */
export interface Change {
  readonly claim: string;
  readonly title: string;
  readonly kind: ClaimKind;
  readonly counted: string | null;
  readonly verdict: Verdict;
  readonly certainty: Certainty | null;
  readonly reason: Reason | null;
  readonly from: Side | null;
  readonly to: Side | null;
  readonly change: Difference | null;
}
