import type { Paragraph } from '../corpus/paragraphs.ts';
import { findWords, type Word } from '../corpus/words.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstAt } from './sentence-words.ts';
import { termsOf } from './terms-of.ts';
import type { ToTerm } from './terms.ts';

/** A paragraph that states quantities, taken apart for the words around each. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  /** The term of each word; undefined for those that tell no statistic from another. */
  readonly terms: readonly (string | undefined)[];
  readonly quantities: readonly Quantity[];
  /** The index of the quantity whose mention each word belongs to; -1 for none. */
  readonly owners: Int32Array;
}

// "on a 12-month basis" only says how a figure is meant, and "for the twelve months ending in June" when it was.
const ATTRIBUTIVE = /^\p{N}+[-‐‑]\p{L}+$/u;
const ADJUNCT =
  /\b(?:(?:for|during|over|in|within) (?:(?:the|a|an|these|those|past|last|first|next|previous|preceding|remaining|following|final|whole|full) )*|of the (?:past|last|first|next|previous|preceding|remaining|following|final) )$/iu;
const LONGEST_ADJUNCT = 40;
const QUARTERS = 'quarters';

// "Surplus/(deficit) (£m) — 2011: 1.2; 2012: (3.4)": what stands in no brackets is a surplus, and no deficit.
const OTHER_SIGN = / ?\/ ?\(\p{L}+\)(?=[^\n—]{0,40} — )/u;

/** Takes a paragraph apart; undefined where it states no quantity. */
export function readPassage({ text }: Paragraph, toTerm: ToTerm): Passage | undefined {
  const quantities = findQuantities(text);
  if (quantities.length === 0) return undefined;
  const words = findWords(text.replace(OTHER_SIGN, (name) => ' '.repeat(name.length)));
  const owners = new Int32Array(words.length).fill(-1);
  for (const [index, quantity] of quantities.entries()) {
    if (saysOnlyWhen(text, quantity)) continue;
    const { start, end } = quantity;
    for (let at = firstAt(words, start); at < words.length && words[at]!.start < end; at++) owners[at] = index;
  }
  return { text, words, terms: termsOf(words, quantities, owners, toTerm), quantities, owners };
}

/** Whether a length of time only tells when: "during the remaining three quarters". */
export function saysOnlyWhen(text: string, { kind, counted, start, end }: Quantity): boolean {
  if (kind !== 'duration' && counted !== QUARTERS) return false;
  return (
    ATTRIBUTIVE.test(text.slice(start, end)) || ADJUNCT.test(text.slice(Math.max(0, start - LONGEST_ADJUNCT), start))
  );
}
