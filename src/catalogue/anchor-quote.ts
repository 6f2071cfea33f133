import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { ambiguous, valueChanged, type Anchor, type FoundAt } from './anchor.ts';
import { figureCutBy } from './figure-edges.ts';
import type { ReadNumbers } from './find-numbers.ts';
import { foldText } from './fold-text.ts';
import { locateQuote, type QuoteSelector } from './locate-quote.ts';
import { LONGEST_PARAGRAPH, nearQuotes, type NearSearch, type NearQuote } from './near-quotes.ts';
import { nearestAnchor } from './nearest-anchor.ts';
import { locateNormalised } from './normalised-quote.ts';
import { sieveFor } from './trigrams.ts';

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
    const isLike = ({ errors }: NearQuote) => near.letters >= TELLING && errors <= near.letters / 10;
    const changedHere = here.find((place) => place.mayBeIt || isLike(place));
    if (changedHere !== undefined) return valueChanged(changedHere, moved);
    const double = moved.length > 1 || near.letters < TELLING ? undefined : changedDouble(away, near, moved);
    return double === undefined ? only(moved, 'moved', readNumbers) : valueChanged(double, moved);
  }
  const again = placesIn(mayHold(away, selector.quote, readNumbers), selector, locateNormalised);
  if (again.length > 0 && here.length === 0) return only(again, 'moved', readNumbers);
  return nearestAnchor({ here, away: near.in(away), letters: near.letters, quote: selector.quote, paragraphs });
}

/** The paragraphs that may hold a quote but for its typography; the hyphen of a broken word may be missing. */
function mayHold(paragraphs: readonly Paragraph[], quote: string, readNumbers: ReadNumbers): Paragraph[] {
  const pattern = foldText(quote.trim(), []).text;
  const sieve = sieveFor(pattern, pattern.split('-').length - 1);
  return paragraphs.filter(
    (paragraph) => paragraph.text.length > LONGEST_PARAGRAPH || sieve.passes(readNumbers(paragraph).trigrams()),
  );
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
  const cut = figureCutBy(text, span, readNumbers(whole).quantities());
  if (cut === undefined) return { kind, paragraph, span };
  return { kind: 'value-changed', paragraph, words: text.slice(span.start, span.end), whole: cut, elsewhere: [] };
}

/** With as many letters besides its numbers, what is a quote but for them is likely to be it, changed. */
const TELLING = 24;

/** Words that differ from the quote in nothing but numbers, and stand elsewhere than its own. */
function changedDouble(
  paragraphs: readonly Paragraph[],
  near: NearSearch,
  own: readonly FoundAt[],
): NearQuote | undefined {
  const isOwn = ({ paragraph, span }: FoundAt) =>
    own.some((each) => each.paragraph === paragraph && each.span.start < span.end && each.span.end > span.start);
  return near.in(paragraphs).find((place) => place.errors === 0 && place.mayBeIt && !place.isSame && !isOwn(place));
}
