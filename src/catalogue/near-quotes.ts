import { distance } from 'fastest-levenshtein';
import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { approximatePlaceNear, approximatePlaces, holdsNear, type ApproximatePlace } from './approximate-places.ts';
import { figureCutBy } from './figure-edges.ts';
import { findNumbers, type ReadNumbers } from './find-numbers.ts';
import { foldText, NUMBER_MARK, type FoldedText } from './fold-text.ts';
import type { QuoteSelector } from './locate-quote.ts';
import { differInOneRespect, saySameNumbers } from './number-guard.ts';
import { HEDGE_WORDS, NUMBER_WORDS } from './number-words.ts';
import { sieveFor, type Sieve } from './trigrams.ts';

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
  /** Whether it may be the quote with a figure changed, and is not just like it in the words around another figure. */
  readonly mayBeIt: boolean;
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
const FEWEST_LETTERS = 1;
/** What is longer takes too long to look for, or to look in: it is found word for word or not at all. */
const LONGEST = 5000;
export const LONGEST_PARAGRAPH = 1_000_000;

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
  const mostAsWritten = mostErrors(asWritten);
  const unnumberedSieve = sieveFor(unnumbered, most, NUMBER_MARK);
  const asWrittenSieve = sieveFor(asWritten, mostAsWritten);
  const numberless = (paragraph: Paragraph): NearQuote[] => {
    const folded = readNumbers(paragraph).folded();
    return approximatePlaces(folded.text, unnumbered, most)
      .filter(({ start, end }) => !hasNumber || folded.text.slice(start, end).includes(NUMBER_MARK))
      .map((place) => nearQuote(selector, paragraph, folded, place, readNumbers));
  };
  // What was a number may be none any more.
  const written = (paragraph: Paragraph): NearQuote[] => {
    const plain = readNumbers(paragraph).plain();
    return approximatePlaces(plain.text, asWritten, mostAsWritten).map((place) =>
      nearQuote(selector, paragraph, plain, place, readNumbers),
    );
  };
  return {
    letters,
    in(paragraphs) {
      if (whole === '' || whole.length > LONGEST) return [];
      const searched = paragraphs.filter(({ text }) => text.length <= LONGEST_PARAGRAPH);
      const sifted = (sieve: Sieve) => searched.filter((paragraph) => sieve.passes(readNumbers(paragraph).trigrams()));
      const unnumberedIn =
        letters < FEWEST_LETTERS
          ? []
          : holding(sifted(unnumberedSieve), unnumbered, most, (each) => readNumbers(each).folded().text);
      const found = new Map(unnumberedIn.map((paragraph) => [paragraph, numberless(paragraph)]));
      const asWrittenIn = holding(
        sifted(asWrittenSieve).filter((paragraph) => !found.get(paragraph)?.some(({ mayBeIt }) => mayBeIt)),
        asWritten,
        mostAsWritten,
        (each) => readNumbers(each).plain().text,
      );
      for (const paragraph of asWrittenIn)
        found.set(paragraph, [...(found.get(paragraph) ?? []), ...written(paragraph)]);
      return [...found].toSorted(([a], [b]) => a.number - b.number).flatMap(([, places]) => places);
    },
  };
}

/** Those paragraphs that may hold a pattern: looked through in groups first, as of many most hold nothing of the kind. */
function holding(
  paragraphs: readonly Paragraph[],
  pattern: string,
  errors: number,
  textOf: (paragraph: Paragraph) => string,
): readonly Paragraph[] {
  const SIZE = 200;
  if (paragraphs.length < 5) return paragraphs;
  const groups = Array.from({ length: Math.ceil(paragraphs.length / SIZE) }, (_, i) =>
    paragraphs.slice(i * SIZE, (i + 1) * SIZE),
  );
  return groups.flatMap((group) => (holdsNear(group.map(textOf), pattern, errors) ? group : []));
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
  const placed = span === region ? region : { start: region.start + span.start, end: region.start + span.end };
  const own = withoutMore(quote, paragraph.text, placed);
  const text = (from: number, to: number) => paragraph.text.slice(from, to);
  const words = text(own.start, own.end);
  const before = text(region.start, own.start).trim();
  const after = text(own.end, region.end).trim();
  const isSame =
    saySameNumbers(quote, words) &&
    saySameNumbers(quote, paragraph.text.slice(...asFarAs(quote, paragraph.text, own))) &&
    (prefix === null || saySameNumbers(prefix, before)) &&
    (suffix === null || saySameNumbers(suffix, after)) &&
    figureCutBy(paragraph.text, own, readNumbers(paragraph).quantities()) === undefined;
  return {
    paragraph: paragraph.number,
    span: own,
    words,
    prefix: prefix === null ? null : before,
    suffix: suffix === null ? null : after,
    errors: place.errors,
    isSame,
    mayBeIt: isSame || differInOneRespect(quote, words),
  };
}

/**
 * Where a quote begins or ends in a number, what loosens that one beyond its edge was not quoted: it is looked at as all
 * that stands beside a quote.
 */
function withoutMore(quote: string, text: string, { start, end }: Span): Span {
  const numberAt = (edge: RegExp, hedges: ReadonlySet<string> = new Set()) => {
    const word = edge.exec(quote)?.[0].toLowerCase() ?? '';
    return /\p{N}/u.test(word) || NUMBER_WORDS.has(word) || hedges.has(word) ? word : undefined;
  };
  const [first, last] = [numberAt(/^[\p{L}\p{M}\p{N}]+/u, HEDGE_WORDS), numberAt(/[\p{L}\p{M}\p{N}]+$/u)];
  const words = ` ${text.slice(start, end).toLowerCase()} `;
  const at = first === undefined ? -1 : words.slice(0, MOST_MORE).indexOf(` ${first}`);
  const from = at < 0 ? start : start + at;
  const behind = last === undefined ? -1 : words.lastIndexOf(` ${last} `);
  const isNear = behind >= Math.max(0, words.length - MOST_MORE);
  const to = isNear ? Math.min(end, start + behind + last!.length) : end;
  return from < to ? { start: from, end: to } : { start, end };
}

/** How far within a place its number is looked for. */
const MOST_MORE = 24;

/** With more letters missing, the word at an edge is another one, however alike. */
const FEW = 3;

/**
 * Where a place begins and ends that has as much text as the quote has: what is nearest to it may leave out its first or
 * last word, where a number was put in before that.
 */
function asFarAs(quote: string, text: string, { start, end }: Span): [number, number] {
  const missing = Math.max(0, quote.length - (end - start));
  const [first, last] = [/^[\p{L}\p{M}]*/u, /[\p{L}\p{M}]*$/u];
  const isOther = (edge: RegExp) => {
    const [own, found] = [quote, text.slice(start, end)].map((words) => edge.exec(words)![0].toLowerCase());
    return distance(own!, found!) > (missing > FEW ? 0 : own!.length / 2);
  };
  const whole = toWords(text, {
    start: Math.max(0, isOther(first) ? start - missing : start),
    end: Math.min(text.length, isOther(last) ? end + missing : end),
  });
  return [Math.min(start, whole.start), Math.max(end, whole.end)];
}

/** The place of the quote itself in a stretch that holds its prefix and suffix too. */
function quoteWithin(text: string, { quote, prefix }: QuoteSelector): Span {
  const pattern = foldText(quote.trim(), []).text;
  const folded = foldText(text, []);
  const expected = prefix === null ? 0 : prefix.length + 1;
  const place = approximatePlaceNear(folded.text, pattern, 2 * mostErrors(pattern), expected);
  return place === undefined ? { start: 0, end: text.length } : toWords(text, folded.origin(place));
}

const IN_WORD = () => /[\p{L}\p{M}\p{N}]/u;

/** A stretch without white space at its ends, widened where it ends within a word. */
function toWords(text: string, { start, end }: Span): Span {
  const isLetter = (at: number) => at >= 0 && at < text.length && IN_WORD().test(text[at]!);
  const isIn = (at: number) => isLetter(at) || (/['’]/.test(text[at] ?? '') && isLetter(at - 1) && isLetter(at + 1));
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  while (isIn(from - 1) && isIn(from)) from--;
  while (isIn(to - 1) && isIn(to)) to++;
  return { start: from, end: to };
}
