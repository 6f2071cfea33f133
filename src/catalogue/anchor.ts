import type { Span } from '../corpus/words.ts';

/** A place in a document. */
export interface FoundAt {
  readonly paragraph: number;
  readonly span: Span;
}

/** Where a citation's words stand now. */
export type Anchor =
  | { readonly kind: 'ok'; readonly paragraph: number; readonly span: Span }
  /** The same words, in another paragraph. */
  | { readonly kind: 'moved'; readonly paragraph: number; readonly span: Span }
  /** Other words with the same numbers. */
  | {
      readonly kind: 'reworded';
      readonly paragraph: number;
      readonly words: string;
      readonly prefix: string | null;
      readonly suffix: string | null;
    }
  /** The place is found, and a figure, hedge or unit is another one there. */
  | {
      readonly kind: 'value-changed';
      readonly paragraph: number;
      readonly words: string;
      /** The whole figure, where the quote's words stand there and leave out part of it. */
      readonly whole: string | null;
      /** Where the quote's very words stand besides. */
      readonly elsewhere: readonly FoundAt[];
    }
  /** It stands more than once, and nothing decides. */
  | { readonly kind: 'ambiguous'; readonly places: readonly FoundAt[] }
  | { readonly kind: 'missing' };

/** The anchor of what stands in several places. */
export function ambiguous(places: readonly FoundAt[]): Anchor {
  return { kind: 'ambiguous', places: places.map(placeOf) };
}

/**
 * The anchor of a place whose figure is another one.
 * @param elsewhere where the quote's very words stand besides
 */
export function valueChanged(
  { paragraph, words }: { readonly paragraph: number; readonly words: string },
  elsewhere: readonly FoundAt[] = [],
): Anchor {
  return { kind: 'value-changed', paragraph, words, whole: null, elsewhere: elsewhere.map(placeOf) };
}

const placeOf = ({ paragraph, span }: FoundAt): FoundAt => ({ paragraph, span });
