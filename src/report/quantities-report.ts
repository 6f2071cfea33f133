import type { CorpusQuantity } from '../comparison/catalogued-quantities.ts';
import { intervalCells, INTERVAL_COLUMNS } from './interval-cells.ts';
import { intervalNotation } from './interval-words.ts';
import type { Report } from './report.ts';

/** The quantities of a corpus in every form. */
export function quantitiesReport(quantities: readonly CorpusQuantity[]): Report {
  const catalogued = quantities.filter(({ claims }) => claims.length > 0).length;
  return {
    result: { version: 1, quantities },
    items: quantities,
    columns: [
      'document',
      'paragraph',
      'text',
      'numeral',
      'hedge',
      'value',
      ...INTERVAL_COLUMNS.map((column) => `strict_${column}`),
      ...INTERVAL_COLUMNS.map((column) => `likely_${column}`),
      'kind',
      'unit',
      'counted',
      'period',
      'start',
      'end',
      'claims',
    ],
    rows: quantities.map((quantity) => [
      quantity.document,
      quantity.paragraph,
      quantity.text,
      quantity.numeral,
      quantity.hedge,
      quantity.value,
      ...intervalCells(quantity.strict),
      ...intervalCells(quantity.likely),
      quantity.kind,
      quantity.unit,
      quantity.counted,
      quantity.period,
      quantity.start,
      quantity.end,
      quantity.claims.join(' '),
    ]),
    display: [
      {
        kind: 'table',
        columns: [
          { title: 'document' },
          { title: '¶', align: 'right', shrink: 0 },
          { title: 'words' },
          { title: 'kind', shrink: 0 },
          { title: 'likely' },
          { title: 'claims' },
        ],
        rows: quantities.map((quantity) => [
          quantity.document,
          String(quantity.paragraph),
          [{ text: quantity.text, style: 'figure' }],
          quantity.kind,
          intervalNotation(quantity.likely),
          quantity.claims.length === 0 ? [{ text: '–', style: 'dim' }] : quantity.claims.join(', '),
        ]),
      },
      { kind: 'paragraph', text: `${quantities.length} quantities, ${catalogued} of them catalogued` },
    ],
  };
}
