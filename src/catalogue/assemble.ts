import type { Quantity } from '../quantities/quantity.ts';
import { figureOf } from '../quantities/figure.ts';
import {
  exclusionsOf,
  type Catalogue,
  type CataloguedObservation,
  type CatalogueDocument,
  type Claim,
} from './catalogue.ts';
import type { Exclusion, ExclusionProblem, Observation, ObservationProblem } from './observation.ts';

/** What is found of a citation in its document: all that takes reading. */
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

/** What is found of each citation; null for those in documents that are not among the texts. */
export interface FoundAll {
  /** Claim by claim. */
  readonly observations: readonly (readonly (Found | ObservationProblem | null)[])[];
  /** In the order of `exclusionsOf`. */
  readonly excluded: readonly (Found | ExclusionProblem | null)[];
}

/** The observations that can be used, in the catalogue's order, and what is wrong with the others. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly problems: readonly ObservationProblem[];
  /** The figures left out on purpose, those of claims first, and what is wrong with the others. */
  readonly exclusions: readonly Exclusion[];
  readonly exclusionProblems: readonly ExclusionProblem[];
}

/** Puts what was found together with what the catalogue says of it. */
export function assemble(catalogue: Catalogue, found: FoundAll): Observed {
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const observations: Observation[] = [];
  const problems: ObservationProblem[] = [];
  for (const [i, claim] of catalogue.claims.entries()) {
    for (const [j, entry] of claim.observations.entries()) {
      const result = found.observations[i]?.[j];
      if (!result) continue;
      if ('kind' in result) problems.push(result);
      else observations.push(observationOf(claim, entry, documents.get(entry.document)!, result));
    }
  }
  const exclusions: Exclusion[] = [];
  const exclusionProblems: ExclusionProblem[] = [];
  for (const [i, { figure: _, ...entry }] of exclusionsOf(catalogue).entries()) {
    const result = found.excluded[i];
    if (!result) continue;
    if ('kind' in result) exclusionProblems.push(result);
    else exclusions.push({ ...entry, quote: result.quote, quantity: result.quantity });
  }
  return { observations, problems, exclusions, exclusionProblems };
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
