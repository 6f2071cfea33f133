import checkbox from '@inquirer/checkbox';
import input from '@inquirer/input';
import select from '@inquirer/select';
import { ID_HINT, isId } from '../catalogue/id.ts';
import { InputError } from '../corpus/input-error.ts';
import type { Series } from '../discovery/series.ts';
import { mergeSeries, pickFigures, proposedFor, type PickedSeries } from '../discovery/accept-series.ts';
import { render } from '../report/formats.ts';
import { plain } from '../report/sanitise.ts';
import { suggestReport } from '../report/suggest-report.ts';
import { write, type Io } from './io.ts';

type Choice = 'accept' | 'rename' | 'pick' | 'merge' | 'skip' | 'never' | 'stop';

/** What became of series that were gone through; the others are left as they are. */
interface Chosen {
  /** As they were renamed, picked and merged. */
  readonly accepted: readonly PickedSeries[];
  /** Never to be proposed again. */
  readonly refused: readonly Series[];
}

/**
 * Goes through series one by one and asks what is to become of each.
 * @param claims the ids that the catalogue's claims have, which no series can take
 * @throws InputError where there is no terminal, or the user breaks off
 */
export async function chooseSeries(io: Io, proposed: readonly Series[], claims: readonly string[]): Promise<Chosen> {
  const stdin = io.stdin as NodeJS.ReadableStream & { readonly isTTY?: boolean };
  if (stdin.isTTY !== true || io.stderr.isTTY !== true) {
    throw new InputError('there is no terminal to ask on', { hint: 'name the series with --accept ID…' });
  }
  const streams = { input: stdin, output: io.stderr };
  const accepted: PickedSeries[] = [];
  const refused: Series[] = [];
  let rest: readonly PickedSeries[] = proposed;
  try {
    while (rest.length > 0) {
      const [series, ...others] = rest as [PickedSeries, ...PickedSeries[]];
      await showOne(io, series);
      const choice = await ask(series, others.length, streams);
      if (choice === 'stop') break;
      if (choice === 'merge') {
        const other = await select(
          { message: 'with which?', choices: others.map(({ id, title }) => ({ value: id, name: `${id}  ${title}` })) },
          streams,
        );
        rest = bringFirst(mergeSeries(rest, [series.id, other]), [series.id, other]);
        continue;
      }
      if (choice === 'pick') {
        // Shown as it is now, it is asked for again: it may want another name too.
        rest = [await pick(series, streams), ...others];
        continue;
      }
      if (choice === 'rename') {
        const taken = new Set([...claims, ...[...proposed, ...accepted].map(({ id }) => id)]);
        const id = await input(
          { message: 'its id', default: series.id, validate: (text) => checkId(text, series.id, taken) },
          streams,
        );
        const title = await input({ message: 'its title', default: series.title, validate: checkTitle }, streams);
        accepted.push({ ...series, id, title });
      } else if (choice === 'accept') accepted.push(series);
      // All that was proposed, whatever was picked of it before.
      else if (choice === 'never') refused.push(pickFigures(series, new Set(proposedFor(series))));
      rest = others;
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') {
      throw new InputError('broken off', { hint: 'nothing was written' });
    }
    throw error;
  }
  return { accepted, refused };
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

function ask(series: PickedSeries, others: number, streams: Streams): Promise<Choice> {
  const isNew = series.claim === null;
  return select<Choice>(
    {
      message: `${series.id}?`,
      choices: [
        { value: 'accept', name: isNew ? 'accept' : 'add to the claim' },
        ...(isNew ? [{ value: 'rename', name: 'accept under another name' } as const] : []),
        ...(proposedFor(series).length > 1 ? [PICK] : []),
        ...(others > 0 ? [{ value: 'merge', name: 'merge with another series' } as const] : []),
        { value: 'skip', name: 'leave it for now' },
        { value: 'never', name: isNew ? 'never propose it again' : 'never propose these for it again' },
        { value: 'stop', name: 'stop here and write what was decided' },
      ],
    },
    streams,
  );
}

const MOST_SHOWN = 15;

const howMany = (ticked: readonly unknown[], all: readonly unknown[]) => `${ticked.length} of ${all.length}`;

/** Asks which of the figures proposed belong to a series. */
async function pick(series: PickedSeries, streams: Streams): Promise<PickedSeries> {
  const kept = await checkbox(
    {
      message: 'which belong?',
      pageSize: MOST_SHOWN,
      loop: false,
      theme: { style: { renderSelectedChoices: howMany } },
      choices: proposedFor(series).map((observation) => {
        const { date, quote, document, paragraph } = observation;
        return {
          value: observation,
          name: plain(`${date ?? '–'}  ${quote}  ${document} ¶${paragraph}`),
          checked: series.observations.includes(observation),
        };
      }),
      validate: (ticked) => ticked.length > 0 || 'tick one or more; to leave out all, never propose it again',
    },
    streams,
  );
  return pickFigures(series, new Set(kept));
}

function checkId(text: string, own: string, taken: ReadonlySet<string>): true | string {
  if (!isId(text)) return ID_HINT;
  return text === own || !taken.has(text) || 'there is a claim or a series of that id';
}

const checkTitle = (text: string): true | string => /\S/.test(text) || 'use words';

function bringFirst(series: readonly PickedSeries[], ids: readonly string[]): readonly PickedSeries[] {
  return [...series.filter(({ id }) => ids.includes(id)), ...series.filter(({ id }) => !ids.includes(id))];
}
