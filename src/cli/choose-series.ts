import checkbox from '@inquirer/checkbox';
import input from '@inquirer/input';
import select from '@inquirer/select';
import { ID_HINT, isId } from '../catalogue/id.ts';
import { codePointsOf } from '../corpus/code-points.ts';
import type { DocumentText } from '../corpus/document.ts';
import { InputError } from '../corpus/input-error.ts';
import { partitionPoint } from '../corpus/partition-point.ts';
import { sentenceAround, type Sentence } from '../corpus/sentence.ts';
import type { Series, SeriesObservation } from '../discovery/series.ts';
import { pickFigures, proposedFor, type PickedSeries } from '../discovery/accept-series.ts';
import { mergeSeries, whyNotMerged } from '../discovery/merge-series.ts';
import { figureInSentence } from '../report/figure-in-sentence.ts';
import { render } from '../report/formats.ts';
import { plain } from '../report/sanitise.ts';
import { suggestReport } from '../report/suggest-report.ts';
import { cut, loadMeasure } from '../report/terminal/width.ts';
import { untilBrokenOff } from './broken-off.ts';
import { errorText } from './error-text.ts';
import { write, type Io } from './io.ts';
import { tell } from './tell.ts';

type Choice = 'accept' | 'rename' | 'pick' | 'merge' | 'skip' | 'never' | 'stop';

/** What became of series that were gone through; the others are left as they are. */
export interface Chosen {
  /** As they were renamed, picked and merged. */
  readonly accepted: readonly PickedSeries[];
  /** Never to be proposed again. */
  readonly refused: readonly Series[];
}

/**
 * Goes through series one by one and asks what is to become of each.
 * @param texts those of the documents, by id
 * @param claims the ids that the catalogue's claims have, which no series can take
 * @param check throws InputError where what was chosen cannot be written: that is told, and the last of it asked for again
 * @throws InputError where there is no terminal, or the user breaks off
 */
export async function chooseSeries(
  io: Io,
  proposed: readonly Series[],
  texts: ReadonlyMap<string, DocumentText>,
  claims: readonly string[],
  check: (chosen: Chosen) => Promise<void>,
): Promise<Chosen> {
  const stdin = io.stdin as NodeJS.ReadableStream & { readonly isTTY?: boolean };
  if (stdin.isTTY !== true || io.stderr.isTTY !== true) {
    throw new InputError('there is no terminal to ask on', { hint: 'name the series with --accept ID…' });
  }
  return untilBrokenOff((signal) =>
    goThrough(io, proposed, texts, claims, check, { input: stdin, output: io.stderr, signal }),
  );
}

async function goThrough(
  io: Io,
  proposed: readonly Series[],
  texts: ReadonlyMap<string, DocumentText>,
  claims: readonly string[],
  check: (chosen: Chosen) => Promise<void>,
  streams: NonNullable<Streams>,
): Promise<Chosen> {
  const ids = [...claims, ...proposed.map(({ id }) => id)];
  let chosen: Chosen = { accepted: [], refused: [] };
  let rest: readonly PickedSeries[] = proposed;
  try {
    while (rest.length > 0) {
      const [series, ...others] = rest as [PickedSeries, ...PickedSeries[]];
      const partners = others.filter((other) => whyNotMerged([series, other]) === undefined);
      await showOne(io, series);
      const choice = await ask(series, partners, streams);
      if (choice === 'stop') break;
      if (choice === 'merge') rest = await merge(series, partners, rest, streams);
      // Shown as it is now, it is asked for again: it may want another name too.
      else if (choice === 'pick') rest = [await pick(io, series, texts, streams), ...others];
      else {
        const made = await decide(choice, series, chosen, ids, streams);
        if (await isRefused(io, made, check)) continue;
        chosen = made;
        rest = others;
      }
    }
  } catch (error) {
    if (error instanceof Error && BROKEN_OFF.has(error.name)) {
      throw new InputError('broken off', { hint: 'nothing was written' });
    }
    throw error;
  }
  return chosen;
}

/** What the prompts throw for Ctrl-C, and for a signal. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError']);

/** What is chosen in all, with what becomes of one more. */
async function decide(
  choice: 'accept' | 'rename' | 'skip' | 'never',
  series: PickedSeries,
  { accepted, refused }: Chosen,
  ids: readonly string[],
  streams: Streams,
): Promise<Chosen> {
  switch (choice) {
    case 'accept':
      return { accepted: [...accepted, series], refused };
    case 'rename':
      return {
        accepted: [...accepted, await rename(series, new Set([...ids, ...accepted.map(({ id }) => id)]), streams)],
        refused,
      };
    case 'never':
      // All that was proposed, whatever was picked of it before.
      return { accepted, refused: [...refused, pickFigures(series, new Set(proposedFor(series)))] };
    case 'skip':
      return { accepted, refused };
  }
}

/** Tells why what was chosen cannot be written, where it cannot: what was decided before it stays. */
async function isRefused(io: Io, chosen: Chosen, check: (chosen: Chosen) => Promise<void>): Promise<boolean> {
  try {
    await check(chosen);
    return false;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await tell(io, errorText(error));
    return true;
  }
}

async function showOne(io: Io, series: PickedSeries): Promise<void> {
  const counts = { documents: 0, copies: [], quantities: 0, excluded: 0, alone: 0 } as const;
  // Of some of its figures alone nothing is known of why they belong together.
  const view = { explain: series.leftOut === undefined, most: 1 };
  const report = suggestReport({ version: 1, series: [series], ...counts }, view);
  // Without the summary, which is of all series.
  const shown = { ...report, display: report.display.slice(0, -1) };
  const text = await render(shown, 'table', {
    width: io.stderr.columns || 80,
    colour: !io.env['NO_COLOR'],
    raw: false,
  });
  await write(io.stderr, text);
}

type Streams = Parameters<typeof select>[1];

const PICK = {
  value: 'pick',
  name: 'pick the figures that belong, and leave out the others for good',
  short: 'pick the figures that belong',
} as const;

function ask(series: PickedSeries, partners: readonly PickedSeries[], streams: Streams): Promise<Choice> {
  const isNew = series.claim === null;
  return select<Choice>(
    {
      message: `${series.id}?`,
      choices: [
        { value: 'accept', name: isNew ? 'accept' : 'add to the claim' },
        ...(isNew ? [{ value: 'rename', name: 'accept under another name' } as const] : []),
        ...(proposedFor(series).length > 1 ? [PICK] : []),
        ...(partners.length > 0 ? [{ value: 'merge', name: 'merge with another series' } as const] : []),
        { value: 'skip', name: 'leave it for now' },
        { value: 'never', name: isNew ? 'never propose it again' : 'never propose these for it again' },
        { value: 'stop', name: 'stop here and write what was decided' },
      ],
    },
    streams,
  );
}

const MOST_SHOWN = 15;
const SENTENCE_LINES = 3;
/** The question, a free line, what is wrong, the keys, and the line that the cursor is on below them. */
const OTHER_LINES = 5;

const howMany = (ticked: readonly unknown[], all: readonly unknown[]) => `${ticked.length} of ${all.length}`;

/** Asks which of the figures proposed belong to a series, with the sentence of the one that the cursor is on. */
async function pick(
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

/** Puts a series together with one that is asked for, and leaves it first; as they are where none is wanted after all. */
async function merge(
  series: PickedSeries,
  partners: readonly PickedSeries[],
  all: readonly PickedSeries[],
  streams: Streams,
): Promise<readonly PickedSeries[]> {
  const other = await select<string | null>(
    {
      message: 'with which?',
      choices: [
        ...partners.map(({ id, title }) => ({ value: id, name: plain(`${id}  ${title}`) })),
        { value: null, name: 'with none' },
      ],
    },
    streams,
  );
  if (other === null) return all;
  const ids = [series.id, other];
  return bringFirst(mergeSeries(all, ids), ids);
}

async function rename(series: PickedSeries, taken: ReadonlySet<string>, streams: Streams): Promise<PickedSeries> {
  const validate = (text: string) => checkId(text, series.id, taken);
  const id = await input({ message: 'its id', default: series.id, validate }, streams);
  const title = await input({ message: 'its title', default: series.title, validate: checkTitle }, streams);
  return { ...series, id, title };
}

function checkId(text: string, own: string, taken: ReadonlySet<string>): true | string {
  if (!isId(text)) return ID_HINT;
  return text === own || !taken.has(text) || 'there is a claim or a series of that id';
}

const checkTitle = (text: string): true | string => /\S/.test(text) || 'use words';

function bringFirst(series: readonly PickedSeries[], ids: readonly string[]): readonly PickedSeries[] {
  return [...series.filter(({ id }) => ids.includes(id)), ...series.filter(({ id }) => !ids.includes(id))];
}
