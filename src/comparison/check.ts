import { join } from 'node:path';
import { corpusFolder } from '../catalogue/catalogue.ts';
import { FINDING_KINDS, type Severity } from '../catalogue/finding-kinds.ts';
import { exclusionPath } from '../catalogue/catalogue.ts';
import { excludedObservations } from '../catalogue/excluded-observations.ts';
import { problemPath } from '../catalogue/observation.ts';
import type { Project } from '../catalogue/project.ts';
import { checkAgreement } from './checks/check-agreement.ts';
import { checkConstraints } from './checks/check-constraints.ts';
import { checkCoverage, type Coverage } from './checks/check-coverage.ts';
import { checkDates, checkDocuments } from './checks/check-documents.ts';
import { checkOverTime } from './checks/check-over-time.ts';
import type { Finding, Noticed } from './checks/finding.ts';
import { groupBy } from './group-by.ts';

/** What `claims check` found, and how much it looked at. */
export interface CheckResult {
  readonly version: 1;
  readonly findings: readonly Finding[];
  readonly documents: number;
  readonly claims: number;
  readonly observations: number;
  readonly coverage: Coverage;
}

/**
 * Holds a catalogue against its documents: every quote and figure, every file, every period, and the figures against each
 * other. Errors come first; findings alike in weight stay in the order of the catalogue.
 * @param uncatalogued files of the corpus folder that the catalogue does not list, as `uncataloguedFiles` finds them
 */
export function check(project: Project, uncatalogued: readonly string[] = []): CheckResult {
  const { catalogue, observations } = project;
  const claims = new Map(catalogue.claims.map((claim) => [claim.id, claim]));
  const { coverage, findings: uncovered } = checkCoverage(project);
  const noticed: Noticed[] = [
    ...checkDocuments(project),
    ...project.problems.map((problem): Noticed => ({ ...problem, place: { path: problemPath(problem) } })),
    // No answer rests on them.
    ...project.exclusionProblems.map((problem): Noticed => ({
      ...problem,
      worth: 'warning',
      place: { path: problemPath(problem) },
    })),
    ...checkExclusions(project),
    ...checkDuplicates(project),
    ...checkPeriods(project),
    ...checkConstraints(claims, catalogue.constraints, observations),
    ...checkAgreement(observations),
    ...checkOverTime(
      catalogue.claims,
      observations,
      // Of what cannot be read nobody knows whether it is silent.
      catalogue.documents.filter(({ id }) => project.texts.has(id)),
    ),
    ...checkDates(project),
    ...uncatalogued.map((file): Noticed => ({
      kind: 'document-uncatalogued',
      place: { path: 'documents' },
      path: join(corpusFolder(catalogue), file),
    })),
    ...uncovered,
  ];
  const findings = noticed.flatMap(({ worth, ...finding }): Finding[] => {
    const severity = catalogue.severities[finding.kind] ?? worth ?? FINDING_KINDS[finding.kind][0];
    return severity === 'off' ? [] : [{ ...finding, severity } as Finding];
  });
  return {
    version: 1,
    findings: findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]),
    documents: catalogue.documents.length,
    claims: catalogue.claims.length,
    observations: catalogue.claims.reduce((count, claim) => count + claim.observations.length, 0),
    coverage,
  };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Whether anything was found that matters as much as a severity, or more. */
export function isFound({ findings }: CheckResult, least: Severity): boolean {
  return findings.some(({ severity }) => WEIGHT[severity] <= WEIGHT[least]);
}

/** What is left out of a claim, and yet one of its observations; of what is left out of all, any claim's. */
function checkExclusions({ observations, exclusions }: Project): Noticed[] {
  return excludedObservations(observations, exclusions)
    .filter(({ exclusion, observation }) => exclusion.claim === null || exclusion.claim === observation.claim.id)
    .map(({ exclusion, observation }): Noticed => ({
      kind: 'excluded-observation',
      place: { path: exclusionPath(exclusion).join('/') },
      claim: exclusion.claim,
      index: exclusion.index,
      observedBy: observation.claim.id,
      of: observation.index,
      document: exclusion.document,
      paragraph: exclusion.paragraph,
      figure: observation.figure,
    }));
}

/** Observations of a claim that cite the very figure that one before them cites: a source counts once. */
function checkDuplicates({ observations }: Project): Noticed[] {
  const cited = groupBy(observations, ({ claim, document, paragraph, quantity, of }) =>
    JSON.stringify([claim.id, document.id, paragraph, quantity.figureStart, of.edtf]),
  );
  return cited.flatMap(([first, ...more]) =>
    more.map(({ claim, index, document, paragraph, figure }): Noticed => ({
      kind: 'duplicate',
      place: { path: `claims/${claim.id}/observations/${index}` },
      claim: claim.id,
      index,
      of: first!.index,
      document: document.id,
      paragraph,
      figure,
    })),
  );
}

function checkPeriods({ catalogue }: Project): Noticed[] {
  const flows = catalogue.claims.filter(({ kind }) => kind === 'flow');
  const derived = flows.filter(({ formula, period }) => formula !== null && period === null);
  const stated = flows.flatMap((claim) =>
    claim.observations
      .filter(({ period }) => (period ?? claim.period) === null)
      .map(({ document, index, paragraph }): Noticed => ({
        kind: 'period-missing',
        place: { path: `claims/${claim.id}/observations/${index}` },
        claim: claim.id,
        document,
        paragraph,
      })),
  );
  return [
    ...stated,
    ...derived.map(({ id }): Noticed => ({
      kind: 'period-missing',
      place: { path: `claims/${id}/formula` },
      claim: id,
      document: null,
      paragraph: null,
    })),
  ];
}
