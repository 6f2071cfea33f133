import type { Dossier } from '../comparison/dossier.ts';
import { DIFF_COLUMNS, diffRow } from './diff-rows.ts';
import { OBSERVATION_COLUMNS, observationRow } from './observation-rows.ts';
import type { Cell, Report } from './report.ts';

/** A sheet of a workbook: flat rows under the names of their columns. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The sheets of a report: of the whole one, its observations and its changes; of any other, its rows. */
export function sheetsOf({ dossier, columns, rows }: Report): Sheet[] {
  if (dossier === undefined) return [{ name: 'Rows', columns, rows }];
  return [
    { name: 'Observations', columns: OBSERVATION_COLUMNS, rows: dossier.observations.map(observationRow) },
    { name: 'Changes', columns: ['from', 'to', ...DIFF_COLUMNS], rows: changeRows(dossier) },
  ];
}

function changeRows({ claims }: Dossier): Cell[][] {
  return claims.flatMap(({ steps, overall }) =>
    [...steps, ...(overall === steps ? [] : overall)].map(({ from, to, change }) => [from, to, ...diffRow(change)]),
  );
}
