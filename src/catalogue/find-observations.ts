import Fraction from 'fraction.js';
import { codePointsOf } from '../corpus/code-points.ts';
import type { DocumentText } from '../corpus/document.ts';
import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { figureOf } from '../quantities/figure.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { anchorDocument } from './anchor-document.ts';
import type { Anchor } from './anchor.ts';
import type { Found, FoundAll } from './assemble.ts';
import { exclusionsOf, type Catalogue, type CataloguedExclusion as Citation } from './catalogue.ts';
import { foldTypography } from './fold-text.ts';
import { readNumbersOnce, type ReadNumbers } from './find-numbers.ts';
import { locateNormalised } from './normalised-quote.ts';
import type { CitationTrouble, ExclusionProblem, ObservationProblem } from './observation.ts';
import { readingInUnit } from './read-in-unit.ts';

/**
 * Finds the quote of each observation, and of each figure left out, in its document and reads the quantity there: plain
 * data, worth keeping.
 * @param texts the documents' texts by id; citations in documents that are not among them are passed over
 */
export function findObservations(catalogue: Catalogue, texts: ReadonlyMap<string, DocumentText>): FoundAll {
  const readNumbers = readNumbersOnce();
  const observed = catalogue.claims.flatMap(({ observations }) => observations);
  const excluded = exclusionsOf(catalogue);
  const found = new Map<Citation, Found | CitationTrouble>();
  for (const [document, text] of texts) {
    const leading = observed.filter((entry) => entry.document === document);
    const entries: readonly Citation[] = [...leading, ...excluded.filter((entry) => entry.document === document)];
    const codePoints = codePointsOf(text.text);
    for (const [i, anchor] of anchorDocument(entries, text.paragraphs, readNumbers, leading.length).entries()) {
      found.set(entries[i]!, find(entries[i]!, anchor, text, readNumbers, codePoints));
    }
  }
  const placed = <Place extends object>(entry: Citation, place: Place): Found | (Place & CitationTrouble) | null => {
    const result = found.get(entry);
    if (result === undefined) return null;
    return 'kind' in result ? { ...place, ...result } : result;
  };
  return {
    observations: catalogue.claims.map((claim) => {
      const results = claim.observations.map((entry): Found | ObservationProblem | null =>
        placed(entry, { claim: claim.id, ...placeOf(entry) }),
      );
      const inUnit = readingInUnit(
        claim,
        results.flatMap((result) => (result === null || 'kind' in result ? [] : [result.quantity])),
      );
      return results.map((result, i): Found | ObservationProblem | null => {
        if (result === null || 'kind' in result) return result;
        const [entry, quantity] = [claim.observations[i]!, inUnit(result.quantity)];
        const { value } = entry;
        if (value === null || [result.quantity, quantity].some((read) => states(read, value)))
          return { ...result, quantity };
        const trouble = { kind: 'typed-value', typed: value, read: figureOf(quantity) } as const;
        return { claim: claim.id, ...placeOf(entry), ...trouble };
      });
    }),
    excluded: excluded.map((entry): Found | ExclusionProblem | null =>
      placed(entry, { excluded: true, claim: entry.claim, ...placeOf(entry) }),
    ),
  };
}

const placeOf = ({ index, document, paragraph, quote }: Citation) => ({ index, document, paragraph, quote });

function find(
  entry: Citation,
  anchor: Anchor,
  { text, paragraphs }: DocumentText,
  readNumbers: ReadNumbers,
  codePoints: (index: number) => number,
): Found | CitationTrouble {
  if (anchor.kind !== 'ok') return troubleOf(anchor, entry, paragraphs);
  const paragraph = paragraphs[anchor.paragraph - 1]!;
  const quantity = quantityIn(anchor.span, readNumbers(paragraph).quantities(), entry);
  // A quantity has a kind too.
  if (!('numeral' in quantity)) return quantity;
  const start = paragraph.start + anchor.span.start;
  const end = paragraph.start + anchor.span.end;
  const inQuote = (index: number) =>
    codePoints(Math.max(start, Math.min(end, paragraph.start + index))) - codePoints(start);
  return {
    quote: text.slice(start, end),
    start,
    end,
    startCodePoint: codePoints(start),
    endCodePoint: codePoints(end),
    figureStart: inQuote(quantity.figureStart),
    figureEnd: inQuote(quantity.figureEnd),
    quantity,
  };
}

function troubleOf(
  anchor: Exclude<Anchor, { kind: 'ok' }>,
  entry: Citation,
  all: readonly Paragraph[],
): CitationTrouble {
  const paragraphs = all.length;
  switch (anchor.kind) {
    case 'moved':
      return { kind: anchor.kind, to: anchor.paragraph, paragraphs };
    case 'reworded': {
      const { words, prefix, suffix } = anchor;
      return { kind: anchor.kind, to: anchor.paragraph, found: { quote: words, prefix, suffix } };
    }
    case 'value-changed': {
      const elsewhere = [...new Set(anchor.elsewhere.map(({ paragraph }) => paragraph))];
      return { kind: anchor.kind, to: anchor.paragraph, found: anchor.words, whole: anchor.whole, elsewhere };
    }
    case 'ambiguous': {
      const numbers = anchor.places.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b);
      const times = new Map<number, number>();
      for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
      const standings = [...times].map(([paragraph, count]) => ({ paragraph, times: count }));
      return { kind: anchor.kind, standings };
    }
    case 'missing':
      return { kind: anchor.kind, paragraphs, across: paragraphAcross(entry, all) };
  }
}

/** The paragraph that a quote begins in, where it goes on in the next: looked for around the one cited. */
function paragraphAcross({ quote, paragraph }: Citation, paragraphs: readonly Paragraph[]): number | null {
  const selector = { quote, prefix: null, suffix: null };
  const first = [paragraph - 1, paragraph].find((number) => {
    const [one, next] = [paragraphs[number - 1], paragraphs[number]];
    return one && next && locateNormalised(`${one.text} ${next.text}`, selector).length > 0;
  });
  return first ?? null;
}

/** The quantity that a quote states, as it is read in its paragraph. */
function quantityIn(span: Span, quantities: readonly Quantity[], entry: Citation): Quantity | CitationTrouble {
  const touched = quantities.filter((quantity) => quantity.figureStart < span.end && quantity.figureEnd > span.start);
  const figures = touched.map(figureOf);
  const wanted = entry.figure;
  const chosen =
    wanted === null
      ? touched
      : touched.filter((quantity) =>
          [figureOf(quantity), quantity.numeral, quantity.text].some((words) => sameWriting(words, wanted)),
        );
  const [quantity, ...more] = chosen;
  if (quantity === undefined) {
    return wanted === null || touched.length === 0
      ? { kind: 'no-quantity' }
      : { kind: 'figure-missing', wanted, figures };
  }
  if (more.length > 0) return { kind: 'several-quantities', figures };
  return quantity;
}

/** Whether words are the same but for white space, quotes and dashes. */
function sameWriting(one: string, other: string): boolean {
  return foldTypography(one.trim()) === foldTypography(other.trim());
}

/** Whether a quantity states the value that was typed beside its quote: `418`, `66 million`. */
function states(quantity: Quantity, typed: string): boolean {
  const [read, ...more] = findQuantities(typed);
  if (quantity.value === null || more.length > 0) return false;
  if (read?.value) return quantity.value.equals(read.value);
  return /^[-+]?[0-9.]+$/.test(typed) && quantity.value.equals(new Fraction(typed));
}
