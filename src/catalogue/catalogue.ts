import { dirname, isAbsolute, join } from 'node:path';
import type { Constraint } from './constraint.ts';
import type { EdtfDate } from './dates.ts';
import type { FindingKind, Severity } from './finding-kinds.ts';
import type { Formula } from './formula.ts';
import type { Period } from './period.ts';

/** A document as the catalogue describes it; its text is read apart from this. */
export interface CatalogueDocument {
  readonly id: string;
  /** Relative to the corpus folder. */
  readonly file: string;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: EdtfDate;
  /** How the date is known. */
  readonly dateSource: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
  /** The encoding of its text; null where it is detected. */
  readonly encoding: string | null;
  /** The extraction lock: SHA-256 of the text that was read, and what read it: `PDF 2`. */
  readonly textSha256: string | null;
  readonly reader: string | null;
  readonly note: string | null;
}

/** A stock is at a moment, a flow over a period, an event at one occasion. */
export type ClaimKind = 'stock' | 'flow' | 'event';

/** A statistic that recurs. */
export interface Claim {
  readonly id: string;
  readonly title: string;
  readonly kind: ClaimKind;
  readonly counted: string | null;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly basis: string | null;
  /** The bases its observations differ in, by id; figures on different bases are not compared. */
  readonly bases: Readonly<Record<string, string>>;
  /** Why figures on different bases cannot be compared. */
  readonly incomparable: string | null;
  /** A decimal number; null for the general rule. */
  readonly granularity: string | null;
  readonly formula: Formula | null;
  readonly note: string | null;
  readonly observations: readonly CataloguedObservation[];
  /** Figures that read like its own and are none of it. */
  readonly excluded: readonly CataloguedExclusion[];
}

/** One claim in one document, as catalogued: a citation, and the time that it speaks of. */
export interface CataloguedObservation {
  readonly claim: string;
  /** Its index among the claim's observations. */
  readonly index: number;
  readonly document: string;
  readonly paragraph: number;
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly figure: string | null;
  readonly value: string | null;
  readonly of: EdtfDate | null;
  readonly period: Period | null;
  readonly basis: string | null;
  readonly note: string | null;
}

/** A figure that is left out on purpose, as catalogued: a citation. */
export interface CataloguedExclusion extends Pick<
  CataloguedObservation,
  'document' | 'paragraph' | 'quote' | 'prefix' | 'suffix' | 'figure' | 'note'
> {
  /** The claim that it is none of; null for one that belongs to no claim. */
  readonly claim: string | null;
  /** Its index among those of the claim, or among those of no claim. */
  readonly index: number;
}

/** A catalogue file, read and valid. */
export interface Catalogue {
  /** The file as it was named, and its text. */
  readonly file: string;
  readonly source: string;
  /** The corpus folder, relative to the file. */
  readonly corpus: string;
  readonly documents: readonly CatalogueDocument[];
  readonly claims: readonly Claim[];
  readonly constraints: readonly Constraint[];
  /** Figures that belong to no claim on purpose. */
  readonly excluded: readonly CataloguedExclusion[];
  /** How much findings matter, where it is not the general rule. */
  readonly severities: Readonly<Partial<Record<FindingKind, Severity | 'off'>>>;
  /** Where each value stands in the source, as a string index, by its path: `claims/parties/observations/0/quote`. */
  readonly positions: Readonly<Record<string, number>>;
}

/** All that is left out on purpose: of the claims in their order, and then of all. */
export function exclusionsOf({ claims, excluded }: Pick<Catalogue, 'claims' | 'excluded'>): CataloguedExclusion[] {
  return [...claims.flatMap((claim) => claim.excluded), ...excluded];
}

/** Where an exclusion stands in the catalogue, as a path into it. */
export function exclusionPath({ claim, index }: Pick<CataloguedExclusion, 'claim' | 'index'>): (string | number)[] {
  return [...(claim === null ? [] : ['claims', claim]), 'excluded', index];
}

/** The folder of the catalogue's documents, named from the same place as its file. */
export function corpusFolder(catalogue: Pick<Catalogue, 'file' | 'corpus'>): string {
  return isAbsolute(catalogue.corpus) ? catalogue.corpus : join(dirname(catalogue.file), catalogue.corpus);
}
