import { writeDelimited } from '../delimited.ts';
import type { RenderOptions, Report } from '../report.ts';
import { plainData } from '../sanitise.ts';

/** Tab-separated rows, each on one line: breaks and tabs in a cell become spaces. */
export function formatTsv(report: Report, options: RenderOptions): string {
  return writeDelimited(report, options, { delimiter: '\t', clean: (text) => plainData(text).replace(/[\n\t]/g, ' ') });
}
