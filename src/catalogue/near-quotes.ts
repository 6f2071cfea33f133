import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { approximatePlaceNear, approximatePlaces, holdsNear, type ApproximatePlace } from './approximate-places.ts';
import { findNumbers, type ReadNumbers } from './find-numbers.ts';
import { foldText, NUMBER_MARK, type FoldedText } from './fold-text.ts';
import type { QuoteSelector } from './locate-quote.ts';
import { figureCutBy, saySameNumbers } from './number-guard.ts';

/** A place that reads much like a quote. */
export interface NearQuote {
  readonly paragraph: number;
  /** The quote's own place in the paragraph, and its words there. */
  readonly span: Span;
  readonly words: string;
  /** What stands where the quote's prefix and suffix were. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** How many letters differ. */
  readonly errors: number;
  /** Whether all its numbers, hedges and units are the quote's, read where it stands. */
  readonly isSame: boolean;
}

/** Looks for what reads much like one quote. */
export interface NearSearch {
  /** The nearest places of paragraphs, of each the best first. */
  readonly in: (paragraphs: readonly Paragraph[]) => NearQuote[];
  /** The letters that the quote has besides its numbers. */
  readonly letters: number;
}

/** The share of a quote's letters that may differ: twice what edits of a tenth of it can amount to. */
export const TOLERANCE = 0.2;
/** With fewer letters besides its numbers, numbers are not left aside. */
const FEWEST_LETTERS = 4;
/** What is longer takes too long to look for, or to look in: it is found word for word or not at all. */
const LONGEST = 5000;
const LONGEST_PARAGRAPH = 1_000_000;

const mostErrors = (pattern: string) => Math.max(1, Math.floor(pattern.length * TOLERANCE));

/** Prepares to look for what reads much like a quote, whatever its numbers are; failing that, numbers and all. */
export function nearQuotes(selector: QuoteSelector, readNumbers: ReadNumbers): NearSearch {
  const whole = [selector.prefix, selector.quote, selector.suffix]
    .filter((part) => part !== null)
    .join(' ')
    .trim();
  const unnumbered = foldText(whole, findNumbers(whole)).text;
  const asWritten = foldText(whole, []).text;
  const letters = unnumbered.replaceAll(NUMBER_MARK, '').replaceAll(/[^\p{L}]/gu, '').length;
  const most = Math.min(mostErrors(unnumbered), Math.floor(letters / 3));
  const hasNumber = unnumbered.includes(NUMBER_MARK);
  const nearIn = (paragraph: Paragraph, numberless: boolean, written: boolean): NearQuote[] => {
    const folded = readNumbers(paragraph).folded();
    const found = numberless
      ? approximatePlaces(folded.text, unnumbered, most).filter(
          ({ start, end }) => !hasNumber || folded.text.slice(start, end).includes(NUMBER_MARK),
        )
      : [];
    if (found.length > 0) return found.map((place) => nearQuote(selector, paragraph, folded, place, readNumbers));
    if (!written) return [];
    // What was a number may be none any more.
    const plain = foldText(paragraph.text, []);
    return approximatePlaces(plain.text, asWritten, mostErrors(asWritten)).map((place) =>
      nearQuote(selector, paragraph, plain, place, readNumbers),
    );
  };
  return {
    letters,
    in(paragraphs) {
      if (whole === '' || whole.length > LONGEST) return [];
      const searched = paragraphs.filter(({ text }) => text.length <= LONGEST_PARAGRAPH);
      return inChunks(searched).flatMap((chunk) => {
        const isNear = (texts: readonly string[], pattern: string, errors: number) =>
          chunk.length === 1 || holdsNear(texts, pattern, errors);
        const texts = chunk.map((paragraph) => readNumbers(paragraph).folded().text);
        const numberless = letters >= FEWEST_LETTERS && isNear(texts, unnumbered, most);
        const plain = chunk.length === 1 ? [] : chunk.map(({ text }) => foldText(text, []).text);
        const written = isNear(plain, asWritten, mostErrors(asWritten));
        return numberless || written ? chunk.flatMap((paragraph) => nearIn(paragraph, numberless, written)) : [];
      });
    },
  };
}

/** Paragraphs in groups that are looked through at once before each is on its own: most hold nothing of the kind. */
function inChunks(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const SIZE = 200;
  return Array.from({ length: Math.ceil(paragraphs.length / SIZE) }, (_, i) =>
    paragraphs.slice(i * SIZE, (i + 1) * SIZE),
  );
}

function nearQuote(
  selector: QuoteSelector,
  paragraph: Paragraph,
  folded: FoldedText,
  place: ApproximatePlace,
  readNumbers: ReadNumbers,
): NearQuote {
  const { quote, prefix, suffix } = selector;
  const region = toWords(paragraph.text, folded.origin(place));
  const span =
    prefix === null && suffix === null ? region : quoteWithin(paragraph.text.slice(region.start, region.end), selector);
  const own = span === region ? region : { start: region.start + span.start, end: region.start + span.end };
  const text = (from: number, to: number) => paragraph.text.slice(from, to);
  const words = text(own.start, own.end);
  const before = text(region.start, own.start).trim();
  const after = text(own.end, region.end).trim();
  return {
    paragraph: paragraph.number,
    span: own,
    words,
    prefix: prefix === null ? null : before,
    suffix: suffix === null ? null : after,
    errors: place.errors,
    isSame:
      saySameNumbers(quote, words) &&
      (prefix === null || saySameNumbers(prefix, before)) &&
      (suffix === null || saySameNumbers(suffix, after)) &&
      figureCutBy(paragraph.text, own, readNumbers(paragraph).quantities) === undefined,
  };
}

/** The place of the quote itself in a stretch that holds its prefix and suffix too. */
function quoteWithin(text: string, { quote, prefix }: QuoteSelector): Span {
  const pattern = foldText(quote.trim(), []).text;
  const folded = foldText(text, []);
  const expected = prefix === null ? 0 : prefix.length + 1;
  const place = approximatePlaceNear(folded.text, pattern, 2 * mostErrors(pattern), expected);
  return place === undefined ? { start: 0, end: text.length } : toWords(text, folded.origin(place));
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** A stretch without white space at its ends, widened where it ends within a word. */
function toWords(text: string, { start, end }: Span): Span {
  const isIn = (at: number) => at >= 0 && at < text.length && IN_WORD.test(text[at]!);
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  while (isIn(from - 1) && isIn(from)) from--;
  while (isIn(to - 1) && isIn(to)) to++;
  return { start: from, end: to };
}
