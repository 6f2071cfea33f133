import { distance } from 'fastest-levenshtein';
import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import type { ReadNumbers } from './find-numbers.ts';
import { locateQuote, type QuoteSelector } from './locate-quote.ts';
import { nearQuotes, TOLERANCE, type NearSearch, type NearQuote } from './near-quotes.ts';
import { locateNormalised } from './normalised-quote.ts';
import { figureCutBy } from './number-guard.ts';

/** A place in a document. */
interface FoundAt {
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

/**
 * Finds the place of a citation: its words in its paragraph; else its words elsewhere; else the same but for white space,
 * quotes, dashes and hyphenation; else words that differ in a few letters. Numbers, hedges and units have to be the same
 * in all of them, read where they stand. Where two places would do, none is taken.
 * @param own the number of its paragraph
 */
export function anchorQuote(
  selector: QuoteSelector,
  own: number,
  paragraphs: readonly Paragraph[],
  readNumbers: ReadNumbers,
): Anchor {
  const home = paragraphs[own - 1];
  const exact = home === undefined ? [] : placesIn([home], selector, locateQuote);
  if (exact.length > 0) return only(exact, 'ok', readNumbers);

  const away = paragraphs.filter(({ number }) => number !== own);
  const moved = placesIn(away, selector, locateQuote);
  const normalised = home === undefined ? [] : placesIn([home], selector, locateNormalised);
  if (normalised.length > 0) {
    return moved.length === 0 ? only(normalised, 'ok', readNumbers) : ambiguous([...normalised, ...moved]);
  }
  const near = nearQuotes(selector, readNumbers);
  const here = home === undefined ? [] : near.in([home]);
  const same = here.filter(({ isSame }) => isSame);
  if (moved.length > 0) {
    // Where the paragraph itself says nearly the same, that may be the citation, and what stands elsewhere its double.
    if (same.length > 0) return ambiguous([...same, ...moved]);
    const changedHere = here[0];
    if (changedHere !== undefined) return changed(changedHere, moved);
    const double = moved.length > 1 || near.letters < TELLING ? undefined : changedDouble(away, near);
    return double === undefined ? only(moved, 'moved', readNumbers) : changed(double, moved);
  }
  const again = placesIn(away, selector, locateNormalised);
  if (again.length > 0 && here.length === 0) return only(again, 'moved', readNumbers);
  return nearest(here, near.in(away), near.letters, selector.quote);
}

interface FoundIn extends FoundAt {
  readonly text: string;
  readonly whole: Paragraph;
}

function placesIn(
  paragraphs: readonly Paragraph[],
  selector: QuoteSelector,
  locate: (text: string, selector: QuoteSelector) => Span[],
): FoundIn[] {
  return paragraphs.flatMap((whole) =>
    locate(whole.text, selector).map((span) => ({ paragraph: whole.number, span, text: whole.text, whole })),
  );
}

/** The one place of the same words: it has to hold whole figures, or what is quoted is not what the document says. */
function only(places: readonly FoundIn[], kind: 'ok' | 'moved', readNumbers: ReadNumbers): Anchor {
  const [place, ...more] = places;
  if (place === undefined || more.length > 0) return ambiguous(places);
  const { paragraph, span, text, whole } = place;
  const cut = figureCutBy(text, span, readNumbers(whole).quantities);
  if (cut === undefined) return { kind, paragraph, span };
  return { kind: 'value-changed', paragraph, words: text.slice(span.start, span.end), whole: cut, elsewhere: [] };
}

function ambiguous(places: readonly FoundAt[]): Anchor {
  return { kind: 'ambiguous', places: places.map(({ paragraph, span }) => ({ paragraph, span })) };
}

/** With as many letters besides its numbers, what is a quote but for them is likely to be it, changed. */
const TELLING = 24;

/** Words that differ from the quote in nothing but numbers. */
function changedDouble(paragraphs: readonly Paragraph[], near: NearSearch): NearQuote | undefined {
  return near.in(paragraphs).find(({ errors, isSame }) => errors === 0 && !isSame);
}

/** With fewer letters than this besides its numbers, what is like a quote in another paragraph need not be it. */
const DISTINCTIVE = 12;

/** Decides between places that read much like a quote, in its paragraph and elsewhere. */
function nearest(here: readonly NearQuote[], away: readonly NearQuote[], letters: number, quote: string): Anchor {
  const sameHere = here.filter(({ isSame }) => isSame);
  // With little but its numbers to know it by, elsewhere even those have to be written alike.
  const isKnown = ({ words }: NearQuote) =>
    letters >= DISTINCTIVE || distance(words, quote) <= quote.length * TOLERANCE;
  const sameAway = away.filter((place) => place.isSame && isKnown(place));
  const [first, second] = sameHere.length > 0 ? sameHere : sameAway;
  const changedHere = best(here.filter(({ isSame }) => !isSame));
  const changedAway = away.filter(({ isSame }) => !isSame);
  if (first === undefined) {
    const found = changedHere ?? (letters < DISTINCTIVE ? undefined : onlyBest(changedAway));
    return found === undefined ? { kind: 'missing' } : changed(found);
  }
  if (second !== undefined || sameAway.some(({ errors }) => sameHere.length > 0 && errors < first.errors)) {
    return ambiguous([...sameHere, ...sameAway]);
  }
  // Other numbers in words that are nearer to the quote: those are its words, and the numbers were changed.
  const nearer = best(here.concat(sameHere.length > 0 ? [] : away).filter(({ isSame }) => !isSame));
  if (nearer !== undefined && nearer.errors < first.errors) return changed(nearer);
  if (nearer !== undefined && sameHere.length === 0 && nearer.errors === first.errors)
    return ambiguous([first, nearer]);
  const { paragraph, words, prefix, suffix } = first;
  return { kind: 'reworded', paragraph, words, prefix, suffix };
}

function best(places: readonly NearQuote[]): NearQuote | undefined {
  return places.toSorted((a, b) => a.errors - b.errors)[0];
}

function onlyBest(places: readonly NearQuote[]): NearQuote | undefined {
  const found = best(places);
  return places.filter(({ errors }) => errors === found?.errors).length === 1 ? found : undefined;
}

function changed({ paragraph, words }: NearQuote, elsewhere: readonly FoundAt[] = []): Anchor {
  const places = elsewhere.map(({ paragraph, span }) => ({ paragraph, span }));
  return { kind: 'value-changed', paragraph, words, whole: null, elsewhere: places };
}
