import type { CheckResult, Severity } from '../comparison/check.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { placeAt } from '../corpus/input-error.ts';
import { findingWords } from './finding-words.ts';
import type { Block, Report, Style } from './report.ts';

/** What a finding may be about; which of these it is depends on its kind. */
interface About {
  readonly claim?: string;
  readonly document?: string;
  readonly paragraph?: number;
}

const STYLES = { error: 'error', warning: 'unclear', note: 'dim' } as const satisfies Record<Severity, Style>;

/** What a check found in every form, each finding with its place in the catalogue's file. */
export function checkReport(result: CheckResult, catalogue: Catalogue): Report {
  const findings = result.findings.map((finding) => {
    const { file, line, column } = placeAt(
      catalogue.file,
      catalogue.source,
      catalogue.positions[finding.path] ?? catalogue.positions[finding.path.replace(/\/[^/]*$/, '')] ?? 0,
    );
    const { message, hint } = findingWords(finding);
    const about: About = finding;
    return {
      ...finding,
      claim: about.claim ?? null,
      document: about.document ?? null,
      paragraph: about.paragraph ?? null,
      message,
      hint,
      file,
      line: line!,
      column: column!,
    };
  });
  return {
    result: { ...result, findings },
    items: findings,
    columns: ['severity', 'kind', 'file', 'line', 'column', 'claim', 'document', 'paragraph', 'message', 'hint'],
    rows: findings.map((finding) => [
      finding.severity,
      finding.kind,
      finding.file,
      finding.line,
      finding.column,
      finding.claim,
      finding.document,
      finding.paragraph,
      finding.message,
      finding.hint,
    ]),
    display: [
      ...findings.flatMap(({ severity, file, line, column, message, hint }): Block[] => [
        {
          kind: 'paragraph',
          text: [
            { text: `${file}:${line}:${column}`, style: 'strong' },
            ' ',
            { text: severity, style: STYLES[severity] },
            ` ${message}`,
          ],
        },
        ...(hint === null ? [] : [{ kind: 'paragraph', indent: 2, text: [{ text: hint, style: 'dim' }] } as const]),
      ]),
      { kind: 'paragraph', text: summary(result) },
    ],
  };
}

function summary({ findings, documents, claims, observations }: CheckResult): string {
  const looked = `${documents} documents, ${claims} claims, ${observations} observations`;
  return findings.length === 0
    ? `${looked}: every quote stands, every figure reads as catalogued.`
    : `${looked}: ${findings.length} finding${findings.length === 1 ? '' : 's'}.`;
}
