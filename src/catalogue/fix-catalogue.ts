import type { DocumentText } from '../corpus/document.ts';
import type { Catalogue, CataloguedExclusion, CataloguedObservation } from './catalogue.ts';
import { editYaml, type YamlEdit } from './edit-yaml.ts';
import { lockOf, lockState } from './extraction-lock.ts';
import { citationPath, isExclusion, type CitationProblem } from './observation.ts';
import { observe } from './observe.ts';
import type { Project } from './project.ts';

type Citation = CataloguedObservation | CataloguedExclusion;

/** A citation that is mended: where it stood, and where and how it stands now. */
interface Mended {
  readonly problem: Extract<CitationProblem, { kind: 'moved' | 'reworded' }>;
  readonly entry: Citation;
}

/** What a fix makes of a catalogue. */
export interface Fix {
  readonly source: string;
  readonly mended: readonly Mended[];
  /** The documents whose lock was written. */
  readonly locked: readonly string[];
  /** The documents whose lock was asked for and not written, as some of their citations do not stand. */
  readonly unsound: readonly string[];
}

/**
 * Mends citations that moved or were reworded, and locks documents as they are read now. Nothing else is touched, least
 * of all a citation whose figure changed; and each is looked up as mended before it counts as that.
 */
export function fixCatalogue(project: Project, request: { readonly citations: boolean; readonly locks: boolean }): Fix {
  const { catalogue, texts } = project;
  const problems: readonly CitationProblem[] = [...project.problems, ...project.exclusionProblems];
  const candidates = request.citations ? problems.flatMap((problem) => mend(catalogue, problem) ?? []) : [];
  const mended = candidates.filter(standsAsMended(catalogue, texts, candidates));
  const open = problems.filter((problem) => mended.every((each) => each.problem !== problem));
  // A lock says that all that is cited was found in this text.
  const due = [...texts].filter(([id, text]) => request.locks && !isLocked(catalogue, id, text));
  const isSound = (id: string) => open.every(({ document }) => document !== id);
  const locked = due.filter(([id]) => isSound(id));
  const unsound = due.filter(([id]) => !isSound(id)).map(([id]) => id);
  const edits = [...mended.flatMap(citationEdits), ...locked.flatMap(([id, text]) => lockEdits(id, text))];
  return { source: editYaml(catalogue.source, edits), mended, locked: locked.map(([id]) => id), unsound };
}

function mend(catalogue: Catalogue, problem: CitationProblem): Mended | undefined {
  if (problem.kind !== 'moved' && problem.kind !== 'reworded') return undefined;
  const claim = catalogue.claims.find(({ id }) => id === problem.claim);
  const before: Citation = isExclusion(problem)
    ? (claim ?? catalogue).excluded[problem.index]!
    : claim!.observations[problem.index]!;
  const words = problem.kind === 'moved' ? before : problem.found;
  const entry = {
    ...before,
    paragraph: problem.to,
    quote: oneLine(words.quote),
    prefix: words.prefix && oneLine(words.prefix),
    suffix: words.suffix && oneLine(words.suffix),
  };
  return { problem, entry };
}

const oneLine = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();

/** Looks all mended citations up at once; those that still are a problem stay as they are. */
function standsAsMended(
  catalogue: Catalogue,
  texts: ReadonlyMap<string, DocumentText>,
  candidates: readonly Mended[],
): (mended: Mended) => boolean {
  if (candidates.length === 0) return () => false;
  const entries = new Map(candidates.map(({ problem, entry }) => [pathOf(problem), entry]));
  const mendedAt = <T extends Citation>(path: string, entry: T) =>
    (entries.get(`${path}/${entry.index}`) ?? entry) as T;
  const claims = catalogue.claims.map((claim) => ({
    ...claim,
    observations: claim.observations.map((entry) => mendedAt(`claims/${claim.id}/observations`, entry)),
    excluded: claim.excluded.map((entry) => mendedAt(`claims/${claim.id}/excluded`, entry)),
  }));
  const excluded = catalogue.excluded.map((entry) => mendedAt('excluded', entry));
  const { problems, exclusionProblems } = observe({ ...catalogue, claims, excluded }, texts);
  const open = new Set([...problems, ...exclusionProblems].map(pathOf));
  return ({ problem }) => !open.has(pathOf(problem));
}

const pathOf = (problem: CitationProblem) => citationPath(problem).join('/');

function citationEdits({ problem, entry }: Mended): YamlEdit[] {
  const path = citationPath(problem);
  const set = (field: string, value: string | number): YamlEdit => ({ op: 'set', path: [...path, field], value });
  return [
    ...(entry.paragraph === problem.paragraph ? [] : [set('paragraph', entry.paragraph)]),
    ...(problem.kind === 'moved' ? [] : (['quote', 'prefix', 'suffix'] as const)).flatMap((field) => {
      const words = entry[field];
      return words === null ? [] : [set(field, words)];
    }),
  ];
}

function isLocked({ documents }: Catalogue, id: string, text: DocumentText): boolean {
  const document = documents.find((each) => each.id === id)!;
  const isSealed = document.textSha256 !== null && document.reader === lockOf(text).reader;
  return isSealed && lockState(document, text) === 'kept';
}

function lockEdits(id: string, text: DocumentText): YamlEdit[] {
  const { sha256, textSha256, reader } = lockOf(text);
  return Object.entries({ sha256, 'text-sha256': textSha256, reader }).map(([field, value]) => ({
    op: 'set',
    path: ['documents', id, field],
    value,
    after: 'sha256',
  }));
}
