import type { Change, Side } from '../comparison/change.ts';
import { reasonWords } from './change-words.ts';
import { intervalCells, INTERVAL_COLUMNS } from './interval-cells.ts';
import type { Cell } from './report.ts';

const SIDE_COLUMNS = [
  'words',
  'stated',
  'hedge',
  ...['strict', 'likely'].flatMap((mode) => INTERVAL_COLUMNS.map((column) => `${mode}_${column}`)),
  'unit',
  'period',
  'time',
  'time_stated',
  'basis',
  'derived',
  'sources',
  'citations',
];

/** The columns of a comparison in a flat file. */
export const DIFF_COLUMNS = [
  'claim',
  'title',
  'kind',
  'verdict',
  'certainty',
  'agreement',
  'why',
  ...SIDE_COLUMNS.map((column) => `from_${column}`),
  ...SIDE_COLUMNS.map((column) => `to_${column}`),
  'change_stated',
  ...INTERVAL_COLUMNS.map((column) => `change_strict_${column}`),
  ...INTERVAL_COLUMNS.map((column) => `change_likely_${column}`),
  'per_year',
];

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
  if (side === null) return SIDE_COLUMNS.map(() => null);
  return [
    side.words,
    side.stated,
    side.hedge,
    ...intervalCells(side.strict),
    ...intervalCells(side.likely),
    side.unit,
    side.period,
    side.time,
    side.timeStated,
    side.basis,
    side.derived,
    side.citations.length,
    side.citations.map(({ document, paragraph, quote }) => `${document} ¶${paragraph}: “${quote}”`).join('; '),
  ];
}
