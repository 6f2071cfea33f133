import type { CslItem } from './references/csl.ts';
import { formatApa } from './references/apa.ts';
import type { Report } from './report.ts';

/** References in every format: the JSON is that of CSL. */
export function referencesReport(items: readonly CslItem[], remark: string): Report {
  const written = items.map((item) => ({ item, words: formatApa(item) }));
  return {
    result: items,
    items,
    columns: ['document', 'reference', 'url', 'note'],
    rows: written.map(({ item, words }) => [item.id, words, item.URL ?? null, item.note]),
    display: [
      ...written.map(({ words }) => ({ kind: 'paragraph', text: words }) as const),
      { kind: 'paragraph', text: [{ text: remark, style: 'dim' }] },
    ],
  };
}
