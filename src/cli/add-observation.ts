import { addObservations, requireClaim } from '../catalogue/catalogue-edits.ts';
import type { Catalogue, Claim } from '../catalogue/catalogue.ts';
import type { NewObservation } from '../catalogue/entries.ts';
import { editCatalogue } from '../catalogue/apply-edits.ts';
import { locateQuote } from '../catalogue/locate-quote.ts';
import { observe } from '../catalogue/observe.ts';
import type { Project } from '../catalogue/project.ts';
import { selectQuote } from '../catalogue/select-quote.ts';
import type { DocumentText } from '../corpus/document.ts';
import { InputError } from '../corpus/input-error.ts';
import { observationBlocks } from '../report/added-blocks.ts';
import { problemHint, problemWords } from '../report/problem-words.ts';
import type { Answer, Options } from './command.ts';
import { makeEdit } from './edit.ts';
import { requireDocuments } from './project.ts';

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
  requireDocuments(project, [documentId]);
  const text = texts.get(documentId);
  if (text === undefined) throw project.unusable.find(({ document }) => document.id === documentId)!.error;
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
  const { observations, problems } = observe(after, texts);
  const problem = problems.find((each) => isAdded(each) && each.quote === observation.quote);
  if (problem !== undefined) throw new InputError(problemWords(problem), { hint: problemHint(problem) });
  const read = observations.findLast((each) => isAdded(each))!;
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

const idOf = (named: string | { readonly id: string }) => (typeof named === 'string' ? named : named.id);

/** The quote in the one paragraph that holds it, as the document has it, told from the same words elsewhere there. */
function findQuote(
  text: DocumentText,
  quote: string,
  asked: number | undefined,
): Pick<NewObservation, 'paragraph' | 'quote' | 'prefix' | 'suffix'> {
  const selector = { quote, prefix: null, suffix: null };
  const places = text.paragraphs
    .filter(({ number }) => asked === undefined || number === asked)
    .flatMap((paragraph) => locateQuote(paragraph.text, selector).map((span) => ({ paragraph, span })));
  const [first] = places;
  if (first === undefined) {
    throw new InputError(
      `the quote is not in ${asked === undefined ? text.file : `paragraph ${asked} of ${text.file}`}`,
      {
        hint: 'copy it from the document to the letter',
      },
    );
  }
  const paragraphs = [...new Set(places.map(({ paragraph }) => paragraph.number))];
  if (paragraphs.length > 1) {
    throw new InputError(`the quote is in the paragraphs ${paragraphs.join(', ')} of ${text.file}`, {
      hint: 'say which with --paragraph, or quote more words',
    });
  }
  if (places.length > 1) {
    throw new InputError(`the quote is ${places.length} times in paragraph ${paragraphs[0]} of ${text.file}`, {
      hint: 'quote more words',
    });
  }
  return { paragraph: first.paragraph.number, ...selectQuote(first.paragraph.text, first.span) };
}
