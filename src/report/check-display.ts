import type { Severity } from '../catalogue/finding-kinds.ts';
import type { CheckResult } from '../comparison/check.ts';
import type { Finding } from '../comparison/checks/finding.ts';
import type { ToldFinding } from './check-report.ts';
import type { Block, Style } from './report.ts';

const STYLES = { error: 'error', warning: 'unclear', note: 'dim' } as const satisfies Record<Severity, Style>;

/** How many notes of a kind are named. */
const EXAMPLES = 3;

/** What people see of a check: errors and warnings whole, notes counted by their kind. */
export function checkDisplay(result: CheckResult, findings: readonly ToldFinding[], allNotes: boolean): Block[] {
  const whole = findings.filter(({ finding }) => allNotes || finding.severity !== 'note');
  const counted = allNotes ? [] : findings.filter(({ finding }) => finding.severity === 'note');
  return [
    ...whole.flatMap(findingBlocks),
    ...(counted.length === 0 ? [] : [noteTable(counted)]),
    ...summary(result, allNotes),
  ];
}

function findingBlocks({ finding, file, line, column, message, hint }: ToldFinding): Block[] {
  const { severity, kind } = finding;
  return [
    {
      kind: 'paragraph',
      text: [
        { text: `${file}:${line}:${column}`, style: 'strong' },
        ' ',
        { text: severity, style: STYLES[severity] },
        ` ${kind}: ${message}`,
      ],
    },
    ...sideBySide(finding),
    ...(hint === null ? [] : [{ kind: 'paragraph', indent: 2, text: [{ text: hint, style: 'dim' }] } as const]),
  ];
}

/** The words that were quoted, and those that stand there now. */
function sideBySide(finding: Finding): Block[] {
  if (finding.kind !== 'reworded' && finding.kind !== 'value-changed') return [];
  const found = finding.kind === 'reworded' ? finding.found.quote : (finding.whole ?? finding.found);
  return [
    {
      kind: 'table',
      columns: [{ title: 'quoted' }, { title: 'in the document' }],
      rows: [[finding.quote, [{ text: found, style: 'figure' }]]],
    },
  ];
}

/** A line for each kind of note: how many there are, and what the first of them are about. */
function noteTable(notes: readonly ToldFinding[]): Block {
  const kinds = [...new Set(notes.map(({ finding }) => finding.kind))];
  return {
    kind: 'table',
    columns: [{ title: 'note' }, { title: '', align: 'right', shrink: 0 }, { title: 'on' }],
    rows: kinds.map((kind) => {
      const subjects = notes.flatMap(({ finding }) => (finding.kind === kind ? [subjectOf(finding)] : []));
      const shown = [...new Set(subjects)].slice(0, EXAMPLES).join(', ');
      return [kind, String(subjects.length), subjects.length > EXAMPLES ? `${shown}, …` : shown];
    }),
  };
}

function subjectOf(finding: Finding): string {
  if (finding.kind === 'uncatalogued') return `“${finding.words}”`;
  if (finding.kind === 'document-uncatalogued') return finding.path;
  if ('excluded' in finding || finding.kind === 'excluded-observation') return finding.document;
  if ('claim' in finding) return finding.claim;
  return 'document' in finding ? finding.document : finding.text;
}

function summary({ findings, documents, claims, observations, coverage }: CheckResult, allNotes: boolean): Block[] {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const looked = [plural(documents, 'document'), plural(claims, 'claim'), plural(observations, 'observation')].join(
    ', ',
  );
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const found =
    errors + warnings === 0
      ? 'every quote stands, every figure reads as catalogued'
      : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  const more = notes === 0 || allNotes ? '' : `; ${plural(notes, 'note')}, all with --all`;
  const { quantities, catalogued, excluded } = coverage;
  const share = quantities === 0 ? '' : ` (${Math.floor((100 * catalogued) / quantities)} %)`;
  const leftOut = excluded === 0 ? '' : `, and ${excluded} ${excluded === 1 ? 'is' : 'are'} excluded on purpose`;
  return [
    { kind: 'paragraph', text: `${looked}: ${found}${more}.` },
    { kind: 'paragraph', text: `${catalogued} of the ${quantities} quantities read are catalogued${share}${leftOut}.` },
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
