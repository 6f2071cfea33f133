import { writeJson } from '../../quantities/exact-json.ts';
import type { Report } from '../report.ts';
import { escapeHidden } from '../sanitise.ts';

/** The result object itself. */
export function formatJson({ result }: Report): string {
  return `${escapeHidden(writeJson(result, 2))}\n`;
}
