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
  // Most texts hold not even one word of it.
  if (!text.includes(longestWord(selector.quote))) return [];
  return locateAmong(text, selector)(selector);
}

/**
 * Finds the places of a quote in a text once, and tells which of them have the prefix and the suffix that it is then asked
 * for, as `locateQuote` does.
 */
export function locateAmong(
  text: string,
  { quote: words }: Pick<QuoteSelector, 'quote'>,
): (context: Pick<QuoteSelector, 'prefix' | 'suffix'>) => Span[] {
  const within = collapsed(text);
  const quote = collapse(words.trim()).text;
  const places: number[] = [];
  if (quote !== '') {
    for (let at = within.text.indexOf(quote); at >= 0; at = within.text.indexOf(quote, at + 1)) places.push(at);
  }
  return (context) => {
    const prefix = collapse(context.prefix?.trim() ?? '').text;
    const suffix = collapse(context.suffix?.trim() ?? '').text;
    return places.flatMap((at) => {
      const end = at + quote.length;
      const before = within.text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
      const after = within.text.slice(end, end + suffix.length + 1).trimStart();
      if (!before.endsWith(prefix) || !after.startsWith(suffix)) return [];
      return [{ start: within.origin(at), end: within.origin(end - 1) + 1 }];
    });
  };
}

function longestWord(words: string): string {
  return words.split(/\s+/u).reduce((longest, word) => (word.length > longest.length ? word : longest));
}

interface Collapsed {
  readonly text: string;
  /** The index in the original text of a character of the collapsed one. */
  readonly origin: (index: number) => number;
}

const RUN = /\s+/gu;

let last: { readonly text: string; readonly collapsed: Collapsed } | undefined;

/** As `collapse`, of the text asked for last at once: a long paragraph is asked for once for each of its figures. */
function collapsed(text: string): Collapsed {
  if (last?.text !== text) last = { text, collapsed: collapse(text) };
  return last.collapsed;
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
    origin: (index) => index + (cuts.findLast((cut) => cut.at <= index)?.dropped ?? 0),
  };
}
