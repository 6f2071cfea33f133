import { writeJson } from '../../quantities/exact-json.ts';
import type { Report } from '../report.ts';
import { escapeHidden } from '../sanitise.ts';

/** The parts of the result as one JSON object a line. */
export function formatNdjson({ items }: Report): string {
  return items.map((item) => `${escapeHidden(writeJson(item))}\n`).join('');
}
