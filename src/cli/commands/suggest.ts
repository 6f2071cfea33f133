import { join, resolve } from 'node:path';
import { corpusFolder } from '../../catalogue/catalogue.ts';
import type { Project } from '../../catalogue/project.ts';
import { InputError } from '../../corpus/input-error.ts';
import type { Series, Suggestion } from '../../discovery/series.ts';
import type { Chosen } from '../choose-series.ts';
import type { Answer, CommandSpec, Options } from '../command.ts';
import { DRY_RUN, makeEdit } from '../edit.ts';
import { errorText } from '../error-text.ts';
import { EXIT, type Io } from '../io.ts';
import { leaveUnread } from '../leave-out.ts';
import { startProgress } from '../progress.ts';
import { requireReadable } from '../project.ts';
import { tell } from '../tell.ts';

export const command = {
  arguments: '[folder]',
  examples: [
    'claims suggest',
    'claims suggest --explain',
    'claims suggest --accept members population',
    'claims suggest --write --exclude page-views',
    'claims suggest letters --format json',
  ],
  options: [
    { flags: '--corpus <folder>', description: 'look through a folder that has no catalogue' },
    { flags: '--explain', description: 'say why the figures of each series belong together' },
    { flags: '--most <n>', description: 'show people so many series; data has all', default: '30', parse: readMost },
    { flags: '--merge <ids...>', description: 'take these series for one' },
    {
      flags: '--accept <ids...>',
      description: 'add these series to the catalogue; ids are parted by spaces or commas',
    },
    { flags: '--write', description: 'add all series to the catalogue' },
    {
      flags: '--exclude <ids...>',
      description: 'never propose these series again: their figures are left out for good',
    },
    { flags: '--interactive', description: 'go through them one by one' },
    DRY_RUN,
  ],
  run: async (context, [given], options) => {
    const folder = (given as string | undefined) ?? (options['corpus'] as string | undefined);
    const writes =
      ['write', 'interactive'].some((name) => options[name] === true) ||
      ['accept', 'exclude'].some((name) => options[name] !== undefined);
    if (folder !== undefined && writes) {
      throw new InputError('there is no catalogue to add to', { hint: `make one with: claims init ${folder}` });
    }
    const project = folder === undefined ? await context.openWarned() : undefined;
    // What is written goes by all documents: a claim that one of them states would be proposed anew.
    if (project !== undefined && writes) requireReadable(project);
    const exitCode = project === undefined ? EXIT.ok : await leaveUnread(context.io, project);
    if (project !== undefined) await tellLost(context.io, project);
    const found = await look(context.io, project, folder);
    const suggestion = await withMerged(found, options['merge'] as readonly string[] | undefined);
    if (project === undefined || !writes) return { ...(await show(project, suggestion, options)), exitCode };
    return accept(context.io, project, suggestion, options);
  },
} as const satisfies CommandSpec;

function readMost(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InputError(`${text || 'an empty text'} is no number of series`, { hint: 'write it like 30' });
}

async function look(io: Io, project: Project | undefined, folder: string | undefined): Promise<Suggestion> {
  // Other commands need none of what finds series.
  const { suggest } = await import('../../discovery/suggest.ts');
  const { parseDate } = await import('../../catalogue/parse-date.ts');
  const progress = startProgress(io, 'looking for figures that recur');
  try {
    if (project !== undefined) {
      const { catalogue, texts, observations, exclusions } = project;
      const dates = new Map(catalogue.documents.map(({ id, date }) => [id, date]));
      return await suggest({ texts, dates, claims: catalogue.claims, observations, exclusions }, progress.show);
    }
    const { readCorpus } = await import('../../discovery/read-corpus.ts');
    const { documents, texts, unusable } = await readCorpus(resolve(io.cwd, folder!), folder!);
    progress.end();
    for (const { file, message, hint } of unusable) {
      const note = new InputError(`left out: ${message}`, { place: { file }, ...(hint === null ? {} : { hint }) });
      await tell(io, errorText(note));
    }
    const dates = new Map(documents.map(({ id, entry }) => [id, parseDate(entry.date)!]));
    return await suggest({ texts, dates, claims: [], observations: [] }, progress.show);
  } finally {
    progress.end();
  }
}

/** What was left out and is not found may be proposed again. */
async function tellLost(io: Io, { exclusionProblems: { length } }: Project): Promise<void> {
  if (length === 0) return;
  const figures = length === 1 ? '1 figure that is excluded is' : `${length} figures that are excluded are`;
  const message = `${figures} not found, and may be proposed again`;
  await tell(io, errorText(new InputError(message, { hint: 'claims check tells of each' })));
}

async function withMerged(suggestion: Suggestion, ids: readonly string[] | undefined): Promise<Suggestion> {
  if (ids === undefined) return suggestion;
  if (new Set(ids).size < 2)
    throw new InputError('--merge takes two series or more', { hint: 'name their ids: --merge A B' });
  const { mergeSeries } = await import('../../discovery/merge-series.ts');
  return { ...suggestion, series: mergeSeries(suggestion.series, ids) };
}

async function show(project: Project | undefined, suggestion: Suggestion, options: Options): Promise<Answer> {
  const { suggestReport } = await import('../../report/suggest-report.ts');
  const { uncataloguedFiles } = await import('../../catalogue/uncatalogued-files.ts');
  const view = {
    explain: options['explain'] === true,
    most: options['most'] as number,
    uncatalogued: project === undefined ? [] : pathsOf(project, uncataloguedFiles(project.catalogue)),
    isUnwritten: project !== undefined,
  };
  return { report: suggestReport(suggestion, view) };
}

function pathsOf({ catalogue }: Project, files: readonly string[]): string[] {
  return files.map((file) => join(corpusFolder(catalogue), file));
}

async function accept(io: Io, project: Project, suggestion: Suggestion, options: Options): Promise<Answer> {
  const { acceptSeries } = await import('../../discovery/accept-series.ts');
  const { acceptedWords } = await import('../../report/accepted-words.ts');
  const { isDoubtful, lookAtWords } = await import('../../report/sure-words.ts');
  const { catalogue } = project;
  const { accepted, refused } = await chosen(io, project, suggestion.series, options);
  const edits = acceptSeries(catalogue, accepted, refused);
  // What was named or gone through one by one has been looked at.
  const unseen = options['interactive'] === true || options['accept'] !== undefined ? [] : accepted;
  const details = {
    series: accepted.map(({ id }) => id),
    excluded: refused.map(({ id }) => id),
    lookAt: unseen.filter(isDoubtful).map(({ id }) => id),
  };
  const [done, remark] = [acceptedWords(accepted, refused), lookAtWords(unseen)];
  return makeEdit({ catalogue, edits, done, remark, details }, options);
}

/** The series that are accepted, and those that are never to be proposed again. */
async function chosen(
  io: Io,
  { catalogue, texts }: Project,
  proposed: readonly Series[],
  options: Options,
): Promise<Chosen> {
  const { acceptSeries, requireSeries } = await import('../../discovery/accept-series.ts');
  const idsOf = (name: string) => options[name] as readonly string[] | undefined;
  const [asked, excluded = []] = [idsOf('accept'), idsOf('exclude')];
  const both = asked?.find((id) => excluded.includes(id));
  if (both !== undefined) {
    throw new InputError(`${both} is both accepted and excluded`, { hint: 'name it once' });
  }
  for (const id of excluded) requireSeries(proposed, id);
  const refused = proposed.filter(({ id }) => excluded.includes(id));
  const rest = proposed.filter(({ id }) => !excluded.includes(id));
  if (options['interactive'] === true) {
    const { chooseSeries } = await import('../choose-series.ts');
    const { editCatalogue } = await import('../../catalogue/apply-edits.ts');
    const claims = catalogue.claims.map(({ id }) => id);
    const check = async (made: Chosen) => {
      await editCatalogue(catalogue, acceptSeries(catalogue, made.accepted, [...refused, ...made.refused]));
    };
    const picked = await chooseSeries(io, rest, texts, claims, check);
    return { accepted: picked.accepted, refused: [...refused, ...picked.refused] };
  }
  if (asked !== undefined) return { accepted: asked.map((id) => requireSeries(proposed, id)), refused };
  return { accepted: options['write'] === true ? rest : [], refused };
}
