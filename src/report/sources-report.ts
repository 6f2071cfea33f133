import type { Claim } from '../catalogue/catalogue.ts';
import { formatFormula } from '../catalogue/formula.ts';
import { periodWords, parsePeriod } from '../catalogue/period.ts';
import type { ObservationRecord } from '../comparison/record.ts';
import { readingWords } from './interval-words.ts';
import { OBSERVATION_COLUMNS, observationRow } from './observation-rows.ts';
import type { Block, Report } from './report.ts';
import { timeWords } from './time-words.ts';

/** The sources of a claim. */
interface Sourced {
  readonly claim: Claim;
  readonly records: readonly ObservationRecord[];
}

/**
 * Every source of a claim in every form.
 * @param operands where no source states it outright, those of the claims that it is worked out from
 */
export function sourcesReport(
  claim: Claim,
  records: readonly ObservationRecord[],
  operands: readonly Sourced[] = [],
): Report {
  const all = [...records, ...operands.flatMap((each) => each.records)];
  const formula = claim.formula && formatFormula(claim.formula);
  return {
    result: {
      version: 1,
      claim: claim.id,
      title: claim.title,
      kind: claim.kind,
      formula,
      sources: records,
      workedOutFrom: operands.flatMap((each) => each.records),
    },
    items: all,
    columns: OBSERVATION_COLUMNS,
    rows: all.map(observationRow),
    display: [
      { kind: 'heading', text: claim.title },
      { kind: 'paragraph', text: [{ text: aboutClaim(claim), style: 'dim' }] },
      ...records.flatMap((record) => sourceBlocks(claim, record)),
      ...(records.length === 0 ? [{ kind: 'paragraph', text: originWords(formula) } as const] : []),
      ...operands.flatMap(operandBlocks),
    ],
  };
}

function originWords(formula: string | null): string {
  return `No source states it outright.${formula === null ? '' : ` It is worked out as ${formula}.`}`;
}

function operandBlocks({ claim, records }: Sourced): Block[] {
  if (records.length === 0) return [];
  return [
    { kind: 'heading', text: `${claim.id}: ${claim.title}` },
    ...records.flatMap((record) => sourceBlocks(claim, record)),
  ];
}

type AboutClaim = Pick<Claim, 'id' | 'kind' | 'period' | 'counted' | 'basis'>;

/** What kind of figure a claim is, in a line. */
export function aboutClaim({ id, kind, period, counted, basis }: AboutClaim): string {
  const over = period === null ? '' : ` over ${periodWords(period)}`;
  return [`${id}: a ${kind === 'event' ? 'figure of one event' : kind}${over}`, counted && `counts ${counted}`, basis]
    .filter(Boolean)
    .join('; ');
}

function sourceBlocks(claim: Claim, record: ObservationRecord): Block[] {
  const { sentence, strict, likely } = record;
  const about = [
    readingWords(strict, likely ?? strict),
    record.claimKind === 'flow' && record.period !== null ? `over ${periodWords(parsePeriod(record.period))}` : null,
    record.of === record.date ? null : `speaks of ${timeWords(record.of)}`,
    record.basis === null ? null : `basis: ${claim.bases[record.basis]}`,
    record.note,
  ];
  return [
    {
      kind: 'paragraph',
      text: [{ text: record.date, style: 'strong' }, `  ${record.document} ¶${record.paragraph}`],
    },
    { kind: 'quote', text: [sentence.before, { text: sentence.words, style: 'figure' }, sentence.after] },
    { kind: 'paragraph', indent: 2, text: about.filter((part) => part !== null).join('; ') },
    {
      kind: 'paragraph',
      indent: 2,
      text: [{ text: [record.author, record.title, record.publisher].filter(Boolean).join(', '), style: 'dim' }],
    },
  ];
}
