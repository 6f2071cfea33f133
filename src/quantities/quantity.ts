import type Fraction from 'fraction.js';
import type { Interval } from './interval.ts';

/** How the numeral is loosened (design: exact, one-sided, two-sided, a range, a vague magnitude). */
export type HedgeKind =
  'exact' | 'above' | 'at-least' | 'below' | 'almost' | 'at-most' | 'about' | 'range' | 'magnitude';

/** What sort of amount it is. A `multiple` (sixfold) and a `change` (a 3 % rise) are no levels. */
export type QuantityKind =
  'count' | 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'proportion' | 'multiple' | 'change';

/** The parts of a proportion: 11 out of the 14 is {part: 11, whole: 14}. */
export interface Parts {
  readonly part: Fraction;
  readonly whole: Fraction;
}

/** A mention of an amount in a text. Offsets are string indices into that text. */
export interface Quantity {
  /** The whole mention, hedge through what is counted: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Hedge, numeral and unit without what is counted: `over 400` of `over 400 parties`. Within start and end. */
  readonly figureStart: number;
  readonly figureEnd: number;
  /** The number words alone, as written: `400`, `a hundred`, `1.3 billion`; of a range, both with what joins them. */
  readonly numeral: string;
  /** The stated value; null for a range, whose ends the intervals hold. */
  readonly value: Fraction | null;
  readonly kind: QuantityKind;
  readonly hedge: HedgeKind;
  /** The row of the hedge table that was read, `more than`; null for none. */
  readonly hedgeWord: string | null;
  /**
   * Money's ISO 4217 code, `percent`, a measure's normalised unit (`kilometre`), or what a number is per (`per 100,000`);
   * null for a bare count.
   */
  readonly unit: string | null;
  /** The noun phrase counted, as written: `political parties and organizations`. */
  readonly counted: string | null;
  /** The words of the period or rate, as written: `each year`, `over the past five years`. */
  readonly period: string | null;
  readonly parts: Parts | null;
  /** Of a change, whether it is a rise or a fall; null for anything else. */
  readonly direction: 'up' | 'down' | null;
  /** What the words guarantee. */
  readonly strict: Interval;
  /** What a careful reader takes them to mean, by the granularity rule. */
  readonly likely: Interval;
}
