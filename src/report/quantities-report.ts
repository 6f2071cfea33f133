import type { CorpusQuantity, PassedOver } from '../comparison/catalogued-quantities.ts';
import { quantityGranularity } from '../quantities/reading.ts';
import { amountWords } from './amounts.ts';
import { intervalCells, INTERVAL_COLUMNS } from './interval-cells.ts';
import { intervalNotation } from './interval-words.ts';
import type { Block, Report, Text } from './report.ts';

/**
 * The quantities of a corpus in every form.
 * @param others the numbers that are no quantities; with them, each quantity says by which rule it was read
 */
export function quantitiesReport(quantities: readonly CorpusQuantity[], others?: readonly PassedOver[]): Report {
  const catalogued = quantities.filter(({ claims }) => claims.length > 0).length;
  return {
    result: { version: 1, quantities, ...(others && { notQuantities: others }) },
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
          { title: others ? 'rule' : 'claims' },
        ],
        rows: quantities.map((quantity) => [
          quantity.document,
          String(quantity.paragraph),
          [{ text: quantity.text, style: 'figure' }],
          quantity.kind,
          intervalNotation(quantity.likely),
          others ? ruleWords(quantity) : claimWords(quantity),
        ]),
      },
      ...(others && others.length > 0 ? [othersTable(others)] : []),
      { kind: 'paragraph', text: `${quantities.length} quantities, ${catalogued} of them catalogued` },
    ],
  };
}

function claimWords({ claims }: CorpusQuantity): Text {
  return claims.length === 0 ? [{ text: '–', style: 'dim' }] : claims.join(', ');
}

/** By which rule a quantity was read: its hedge, and how finely its numeral is taken. */
function ruleWords(quantity: CorpusQuantity): string {
  const step = quantityGranularity(quantity);
  if (quantity.hedge === 'exact') return 'no hedge: exact';
  if (quantity.hedge === 'range' || quantity.hedge === 'magnitude' || step === null) return quantity.hedge;
  return `“${quantity.hedgeWord}”: ${quantity.hedge}, by ${amountWords(step)}`;
}

function othersTable(others: readonly PassedOver[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'document' },
      { title: '¶', align: 'right', shrink: 0 },
      { title: 'no quantity' },
      { title: 'why' },
    ],
    rows: others.map(({ document, paragraph, text, reason }) => [document, String(paragraph), text, reason]),
  };
}
