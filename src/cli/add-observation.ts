import { addObservations, requireClaim } from '../catalogue/catalogue-edits.ts';
import { exclusionPath, type Catalogue, type Claim } from '../catalogue/catalogue.ts';
import type { NewObservation } from '../catalogue/entries.ts';
import { editCatalogue } from '../catalogue/apply-edits.ts';
import { excludedObservations } from '../catalogue/excluded-observations.ts';
import type { Exclusion, Observation } from '../catalogue/observation.ts';
import { observe } from '../catalogue/observe.ts';
import type { Project } from '../catalogue/project.ts';
import { InputError, placeAt } from '../corpus/input-error.ts';
import { observationBlocks } from '../report/added-blocks.ts';
import { excludedWords, problemHint, problemWords } from '../report/problem-words.ts';
import { shellWord } from '../report/shell-word.ts';
import type { Answer, Options } from './command.ts';
import { makeEdit } from './edit.ts';
import { findQuote } from './find-quote.ts';
import { requireText } from './project.ts';

/**
 * Adds what a document says of a claim, its quote found and its quantity read.
 * @throws InputError where the quote is not there, or states no one figure
 */
export async function addObservationTo(
  project: Project,
  [claimId, documentId, quote]: readonly [string, string, string],
  options: Options,
): Promise<Answer> {
  const { catalogue, texts } = project;
  const text = requireText(project, documentId);
  const { of, period, basis, figure, note } = options as Readonly<Record<string, string | undefined>>;
  const observation: NewObservation = {
    document: documentId,
    ...findQuote(text, quote, options['paragraph'] as number | undefined),
    of: of ?? null,
    period: period ?? null,
    basis: basis ?? null,
    figure: figure ?? null,
    note: note ?? null,
  };
  const claim = findClaim(catalogue, claimId, observation);
  const twin = claim.observations.find(
    (each) =>
      each.document === documentId && each.paragraph === observation.paragraph && each.quote === observation.quote,
  );
  if (twin !== undefined) throw new InputError(`${claimId} has this observation already`);
  const edits = addObservations(catalogue, claim, [observation]);
  const { after } = await editCatalogue(catalogue, edits);
  const isAdded = (each: {
    claim: string | { id: string };
    document: string | { id: string };
    paragraph: number;
    quote: string;
  }) => idOf(each.claim) === claimId && idOf(each.document) === documentId && each.paragraph === observation.paragraph;
  const { observations, problems, exclusions } = observe(after, texts);
  const problem = problems.find((each) => isAdded(each) && each.quote === observation.quote);
  if (problem !== undefined) throw new InputError(problemWords(problem), { hint: problemHint(problem) });
  const read = observations.findLast((each) => isAdded(each))!;
  requireNotExcluded(catalogue, read, exclusions);
  const details = { claim: claimId, observation, quantity: read.quantity };
  return makeEdit(
    {
      catalogue,
      edits,
      done: `added an observation of ${claimId}`,
      details,
      blocks: observationBlocks(
        claim.title,
        read,
        observations.filter((each) => each !== read && each.claim.id === claimId),
      ),
    },
    options,
  );
}

/** The claim of an id; where there is none, the hint says how to make it, as no command does. */
function findClaim(catalogue: Catalogue, id: string, { document, paragraph, quote }: NewObservation): Claim {
  try {
    return requireClaim(catalogue, id);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const entry = `${id}: {title: …, kind: stock, observations: [{document: ${document}, paragraph: ${paragraph}, quote: ${JSON.stringify(quote)}}]}`;
    const made = `for a new one write under \`claims\` of ${catalogue.file}: ${entry}`;
    throw new InputError(error.message, { hint: `${error.hint}; ${made}` });
  }
}

/** Throws where the figure is left out on purpose, of its claim or of all. */
function requireNotExcluded(catalogue: Catalogue, observation: Observation, exclusions: readonly Exclusion[]): void {
  const [found] = excludedObservations([observation], exclusions)
    .map(({ exclusion }) => exclusion)
    .filter(({ claim }) => claim === null || claim === observation.claim.id);
  if (found === undefined) return;
  const at = catalogue.positions[exclusionPath(found).join('/')] ?? 0;
  throw new InputError(`“${observation.figure}” of ${observation.document.id} is ${excludedWords(found.claim)}`, {
    place: placeAt(catalogue.file, catalogue.source, at),
    hint: `take that back first: claims remove exclusion ${found.document} ${shellWord(found.quote)}${found.claim === null ? '' : ` --from ${found.claim}`}`,
  });
}

const idOf = (named: string | { readonly id: string }) => (typeof named === 'string' ? named : named.id);
