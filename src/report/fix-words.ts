import type { Fix } from '../catalogue/fix-catalogue.ts';
import type { QuoteSelector } from '../catalogue/locate-quote.ts';
import { isExclusion } from '../catalogue/observation.ts';
import { excludedWords } from './problem-words.ts';
import { plain } from './sanitise.ts';

/** What a fix changes, line by line, as it was and as it is to be: safe for a terminal. */
export function fixWords({ mended, locked, unsound }: Fix, isDryRun: boolean): string {
  const lines = [
    ...mended.flatMap(({ problem, entry }) => [
      `${problem.kind}: ${isExclusion(problem) ? excludedWords(problem.claim) : problem.claim} in ${problem.document}`,
      `  - paragraph ${problem.paragraph}: “${problem.quote}”`,
      `  + paragraph ${entry.paragraph}: “${entry.quote}”${contextWords(entry)}`,
    ]),
    ...locked.map((id) => `locked: ${id}`),
    ...unsound.map((id) => `not locked: ${id}, as not all of its citations stand: mend them first`),
    mended.length + locked.length === 0
      ? 'nothing to fix'
      : `${isDryRun ? 'would write' : 'writes'} ${mended.length} of the citations and ${locked.length} of the locks anew`,
  ];
  return lines.map((line) => `${plain(line)}\n`).join('');
}

function contextWords({ prefix, suffix }: Pick<QuoteSelector, 'prefix' | 'suffix'>): string {
  const before = prefix === null ? '' : `, after “${prefix}”`;
  return suffix === null ? before : `${before}, before “${suffix}”`;
}
