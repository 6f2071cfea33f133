import Fraction from 'fraction.js';
import { codePointOffset } from '../corpus/code-points.ts';
import type { DocumentText } from '../corpus/document.ts';
import type { Paragraph } from '../corpus/paragraphs.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Catalogue, CataloguedObservation, CatalogueDocument, Claim } from './catalogue.ts';
import { locateQuote, type Span } from './locate-quote.ts';
import type { Observation, ObservationPlace, ObservationProblem } from './observation.ts';

/** The observations that can be used, in the catalogue's order, and what is wrong with the others. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly problems: readonly ObservationProblem[];
}

/**
 * Finds each observation's quote in its document and reads the quantity there.
 * @param texts the documents' texts by id; observations in documents that are not among them are passed over
 */
export function observe(catalogue: Catalogue, texts: ReadonlyMap<string, DocumentText>): Observed {
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const read = readOnce();
  const observations: Observation[] = [];
  const problems: ObservationProblem[] = [];
  for (const claim of catalogue.claims) {
    for (const entry of claim.observations) {
      const document = documents.get(entry.document);
      const text = texts.get(entry.document);
      if (document === undefined || text === undefined) continue;
      const result = observeOne(claim, entry, document, text, read);
      if ('kind' in result) problems.push(result);
      else observations.push(result);
    }
  }
  return { observations, problems };
}

type Read = (paragraph: Paragraph) => readonly Quantity[];

/** Reads a paragraph's quantities once, however many observations it holds. */
function readOnce(): Read {
  const known = new Map<Paragraph, readonly Quantity[]>();
  return (paragraph) => {
    const quantities = known.get(paragraph) ?? findQuantities(paragraph.text);
    known.set(paragraph, quantities);
    return quantities;
  };
}

function observeOne(
  claim: Claim,
  entry: CataloguedObservation,
  document: CatalogueDocument,
  { text, paragraphs }: DocumentText,
  read: Read,
): Observation | ObservationProblem {
  const place: ObservationPlace = {
    claim: claim.id,
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

  const quantity = quantityIn(span, read(paragraph), entry, place);
  if ('kind' in quantity && 'claim' in quantity) return quantity;
  const start = paragraph.start + span.start;
  const end = paragraph.start + span.end;
  return {
    claim,
    index: entry.index,
    document,
    paragraph: entry.paragraph,
    quote: text.slice(start, end),
    prefix: entry.prefix,
    suffix: entry.suffix,
    start,
    end,
    startCodePoint: codePointOffset(text, start),
    endCodePoint: codePointOffset(text, end),
    quantity,
    figure: figureOf(quantity),
    of: entry.of ?? document.date,
    period: entry.period ?? claim.period,
    basis: entry.basis,
    note: entry.note,
  };
}

/** The figure's own words, without what is counted: `over 400`. */
export function figureOf(quantity: Quantity): string {
  return quantity.text.slice(quantity.figureStart - quantity.start, quantity.figureEnd - quantity.start);
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

/** Whether a quantity states the value that was typed beside it. */
function states(quantity: Quantity, typed: string): boolean {
  try {
    return quantity.value !== null && quantity.value.equals(new Fraction(typed.replaceAll(/[,_ ]/g, '')));
  } catch {
    return false;
  }
}
