import type { Project } from '../catalogue/project.ts';
import { codePointsOf } from '../corpus/code-points.ts';
import { explainQuantities, findQuantities } from '../quantities/find-quantities.ts';
import type { NotQuantity } from '../quantities/not-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { groupBy } from './group-by.ts';

/**
 * A quantity of the corpus, and the claims that it is catalogued under. Its offsets are in Unicode code points of the
 * document's text.
 */
export interface CorpusQuantity extends Quantity {
  readonly document: string;
  readonly paragraph: number;
  readonly claims: readonly string[];
}

/** Reads every quantity of some documents, in their order. */
export function corpusQuantities(
  { texts, observations }: Pick<Project, 'texts' | 'observations'>,
  documents: readonly string[],
): readonly CorpusQuantity[] {
  return documents.flatMap((document) => {
    const { text, paragraphs } = texts.get(document)!;
    const codePoints = codePointsOf(text);
    const own = groupBy(
      observations.filter((observation) => observation.document.id === document),
      ({ paragraph, quantity }) => `${paragraph} ${quantity.start}`,
    );
    const claimsAt = new Map(
      own.map((same) => [`${same[0]!.paragraph} ${same[0]!.quantity.start}`, same.map(({ claim }) => claim.id)]),
    );
    return paragraphs.flatMap((paragraph) =>
      findQuantities(paragraph.text).map((quantity): CorpusQuantity => {
        const claims = claimsAt.get(`${paragraph.number} ${quantity.start}`) ?? [];
        return {
          ...quantity,
          document,
          paragraph: paragraph.number,
          start: codePoints(paragraph.start + quantity.start),
          end: codePoints(paragraph.start + quantity.end),
          figureStart: codePoints(paragraph.start + quantity.figureStart),
          figureEnd: codePoints(paragraph.start + quantity.figureEnd),
          claims,
        };
      }),
    );
  });
}

/** A number in the corpus that is no quantity, and why. Offsets as in `CorpusQuantity`. */
export interface PassedOver extends NotQuantity {
  readonly document: string;
  readonly paragraph: number;
}

/** The numbers of some documents that were read as no quantities, in their order. */
export function passedOver({ texts }: Pick<Project, 'texts'>, documents: readonly string[]): readonly PassedOver[] {
  return documents.flatMap((document) => {
    const { text, paragraphs } = texts.get(document)!;
    const codePoints = codePointsOf(text);
    return paragraphs.flatMap((paragraph) =>
      explainQuantities(paragraph.text).notQuantities.map((number) => ({
        ...number,
        document,
        paragraph: paragraph.number,
        start: codePoints(paragraph.start + number.start),
        end: codePoints(paragraph.start + number.end),
      })),
    );
  });
}
