import type { Block, Cell, Report } from './report.ts';
import { diffLines, diffSize, unifiedDiff } from './unified-diff.ts';

/** An edit of a catalogue, for its report. */
export interface EditMade {
  /** The catalogue's file, as it is named to the user. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Whether it was only shown. */
  readonly isDryRun: boolean;
  /** What was done, in a sentence: `renamed a to b`. */
  readonly done: string;
  /** What is to be done about it, after that: `look at b`. */
  readonly remark?: string | undefined;
  /** More to show before that. */
  readonly blocks?: readonly Block[];
  /** What was made of what, for scripts. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What an edit did to the catalogue; as a dry run, the difference that it would make. */
export function editReport(edit: EditMade): Report {
  const { file, before, after, isDryRun, done, blocks = [], details = {} } = edit;
  const diff = unifiedDiff(file, before, after);
  const { added, removed } = diffSize(diff);
  const isWritten = !isDryRun && diff !== '';
  const result = { version: 1, file, written: isWritten, added, removed, done, ...details, diff };
  return {
    result,
    items: [result],
    columns: ['file', 'written', 'added', 'removed', 'done'],
    rows: [[file, isWritten, added, removed, done] satisfies Cell[]],
    display: [
      ...blocks,
      ...(isDryRun && diff !== '' ? [{ kind: 'verbatim', isWhole: true, lines: diffLines(diff) } as const] : []),
      { kind: 'paragraph', text: summary(edit, diff, added, removed) },
    ],
  };
}

function summary({ file, done, remark, isDryRun }: EditMade, diff: string, added: number, removed: number): string {
  if (diff === '') return `${file}: nothing to change (${done}).`;
  const size = [
    added > 0 ? `${added} ${added === 1 ? 'line' : 'lines'} added` : '',
    removed > 0 ? `${removed} taken out` : '',
  ].filter(Boolean);
  const told = isDryRun ? `${file} is as it was. Without --dry-run: ${done}` : `${file}: ${done} (${size.join(', ')})`;
  return remark === undefined ? `${told}.` : `${told}; ${remark}.`;
}
