import { groupBy } from '../comparison/group-by.ts';
import type { ObservationRecord } from '../comparison/record.ts';
import { OBSERVATION_COLUMNS, observationRow } from './observation-rows.ts';
import type { Block, Report } from './report.ts';

/** Observations in every form: the CSV report, and what a query finds, document by document. */
export function observationsReport(records: readonly ObservationRecord[]): Report {
  return {
    result: { version: 1, observations: records },
    items: records,
    columns: OBSERVATION_COLUMNS,
    rows: records.map(observationRow),
    display: [
      ...groupBy(records, ({ document }) => document).flatMap(documentBlocks),
      { kind: 'paragraph', text: records.length === 1 ? '1 observation' : `${records.length} observations` },
    ],
  };
}

function documentBlocks(records: readonly ObservationRecord[]): Block[] {
  const [{ document, date }] = records as readonly [ObservationRecord];
  return [
    { kind: 'heading', text: `${document}, ${date}` },
    {
      kind: 'table',
      columns: [{ title: '¶', align: 'right', shrink: 0 }, { title: 'claim', shrink: 0 }, { title: 'figure' }],
      rows: records.map(({ paragraph, claim, figure, counted }) => [
        String(paragraph),
        [{ text: claim, style: 'strong' }],
        [{ text: figure, style: 'figure' }, counted === null ? '' : ` ${counted}`],
      ]),
    },
  ];
}
