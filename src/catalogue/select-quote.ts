import type { Span } from '../corpus/words.ts';
import { locateAmong, type QuoteSelector } from './locate-quote.ts';

/** How far around a quote is looked for words that tell it from the same words elsewhere. */
const WIDEST = 120;
// That there are more places than one is all that is asked.
const SEVERAL = 2;

/**
 * The words that cite a stretch of a paragraph, with as many of those around it as it takes to tell it from the same words
 * elsewhere in the paragraph. Lines are joined: a break of a line may be any space.
 */
export function selectQuote(text: string, { start, end }: Span): QuoteSelector {
  const quote = oneLine(text.slice(start, end));
  const alone: QuoteSelector = { quote, prefix: null, suffix: null };
  const locate = locateAmong(text, alone);
  if (locate(alone, SEVERAL).length < SEVERAL) return alone;
  let best = alone;
  for (let words = 1; words <= 12; words++) {
    const prefix = lastWords(text.slice(Math.max(0, start - WIDEST), start), words);
    const suffix = firstWords(text.slice(end, end + WIDEST), words);
    for (const selector of [
      { quote, prefix, suffix: null },
      { quote, prefix: null, suffix },
      { quote, prefix, suffix },
    ]) {
      if (selector.prefix === null && selector.suffix === null) continue;
      best = selector;
      const found = locate(selector, SEVERAL);
      if (found.length === 1 && found[0]!.start === start) return selector;
    }
  }
  return best;
}

function lastWords(text: string, count: number): string | null {
  return oneLine(text).split(' ').filter(Boolean).slice(-count).join(' ') || null;
}

function firstWords(text: string, count: number): string | null {
  return oneLine(text).split(' ').filter(Boolean).slice(0, count).join(' ') || null;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
