import type { Project } from '../../catalogue/project.ts';
import { findWords } from '../../corpus/words.ts';
import { figureOf } from '../../quantities/figure.ts';
import { findQuantities } from '../../quantities/find-quantities.ts';
import type { Quantity, QuantityKind } from '../../quantities/quantity.ts';
import { groupBy } from '../group-by.ts';
import type { Noticed } from './finding.ts';

/** How much of what the documents state is catalogued. */
export interface Coverage {
  readonly quantities: number;
  readonly catalogued: number;
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

/** The quantities that no claim covers, those first that look most like a statistic that recurs. */
export function checkCoverage({ catalogue, texts, observations }: Project): {
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
  // What the catalogue quotes is catalogued, even where the quote cannot be used.
  const placed = new Set(
    observations.map(({ document, paragraph, quantity }) => placeKey(document.id, paragraph, quantity.figureStart)),
  );
  const isCatalogued = ({ document, paragraph, quantity }: Mention) =>
    placed.has(placeKey(document, paragraph, quantity.figureStart));
  const alsoIn = new Map(
    groupBy(mentions, ({ quantity }) => subjectOf(quantity)).flatMap((alike) => {
      const documents = [...new Set(alike.map(({ document }) => document))];
      return alike.map((mention) => [mention, documents.filter((id) => id !== mention.document)] as const);
    }),
  );
  const rank = (mention: Mention) => LIKELIHOOD[mention.quantity.kind] * 10 + Math.min(9, alsoIn.get(mention)!.length);
  const open = mentions.filter((mention) => !isCatalogued(mention)).toSorted((a, b) => rank(b) - rank(a));
  return {
    coverage: { quantities: mentions.length, catalogued: mentions.length - open.length },
    findings: open.map((mention) => ({
      kind: 'uncatalogued',
      place: { document: mention.document, paragraph: mention.paragraph, start: mention.start },
      document: mention.document,
      paragraph: mention.paragraph,
      words: mention.quantity.text,
      figure: figureOf(mention.quantity),
      alsoIn: alsoIn.get(mention)!,
    })),
  };
}

function placeKey(document: string, paragraph: number, start: number): string {
  return JSON.stringify([document, paragraph, start]);
}

/** What a quantity is an amount of: its unit, or the last word of what it counts. */
function subjectOf({ kind, unit, counted }: Quantity): string {
  return JSON.stringify([kind, unit, findWords(counted ?? '').at(-1)?.folded ?? null]);
}
