import type { CatalogueDocument, Claim } from '../catalogue/catalogue.ts';
import { formatFormula } from '../catalogue/formula.ts';
import { formatPeriod } from '../catalogue/period.ts';
import type { Project } from '../catalogue/project.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import type { Change } from './change.ts';
import { corpusVersion } from './corpus-version.ts';
import { changesOf, type Diff } from './diff.ts';
import { groupBy } from './group-by.ts';
import { isDated, openMoments, type MomentGroups } from './moments.ts';
import { passageOf, type Passage } from './passage.ts';
import { recordOf, type ObservationRecord } from './record.ts';
import type { By } from './selection.ts';
import { tellMoment, type Moment } from './timeline.ts';

/** All that the documents say of all claims, and what became of the figures: what a report is made of. */
export interface Dossier {
  /** The version of this form of result. */
  readonly version: 1;
  readonly corpus: { readonly version: string; readonly documents: readonly DossierDocument[] };
  readonly by: By;
  /** The two sides compared; null where they were not chosen, and each claim is compared along its own years. */
  readonly sides: { readonly from: string; readonly to: string } | null;
  readonly claims: readonly DossierClaim[];
  /** Every observation, claim by claim. */
  readonly observations: readonly DossierObservation[];
  /** How many citations of the catalogue cannot be used, and are not among them. */
  readonly leftOut: number;
}

/** A document as it was read. */
interface DossierDocument extends Omit<CatalogueDocument, 'date' | 'sha256'> {
  /** EDTF. */
  readonly date: string;
  readonly sha256: string;
  readonly paragraphs: number;
}

/** A claim through its years, and what became of it on the way. */
export interface DossierClaim extends Pick<Claim, 'title' | 'kind' | 'counted' | 'unit' | 'basis' | 'bases' | 'note'> {
  readonly claim: string;
  /** ISO 8601 duration of a flow. */
  readonly period: string | null;
  readonly formula: string | null;
  readonly moments: readonly Moment[];
  /** Each year held against the next; of two chosen sides, these alone. */
  readonly steps: readonly Step[];
  /** The first year held against the last; of two chosen sides, these. */
  readonly overall: readonly Step[];
}

/** A change with the two sides it lies between. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly change: Change;
}

/** An observation with the whole paragraph it stands in. */
export interface DossierObservation extends ObservationRecord {
  readonly passage: Passage;
}

/**
 * Gathers what the documents say.
 * @param compared the comparison of two chosen sides; where there is none, each claim's own years are held against each other
 */
export function dossier(project: Project, by: By, reading: LikelyReading, compared?: Diff): Dossier {
  const { catalogue, texts, observations } = project;
  const claims = new Map(catalogue.claims.map((claim) => [claim.id, claim]));
  const momentsOf = openMoments(claims, observations, by);
  const chosen = new Map(groupBy(compared?.changes ?? [], ({ claim }) => claim).map((own) => [own[0]!.claim, own]));
  return {
    version: 1,
    corpus: { version: corpusVersion(texts.values()), documents: catalogue.documents.flatMap(documentOf(project)) },
    by,
    sides: compared ? { from: compared.from, to: compared.to } : null,
    claims: catalogue.claims.map((claim) => {
      const moments = momentsOf(claim);
      return {
        claim: claim.id,
        title: claim.title,
        kind: claim.kind,
        counted: claim.counted,
        unit: claim.unit,
        basis: claim.basis,
        bases: claim.bases,
        note: claim.note,
        period: claim.period && formatPeriod(claim.period),
        formula: claim.formula && formatFormula(claim.formula),
        moments: moments.map((moment) => tellMoment(moment, reading)),
        ...(compared ? chosenSteps(compared, chosen.get(claim.id)) : ownSteps(moments.filter(isDated), claim, reading)),
      };
    }),
    observations: observations.map((observation) => {
      const text = texts.get(observation.document.id)!;
      const passage = passageOf(observation, text.paragraphs[observation.paragraph - 1]!);
      return { ...recordOf(observation, text, reading), passage };
    }),
    leftOut: catalogue.claims.reduce((count, claim) => count + claim.observations.length, 0) - observations.length,
  };
}

function documentOf({ texts }: Project) {
  return (document: CatalogueDocument): DossierDocument[] => {
    const text = texts.get(document.id);
    if (text === undefined) return [];
    return [{ ...document, date: document.date.edtf, sha256: text.sha256, paragraphs: text.paragraphs.length }];
  };
}

type Steps = Pick<DossierClaim, 'steps' | 'overall'>;

function chosenSteps({ from, to }: Diff, changes: readonly Change[] = []): Steps {
  const steps = changes.map((change) => ({ from, to, change }));
  return { steps, overall: steps };
}

function ownSteps(moments: readonly MomentGroups[], claim: Claim, reading: LikelyReading): Steps {
  const between = (earlier: MomentGroups, later: MomentGroups): Step[] =>
    changesOf(claim, earlier.groups, later.groups, reading).map((change) => ({
      from: earlier.date,
      to: later.date,
      change,
    }));
  const steps = moments.slice(1).flatMap((later, at) => between(moments[at]!, later));
  return { steps, overall: moments.length > 2 ? between(moments[0]!, moments.at(-1)!) : steps };
}
