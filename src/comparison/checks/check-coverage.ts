import { locateQuote } from '../../catalogue/locate-quote.ts';
import type { CitationProblem } from '../../catalogue/observation.ts';
import type { Project } from '../../catalogue/project.ts';
import type { DocumentText } from '../../corpus/document.ts';
import { findWords, type Span } from '../../corpus/words.ts';
import { figureOf } from '../../quantities/figure.ts';
import { findQuantities } from '../../quantities/find-quantities.ts';
import type { Quantity, QuantityKind } from '../../quantities/quantity.ts';
import { groupBy } from '../group-by.ts';
import type { Noticed } from './finding.ts';

/** How much of what the documents state is catalogued. */
export interface Coverage {
  readonly quantities: number;
  readonly catalogued: number;
  /** Those that are left out of all claims on purpose. */
  readonly excluded: number;
}

// Lengths of time and ages are seldom statistics; what is counted, paid or shared mostly is.
const LIKELIHOOD: Readonly<Record<QuantityKind, number>> = {
  count: 3,
  money: 3,
  percent: 3,
  proportion: 3,
  change: 2,
  measure: 2,
  multiple: 1,
  duration: 0,
  age: 0,
};

interface Mention {
  readonly document: string;
  readonly paragraph: number;
  readonly start: number;
  readonly quantity: Quantity;
}

/** The quantities that no claim covers and nobody left out, those first that look most like a statistic that recurs. */
export function checkCoverage({ catalogue, texts, observations, problems, exclusions, exclusionProblems }: Project): {
  coverage: Coverage;
  findings: Noticed[];
} {
  const mentions = catalogue.documents.flatMap(({ id }) =>
    (texts.get(id)?.paragraphs ?? []).flatMap(({ number, start, text }) =>
      findQuantities(text).map((quantity): Mention => ({
        document: id,
        paragraph: number,
        start: start + quantity.figureStart,
        quantity,
      })),
    ),
  );
  const isCatalogued = isQuoted(
    observations.map(({ document, paragraph, quantity }) => placeKey(document.id, paragraph, quantity.figureStart)),
    problems,
    texts,
  );
  const ofNone = exclusions.filter(({ claim }) => claim === null);
  const isExcluded = isQuoted(
    ofNone.map(({ document, paragraph, quantity }) => placeKey(document, paragraph, quantity.figureStart)),
    exclusionProblems.filter(({ claim }) => claim === null),
    texts,
  );
  const documentsOf = new Map(
    groupBy(mentions, ({ quantity }) => subjectOf(quantity)).flatMap((alike) => {
      const documents = [...new Set(alike.map(({ document }) => document))];
      return alike.map((mention) => [mention, documents] as const);
    }),
  );
  const others = (mention: Mention) => documentsOf.get(mention)!.length - 1;
  const rank = (mention: Mention) => LIKELIHOOD[mention.quantity.kind] * 10 + Math.min(9, others(mention));
  const uncatalogued = mentions.filter((mention) => !isCatalogued(mention));
  const open = uncatalogued.filter((mention) => !isExcluded(mention)).toSorted((a, b) => rank(b) - rank(a));
  return {
    coverage: {
      quantities: mentions.length,
      catalogued: mentions.length - uncatalogued.length,
      excluded: uncatalogued.length - open.length,
    },
    findings: open.map((mention) => ({
      kind: 'uncatalogued',
      place: { document: mention.document, paragraph: mention.paragraph, start: mention.start },
      document: mention.document,
      paragraph: mention.paragraph,
      words: mention.quantity.text,
      figure: figureOf(mention.quantity),
      others: others(mention),
      alsoIn: firstOthers(documentsOf.get(mention)!, mention.document),
    })),
  };
}

// So many are named: all of them with every mention of a subject would be the square of its documents.
const MOST_NAMED = 3;

function firstOthers(documents: readonly string[], own: string): string[] {
  return documents
    .slice(0, MOST_NAMED + 1)
    .filter((id) => id !== own)
    .slice(0, MOST_NAMED);
}

function placeKey(...place: readonly (string | number)[]): string {
  return JSON.stringify(place);
}

/**
 * Whether the catalogue quotes a quantity: what it quotes counts, even where the quote cannot be used.
 * @param places of the figures that are cited
 */
function isQuoted(
  places: readonly string[],
  problems: readonly CitationProblem[],
  texts: ReadonlyMap<string, DocumentText>,
): (mention: Mention) => boolean {
  const placed = new Set(places);
  const quoted = groupBy(
    problems.flatMap((problem) => quotedPlaces(problem, texts)),
    ({ document, paragraph }) => placeKey(document, paragraph),
  );
  const quotedIn = new Map(quoted.map((all) => [placeKey(all[0]!.document, all[0]!.paragraph), all]));
  return ({ document, paragraph, quantity }) =>
    placed.has(placeKey(document, paragraph, quantity.figureStart)) ||
    quotedIn
      .get(placeKey(document, paragraph))
      ?.some(({ start, end }) => quantity.figureStart < end && quantity.figureEnd > start) === true;
}

interface QuotedPlace extends Span {
  readonly document: string;
  readonly paragraph: number;
}

/** Where the words stand that a citation quotes, though it cannot be used. */
function quotedPlaces(problem: CitationProblem, texts: ReadonlyMap<string, DocumentText>): QuotedPlace[] {
  const { document } = problem;
  return wordsAt(problem).flatMap(({ paragraph, words }) => {
    const { text } = texts.get(document)?.paragraphs[paragraph - 1] ?? { text: '' };
    const spans = locateQuote(text, { quote: words, prefix: null, suffix: null });
    return spans.map((span) => ({ document, paragraph, ...span }));
  });
}

function wordsAt(problem: CitationProblem): { readonly paragraph: number; readonly words: string }[] {
  const { quote, paragraph } = problem;
  switch (problem.kind) {
    case 'moved':
      return [{ paragraph: problem.to, words: quote }];
    case 'reworded':
      return [{ paragraph: problem.to, words: problem.found.quote }];
    case 'value-changed':
      return [{ paragraph: problem.to, words: problem.found }];
    case 'ambiguous':
      return problem.standings.map((standing) => ({ paragraph: standing.paragraph, words: quote }));
    case 'several-quantities':
    case 'figure-missing':
    case 'typed-value':
      return [{ paragraph, words: quote }];
    case 'no-quantity':
    case 'missing':
      return [];
  }
}

/** What a quantity is an amount of: its unit, or the last word of what it counts. */
function subjectOf({ kind, unit, counted }: Quantity): string {
  return JSON.stringify([kind, unit, findWords(counted ?? '').at(-1)?.folded ?? null]);
}
