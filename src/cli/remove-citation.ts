import { requireClaim } from '../catalogue/catalogue-edits.ts';
import {
  exclusionPath,
  exclusionsOf,
  type CataloguedExclusion,
  type CataloguedObservation,
} from '../catalogue/catalogue.ts';
import type { YamlEdit } from '../catalogue/edit-yaml.ts';
import { exclusionEntry, observationEntry } from '../catalogue/entries.ts';
import { citationKey } from '../catalogue/exclusion-edits.ts';
import { formatPeriod } from '../catalogue/period.ts';
import type { Project } from '../catalogue/project.ts';
import { removeExclusions, removeObservations } from '../catalogue/remove-edits.ts';
import { InputError } from '../corpus/input-error.ts';
import { removedBlocks } from '../report/removed-blocks.ts';
import type { Answer, Options } from './command.ts';
import { makeEdit } from './edit.ts';
import { contextOf, findCitations, isQuotedBy, type CitationAsked } from './find-citation.ts';
import { requireDocuments } from './project.ts';

type Citation = CataloguedObservation | CataloguedExclusion;

/**
 * Takes back what `claims add observation` did. Of observations that cite one figure in the same way, the last goes.
 * @throws InputError where the words name none of the claim's observations, or several, or its only one
 */
export async function removeObservationFrom(
  project: Project,
  [claimId, document, quote]: readonly [string, string, string],
  options: Options,
): Promise<Answer> {
  const { catalogue, observations } = project;
  const claim = requireClaim(catalogue, claimId);
  requireDocuments(project, [document]);
  const asked = askedBy(document, quote, options);
  const find = (entries: readonly CataloguedObservation[]) =>
    findCitations(entries, asked, project, (entry) =>
      observations.find((each) => each.claim.id === entry.claim && each.index === entry.index),
    );
  const found = find(claim.observations);
  if (found.length === 0) {
    const [other] = find(catalogue.claims.flatMap((each) => each.observations));
    const hint = other === undefined ? undefined : `it is an observation of ${other.claim}`;
    throw noneFound(`${claimId} has no observation`, claim.observations, asked, hint);
  }
  requireOne(found, asked, `observations of ${claimId}`);
  const entry = found.at(-1)!;
  return removeCited(project, removeObservations([{ claim, cited: [entry] }]), [entry], options, {
    done: `removed the observation “${entry.quote}” of ${document} from ${claimId}`,
    details: { claim: claimId, observation: observationEntry(asWritten(entry)) },
  });
}

/**
 * Takes back what `claims exclude` did: of words that it left out several times in one paragraph, all.
 * @throws InputError where the words name nothing that is left out, or several things
 */
export async function removeExclusionOf(
  project: Project,
  [document, quote]: readonly [string, string],
  options: Options,
): Promise<Answer> {
  const { catalogue, exclusions } = project;
  const from = options['from'] as string | undefined;
  const claim = from === undefined ? null : requireClaim(catalogue, from);
  requireDocuments(project, [document]);
  const asked = askedBy(document, quote, options);
  const find = (entries: readonly CataloguedExclusion[]) =>
    findCitations(entries, asked, project, (entry) =>
      exclusions.find((each) => exclusionPath(each).join('/') === exclusionPath(entry).join('/')),
    );
  const there = (claim ?? catalogue).excluded;
  const found = find(there);
  const ofWhat = claim === null ? '' : ` from ${claim.id}`;
  if (found.length === 0) {
    const [other] = find(exclusionsOf(catalogue));
    const elsewhere =
      other === undefined
        ? undefined
        : other.claim === null
          ? 'it is excluded from all claims: leave --from out'
          : `it is excluded from ${other.claim}: add --from ${other.claim}`;
    throw noneFound(`no figure is excluded${ofWhat}`, there, asked, elsewhere);
  }
  const isSame = (entry: CataloguedExclusion) =>
    entry.paragraph === found[0]!.paragraph && entry.figure === found[0]!.figure && isQuotedBy(entry, asked);
  if (!found.every(isSame)) requireOne(found, asked, `figures excluded${ofWhat}`);
  const words = `“${found[0]!.figure ?? found[0]!.quote}”`;
  return removeCited(project, removeExclusions(catalogue, found), found, options, {
    done: `${found.length === 1 ? `removed the exclusion of ${words}` : `removed ${found.length} exclusions of ${words}`} of ${document}${ofWhat}`,
    details: { from: claim?.id ?? null, excluded: found.map(exclusionEntry) },
  });
}

function removeCited(
  { catalogue }: Project,
  edits: readonly YamlEdit[],
  entries: readonly Citation[],
  options: Options,
  told: { readonly done: string; readonly details: Readonly<Record<string, unknown>> },
): Promise<Answer> {
  return makeEdit({ catalogue, edits, ...told, blocks: entries.flatMap(removedBlocks) }, options);
}

const askedBy = (document: string, quote: string, options: Options): CitationAsked => ({
  document,
  quote,
  paragraph: options['paragraph'] as number | undefined,
  figure: options['figure'] as string | undefined,
});

const asWritten = ({ of, period, ...entry }: CataloguedObservation) => ({
  ...entry,
  of: of?.edtf ?? null,
  period: period && formatPeriod(period),
});

const MOST_NAMED = 5;

/** Why words name nothing, and what there is in their place. */
function noneFound(
  none: string,
  entries: readonly Citation[],
  { document, quote, paragraph }: CitationAsked,
  elsewhere: string | undefined,
): InputError {
  const there = entries.filter((each) => each.document === document);
  const named = there.slice(0, MOST_NAMED).map((each) => `“${each.quote}” ¶ ${each.paragraph}`);
  const more = there.length > MOST_NAMED ? ` and ${there.length - MOST_NAMED} more` : '';
  const where = paragraph === undefined ? document : `paragraph ${paragraph} of ${document}`;
  return new InputError(there.length === 0 ? `${none} in ${document}` : `${none} in ${where} by the words “${quote}”`, {
    hint: elsewhere ?? (there.length === 0 ? documentsHint(entries) : `there is ${named.join(', ')}${more}`),
  });
}

function documentsHint(entries: readonly Citation[]): string {
  const documents = [...new Set(entries.map(({ document }) => document))];
  return documents.length === 0 ? 'there is none at all' : `there is some in ${documents.join(', ')}`;
}

/** Throws where several are named that differ, with what tells them apart. */
function requireOne(found: readonly Citation[], { quote, document }: CitationAsked, what: string): void {
  const distinct = new Map(found.map((each) => [citationKey(each), each]));
  if (distinct.size === 1) return;
  const several = [...distinct.values()];
  const paragraphs = [...new Set(several.map(({ paragraph }) => paragraph))];
  const figures = several.flatMap(({ figure }) => figure ?? []);
  const hint =
    paragraphs.length === several.length
      ? 'say which with --paragraph, or quote more words'
      : figures.length === several.length && new Set(figures).size === figures.length
        ? `say which with --figure: ${figures.join(', ')}`
        : `quote more words: ${several.map((each) => `“${contextOf(each)}” ¶ ${each.paragraph}`).join(', ')}`;
  const where = paragraphs.length === 1 ? `paragraph ${paragraphs[0]}` : `the paragraphs ${paragraphs.join(', ')}`;
  throw new InputError(`“${quote}” may be ${several.length} ${what}, in ${where} of ${document}`, { hint });
}
