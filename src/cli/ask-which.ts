import checkbox from '@inquirer/checkbox';
import { codePointsOf } from '../corpus/code-points.ts';
import type { DocumentText } from '../corpus/document.ts';
import { partitionPoint } from '../corpus/partition-point.ts';
import { sentenceAround, type Sentence } from '../corpus/sentence.ts';
import { pickFigures, proposedFor, type PickedSeries } from '../discovery/accept-series.ts';
import type { SeriesObservation } from '../discovery/series.ts';
import { figureInSentence } from '../report/figure-in-sentence.ts';
import { plain } from '../report/sanitise.ts';
import { cut, loadMeasure } from '../report/terminal/width.ts';
import type { Io } from './io.ts';

/** Where a prompt reads and writes, and what breaks it off. */
export type Streams = NonNullable<Parameters<typeof checkbox>[1]>;

const MOST_SHOWN = 15;
const SENTENCE_LINES = 3;
/** The question, a free line, what is wrong, the keys, and the line that the cursor is on below them. */
const OTHER_LINES = 5;

const howMany = (ticked: readonly unknown[], all: readonly unknown[]) => `${ticked.length} of ${all.length}`;

/** Asks on a terminal which of the figures proposed belong to a series, with the sentence of the one that the cursor is on. */
export async function askWhich(
  io: Io,
  series: PickedSeries,
  texts: ReadonlyMap<string, DocumentText>,
  streams: Streams,
): Promise<PickedSeries> {
  const proposed = proposedFor(series);
  const { columns, rows } = { columns: io.stderr.columns || 80, rows: io.stderr.rows || 24 };
  const paragraphs = new Set(proposed.map((each) => texts.get(each.document)!.paragraphs[each.paragraph - 1]!.text));
  const measure = await loadMeasure([...paragraphs]);
  const sentence = (at: string) =>
    figureInSentence(sentenceOf(proposed[Number(at)]!, texts), Math.max(20, columns - 4), SENTENCE_LINES, measure)
      .map((line) => `   ${line}`)
      .join('\n');
  const kept = await checkbox(
    {
      message: 'which belong?',
      pageSize: Math.max(3, Math.min(MOST_SHOWN, rows - SENTENCE_LINES - OTHER_LINES)),
      loop: false,
      // The prompt wants all descriptions at once and styles one: thousands of sentences need not be looked for.
      theme: { style: { renderSelectedChoices: howMany, description: sentence } },
      choices: proposed.map((observation, at) => {
        const { date, document, paragraph } = observation;
        const [start, end] = [plain(`${date ?? '–'}  `), plain(`  ${document} ¶${paragraph}`)];
        // Beside the cursor and the box.
        const room = columns - 4 - measure(start + end);
        return {
          value: observation,
          name: `${start}${cut(plain(observation.quote), Math.max(20, room), measure)}${end}`,
          description: String(at),
          checked: series.observations.includes(observation),
        };
      }),
      validate: (ticked) => ticked.length > 0 || 'tick one or more; to leave out all, never propose it again',
    },
    streams,
  );
  return pickFigures(series, new Set(kept));
}

function sentenceOf(observation: SeriesObservation, texts: ReadonlyMap<string, DocumentText>): Sentence {
  const { document, paragraph, start, figure, figureStart } = observation;
  const { text, paragraphs } = texts.get(document)!;
  const within = paragraphs[paragraph - 1]!;
  const offset = codePointsOf(text);
  const quoteAt = partitionPoint(text.length, (index) => offset(index) < start) - within.start;
  // Its lines are joined in the quote, so that it stands there no later than in the text.
  const figureAt = within.text.indexOf(figure, quoteAt + figureStart);
  return sentenceAround(within.text, figureAt, figureAt + figure.length);
}
