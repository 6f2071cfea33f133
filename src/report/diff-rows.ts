import type { Change, Side } from '../comparison/change.ts';
import { reasonWords } from './change-words.ts';
import { intervalCells, INTERVAL_COLUMNS } from './interval-cells.ts';
import type { Cell } from './report.ts';

/** The columns of a comparison in a flat file. */
export const DIFF_COLUMNS = [
  'claim',
  'title',
  'kind',
  'verdict',
  'certainty',
  'agreement',
  'why',
  ...sideColumns('from'),
  ...sideColumns('to'),
  'change_stated',
  ...INTERVAL_COLUMNS.map((column) => `change_strict_${column}`),
  ...INTERVAL_COLUMNS.map((column) => `change_likely_${column}`),
  'per_year',
];

function sideColumns(end: 'from' | 'to'): string[] {
  const intervals = ['strict', 'likely'].flatMap((mode) => INTERVAL_COLUMNS.map((column) => `${mode}_${column}`));
  return ['words', 'stated', 'hedge', ...intervals, 'unit', 'period', 'basis', 'derived', 'sources', 'citations'].map(
    (column) => `${end}_${column}`,
  );
}

/** A change as a flat row of `DIFF_COLUMNS`. */
export function diffRow(change: Change): Cell[] {
  const { change: difference } = change;
  return [
    change.claim,
    change.title,
    change.kind,
    change.verdict,
    change.certainty,
    difference?.agreement ?? null,
    reasonWords(change),
    ...sideCells(change.from),
    ...sideCells(change.to),
    difference?.stated ?? null,
    ...intervalCells(difference?.strict ?? null),
    ...intervalCells(difference?.likely ?? null),
    difference?.perYear ?? null,
  ];
}

function sideCells(side: Side | null): Cell[] {
  if (side === null) return Array<null>(3 + 2 * INTERVAL_COLUMNS.length + 6).fill(null);
  return [
    side.words,
    side.stated,
    side.hedge,
    ...intervalCells(side.strict),
    ...intervalCells(side.likely),
    side.unit,
    side.period,
    side.basis,
    side.derived,
    side.citations.length,
    side.citations.map(({ document, paragraph, quote }) => `${document} ¶${paragraph}: “${quote}”`).join('; '),
  ];
}
