import { partitionPoint } from '../corpus/partition-point.ts';
import type { Span } from '../corpus/words.ts';

/** The words of a citation: a W3C TextQuoteSelector. */
export interface QuoteSelector {
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/**
 * Finds every place where a quote stands in a text with the prefix right before it and the suffix right after it. Any
 * run of white space matches any other, as lines may be broken anywhere; every other character has to be the same.
 */
export function locateQuote(text: string, selector: QuoteSelector): Span[] {
  // Most texts lack a word of it.
  if (!wordsOf(selector.quote).every((word) => text.includes(word))) return [];
  return locateAmong(text, selector)(selector);
}

/**
 * Finds the places of a quote in a text once, and tells which of them have the prefix and the suffix that it is then asked
 * for, as `locateQuote` does: the first of them, where only so many are wanted.
 */
export function locateAmong(
  text: string,
  { quote: words }: Pick<QuoteSelector, 'quote'>,
): (context: Pick<QuoteSelector, 'prefix' | 'suffix'>, most?: number) => Span[] {
  const within = collapsed(text);
  const quote = collapse(words.trim()).text;
  const places = within.places(quote);
  return (context, most = Infinity) => {
    const prefix = collapse(context.prefix?.trim() ?? '').text;
    const suffix = collapse(context.suffix?.trim() ?? '').text;
    const found: Span[] = [];
    for (const at of places) {
      if (found.length === most) break;
      const end = at + quote.length;
      const before = within.text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
      const after = within.text.slice(end, end + suffix.length + 1).trimStart();
      if (before.endsWith(prefix) && after.startsWith(suffix))
        found.push({ start: within.origin(at), end: within.origin(end - 1) + 1 });
    }
    return found;
  };
}

let lastQuote: { readonly quote: string; readonly words: readonly string[] } | undefined;

/** The words of a quote, the longest first; those of the one asked for last at once, as it is looked for in many texts. */
function wordsOf(quote: string): readonly string[] {
  if (lastQuote?.quote !== quote) {
    lastQuote = { quote, words: quote.split(/\s+/u).toSorted((a, b) => b.length - a.length) };
  }
  return lastQuote.words;
}

interface Collapsed {
  readonly text: string;
  /** The index in the original text of a character of the collapsed one. */
  readonly origin: (index: number) => number;
}

/** A collapsed text that remembers where the words last looked for stand in it. */
interface Searched extends Collapsed {
  readonly places: (quote: string) => readonly number[];
}

const RUN = /\s+/gu;

let last: { readonly text: string; readonly collapsed: Searched } | undefined;

/** As `collapse`, of the text asked for last at once: a long paragraph is asked for once for each of its figures. */
function collapsed(text: string): Searched {
  if (last?.text !== text) last = { text, collapsed: searched(collapse(text)) };
  return last.collapsed;
}

/** Rows of a table say the same words again and again: their places are found once for all that cite them. */
function searched(within: Collapsed): Searched {
  let known: { readonly quote: string; readonly places: readonly number[] } | undefined;
  return {
    ...within,
    places: (quote) => {
      if (known?.quote !== quote) known = { quote, places: placesIn(within.text, quote) };
      return known.places;
    },
  };
}

function placesIn(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** The text with each run of white space made one space. */
function collapse(text: string): Collapsed {
  const cuts: { readonly at: number; readonly dropped: number }[] = [];
  let dropped = 0;
  const joined = text.replace(RUN, (run, index: number) => {
    if (run.length > 1) {
      cuts.push({ at: index + 1 - dropped, dropped: dropped + run.length - 1 });
      dropped += run.length - 1;
    }
    return ' ';
  });
  return {
    text: joined,
    origin: (index) => index + (cuts[partitionPoint(cuts.length, (cut) => cuts[cut]!.at <= index) - 1]?.dropped ?? 0),
  };
}
