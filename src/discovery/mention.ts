import type { Quantity } from '../quantities/quantity.ts';
import type { Factuality } from './factuality.ts';
import type { Setting } from './setting.ts';

/** A term of what a quantity is about, and how much it says of it: above 0. */
export interface Weighted {
  readonly term: string;
  readonly weight: number;
}

/** What a statistic is counted over, as far as its words say. */
export interface Spell {
  /** `rate` recurs (each year, per month); `span` is one stretch (the past five years, since 2002); `date` a moment. */
  readonly kind: 'rate' | 'span' | 'date';
  /** The period as an ISO 8601 duration, where the words give one. */
  readonly duration: string | null;
}

/** A quantity of the corpus with what tells which statistic it states. Offsets are string indices of the document's text. */
export interface Mention {
  readonly document: string;
  /** The place of its document in time among all, as an ordinal. */
  readonly at: number;
  readonly paragraph: number;
  /** Which sentence of its document it stands in: two figures of one sentence seldom state one statistic. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** Quantities of different dimensions never state one statistic: the unit, the rate, and whether it is a change. */
  readonly dimension: string;
  readonly spell: Spell | null;
  /** Stems of the nouns that name what is counted. */
  readonly heads: readonly string[];
  readonly terms: readonly Weighted[];
  /** The terms that narrow that noun: "*internal* revenue", "receipts of the *Department*", "acres *surveyed*". */
  readonly narrowing: readonly string[];
  /** The stated value, or the middle of what is allowed; null where there is none above 0. */
  readonly magnitude: number | null;
  /** Set off against a figure before it in its sentence: "up from 11,200". */
  readonly isCompared: boolean;
  /** Said again of what a figure before it states, for an earlier time. */
  readonly isEarlier: boolean;
  /** What is denied is no mention. */
  readonly factuality: Exclude<Factuality, 'denied'>;
  readonly setting: Setting;
  /** All quantities of its paragraph, in order: no quote of it may cut off part of one. */
  readonly among: readonly Quantity[];
}
