import type { CorpusQuantity, PassedOver } from '../comparison/catalogued-quantities.ts';
import { readingRule } from '../quantities/reading-rule.ts';
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

/** By which rules a quantity was read: how its number is written, what settled its kind, and its hedge. */
function ruleWords(quantity: CorpusQuantity): string {
  const { numeral, kind } = readingRule(quantity);
  const rules = `${numeral}, ${kind}`;
  // Of a range and of a magnitude the numeral says all.
  return quantity.hedgeWord === null && quantity.hedge !== 'exact' ? rules : `${rules}; ${hedgeWords(quantity)}`;
}

/** The hedge's row and kind, and how finely the numeral is taken. */
function hedgeWords(quantity: CorpusQuantity): string {
  const { hedge, hedgeWord } = quantity;
  const step = quantityGranularity(quantity);
  if (hedgeWord === null) return 'no hedge';
  return hedge === 'exact' || step === null
    ? `“${hedgeWord}”: ${hedge}`
    : `“${hedgeWord}”: ${hedge}, by ${amountWords(step)}`;
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
