import type { Side } from '../comparison/change.ts';
import { groupBy } from '../comparison/group-by.ts';
import { isDated } from '../comparison/moments.ts';
import type { Moment, Timeline } from '../comparison/timeline.ts';
import { sideWords, sideWordsIn } from './change-words.ts';
import { intervalCells, INTERVAL_COLUMNS } from './interval-cells.ts';
import { readingWords } from './interval-words.ts';
import type { Block, PlotRow, Report } from './report.ts';
import { ASSUMED_TIME, ofWords } from './time-words.ts';

/** A claim through its years in every form. */
export function timelineReport(timeline: Timeline, about: string): Report {
  const figures = timeline.moments.flatMap(({ date, sides }) => sides.map((side) => ({ date, side })));
  return {
    result: timeline,
    items: figures.map(({ date, side }) => ({ claim: timeline.claim, date, ...side })),
    columns: [
      'claim',
      'date',
      'words',
      'stated',
      ...INTERVAL_COLUMNS.map((column) => `strict_${column}`),
      ...INTERVAL_COLUMNS.map((column) => `likely_${column}`),
      'unit',
      'period',
      'time',
      'time_stated',
      'basis',
      'derived',
      'sources',
      'agree',
    ],
    rows: figures.map(({ date, side }) => [
      timeline.claim,
      date,
      side.words,
      side.stated,
      ...intervalCells(side.strict),
      ...intervalCells(side.likely),
      side.unit,
      side.period,
      side.time,
      side.timeStated,
      side.basis,
      side.derived,
      side.citations.length,
      side.agree,
    ]),
    display: [
      { kind: 'heading', text: timeline.title },
      { kind: 'paragraph', text: [{ text: about, style: 'dim' }] },
      { kind: 'plot', rows: plotted(timeline.moments) },
      ...figures.flatMap(({ date, side }) => figureBlocks(date, side, timeline)),
      ...(timeline.by === 'reference' && figures.some(({ side }) => isAssumed(side))
        ? [{ kind: 'paragraph', text: [{ text: ASSUMED_TIME, style: 'dim' }] } as const]
        : []),
    ],
  };
}

const isAssumed = ({ timeStated, derived }: Side) => !timeStated && derived === null;

/** What tells no year has no place among the years, unless there is nothing else. */
function plotted(moments: readonly Moment[]): PlotRow[] {
  const dated = moments.filter(isDated);
  return (dated.length > 0 ? dated : moments).flatMap(({ date, sides }) => sides.map((side) => plotRow(date, side)));
}

/** A figure as a line of a plot. */
export function plotRow(label: string, side: Side): PlotRow {
  return { label, words: sideWordsIn(side, label), strict: side.strict, likely: side.likely ?? side.strict };
}

function figureBlocks(date: string, side: Side, { by, bases }: Timeline): Block[] {
  const reading = side.agree
    ? readingWords(side.strict, side.likely ?? side.strict)
    : 'its sources contradict each other: no amount fits all of them';
  const basis = side.basis === null ? '' : `; counts ${bases[side.basis]}`;
  const time = by === 'reference' && isAssumed(side) ? '; its time is not stated' : '';
  // Only what a document says is marked as its words.
  const figure = side.derived === null ? ({ text: sideWords(side), style: 'figure' } as const) : sideWords(side);
  return [
    {
      kind: 'paragraph',
      text: [{ text: date, style: 'strong' }, '  ', figure, `${ofWords(side, date)}  ${reading}${basis}${time}`],
    },
    { kind: 'paragraph', indent: 6, text: [{ text: originWords(side), style: 'dim' }] },
  ];
}

/** Where a figure stands, each wording with the places that have it; of one wording only the places. */
export function originWords({ citations, derived }: Side): string {
  const places = groupBy(citations, ({ figure }) => figure.toLowerCase());
  const sources = places
    .map((same) => {
      const where = same.map(({ document, paragraph }) => `${document} ¶${paragraph}`).join(', ');
      return places.length === 1 ? where : `“${same[0]!.figure}” ${where}`;
    })
    .join('; ');
  return derived === null ? sources : `worked out as ${derived}, from ${sources}`;
}
