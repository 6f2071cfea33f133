import { problemPath, type Observation, type ObservationProblem } from '../catalogue/observation.ts';
import { operandsFirst } from '../catalogue/operands-first.ts';
import type { Project } from '../catalogue/project.ts';
import { operandsIn } from '../comparison/open-side.ts';
import { InputError, placeAt } from '../corpus/input-error.ts';
import { problemHint, problemWords } from '../report/problem-words.ts';
import { errorText } from './error-text.ts';
import { EXIT, type Io } from './io.ts';
import { requireListed, unusableError } from './project.ts';
import { tell } from './tell.ts';

/** Whether an answer is about what a claim is said to be in a document, of a time. */
export type IsAsked = (claim: string, said: Pick<Observation, 'document' | 'of'>) => boolean;

/** What an answer cannot rest on. */
export interface LeftOut {
  /** Documents that cannot be read, and citations asked for that are not ok. */
  readonly errors: readonly InputError[];
  /** The claims that citations asked for are left out of. */
  readonly claims: ReadonlySet<string>;
  /** 2 where any citation asked for is left out. */
  readonly exitCode: number;
}

/**
 * Finds what an answer cannot rest on.
 * @throws InputError where that is all that was asked for, or the catalogue lists no documents
 */
export function findLeftOut(project: Project, isAsked: IsAsked = () => true): LeftOut {
  const { catalogue, observations, problems, unusable } = project;
  requireListed(project);
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const asked = catalogue.claims.flatMap(({ id, observations: entries }) =>
    entries
      .filter(({ document, of }) => {
        const own = documents.get(document)!;
        return isAsked(id, { document: own, of: of ?? own.date });
      })
      .map(({ index }) => ({ claim: id, index })),
  );
  const usable = new Set(observations.map(({ claim, index }) => keyOf({ claim: claim.id, index })));
  const left = asked.filter((each) => !usable.has(keyOf(each)));
  const keys = new Set(left.map(keyOf));
  const errors = [
    ...unusable.map((each) => unusableError(catalogue, each)),
    ...problems.filter((problem) => keys.has(keyOf(problem))).map((problem) => problemError(project, problem)),
  ];
  if (left.length > 0 && left.length === asked.length) throw errors[0]!;
  const claims = new Set(left.map(({ claim }) => claim));
  return { errors, claims, exitCode: claims.size > 0 ? EXIT.unusable : EXIT.ok };
}

const keyOf = ({ claim, index }: { readonly claim: string; readonly index: number }) => `${claim} ${index}`;

function problemError({ catalogue: { file, source, positions } }: Project, problem: ObservationProblem): InputError {
  const place = placeAt(file, source, positions[problemPath(problem)] ?? 0);
  return new InputError(`${problem.claim}: ${problemWords(problem)}`, { place, hint: problemHint(problem) });
}

/** How many are told of one by one. */
const MOST_TOLD = 5;

/** Tells on stderr what an answer leaves out, a line each. */
export async function tellLeftOut(io: Io, { errors }: Pick<LeftOut, 'errors'>): Promise<void> {
  for (const { message, place, hint } of errors.slice(0, MOST_TOLD)) {
    const [line] = errorText(new InputError(`left out: ${message}`, { place, hint })).split('\n');
    await tell(io, `${line}\n`);
  }
  if (errors.length > MOST_TOLD) {
    await tell(io, `claims: ${errors.length - MOST_TOLD} more are left out: claims check tells of all\n`);
  }
}

/** The same for an answer that is listed: what is left out of it is told of at once. */
export async function leaveOut(io: Io, project: Project, isAsked?: IsAsked): Promise<LeftOut> {
  const left = findLeftOut(project, isAsked);
  await tellLeftOut(io, left);
  return left;
}

/**
 * Tells on stderr which documents cannot be read.
 * @param asked the ids of those that the answer is about; all where there is none
 * @returns 2 where any of these cannot
 */
export async function leaveUnread(io: Io, project: Project, asked?: readonly string[]): Promise<number> {
  requireListed(project);
  const unread = project.unusable.filter(({ document }) => asked === undefined || asked.includes(document.id));
  const errors = unread.map((each) => unusableError(project.catalogue, each));
  const wanted = asked ?? project.catalogue.documents.map(({ id }) => id);
  if (errors.length > 0 && errors.length === new Set(wanted).size) throw errors[0]!;
  await tellLeftOut(io, { errors });
  return errors.length > 0 ? EXIT.unusable : EXIT.ok;
}

/**
 * Whether a claim can be held against itself: a year whose citation is left out would read as one that does not state it,
 * and so would a formula over such a claim.
 */
export function isWhole({ catalogue }: Project, { claims }: LeftOut): (claim: string) => boolean {
  const operands = new Map(catalogue.claims.map(({ id, formula }) => [id, operandsIn(formula)]));
  const lacking = new Set(claims);
  for (const id of operandsFirst([...operands.keys()], (each) => operands.get(each)!)) {
    if (operands.get(id)!.some((operand) => lacking.has(operand))) lacking.add(id);
  }
  return (claim) => !lacking.has(claim);
}
