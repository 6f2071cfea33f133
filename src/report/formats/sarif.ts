import { requireAnnotations } from '../annotations.ts';
import type { Report } from '../report.ts';
import { escapeHidden, plain } from '../sanitise.ts';

/** SARIF 2.1.0 (OASIS), which code hosts and editors show beside the files. */
export function formatSarif({ annotations }: Report): string {
  const { rules, findings } = requireAnnotations(annotations, 'sarif');
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'claims',
            rules: rules.map(({ id, level, description }) => ({
              id,
              shortDescription: { text: description },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ rule, level, message, file, line, column }) => ({
          ruleId: rule,
          ruleIndex: rules.findIndex(({ id }) => id === rule),
          level,
          message: { text: plain(message) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${escapeHidden(JSON.stringify(log, null, 2))}\n`;
}

/** A path as a URI reference: relative ones stay relative to where the program runs. */
function uriOf(file: string): string {
  const path = file
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split(/[\\/]/)
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
