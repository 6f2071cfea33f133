import input from '@inquirer/input';
import select from '@inquirer/select';
import { ID_HINT, isId } from '../catalogue/id.ts';
import type { DocumentText } from '../corpus/document.ts';
import { InputError } from '../corpus/input-error.ts';
import type { Series } from '../discovery/series.ts';
import { pickFigures, proposedFor, type PickedSeries } from '../discovery/accept-series.ts';
import { mergeSeries, whyNotMerged } from '../discovery/merge-series.ts';
import { render } from '../report/formats.ts';
import { plain } from '../report/sanitise.ts';
import { suggestReport } from '../report/suggest-report.ts';
import { untilBrokenOff } from './broken-off.ts';
import { errorText } from './error-text.ts';
import { write, type Io } from './io.ts';
import { askWhich, type Streams } from './ask-which.ts';
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
  streams: Streams,
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
      else if (choice === 'pick') rest = [await askWhich(io, series, texts, streams), ...others];
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
