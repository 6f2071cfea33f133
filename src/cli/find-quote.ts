import { figureCutBy } from '../catalogue/figure-edges.ts';
import { locateQuote } from '../catalogue/locate-quote.ts';
import { selectQuote } from '../catalogue/select-quote.ts';
import type { DocumentText } from '../corpus/document.ts';
import { InputError } from '../corpus/input-error.ts';
import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Span } from '../corpus/words.ts';
import { findQuantities } from '../quantities/find-quantities.ts';

/** A quote as a citation has it. */
export interface FoundQuote {
  readonly paragraph: number;
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/**
 * The quote in the one paragraph that holds it once, as the document has it.
 * @param asked the number of that paragraph, where it was said
 * @throws InputError where it does not stand there, or more than once
 */
export function findQuote(text: DocumentText, quote: string, asked: number | undefined): FoundQuote {
  const { paragraph, spans } = placesOf(text, quote, asked);
  if (spans.length > 1) {
    throw new InputError(`the quote is ${spans.length} times in paragraph ${paragraph.number} of ${text.file}`, {
      hint: 'quote more words',
    });
  }
  return { paragraph: paragraph.number, ...selectQuote(paragraph.text, spans[0]!) };
}

/** The same, where the quote may stand there more than once: each is told from the others by the words around it. */
export function findQuotes(text: DocumentText, quote: string, asked: number | undefined): readonly FoundQuote[] {
  const { paragraph, spans } = placesOf(text, quote, asked);
  return spans.map((span) => ({ paragraph: paragraph.number, ...selectQuote(paragraph.text, span) }));
}

function placesOf(
  text: DocumentText,
  quote: string,
  asked: number | undefined,
): { readonly paragraph: Paragraph; readonly spans: readonly Span[] } {
  const selector = { quote, prefix: null, suffix: null };
  const [place, ...more] = text.paragraphs
    .filter(({ number }) => asked === undefined || number === asked)
    .map((paragraph) => ({ paragraph, spans: withoutCuts(paragraph.text, locateQuote(paragraph.text, selector)) }))
    .filter(({ spans }) => spans.length > 0);
  if (place === undefined) {
    throw new InputError(
      `the quote is not in ${asked === undefined ? text.file : `paragraph ${asked} of ${text.file}`}`,
      { hint: 'copy it from the document to the letter' },
    );
  }
  if (more.length > 0) {
    const numbers = [place, ...more].map(({ paragraph }) => paragraph.number);
    throw new InputError(`the quote is in the paragraphs ${numbers.join(', ')} of ${text.file}`, {
      hint: 'say which with --paragraph, or quote more words',
    });
  }
  return place;
}

/** Without those that hold part of a figure, where others hold it whole: "70 members" is none of "470 members". */
function withoutCuts(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const quantities = findQuantities(text);
  const whole = spans.filter((span) => figureCutBy(text, span, quantities) === undefined);
  return whole.length > 0 ? whole : spans;
}
