import type { Span } from '../corpus/words.ts';
import { foldPlaces, foldTypography, type LineHyphen } from './fold-text.ts';
import type { QuoteSelector } from './locate-quote.ts';

/**
 * Finds every place where a quote stands with its prefix and suffix, whatever white space, quotes and dashes it is set
 * with, and wherever words are broken at a line's end. Letters and digits have to be the same.
 */
export function locateNormalised(text: string, selector: QuoteSelector): Span[] {
  const broken = locateFolded(text, selector, '');
  // A word that has a hyphen of its own may be broken there.
  return broken.length > 0 || !text.includes('\n') ? broken : locateFolded(text, selector, '-');
}

function locateFolded(text: string, { quote, prefix, suffix }: QuoteSelector, lineHyphen: LineHyphen): Span[] {
  const exact = foldTypography(quote.trim());
  const before = foldTypography(prefix?.trim() ?? '');
  const after = foldTypography(suffix?.trim() ?? '');
  if (exact === '') return [];
  const folded = foldPlaces(text, lineHyphen);
  const spans: Span[] = [];
  for (let at = folded.text.indexOf(exact); at >= 0; at = folded.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (
      !folded.text
        .slice(Math.max(0, at - before.length - 1), at)
        .trimEnd()
        .endsWith(before)
    )
      continue;
    if (
      !folded.text
        .slice(end, end + after.length + 1)
        .trimStart()
        .startsWith(after)
    )
      continue;
    spans.push(folded.origin({ start: at, end }));
  }
  return spans;
}
