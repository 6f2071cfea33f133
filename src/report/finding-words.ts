import type { Finding } from '../comparison/check.ts';
import { problemHint, problemWords } from './problem-words.ts';

/** What was noticed, and what to do about it: each one sentence without a full stop. */
export interface FindingWords {
  readonly message: string;
  readonly hint: string | null;
}

/** The words of a finding. */
export function findingWords(finding: Finding): FindingWords {
  switch (finding.kind) {
    case 'document-unusable':
      return { message: `${finding.document}: ${finding.message}`, hint: finding.hint ?? null };
    case 'document-changed':
      return {
        message: `${finding.document} is not the file that was catalogued: its SHA-256 is ${finding.found}`,
        hint: 'compare it with the one that was meant, and then set `sha256` to the new one',
      };
    case 'document-unsealed':
      return {
        message: `${finding.document} has no SHA-256: a later change of the file would go unnoticed`,
        hint: `add \`sha256: ${finding.found}\``,
      };
    case 'period-missing':
      return {
        message: `${finding.claim} is a flow, but its figure in ${finding.document} has no period`,
        hint: 'add `period`, such as P5Y or P1Y, to the observation or the claim',
      };
    default:
      return { message: problemWords(finding), hint: problemHint(finding) };
  }
}
