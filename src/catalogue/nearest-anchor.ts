import { distance } from 'fastest-levenshtein';
import type { Paragraph } from '../corpus/paragraphs.ts';
import { ambiguous, valueChanged, type Anchor } from './anchor.ts';
import { TOLERANCE, type NearQuote } from './near-quotes.ts';
import { NUMBER_WORDS, PERIOD_WORDS } from './number-words.ts';

/** Places that read much like a quote, in its paragraph and elsewhere. */
interface NearPlaces {
  readonly here: readonly NearQuote[];
  readonly away: readonly NearQuote[];
  readonly quote: string;
  /** The letters that it has besides its numbers. */
  readonly letters: number;
  readonly paragraphs: readonly Paragraph[];
}

/** With fewer letters than this besides its numbers, what is like a quote in another paragraph need not be it. */
const DISTINCTIVE = 12;

/** By how many letters a place has to be nearer to the quote than other numbers in much the same words. */
const MARGIN = 3;

/** Decides between places that read much like a quote: one of them is the quote, or its figure was changed, or neither. */
export function nearestAnchor({ here, away, quote, letters, paragraphs }: NearPlaces): Anchor {
  const asWritten = ({ words }: NearQuote) => distance(words, quote);
  // With little but its numbers to know it by, elsewhere even those have to be written alike.
  const isKnown = (place: NearQuote) => letters >= DISTINCTIVE || asWritten(place) <= quote.length * TOLERANCE;
  // What is nothing but a number stands wherever that number does.
  const sameHere = here.filter(({ isSame }) => isSame && letters > 0);
  const sameAway = away.filter((place) => place.isSame && letters > 0 && isKnown(place));
  const [first, second] = (sameHere.length > 0 ? sameHere : sameAway).toSorted(byErrors);
  if (first === undefined) {
    const [changedHere] = here.filter(({ isSame }) => !isSame).toSorted(byErrors);
    const found = changedHere ?? (letters < DISTINCTIVE ? undefined : onlyBest(away.filter(({ isSame }) => !isSame)));
    return found === undefined ? { kind: 'missing' } : valueChanged(found);
  }
  const isSlip = isSlipOf(first, quote, paragraphs);
  const isDoubled = second !== undefined && !(isSlip && second.errors > first.errors);
  if (isDoubled || sameAway.some(({ errors }) => sameHere.length > 0 && errors < first.errors)) {
    return ambiguous([...sameHere, ...sameAway]);
  }
  // Other numbers in words as near to the quote may be its words, with the numbers changed.
  const others = [...here, ...away].filter(({ isSame, mayBeIt }) => mayBeIt && !isSame);
  const [nearer] = others.filter((place) => !isSlip || asWritten(place) <= asWritten(first)).toSorted(byErrors);
  if (nearer !== undefined && nearer.errors < first.errors) return valueChanged(nearer);
  if (nearer !== undefined && nearer.errors <= first.errors + MARGIN) return ambiguous([first, nearer]);
  const { paragraph, words, prefix, suffix } = first;
  return { kind: 'reworded', paragraph, words, prefix, suffix };
}

const byErrors = (a: NearQuote, b: NearQuote) => a.errors - b.errors;

function onlyBest(places: readonly NearQuote[]): NearQuote | undefined {
  const [best, next] = places.toSorted(byErrors);
  return best?.errors === next?.errors ? undefined : best;
}

/**
 * Whether a place differs from a quote in slips of letters alone: in words that the document has nowhere else. Its own
 * words it mostly repeats, so that the same phrase about something else is none.
 */
function isSlipOf({ paragraph, span, words }: NearQuote, quote: string, paragraphs: readonly Paragraph[]): boolean {
  const quoted = new Set(wordsOf(quote));
  const others = wordsOf(words).filter((word) => !quoted.has(word));
  const isSaying = (word: string) => PERIOD_WORDS.includes(word) || NUMBER_WORDS.has(word) || /\p{N}/u.test(word);
  if (others.length === 0 || others.some(isSaying)) return false;
  const rest = paragraphs.flatMap(({ number, text }) =>
    number === paragraph ? [text.slice(0, span.start), text.slice(span.end)] : [text],
  );
  return others.every((word) => rest.every((text) => !holdsWord(text.toLowerCase(), word)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORDS()) ?? [];
}

const WORDS = () => /[\p{L}\p{M}\p{N}]+/gu;
const IN_WORD = () => /[\p{L}\p{M}\p{N}]/u;

function holdsWord(text: string, word: string): boolean {
  const inWord = IN_WORD();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!inWord.test(text[at - 1] ?? '') && !inWord.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}
