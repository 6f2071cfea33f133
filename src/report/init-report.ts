import { enumerated } from '../corpus/enumerate.ts';
import { groupBy } from '../comparison/group-by.ts';
import type { FoundCorpus } from '../discovery/read-corpus.ts';
import type { Report, Text } from './report.ts';

/** A catalogue that was made of a folder. */
export interface Initialised extends Pick<FoundCorpus, 'documents' | 'unusable'> {
  readonly file: string;
  readonly source: string;
  readonly isDryRun: boolean;
}

const NOT_STATED: Text = [{ text: 'not stated', style: 'dim' }];

/** What is known of each document of a new catalogue, and how. */
export function initReport({ file, source, isDryRun, documents, unusable }: Initialised): Report {
  const items = documents.map(({ id, entry, facts }) => ({
    id,
    ...entry,
    titleSource: facts.title.source,
    authorSource: facts.author?.source ?? null,
  }));
  const undated = documents.filter(({ facts }) => facts.date === null).map(({ id }) => id);
  return {
    result: { version: 1, file, written: !isDryRun, documents: items, unusable },
    items,
    columns: ['id', 'file', 'title', 'title_source', 'author', 'author_source', 'date', 'date_source', 'sha256'],
    rows: items.map((item) => [
      item.id,
      item.file,
      item.title,
      item.titleSource,
      item.author ?? null,
      item.authorSource,
      item.date,
      item.dateSource,
      item.sha256,
    ]),
    display: [
      ...(isDryRun ? [{ kind: 'verbatim', isWhole: true, lines: source.trimEnd().split('\n') } as const] : []),
      {
        kind: 'table',
        columns: [
          { title: 'document' },
          { title: 'date', shrink: 0 },
          { title: 'known from' },
          // In one column, as five would leave titles a word's room in a terminal.
          { title: 'title, author' },
        ],
        rows: documents.map(({ id, facts, entry }) => [
          id,
          facts.date === null ? NOT_STATED : entry.date,
          facts.date === null ? '' : (entry.dateSource ?? '').replace(/^stated in /, ''),
          entry.author == null ? entry.title : [entry.title, { text: `, ${entry.author}`, style: 'dim' }],
        ]),
      },
      ...sameFiles(documents).map((text) => ({ kind: 'paragraph', text }) as const),
      ...unusable.map(
        ({ file: name, message }) =>
          ({ kind: 'paragraph', text: [{ text: `${name} is left out: ${message}`, style: 'error' }] }) as const,
      ),
      { kind: 'paragraph', text: summary(file, isDryRun, documents.length, undated) },
    ],
  };
}

const MOST_NAMED = 5;

/** Which documents hold the same bytes, in words. */
function sameFiles(documents: Initialised['documents']): string[] {
  const same = groupBy(documents, ({ entry }) => entry.sha256).filter(({ length }) => length > 1);
  const named = same
    .slice(0, MOST_NAMED)
    .map((files) => `${enumerated(files.map(({ id }) => id))} hold the same bytes.`);
  return same.length > MOST_NAMED
    ? [...named, `So do the documents of ${same.length - MOST_NAMED} more files.`]
    : named;
}

function summary(file: string, isDryRun: boolean, count: number, undated: readonly string[]): string {
  const documents = `${count} document${count === 1 ? '' : 's'}`;
  const [first] = undated;
  const dates =
    first === undefined
      ? ''
      : ` ${undated.length} ${undated.length === 1 ? 'has' : 'have'} no date yet: XXXX stands for it until you say it, as in claims set ${first} --date 2019-03.`;
  return isDryRun
    ? `${file} would list ${documents}; nothing was written.${dates}`
    : `${file} lists ${documents}.${dates} Next: claims suggest`;
}
