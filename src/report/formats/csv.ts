import { writeDelimited } from '../delimited.ts';
import type { RenderOptions, Report } from '../report.ts';
import { plainData } from '../sanitise.ts';

/** Comma-separated rows; quotes keep the line breaks of their document. */
export function formatCsv(report: Report, options: RenderOptions): string {
  return writeDelimited(report, options, { delimiter: ',', clean: plainData });
}
