import { lostComments } from '../catalogue/yaml-comments.ts';
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
  /** The comments right above what was taken out. */
  readonly commentsAbove?: readonly string[];
  /** More to show before that. */
  readonly blocks?: readonly Block[];
  /** What was made of what, for scripts. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What an edit did to the catalogue; as a dry run, the difference that it would make. */
export function editReport(edit: EditMade): Report {
  const { file, before, after, isDryRun, done, blocks = [], details = {}, commentsAbove = [] } = edit;
  const diff = unifiedDiff(file, before, after);
  const { added, removed } = diffSize(diff);
  const isWritten = !isDryRun && diff !== '';
  const comments = /^-.*#/m.test(diff) ? lostComments(before, after) : [];
  const kept = commentsAbove.filter((comment) => !comments.includes(comment));
  const result = {
    version: 1,
    file,
    written: isWritten,
    added,
    removed,
    done,
    ...details,
    lostComments: comments,
    diff,
  };
  return {
    result,
    items: [result],
    columns: ['file', 'written', 'added', 'removed', 'done'],
    rows: [[file, isWritten, added, removed, done] satisfies Cell[]],
    display: [
      ...blocks,
      ...(isDryRun && diff !== '' ? [{ kind: 'verbatim', isWhole: true, lines: diffLines(diff) } as const] : []),
      { kind: 'paragraph', text: summary(edit, diff, added, removed) + lostWords(comments) + keptWords(kept) },
    ],
  };
}

function summary({ file, done, remark, isDryRun }: EditMade, diff: string, added: number, removed: number): string {
  if (diff === '') return `${file}: nothing to change (${done}).`;
  const size = [
    added > 0 ? `${added} ${added === 1 ? 'line' : 'lines'} added` : '',
    removed > 0 ? `${removed} ${added > 0 ? '' : removed === 1 ? 'line ' : 'lines '}taken out` : '',
  ].filter(Boolean);
  const told = isDryRun ? `${file} is as it was. Without --dry-run: ${done}` : `${file}: ${done} (${size.join(', ')})`;
  return remark === undefined ? `${told}.` : `${told}; ${remark}.`;
}

const MOST_NAMED = 5;

/** Which comments go with what is taken out: what their author wrote is to be missed by no one. */
function lostWords(comments: readonly string[]): string {
  if (comments.length === 0) return '';
  return ` With it ${comments.length === 1 ? 'goes the comment' : 'go the comments'} ${named(comments)}.`;
}

/** Which comments stay above what follows, of which they may not be true. */
function keptWords(comments: readonly string[]): string {
  if (comments.length === 0) return '';
  const [what, stays, speaks] =
    comments.length === 1 ? ['comment', 'stays', 'it heads'] : ['comments', 'stay', 'they head'];
  return ` The ${what} ${named(comments)} ${stays} above what ${speaks} now.`;
}

function named(comments: readonly string[]): string {
  const more = comments.length > MOST_NAMED ? ` and ${comments.length - MOST_NAMED} more` : '';
  const shown = comments.slice(0, MOST_NAMED).map((comment) => `“${comment}”`);
  return `${shown.join(', ')}${more}`;
}
