import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { cacheFolder, openCache, type Cache } from '../catalogue/cache.ts';
import { corpusFolder, type Catalogue } from '../catalogue/catalogue.ts';
import { compareDates } from '../catalogue/dates.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import type { Observation } from '../catalogue/observation.ts';
import { openProject, type Project, type UnusableDocument } from '../catalogue/project.ts';
import type { DocumentText } from '../corpus/document.ts';
import { InputError, placeAt } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import { checkFiles } from '../comparison/checks/check-documents.ts';
import { findingWords } from '../report/finding-words.ts';
import { errorText } from './error-text.ts';
import type { Io } from './io.ts';
import { BUILD, VERSION } from './version.ts';

/** What a catalogue is called where nothing names another. */
export const CATALOGUE = 'claims.yaml';

/** Opens the catalogue that is named by option, then by environment, else the nearest one upwards of the folder. */
export function openNamedProject(io: Io, option: string | undefined): Promise<Project> {
  return openProject(catalogueFile(io, option), cache(io));
}

/** The same catalogue without its corpus. */
export function loadNamedCatalogue(io: Io, option: string | undefined): Promise<Catalogue> {
  return loadCatalogue(catalogueFile(io, option), cache(io));
}

/** The catalogue that is named by option, then by environment; undefined where neither names one. */
export function namedCatalogue(io: Io, option: string | undefined): string | undefined {
  return option ?? nonEmpty(io.env['CLAIMS_CATALOGUE']);
}

function catalogueFile(io: Io, option: string | undefined): string {
  const named = namedCatalogue(io, option);
  return named === undefined ? findCatalogue(io.cwd) : fromHere(io.cwd, resolve(io.cwd, named));
}

function cache(io: Io): Cache | undefined {
  const folder = nonEmpty(io.env['CLAIMS_NO_CACHE']) === undefined ? cacheFolder(io.env) : undefined;
  return folder === undefined ? undefined : openCache(folder, `${VERSION} ${BUILD}`);
}

const nonEmpty = (text: string | undefined) => (text === '' ? undefined : text);

function findCatalogue(cwd: string): string {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const file = join(folder, CATALOGUE);
    if (existsSync(file)) return fromHere(cwd, file);
    if (folder === dirname(folder)) {
      throw new InputError(`there is no ${CATALOGUE} in ${cwd} or above it`, {
        hint: 'go to the folder of your corpus, or name a catalogue with --catalogue FILE',
      });
    }
  }
}

/** A path as one would type it: from the working directory, where that is shorter. */
function fromHere(cwd: string, path: string): string {
  if (resolve(cwd) !== process.cwd()) return path;
  const near = relative(cwd, path) || '.';
  return near.length < path.length ? near : path;
}

/** The files that a project was read from. */
export function inputsOf({ catalogue }: Project): string[] {
  const folder = corpusFolder(catalogue);
  return [catalogue.file, ...catalogue.documents.map(({ file }) => join(folder, file))];
}

/** A warning for each document that is not what was catalogued or locked, as lines for stderr. */
export function changedDocuments(project: Project): string[] {
  const { file, source, positions } = project.catalogue;
  return checkFiles(project)
    .filter(({ kind }) => kind === 'document-changed' || kind === 'reader-changed')
    .map((finding) => {
      const { line, column } = placeAt(file, source, ('path' in finding.place && positions[finding.place.path]) || 0);
      const { message, hint } = findingWords(finding);
      return errorText(new InputError(message, { place: { file, line: line!, column: column! }, hint: hint! }));
    });
}

/** Throws where a document cannot be used, or there is none. */
export function requireReadable(project: Project): void {
  const [first] = project.unusable;
  if (first !== undefined) throw unusableError(project.catalogue, first);
  requireListed(project);
}

/** Why a document cannot be used; what is wrong with a path is mended in the catalogue. */
export function unusableError(catalogue: Catalogue, { document, error }: UnusableDocument): InputError {
  if (error.place !== undefined) return error;
  const { message, hint } = error;
  const at = catalogue.positions[`documents/${document.id}/file`] ?? 0;
  return new InputError(message, { place: placeAt(catalogue.file, catalogue.source, at), hint });
}

/** Throws where the catalogue lists no documents. */
export function requireListed({ catalogue }: Project): void {
  if (catalogue.documents.length === 0) {
    throw new InputError('the catalogue lists no documents', {
      place: placeAt(catalogue.file, catalogue.source, catalogue.positions['documents'] ?? 0),
      hint: 'list the files of the corpus under `documents`',
    });
  }
}

/** Throws where a document is not in the catalogue. */
export function requireDocuments({ catalogue }: Project, ids: readonly string[]): void {
  const known = catalogue.documents.map((document) => document.id);
  for (const id of ids) {
    if (!known.includes(id)) throw new InputError(`no document is called ${id}`, { hint: nameHint(id, known) });
  }
}

/** The text of a document. Throws where it is not in the catalogue, or cannot be read. */
export function requireText(project: Project, id: string): DocumentText {
  requireDocuments(project, [id]);
  const text = project.texts.get(id);
  if (text === undefined) throw project.unusable.find(({ document }) => document.id === id)!.error;
  return text;
}

/** The observations, oldest document first; those of one date in the catalogue's order, and those of none last. */
export function observationsByDate({ observations }: Project): Observation[] {
  return observations.toSorted((a, b) => compareDates(a.document.date, b.document.date));
}

/** Throws where a claim is not in the catalogue. */
export function requireClaims({ catalogue }: Project, ids: readonly string[]): void {
  const known = catalogue.claims.map((claim) => claim.id);
  for (const id of ids) {
    if (!known.includes(id)) throw new InputError(`no claim is called ${id}`, { hint: nameHint(id, known) });
  }
}
