import type { ObservationRecord } from '../comparison/record.ts';
import { OBSERVATION_COLUMNS, observationRow } from './observation-rows.ts';
import type { Report } from './report.ts';

/** Observations in every form: the CSV report, and what a query finds. */
export function observationsReport(records: readonly ObservationRecord[]): Report {
  return {
    result: { version: 1, observations: records },
    items: records,
    columns: OBSERVATION_COLUMNS,
    rows: records.map(observationRow),
    display: [
      {
        kind: 'table',
        columns: [
          { title: 'claim' },
          { title: 'date', shrink: 0 },
          { title: 'figure' },
          { title: 'counted' },
          { title: 'document' },
          { title: '¶', align: 'right', shrink: 0 },
        ],
        rows: records.map((record) => [
          [{ text: record.claim, style: 'strong' }],
          record.date,
          [{ text: record.figure, style: 'figure' }],
          record.counted ?? '',
          record.document,
          String(record.paragraph),
        ]),
      },
      { kind: 'paragraph', text: records.length === 1 ? '1 observation' : `${records.length} observations` },
    ],
  };
}
