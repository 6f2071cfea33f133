import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Anchor } from './anchor.ts';
import { anchorQuote } from './anchor-quote.ts';
import { figureCutBy } from './figure-edges.ts';
import type { ReadNumbers } from './find-numbers.ts';
import type { QuoteSelector } from './locate-quote.ts';

/** A citation within a document. */
export interface Cited extends QuoteSelector {
  readonly paragraph: number;
}

/**
 * Finds the places of all citations of a document. What one alone cannot tell the others may: where those before and
 * after it have all moved by as many paragraphs, and its words stand just so far off, it has moved with them.
 * @param leading how many of them, the first, go by each other alone: what is left out on purpose has no say in what is
 *   not; all where it is not said
 */
export function anchorDocument(
  citations: readonly Cited[],
  paragraphs: readonly Paragraph[],
  readNumbers: ReadNumbers,
  leading = citations.length,
): Anchor[] {
  const anchors = citations.map((each) => anchorQuote(each, each.paragraph, paragraphs, readNumbers));
  const all = anchors.map((anchor, at): Shift | undefined =>
    anchor.kind === 'ok' || anchor.kind === 'moved'
      ? { from: citations[at]!.paragraph, by: anchor.paragraph - citations[at]!.paragraph }
      : undefined,
  );
  const isKnown = (shift: Shift | undefined) => shift !== undefined;
  const [sureOfLeading, sureOfAll] = [all.slice(0, leading).filter(isKnown), all.filter(isKnown)];
  return anchors.map((anchor, at) => {
    const sure = at < leading ? sureOfLeading : sureOfAll;
    const places =
      anchor.kind === 'ambiguous' ? anchor.places : anchor.kind === 'value-changed' ? anchor.elsewhere : [];
    if (places.length === 0) return anchor;
    const by = shiftAt(citations[at]!.paragraph, sure);
    const [place, ...more] = places.filter(({ paragraph }) => paragraph === citations[at]!.paragraph + (by ?? NaN));
    if (place === undefined || more.length > 0 || by === 0) return anchor;
    const paragraph = paragraphs[place.paragraph - 1]!;
    const isWhole = figureCutBy(paragraph.text, place.span, readNumbers(paragraph).quantities()) === undefined;
    return isWhole ? { kind: 'moved', ...place } : anchor;
  });
}

interface Shift {
  readonly from: number;
  readonly by: number;
}

/** By how much a paragraph has moved: what its nearest neighbours on both sides agree on. */
function shiftAt(paragraph: number, sure: readonly Shift[]): number | undefined {
  const nearest = (side: readonly Shift[]) => {
    const least = Math.min(...side.map(({ from }) => Math.abs(from - paragraph)));
    return side.filter(({ from }) => Math.abs(from - paragraph) === least).map(({ by }) => by);
  };
  const shifts = new Set([
    ...nearest(sure.filter(({ from }) => from <= paragraph)),
    ...nearest(sure.filter(({ from }) => from >= paragraph)),
  ]);
  return shifts.size === 1 ? [...shifts][0] : undefined;
}
