import { findWords, type Span } from '../corpus/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { movedFrom } from './moved-from.ts';
import { breakBetween, firstAt } from './sentence-words.ts';
import type { ToTerm } from './terms.ts';
import { ARTICLES, MEASURES } from './vocabulary.ts';

const FURTHEST = 4;
/** How many characters before the quantity are looked at: a paragraph may be a whole book. */
const WITHIN = 120;
// "$40 billion *per month*" is no $40 billion.
const PER = /^\s+per\s+(?:\d[\d,]*\d|\p{L}+)(?![\p{L}\d])/iu;

/**
 * The words that a person would quote for a quantity: its mention, and where that names nothing ("over 66 million"), from
 * the noun before it on ("a membership of over 66 million").
 * @param among the quantities of the paragraph, in order: the one before it is no part of the quote
 */
export function quoteSpan(paragraph: string, quantity: Quantity, among: readonly Quantity[], toTerm: ToTerm): Span {
  const { start, counted, kind } = quantity;
  const index = firstAt(among, start);
  // "from 5 to 6 percent": without the unit behind, the first is another figure.
  const from = movedFrom(paragraph, among, index);
  if (from !== undefined) return { start: from, end: among[index + 1]!.end };
  const end = quantity.end + (PER.exec(paragraph.slice(quantity.end, quantity.end + WITHIN))?.[0].length ?? 0);
  if (counted !== null || kind === 'change') return { start, end };
  const before = among[index - 1]?.end ?? 0;
  const origin = Math.max(before, start - WITHIN);
  const text = paragraph.slice(origin, end);
  const words = findWords(text);
  const first = firstAt(words, start - origin);
  for (let at = first - 1; at >= Math.max(0, first - FURTHEST); at--) {
    const { folded, start: from } = words[at]!;
    if (words[at + 1] !== undefined && breakBetween(text, words[at]!, words[at + 1]!) !== 'none') break;
    if (/\p{N}/u.test(folded)) break;
    if (toTerm(folded) === undefined && !MEASURES.has(folded)) continue;
    const article = words[at - 1];
    const hasArticle =
      article !== undefined && ARTICLES.has(article.folded) && breakBetween(text, article, words[at]!) === 'none';
    return { start: origin + (hasArticle ? article.start : from), end };
  }
  return { start, end };
}
