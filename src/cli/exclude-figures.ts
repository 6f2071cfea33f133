import { requireClaim } from '../catalogue/catalogue-edits.ts';
import type { CataloguedExclusion } from '../catalogue/catalogue.ts';
import { exclusionEntry } from '../catalogue/entries.ts';
import { excludedObservations, placeOf } from '../catalogue/excluded-observations.ts';
import { addExclusions } from '../catalogue/exclusion-edits.ts';
import type { Exclusion } from '../catalogue/observation.ts';
import { observe } from '../catalogue/observe.ts';
import type { Project } from '../catalogue/project.ts';
import { InputError } from '../corpus/input-error.ts';
import { figureOf } from '../quantities/figure.ts';
import { exclusionBlocks } from '../report/added-blocks.ts';
import { excludedWords, problemHint, troubleWords } from '../report/problem-words.ts';
import { shellWord } from '../report/shell-word.ts';
import type { Answer, Options } from './command.ts';
import { makeEdit } from './edit.ts';
import { findQuotes } from './find-quote.ts';
import { requireText } from './project.ts';

/**
 * Leaves what a document says in some words out of a claim, or of all. Where the words stand several times in their
 * paragraph, all of them are left out, but for what is catalogued.
 * @throws InputError where the quote is not there, states no one figure, or is catalogued
 */
export async function excludeFigures(
  project: Project,
  document: string,
  quote: string,
  options: Options,
): Promise<Answer> {
  const { catalogue } = project;
  const text = requireText(project, document);
  const { from, figure, note } = options as Readonly<Record<string, string | undefined>>;
  const claim = from === undefined ? null : requireClaim(catalogue, from);
  const asked = findQuotes(text, quote, options['paragraph'] as number | undefined).map(
    (found, index): CataloguedExclusion => ({
      claim: claim?.id ?? null,
      index,
      document,
      ...found,
      figure: figure ?? null,
      note: note ?? null,
    }),
  );
  const read = readFigures(project, asked);
  const known = new Map(
    project.exclusions
      .filter((each) => each.claim === null || each.claim === claim?.id)
      .map((each) => [placeOf(each), each]),
  );
  const catalogued = excludedObservations(
    project.observations.filter((observation) => claim === null || observation.claim.id === claim.id),
    read,
  );
  const isCatalogued = (figure: Exclusion) => catalogued.some(({ exclusion }) => exclusion === figure);
  const fresh = read.filter((each) => !known.has(placeOf(each)) && !isCatalogued(each));
  if (fresh.length === 0) {
    const [first] = catalogued;
    const there = known.get(placeOf(read[0]!));
    if (first === undefined) throw new InputError(`the figure is ${excludedWords(there!.claim)} already`);
    const { claim: of, figure: words, index } = first.observation;
    throw new InputError(`“${words}” is an observation of ${of.id}`, {
      hint: `take it out there first: claims remove observation ${of.id} ${document} ${shellWord(of.observations[index]!.quote)}`,
    });
  }
  const added = fresh.map(({ index }) => asked[index]!);
  // Of a quote that states several figures, the one that was named.
  const shown = fresh.map((each) => (figure === undefined ? each.quote : figureOf(each.quantity)));
  const words = [...new Set(shown.map((each) => `“${each}”`))].join(', ');
  const figures = fresh.length === 1 ? words : `${fresh.length} figures ${words}`;
  return makeEdit(
    {
      catalogue,
      edits: addExclusions(catalogue, claim, added),
      done: `excluded ${figures} of ${document}${claim === null ? '' : ` from ${claim.id}`}`,
      details: { from: claim?.id ?? null, excluded: added.map(exclusionEntry) },
      blocks: fresh.flatMap(exclusionBlocks),
    },
    options,
  );
}

/** Reads the figures as they would be read from the catalogue. */
function readFigures({ catalogue, texts }: Project, asked: readonly CataloguedExclusion[]): readonly Exclusion[] {
  const { exclusions, exclusionProblems } = observe({ ...catalogue, claims: [], excluded: asked }, texts);
  const [problem] = exclusionProblems;
  if (problem !== undefined) throw new InputError(troubleWords(problem), { hint: problemHint(problem) });
  return exclusions;
}
