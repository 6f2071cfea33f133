import type { Severity } from '../../catalogue/finding-kinds.ts';
import type { CitationProblem } from '../../catalogue/observation.ts';
import type { Interval } from '../../quantities/interval.ts';
import type { Relation } from '../../catalogue/constraint.ts';

/** Where a finding is to be mended: a value of the catalogue by its path, or a place in a document's text. */
export type FindingPlace =
  { readonly path: string } | { readonly document: string; readonly paragraph: number; readonly start: number };

/** What a document says of a claim. */
export interface Saying {
  readonly document: string;
  readonly paragraph: number;
  readonly figure: string;
}

/** A figure in the arithmetic of a constraint. */
export interface Term {
  readonly claim: string;
  readonly words: readonly string[];
  readonly strict: Interval;
}

/** Why figures cannot be true together. */
export type Impossibility =
  | {
      readonly constraint: 'always';
      readonly text: string;
      readonly year: string;
      readonly left: Interval;
      readonly relation: Relation;
      readonly right: Interval;
      readonly terms: readonly Term[];
    }
  | {
      readonly constraint: 'never-falls';
      readonly claim: string;
      readonly from: { readonly year: string; readonly strict: Interval; readonly words: readonly string[] };
      readonly to: { readonly year: string; readonly strict: Interval; readonly words: readonly string[] };
    }
  | {
      readonly constraint: 'one-period';
      readonly claim: string;
      /** The year whose sources they are; null for those of several years. */
      readonly year: string | null;
      readonly periods: readonly (Saying & { readonly period: string | null; readonly of: string })[];
    };

/** What was noticed: facts only; `report/` has the words. */
export type Fact =
  | CitationProblem
  /** What is left out of a claim, or of all, and is an observation all the same: by its index among those left out. */
  | {
      readonly kind: 'excluded-observation';
      readonly claim: string | null;
      readonly index: number;
      /** The claim that has it as an observation, and its index there. */
      readonly observedBy: string;
      readonly of: number;
      readonly document: string;
      readonly paragraph: number;
      readonly figure: string;
    }
  | {
      readonly kind: 'document-unusable';
      readonly document: string;
      readonly message: string;
      readonly hint: string | undefined;
    }
  | {
      readonly kind: 'document-changed';
      readonly document: string;
      readonly catalogued: string;
      readonly found: string;
      /** Whether the text that is read from it is another one too; null where that was not locked. */
      readonly isTextChanged: boolean | null;
    }
  | {
      readonly kind: 'reader-changed';
      readonly document: string;
      readonly catalogued: string | null;
      readonly found: string;
    }
  | { readonly kind: 'document-unsealed'; readonly document: string; readonly found: string }
  /** A file of the corpus folder, by its path from where the catalogue's file is named from. */
  | { readonly kind: 'document-uncatalogued'; readonly path: string }
  | { readonly kind: 'date-uncertain'; readonly document: string; readonly date: string }
  /** The observation that it repeats by its index. */
  | {
      readonly kind: 'duplicate';
      readonly claim: string;
      readonly index: number;
      readonly of: number;
      readonly document: string;
      readonly paragraph: number;
      readonly figure: string;
    }
  /** No document where the figure is worked out by a formula. */
  | {
      readonly kind: 'period-missing';
      readonly claim: string;
      readonly document: string | null;
      readonly paragraph: number | null;
    }
  | {
      readonly kind: 'conflict' | 'disagreement-in-words';
      readonly claim: string;
      readonly year: string;
      readonly says: readonly Saying[];
    }
  | {
      readonly kind: 'basis-drift';
      readonly claim: string;
      readonly names: readonly { readonly year: string; readonly counted: string }[];
    }
  | { readonly kind: 'stale'; readonly claim: string; readonly figure: string; readonly years: readonly string[] }
  | {
      readonly kind: 'silence';
      readonly claim: string;
      readonly stated: readonly string[];
      readonly silent: readonly string[];
    }
  | ({ readonly kind: 'impossible'; readonly note: string | null } & Impossibility)
  | {
      readonly kind: 'uncatalogued';
      readonly document: string;
      readonly paragraph: number;
      readonly words: string;
      readonly figure: string;
      /** How many other documents state a quantity of the same thing. */
      readonly others: number;
      /** The first few of them. */
      readonly alsoIn: readonly string[];
    };

/** A fact with its place; what it is worth is settled once for all. */
export type Noticed = Fact & { readonly place: FindingPlace; readonly worth?: Severity };

/** Something that `claims check` noticed. */
export type Finding = Fact & { readonly severity: Severity; readonly place: FindingPlace };
