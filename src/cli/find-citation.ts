import type { CataloguedExclusion, CataloguedObservation } from '../catalogue/catalogue.ts';
import { foldTypography } from '../catalogue/fold-text.ts';
import { locateQuote } from '../catalogue/locate-quote.ts';
import type { Exclusion, Observation } from '../catalogue/observation.ts';
import type { Project } from '../catalogue/project.ts';

/** How a citation of the catalogue is named: as it was when it was added. */
export interface CitationAsked {
  readonly document: string;
  readonly quote: string;
  readonly paragraph: number | undefined;
  readonly figure: string | undefined;
}

/**
 * The citations of those that some words name: those that quote them to the letter; where none does, those that they are
 * part of, or that hold their figure where it stands. Whether a quote still stands in its document does not matter.
 */
export function findCitations<T extends CataloguedObservation | CataloguedExclusion>(
  entries: readonly T[],
  asked: CitationAsked,
  { texts }: Pick<Project, 'texts'>,
  read: (entry: T) => Observation | Exclusion | undefined,
): readonly T[] {
  const { document, paragraph, figure } = asked;
  const quote = fold(asked.quote);
  const among = entries.filter(
    (entry) =>
      entry.document === document &&
      (paragraph === undefined || entry.paragraph === paragraph) &&
      (figure === undefined || isFigure(entry, fold(figure))),
  );
  const same = among.filter((entry) => isQuotedBy(entry, asked));
  if (same.length > 0) return same;
  return among.filter((entry) => {
    const [own, around] = [fold(entry.quote), fold(contextOf(entry))];
    if (holds(around, quote) && (holds(own, quote) || holds(quote, own))) return true;
    const found = read(entry);
    if (found === undefined) return false;
    const { figureStart, figureEnd } = found.quantity;
    const text = texts.get(document)?.paragraphs[found.paragraph - 1]?.text ?? '';
    return locateQuote(text, { quote: asked.quote, prefix: null, suffix: null }).some(
      ({ start, end }) => start <= figureStart && end >= figureEnd,
    );
  });
}

/** Whether a citation quotes words to the letter. */
export function isQuotedBy(
  { quote }: Pick<CataloguedExclusion, 'quote'>,
  asked: Pick<CitationAsked, 'quote'>,
): boolean {
  return fold(quote) === fold(asked.quote);
}

/** A quote with the words that tell it from the same words elsewhere. */
export function contextOf({ prefix, quote, suffix }: CataloguedObservation | CataloguedExclusion): string {
  return [prefix, quote, suffix].filter((words) => words !== null).join(' ');
}

function isFigure({ figure, quote }: CataloguedObservation | CataloguedExclusion, asked: string): boolean {
  return figure === null ? holds(fold(quote), asked) : holds(fold(figure), asked);
}

/** Whether words stand in a text as words of their own: no "40 houses" in "140 houses" or in "1,40 houses". */
function holds(text: string, words: string): boolean {
  return locateQuote(text, { quote: words, prefix: null, suffix: null }).some(({ start, end }) => {
    const [before, after] = [text.slice(0, start), text.slice(end)];
    return !PART_BEFORE.test(before) && !PART_AFTER.test(after);
  });
}

const PART_BEFORE = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u;
const PART_AFTER = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u;

const fold = (words: string) => foldTypography(words).trim().replaceAll(/\s+/gu, ' ');
