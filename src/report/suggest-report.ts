import { parsePeriod, periodWords } from '../catalogue/period.ts';
import type { Series, SeriesObservation, Suggestion } from '../discovery/series.ts';
import { addCommand } from './add-words.ts';
import { intervalCells, INTERVAL_COLUMNS } from './interval-cells.ts';
import { markedFigure } from './marked-figure.ts';
import type { Block, Report, Text } from './report.ts';
import { sureWords } from './sure-words.ts';
import { timeWords } from './time-words.ts';

/** How proposals are shown. */
export interface SuggestView {
  readonly explain: boolean;
  /** The most series that people are shown; data has them all. */
  readonly most: number;
  /** The paths of files in the corpus folder that the catalogue does not list, and that were not looked through. */
  readonly uncatalogued?: readonly string[];
  /** Whether there is a catalogue that series which were put together could have been written into, and were not. */
  readonly isUnwritten?: boolean;
}

/** The series proposed: as data every figure of each, for people the first of them. */
export function suggestReport(
  suggestion: Suggestion,
  { explain, most, uncatalogued = [], isUnwritten = false }: SuggestView,
): Report {
  const { series } = suggestion;
  const merged = isUnwritten ? series.find(({ mergedFrom }) => mergedFrom !== undefined) : undefined;
  return {
    result: suggestion,
    items: series,
    columns: COLUMNS,
    rows: series.flatMap((each) =>
      each.observations.map((observation) => [
        each.id,
        each.title,
        each.kind,
        each.claim,
        each.sureness.toFixed(2),
        observation.document,
        observation.date,
        observation.of,
        observation.paragraph,
        observation.quote,
        observation.figure,
        observation.hedge,
        observation.value,
        ...intervalCells(observation.likely),
        observation.unit,
        observation.counted,
        observation.period,
        observation.start,
        observation.end,
        observation.isCatalogued,
      ]),
    ),
    display: [
      ...series.slice(0, most).flatMap((each) => seriesBlocks(each, explain)),
      ...(series.length > most
        ? [
            {
              kind: 'paragraph',
              text: `… and ${series.length - most} more: --most ${series.length} shows them.`,
            } as const,
          ]
        : []),
      { kind: 'paragraph', text: summary(suggestion) },
      ...(uncatalogued.length > 0 ? [{ kind: 'paragraph', text: uncataloguedWords(uncatalogued) } as const] : []),
      ...(merged === undefined ? [] : [{ kind: 'paragraph', text: unwrittenWords(merged) } as const]),
    ],
  };
}

const COLUMNS = [
  'series',
  'title',
  'kind',
  'claim',
  'sureness',
  'document',
  'date',
  'of',
  'paragraph',
  'quote',
  'figure',
  'hedge',
  'value',
  ...INTERVAL_COLUMNS.map((column) => `likely_${column}`),
  'unit',
  'counted',
  'period',
  'start',
  'end',
  'catalogued',
];

function seriesBlocks(series: Series, explain: boolean): Block[] {
  const { id, title, observations, claim } = series;
  const shown = claim === null ? observations : newInPlace(observations);
  const hidden = observations.length - shown.length;
  return [
    { kind: 'heading', text: [{ text: id, style: 'heading' }, `  ${title}`] },
    { kind: 'paragraph', indent: 2, text: [{ text: about(series), style: 'dim' }] },
    {
      kind: 'table',
      columns: [
        { title: 'date', shrink: 0 },
        { title: 'words' },
        { title: 'document' },
        { title: '¶', align: 'right', shrink: 0 },
      ],
      rows: shown.map((observation) => [
        observation.date ?? '–',
        [
          ...markedFigure(observation),
          ...(observation.of === null ? [] : [{ text: ` (of ${timeWords(observation.of)})`, style: 'dim' } as const]),
          ...(claim !== null && !observation.isCatalogued ? [{ text: ' (new)', style: 'strong' } as const] : []),
        ],
        observation.document,
        String(observation.paragraph),
      ]),
    },
    ...(hidden === 0 ? [] : [{ kind: 'paragraph', indent: 2, text: hiddenWords(hidden) } as const]),
    ...(explain ? [{ kind: 'paragraph', indent: 2, text: reasonsText(series) } as const] : []),
  ];
}

// So many of a claim's own figures tell what a new one goes on from.
const BEFORE_EACH = 2;

/** The figures that are new for a claim, each with the last of the claim's own before it. */
function newInPlace(observations: readonly SeriesObservation[]): readonly SeriesObservation[] {
  const shown = new Set<SeriesObservation>();
  let known: SeriesObservation[] = [];
  for (const observation of observations) {
    if (observation.isCatalogued) known = [...known.slice(1 - BEFORE_EACH), observation];
    else for (const each of [...known, observation]) shown.add(each);
  }
  return observations.filter((observation) => shown.has(observation));
}

function hiddenWords(count: number): Text {
  const words = count === 1 ? '1 other that the claim has is' : `${count} others that the claim has are`;
  return [{ text: `… ${words} not shown.`, style: 'dim' }];
}

function about({ claim, kind, period, unit, sureness, observations, reasons, mergedFrom }: Series): string {
  const fresh = observations.filter(({ isCatalogued }) => !isCatalogued).length;
  const figures =
    claim === null
      ? plural(observations.length, 'figure')
      : `${fresh} new for this claim, ${observations.length} in all`;
  return [
    `${figures} in ${plural(reasons.documents, 'document')}`,
    period === null ? kind : `${kind} over ${periodWords(parsePeriod(period))}`,
    ...(unit === null ? [] : [unit]),
    mergedFrom === undefined ? `${sureWords(sureness)} (${sureness.toFixed(2)})` : BY_HAND,
    ...(reasons.severalValues > 1 ? [`${reasons.severalValues} documents state several values`] : []),
  ].join(' · ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const BY_HAND = 'put together by hand';

function reasonsText({ reasons, observations, mergedFrom }: Series): string {
  const { words, dimension, cohesion, periodStated } = reasons;
  const shared = words.map(({ word, figures }) => `${word} ${figures}/${observations.length}`).join(', ');
  const parts = [
    ...(mergedFrom === undefined ? [] : [`${BY_HAND} from ${mergedFrom.join(', ')}`]),
    `all are ${dimension}`,
    ...(mergedFrom !== undefined && shared === '' ? [] : [`word stems in common: ${shared}`]),
    ...(mergedFrom === undefined ? [`cohesion ${cohesion.toFixed(2)}`] : []),
    ...(periodStated > 0 ? [`the period is stated by ${periodStated}`] : []),
  ];
  return `Why: ${parts.join('; ')}.`;
}

function summary({ series, documents, copies, quantities, excluded, alone }: Suggestion): string {
  const leftOut = excluded === 0 ? '' : ` and ${excluded} ${excluded === 1 ? 'is' : 'are'} excluded`;
  const known = series.filter(({ claim }) => claim !== null).length;
  const may =
    quantities === 1 ? '1 quantity that may be a statistic' : `${quantities} quantities that may be statistics`;
  const stand = alone === 1 ? '1 stands' : `${alone} stand`;
  return `${series.length} series${knownWords(known, series.length)}, in ${plural(documents, 'document')} with ${may}, of which ${stand} alone${leftOut}.${copyWords(copies)}`;
}

function knownWords(known: number, all: number): string {
  if (known === 0) return '';
  const claims = known === 1 ? 'a claim of the catalogue' : 'claims of the catalogue';
  if (known < all) return `, ${known} of them ${claims}`;
  return all === 1 ? `, ${claims}` : `, all of them ${claims}`;
}

function unwrittenWords({ id }: Series): string {
  return `Nothing was written: with --accept ${id}, what was put together would be; with --write, all of it.`;
}

function uncataloguedWords(paths: readonly string[]): string {
  const files =
    paths.length === 1 ? '1 file of the corpus folder is' : `${paths.length} files of the corpus folder are`;
  return `${files} not in the catalogue: ${addCommand(paths)}`;
}

const MOST_NAMED = 3;

function copyWords(copies: readonly string[]): string {
  if (copies.length === 0) return '';
  const more = copies.length > MOST_NAMED ? ` and ${copies.length - MOST_NAMED} more` : '';
  const have =
    copies.length === 1 ? 'has the text of another document and is' : 'have the text of other documents and are';
  return ` ${copies.slice(0, MOST_NAMED).join(', ')}${more} ${have} left out.`;
}
