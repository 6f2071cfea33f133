import { problemPath, type ObservationProblem } from '../catalogue/observation.ts';
import type { Project } from '../catalogue/project.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Something that `claims check` noticed: facts only; `report/` has the words. */
export type Finding = { readonly severity: Severity; readonly path: string } & (
  | ObservationProblem
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
    }
  | { readonly kind: 'document-unsealed'; readonly document: string; readonly found: string }
  | { readonly kind: 'period-missing'; readonly claim: string; readonly document: string }
);

/** What `claims check` found, and how much it looked at. */
export interface CheckResult {
  readonly version: 1;
  readonly findings: readonly Finding[];
  readonly documents: number;
  readonly claims: number;
  readonly observations: number;
}

/** Holds a catalogue against its documents: every quote, every figure, every file, every period. */
export function check(project: Project): CheckResult {
  const { catalogue, unusable, problems } = project;
  const findings: Finding[] = [
    ...unusable.map(({ document, error }): Finding => ({
      kind: 'document-unusable',
      severity: 'error',
      path: `documents/${document.id}/file`,
      document: document.id,
      message: error.message,
      hint: error.hint,
    })),
    ...checkFiles(project),
    ...problems.map((problem): Finding => ({ ...problem, severity: 'error', path: problemPath(problem) })),
    ...catalogue.claims.flatMap((claim) =>
      claim.observations
        .filter(({ period }) => claim.kind === 'flow' && (period ?? claim.period) === null)
        .map(({ document, index }): Finding => ({
          kind: 'period-missing',
          severity: 'error',
          path: `claims/${claim.id}/observations/${index}`,
          claim: claim.id,
          document,
        })),
    ),
  ];
  return {
    version: 1,
    findings,
    documents: catalogue.documents.length,
    claims: catalogue.claims.length,
    observations: catalogue.claims.reduce((count, claim) => count + claim.observations.length, 0),
  };
}

/** Whether each document is still the file that was catalogued. */
export function checkFiles({ catalogue, texts }: Pick<Project, 'catalogue' | 'texts'>): Finding[] {
  return catalogue.documents.flatMap(({ id, sha256 }): Finding[] => {
    const found = texts.get(id)?.sha256;
    if (found === undefined || found === sha256) return [];
    const path = `documents/${id}/sha256`;
    return sha256 === null
      ? [{ kind: 'document-unsealed', severity: 'note', path: `documents/${id}`, document: id, found }]
      : [{ kind: 'document-changed', severity: 'error', path, document: id, catalogued: sha256, found }];
  });
}
