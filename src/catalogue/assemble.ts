import type { Quantity } from '../quantities/quantity.ts';
import { figureOf } from '../quantities/figure.ts';
import type { Catalogue, CataloguedObservation, CatalogueDocument, Claim } from './catalogue.ts';
import type { Observation, ObservationProblem } from './observation.ts';

/** What is found of an observation in its document: all that takes reading. */
export interface Found {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly startCodePoint: number;
  readonly endCodePoint: number;
  readonly figureStart: number;
  readonly figureEnd: number;
  readonly quantity: Quantity;
}

/** What is found of each observation, claim by claim; null for those in documents that are not among the texts. */
export type FoundAll = readonly (readonly (Found | ObservationProblem | null)[])[];

/** The observations that can be used, in the catalogue's order, and what is wrong with the others. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly problems: readonly ObservationProblem[];
}

/** Puts what was found together with what the catalogue says of it. */
export function assemble(catalogue: Catalogue, found: FoundAll): Observed {
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const observations: Observation[] = [];
  const problems: ObservationProblem[] = [];
  for (const [i, claim] of catalogue.claims.entries()) {
    for (const [j, entry] of claim.observations.entries()) {
      const result = found[i]?.[j];
      if (!result) continue;
      if ('kind' in result) problems.push(result);
      else observations.push(observationOf(claim, entry, documents.get(entry.document)!, result));
    }
  }
  return { observations, problems };
}

function observationOf(
  claim: Claim,
  entry: CataloguedObservation,
  document: CatalogueDocument,
  found: Found,
): Observation {
  return {
    ...found,
    claim,
    index: entry.index,
    document,
    paragraph: entry.paragraph,
    prefix: entry.prefix,
    suffix: entry.suffix,
    figure: figureOf(found.quantity),
    of: entry.of ?? document.date,
    isTimeStated: entry.of !== null,
    period: entry.period ?? claim.period,
    basis: entry.basis,
    note: entry.note,
  };
}
