import type { Claim } from '../catalogue/catalogue.ts';
import { UNKNOWN_DATE, type EdtfDate } from '../catalogue/dates.ts';
import type { Exclusion, Observation } from '../catalogue/observation.ts';
import { codePointsOf } from '../corpus/code-points.ts';
import type { DocumentText } from '../corpus/document.ts';
import { buildSeries, type Draft, type Material } from './build-series.ts';
import { ofMembers, type Cluster } from './cluster.ts';
import { groupMentions, type LeftOut } from './group-mentions.ts';
import { isSure } from './is-sure.ts';
import { largestParts } from './largest-parts.ts';
import type { Mention } from './mention.ts';
import { nameIds } from './name-ids.ts';
import type { SeriesName } from './name-series.ts';
import type { Series, Suggestion } from './series.ts';
import { readMentions } from './read-mentions.ts';
import { oppositesOf } from './opposites.ts';
import { splitLevels } from './split-levels.ts';
import { splitProspects } from './split-prospects.ts';
import { loadTerms } from './terms.ts';
import { timeline } from './timeline.ts';
import { withoutStrays } from './without-strays.ts';
import { withoutUncitable } from './without-uncitable.ts';
import { TARGETS } from './vocabulary.ts';
import { vectorise } from './vectors.ts';

/** The documents to look through, and what is catalogued of them. */
export interface Searched {
  readonly texts: ReadonlyMap<string, DocumentText>;
  /** The documents' dates by id, where they are known. */
  readonly dates: ReadonlyMap<string, EdtfDate>;
  readonly claims: readonly Claim[];
  readonly observations: readonly Observation[];
  /** The figures that are left out on purpose. */
  readonly exclusions?: readonly Exclusion[];
}

/** Told how far it is, from 0 to 1; a promise lets others have their turn. */
export type Progress = (share: number) => void | Promise<void>;

const READING = 0.6;

/**
 * Finds the statistics that recur in documents: the figures that state each, those of catalogued claims first.
 * @param progress is told how far it is
 */
export async function suggest(
  { texts, dates, claims, observations, exclusions = [] }: Searched,
  progress: Progress = () => undefined,
): Promise<Suggestion> {
  const toTerm = await loadTerms();
  const copies = copiesIn({ texts, dates, observations });
  const order = timeline([...texts.keys()], dates);
  const mentions = await readMentions(
    [...texts].map(([id, { paragraphs }]) => ({
      id,
      at: order.get(id)!,
      paragraphs: copies.has(id) ? [] : paragraphs,
    })),
    toTerm,
    (read) => progress((READING * read) / texts.size),
  );
  const vectors = vectorise(mentions, oppositesOf(toTerm));
  const catalogued = cataloguedMentions(mentions, observations);
  const leftOut = leftOutMentions(mentions, exclusions, catalogued);
  const clusters = groupMentions(mentions, vectors, catalogued, leftOut, (share) => {
    void progress(READING + (1 - READING) * share);
  });
  const material: Material = {
    mentions,
    vectors,
    texts,
    offsets: offsetsOf(texts),
    dates: new Map([...dates].filter(([, { edtf }]) => edtf !== UNKNOWN_DATE)),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    catalogued,
    toTerm,
  };
  const stating = new Set(mentions.map(({ document }) => document)).size;
  const isKept = (cluster: Cluster) => isProposed(cluster, catalogued, texts.size);
  const holdPart = (cluster: Cluster): Cluster | undefined => {
    const core = withoutStrays(cluster, mentions, vectors, (member) => catalogued.has(member));
    const cited = isKept(core) ? withoutUncitable(core, material) : core;
    return isKept(cited) && isSure(cited, mentions, vectors, stating) ? cited : undefined;
  };
  // The larger part tells whether it holds.
  const hold = (cluster: Cluster): readonly Cluster[] | undefined => {
    const parts = splitProspects(cluster, material).flatMap((part) => splitLevels(part, material));
    const [first, ...others] = parts.map(holdPart);
    return first && [first, ...others.filter((other) => other !== undefined)];
  };
  const drafts = clusters
    .filter(isKept)
    .flatMap((cluster) =>
      cluster.claim === null
        ? largestParts(cluster.tree, (members) => hold(ofMembers(cluster, members, mentions, vectors))).flat()
        : (hold(cluster) ?? []),
    )
    .map((cluster) => buildSeries(cluster, material))
    .filter(({ name, series }) => series.claim !== null || !namesOnlyAims(name))
    .toSorted(byRecurrence);
  await progress(1);
  return {
    version: 1,
    series: withIds(drafts, claims),
    documents: texts.size,
    copies: [...copies],
    quantities: mentions.length,
    excluded: [...leftOut.values()].filter((from) => from === 'all').length,
    alone: clusters.filter(({ members }) => members.length === 1).length,
  };
}

/** Whether nothing tells what a series is of but that it was aimed at: a column of targets of this and that. */
function namesOnlyAims({ phrase }: SeriesName): boolean {
  return phrase
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => TARGETS.has(word));
}

/**
 * The documents that another has to the letter: all that they state would recur. What is said again at another date in the
 * same words is said again; of an unknown date, it is taken for a copy. What the catalogue quotes is none.
 */
function copiesIn({ texts, dates, observations }: Omit<Searched, 'claims'>): ReadonlySet<string> {
  const quoted = new Set(observations.map(({ document }) => document.id));
  const dateOf = (document: string) => {
    const edtf = dates.get(document)?.edtf;
    return edtf === UNKNOWN_DATE ? undefined : edtf;
  };
  const rank = (document: string) => (quoted.has(document) ? 0 : dateOf(document) === undefined ? 2 : 1);
  const copies = new Set<string>();
  const seen = new Map<string, Set<string | undefined>>();
  for (const [document, { text }] of [...texts].toSorted(([a], [b]) => rank(a) - rank(b))) {
    const at = seen.get(text) ?? new Set();
    seen.set(text, at);
    const date = dateOf(document);
    if (!quoted.has(document) && (date === undefined ? at.size > 0 : at.has(date))) copies.add(document);
    at.add(date);
  }
  return copies;
}

/** Looks through each text that is asked for once. */
function offsetsOf(texts: Searched['texts']): Material['offsets'] {
  const known = new Map<string, (index: number) => number>();
  return (document) => {
    const offset = known.get(document) ?? codePointsOf(texts.get(document)!.text);
    known.set(document, offset);
    return offset;
  };
}

/** The claims that mentions are observations of, by the mention's index. */
function cataloguedMentions(mentions: readonly Mention[], observations: readonly Observation[]): Map<number, string> {
  const places = new Map(
    observations.map(({ document, paragraph, quantity, claim }) => [
      placeOf(document.id, paragraph, quantity.start),
      claim.id,
    ]),
  );
  return new Map(
    mentions.flatMap(({ document, paragraph, quantity }, index): [number, string][] => {
      const claim = places.get(placeOf(document, paragraph, quantity.start));
      return claim === undefined ? [] : [[index, claim]];
    }),
  );
}

/** What mentions are left out of on purpose, by the mention's index. What is catalogued all the same is not. */
function leftOutMentions(
  mentions: readonly Mention[],
  exclusions: readonly Exclusion[],
  catalogued: ReadonlyMap<number, string>,
): Map<number, LeftOut> {
  const places = new Map<string, LeftOut>();
  for (const { document, paragraph, quantity, claim } of exclusions) {
    const place = placeOf(document, paragraph, quantity.start);
    const known = places.get(place) ?? new Set<string>();
    places.set(place, claim === null || known === 'all' ? 'all' : new Set([...known, claim]));
  }
  return new Map(
    mentions.flatMap(({ document, paragraph, quantity }, index): [number, LeftOut][] => {
      const from = places.get(placeOf(document, paragraph, quantity.start));
      return from === undefined || catalogued.has(index) ? [] : [[index, from]];
    }),
  );
}

const placeOf = (document: string, paragraph: number, start: number) => `${document} ${paragraph} ${start}`;

/** A series recurs in several documents, where there are several; a claim's is proposed for what it lacks. */
function isProposed(
  { claim, members, said }: Cluster,
  catalogued: ReadonlyMap<number, string>,
  documents: number,
): boolean {
  if (claim !== null) return members.some((member) => !catalogued.has(member));
  return members.length > 1 && (said.size > 1 || documents === 1);
}

function byRecurrence({ series: a }: Draft, { series: b }: Draft): number {
  const claims = Number(b.claim !== null) - Number(a.claim !== null);
  return claims || recurrence(b) - recurrence(a);
}

function recurrence({ reasons, observations, sureness }: Series): number {
  return reasons.documents * sureness + Math.log(observations.length) / 100;
}

function withIds(drafts: readonly Draft[], claims: readonly Claim[]): readonly Series[] {
  const fresh = drafts.filter(({ series }) => series.claim === null);
  const ids = nameIds(
    fresh.map(({ name }) => name),
    claims.map(({ id }) => id),
  );
  const idOf = new Map(fresh.map((draft, i) => [draft, ids[i]!]));
  return drafts.map((draft) => ({ ...draft.series, id: draft.series.claim ?? idOf.get(draft)! }));
}
