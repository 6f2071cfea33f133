import Fraction from 'fraction.js';
import { codePointsOf } from '../corpus/code-points.ts';
import type { DocumentText } from '../corpus/document.ts';
import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { figureOf } from '../quantities/figure.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Found, FoundAll } from './assemble.ts';
import type { Catalogue, CataloguedObservation } from './catalogue.ts';
import { locateQuote } from './locate-quote.ts';
import type { ObservationPlace, ObservationProblem } from './observation.ts';

/**
 * Finds each observation's quote in its document and reads the quantity there: plain data, worth keeping.
 * @param texts the documents' texts by id; observations in documents that are not among them are passed over
 */
export function findObservations(catalogue: Catalogue, texts: ReadonlyMap<string, DocumentText>): FoundAll {
  const read = readOnce();
  return catalogue.claims.map((claim) =>
    claim.observations.map((entry) => {
      const text = texts.get(entry.document);
      return text === undefined ? null : find(entry, text, read);
    }),
  );
}

/** Reads what observations share once, however many a paragraph or a document holds. */
interface Reader {
  readonly quantities: (paragraph: Paragraph) => readonly Quantity[];
  readonly codePoints: (text: string) => (index: number) => number;
}

function readOnce(): Reader {
  return {
    quantities: once((paragraph) => findQuantities(paragraph.text)),
    codePoints: once(codePointsOf),
  };
}

function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key)!;
  };
}

function find(
  entry: CataloguedObservation,
  { text, paragraphs }: DocumentText,
  read: Reader,
): Found | ObservationProblem {
  const place: ObservationPlace = {
    claim: entry.claim,
    index: entry.index,
    document: entry.document,
    paragraph: entry.paragraph,
    quote: entry.quote,
  };
  const paragraph = paragraphs[entry.paragraph - 1];
  if (paragraph === undefined) return { ...place, kind: 'no-paragraph', paragraphs: paragraphs.length };
  const [span, ...more] = locateQuote(paragraph.text, entry);
  if (span === undefined) {
    const elsewhere = paragraphs.filter((other) => locateQuote(other.text, entry).length > 0);
    return { ...place, kind: 'quote-missing', elsewhere: elsewhere.map((other) => other.number) };
  }
  if (more.length > 0) return { ...place, kind: 'quote-ambiguous', times: more.length + 1 };

  const quantity = quantityIn(span, read.quantities(paragraph), entry, place);
  if ('claim' in quantity) return quantity;
  const codePoints = read.codePoints(text);
  const start = paragraph.start + span.start;
  const end = paragraph.start + span.end;
  return {
    quote: text.slice(start, end),
    start,
    end,
    startCodePoint: codePoints(start),
    endCodePoint: codePoints(end),
    quantity,
  };
}

/**
 * The quantity that a quote states. It is read in its paragraph: a quote that cuts off the hedge before its numeral
 * would otherwise state more than the document does.
 */
function quantityIn(
  span: Span,
  quantities: readonly Quantity[],
  entry: CataloguedObservation,
  place: ObservationPlace,
): Quantity | ObservationProblem {
  const touched = quantities.filter((quantity) => quantity.figureStart < span.end && quantity.figureEnd > span.start);
  const figures = touched.map(figureOf);
  const wanted = entry.figure;
  const chosen =
    wanted === null
      ? touched
      : touched.filter((quantity) => figureOf(quantity) === wanted || quantity.numeral === wanted);
  const [quantity, ...more] = chosen;
  if (quantity === undefined) {
    return wanted === null || touched.length === 0
      ? { ...place, kind: 'no-quantity' }
      : { ...place, kind: 'figure-missing', wanted, figures };
  }
  if (more.length > 0) return { ...place, kind: 'several-quantities', figures };
  if (quantity.figureStart < span.start || quantity.figureEnd > span.end) {
    return { ...place, kind: 'figure-cut', whole: figureOf(quantity) };
  }
  if (entry.value !== null && !states(quantity, entry.value)) {
    return { ...place, kind: 'value-differs', typed: entry.value, read: figureOf(quantity) };
  }
  return quantity;
}

/** Whether a quantity states the value that was typed beside it: `418`, `66 million`. */
function states(quantity: Quantity, typed: string): boolean {
  const [read, ...more] = findQuantities(typed);
  if (quantity.value === null || more.length > 0) return false;
  if (read?.value) return quantity.value.equals(read.value);
  return /^[-+]?[0-9.]+$/.test(typed) && quantity.value.equals(new Fraction(typed));
}
