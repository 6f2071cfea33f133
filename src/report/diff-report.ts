import { parsePeriod, periodWords } from '../catalogue/period.ts';
import type { Change, Side, Verdict } from '../comparison/change.ts';
import { VERDICTS, type Diff } from '../comparison/diff.ts';
import { groupBy } from '../comparison/group-by.ts';
import { differenceWords, reasonWords, sideWords, verdictWords } from './change-words.ts';
import { plotRow } from './timeline-report.ts';
import { DIFF_COLUMNS, diffRow } from './diff-rows.ts';
import { markedFigure } from './marked-figure.ts';
import type { Block, Report, Stretch, Text } from './report.ts';
import { ASSUMED_TIME, ofWords } from './time-words.ts';
import { VERDICT_MARKS, verdictMark } from './verdict-marks.ts';

/** What people are shown besides the tables. */
interface DiffReportOptions {
  /** The words of each source. */
  readonly quotes?: boolean;
  /** The figures of each comparison as intervals. */
  readonly plots?: boolean;
}

/** A comparison in every form. */
export function diffReport(diff: Diff, options: DiffReportOptions = {}): Report {
  return {
    result: diff,
    items: diff.changes,
    columns: DIFF_COLUMNS,
    rows: diff.changes.map(diffRow),
    display: [
      { kind: 'paragraph', text: summary(diff) },
      ...comparedTable(diff),
      ...incomparable(diff),
      ...(options.plots ? plots(diff) : []),
      ...onlyTable(diff, 'only-before', 'from', `Stated in ${diff.from}; none catalogued for ${diff.to}`),
      ...onlyTable(diff, 'only-after', 'to', `Stated in ${diff.to}; none catalogued for ${diff.from}`),
      ...footnotes(diff),
      ...(options.quotes ? quotes(diff) : []),
    ],
  };
}

/** How many of each verdict: the whole answer in a line. */
function summary({ from, to, by, changes }: Diff): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const of = changes.filter((change) => change.verdict === verdict);
    return of.length === 0 ? [] : [countWords(verdict, of, from, to)];
  });
  return `${from} → ${to}${by === 'reference' ? ', by the time spoken of' : ''}: ${counts.length === 0 ? 'no claim is stated in either' : counts.join(', ')}`;
}

function countWords(verdict: Verdict, changes: readonly Change[], from: string, to: string): string {
  const count = changes.length;
  switch (verdict) {
    case 'rose':
    case 'fell': {
      const certain = changes.filter((change) => change.certainty === 'certain').length;
      const shares = [certain > 0 ? `${certain} certain` : '', certain < count ? `${count - certain} likely` : ''];
      return `${count} ${verdict} (${shares.filter(Boolean).join(', ')})`;
    }
    case 'unclear':
      return `${count} unclear`;
    case 'not-comparable':
      return `${count} not comparable`;
    case 'only-before':
      return `${count} stated only in ${from}`;
    case 'only-after':
      return `${count} only in ${to}`;
  }
}

function comparedTable({ from, to, changes }: Diff): Block[] {
  const compared = changes.filter((change) => change.from !== null && change.to !== null);
  if (compared.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: '', shrink: 0 },
        { title: 'claim' },
        { title: from },
        { title: to },
        { title: 'change' },
        { title: 'verdict' },
      ],
      rows: compared.map((change) => [
        verdictMark(change.verdict),
        [{ text: change.claim, style: 'strong' }],
        figureText(change.from, from, change),
        figureText(change.to, to, change),
        change.verdict === 'not-comparable' ? '' : differenceWords(change),
        [{ text: verdictWords(change), style: VERDICT_MARKS[change.verdict].style }],
      ]),
    },
  ];
}

/** Why figures are not comparable takes a sentence, which no column has room for. */
function incomparable({ changes }: Diff): Block[] {
  return changes
    .filter(({ verdict }) => verdict === 'not-comparable')
    .map((change) => ({
      kind: 'paragraph',
      text: [...verdictMark(change.verdict), ` ${change.claim}: ${reasonWords(change)}.`],
    }));
}

/** The words of a figure, over how long where that matters, and how many documents state it where they are several. */
function figureText(side: Side | null, year: string, { change }: Change): Text {
  if (side === null) return '–';
  const count = documentsSaying(side);
  const text: Stretch[] = [sideWords(side)];
  if (change?.perYear && side.period !== null) text.push(` in ${periodWords(parsePeriod(side.period))}`);
  text.push({ text: ofWords(side, year), style: 'dim' });
  if (side.derived !== null) text.push({ text: ' ƒ', style: 'dim' });
  else if (count > 1 || !side.agree) {
    text.push({ text: ` ${count > 1 ? `×${count}` : ''}${side.agree ? '' : '!'}`, style: 'dim' });
  }
  return text;
}

/** How many documents say its words; 1 where each has words of its own, so that none of them is said by all. */
function documentsSaying({ citations, hedge }: Side): number {
  return hedge === null ? 1 : new Set(citations.map(({ document }) => document)).size;
}

function onlyTable(diff: Diff, verdict: Verdict, end: 'from' | 'to', title: string): Block[] {
  const { changes, [end]: year } = diff;
  const only = changes.filter((change) => change.verdict === verdict);
  if (only.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [{ title: '', shrink: 0 }, { title }, { title: 'figure', shrink: 0 }],
      rows: only.map((change) => [verdictMark(verdict), change.claim, figureText(change[end], year, change)]),
    },
  ];
}

/** Both figures of what can be compared, one below the other. */
function plots({ from, to, changes }: Diff): Block[] {
  return changes.flatMap((change): Block[] => {
    if (change.from === null || change.to === null || change.verdict === 'not-comparable') return [];
    return [
      { kind: 'heading', text: [...verdictMark(change.verdict), ` ${change.claim}`] },
      { kind: 'plot', rows: [plotRow(from, change.from), plotRow(to, change.to)] },
    ];
  });
}

/** What the marks beside figures mean, and where to go on. */
function footnotes({ changes, earlier, by }: Diff): Block[] {
  const sides = changes.flatMap(({ from, to }) => [from, to]).filter((side) => side !== null);
  const counts = sides.filter((side) => side.derived === null).map(documentsSaying);
  const isSeveral = counts.some((count) => count > 1);
  const derived = changes.filter(({ from, to }) => (from?.derived ?? to?.derived ?? null) !== null);
  const stated = changes.find(({ from, to }) => (to ?? from)?.derived === null);
  const notes = [
    isSeveral ? '×: so many documents say it, and are read together.' : '',
    sides.some((side) => !side.agree) ? '!: sources that contradict each other.' : '',
    by === 'reference' && sides.some((side) => !side.timeStated && side.derived === null) ? ASSUMED_TIME : '',
    ...derived.map(({ claim, from, to }) => `ƒ: ${claim} is worked out as ${from?.derived ?? to?.derived}.`),
    ...earlierNotes(changes, earlier),
    stated ? `claims sources ${stated.claim} shows the words.` : '',
  ].filter(Boolean);
  return notes.length === 0 ? [] : [{ kind: 'paragraph', text: [{ text: notes.join(' '), style: 'dim' }] }];
}

/** How many figures of which claims are of earlier times, and so of no side. */
function earlierNotes(changes: readonly Change[], earlier: Diff['earlier']): string[] {
  const shown = groupBy(
    earlier.filter(({ claim }) => changes.some((change) => change.claim === claim)),
    ({ claim }) => claim,
  );
  const [first] = shown;
  if (first === undefined) return [];
  const counts = shown.map((own) => `${own[0]!.claim} (${own.length})`).join(', ');
  return [`Left out, as they speak of earlier times: ${counts}. claims show ${first[0]!.claim} has them.`];
}

function quotes({ from, to, changes }: Diff): Block[] {
  return changes.flatMap((change): Block[] => [
    { kind: 'heading', text: change.claim },
    ...quotesOf(change.from, from),
    ...quotesOf(change.to, to),
  ]);
}

function quotesOf(side: Side | null, label: string): Block[] {
  return (side?.citations ?? []).map((citation) => ({
    kind: 'quote',
    text: [
      ...markedFigure(citation),
      { text: `  ${label}, ${citation.document} ¶${citation.paragraph}`, style: 'dim' },
    ],
  }));
}
