import input from '@inquirer/input';
import select from '@inquirer/select';
import { ID_HINT, isId } from '../catalogue/id.ts';
import { InputError } from '../corpus/input-error.ts';
import type { Series } from '../discovery/series.ts';
import { mergeSeries } from '../discovery/accept-series.ts';
import { render } from '../report/formats.ts';
import { suggestReport } from '../report/suggest-report.ts';
import { write, type Io } from './io.ts';

type Choice = 'accept' | 'rename' | 'merge' | 'skip' | 'stop';

/**
 * Goes through series one by one and asks what is to become of each.
 * @param claims the ids that the catalogue's claims have, which no series can take
 * @returns those that were accepted, as they were renamed and merged
 * @throws InputError where there is no terminal, or the user breaks off
 */
export async function chooseSeries(
  io: Io,
  proposed: readonly Series[],
  claims: readonly string[],
): Promise<readonly Series[]> {
  const stdin = io.stdin as NodeJS.ReadableStream & { readonly isTTY?: boolean };
  if (stdin.isTTY !== true || io.stderr.isTTY !== true) {
    throw new InputError('there is no terminal to ask on', { hint: 'name the series with --accept ID…' });
  }
  const streams = { input: stdin, output: io.stderr };
  const accepted: Series[] = [];
  let rest = proposed;
  try {
    while (rest.length > 0) {
      const [series, ...others] = rest as [Series, ...Series[]];
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
      if (choice === 'rename') {
        const taken = new Set([...claims, ...[...proposed, ...accepted].map(({ id }) => id)]);
        const id = await input(
          { message: 'its id', default: series.id, validate: (text) => checkId(text, series.id, taken) },
          streams,
        );
        const title = await input({ message: 'its title', default: series.title, validate: checkTitle }, streams);
        accepted.push({ ...series, id, title });
      } else if (choice === 'accept') accepted.push(series);
      rest = others;
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') {
      throw new InputError('broken off', { hint: 'nothing was written' });
    }
    throw error;
  }
  return accepted;
}

async function showOne(io: Io, series: Series): Promise<void> {
  const suggestion = {
    version: 1,
    series: [series],
    documents: 0,
    copies: [],
    quantities: 0,
    excluded: 0,
    alone: 0,
  } as const;
  const report = suggestReport(suggestion, { explain: true, most: 1 });
  // Without the summary, which is of all series.
  const shown = { ...report, display: report.display.slice(0, -1) };
  const text = await render(shown, 'table', {
    width: io.stderr.columns || 80,
    colour: !io.env['NO_COLOR'],
    raw: false,
  });
  await write(io.stderr, text);
}

function ask(series: Series, others: number, streams: Parameters<typeof select>[1]): Promise<Choice> {
  return select<Choice>(
    {
      message: `${series.id}?`,
      choices: [
        { value: 'accept', name: series.claim === null ? 'accept' : 'add to the claim' },
        ...(series.claim === null ? [{ value: 'rename', name: 'accept under another name' } as const] : []),
        ...(others > 0 ? [{ value: 'merge', name: 'merge with another series' } as const] : []),
        { value: 'skip', name: 'leave it' },
        { value: 'stop', name: 'stop here and write what was accepted' },
      ],
    },
    streams,
  );
}

function checkId(text: string, own: string, taken: ReadonlySet<string>): true | string {
  if (!isId(text)) return ID_HINT;
  return text === own || !taken.has(text) || 'there is a claim or a series of that id';
}

const checkTitle = (text: string): true | string => /\S/.test(text) || 'use words';

function bringFirst(series: readonly Series[], ids: readonly string[]): readonly Series[] {
  return [...series.filter(({ id }) => ids.includes(id)), ...series.filter(({ id }) => !ids.includes(id))];
}
