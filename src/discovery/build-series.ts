import { yearOf, type EdtfDate } from '../catalogue/dates.ts';
import type { Claim } from '../catalogue/catalogue.ts';
import { selectQuote } from '../catalogue/select-quote.ts';
import type { DocumentText } from '../corpus/document.ts';
import { sentenceAround } from '../corpus/sentence.ts';
import { inPercent, isPercent } from '../quantities/in-percent.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Cluster } from './cluster.ts';
import { cohesionOf } from './cohesion.ts';
import { saidOf } from './happening.ts';
import { kindOfSeries } from './kind-of-series.ts';
import type { Mention } from './mention.ts';
import { nameSeries, titleOf, type NamedBy, type SeriesName } from './name-series.ts';
import { quoteSpan } from './quote-span.ts';
import { firstAt } from './sentence-words.ts';
import type { Series, SeriesObservation } from './series.ts';
import type { ToTerm } from './terms.ts';
import { isProspect, MOST } from './split-prospects.ts';
import { spread } from './spread.ts';
import { timeOf } from './time-of.ts';
import { crowdedIn, crowding, jumping } from './values.ts';
import type { Vectors } from './vectors.ts';
import { TARGETS } from './vocabulary.ts';

/** What a series is built from. */
export interface Material {
  readonly mentions: readonly Mention[];
  readonly vectors: Vectors;
  readonly texts: ReadonlyMap<string, DocumentText>;
  /** Takes string indices of a document's text to code points. */
  readonly offsets: (document: string) => (index: number) => number;
  readonly dates: ReadonlyMap<string, EdtfDate>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The mentions that the catalogue holds, by their index. */
  readonly catalogued: ReadonlyMap<number, string>;
  readonly toTerm: ToTerm;
}

/** A series that has all but its id. */
export interface Draft {
  readonly name: SeriesName;
  readonly series: Series;
}

// Names are taken from so many of its members, spread over time.
const MOST_SAMPLED = 12;
const WORDS = 8;
/** What tells a series of what is hoped for or foreseen from that of what is. */
const FORESEEN = 'aims and forecasts';

/** Builds the series of a cluster: its names, its kind, its observations in time order. */
export function buildSeries(cluster: Cluster, material: Material): Draft {
  const { mentions, vectors, claims, toTerm } = material;
  const members = inTimeOrder(cluster.members, material);
  const sampled = spread(members, MOST_SAMPLED);
  const shared = sharedTerms(cluster, vectors);
  const named = nameSeries(
    sampled.map((member) => ({
      ...sentenceOf(mentions[member]!, material),
      counted: mentions[member]!.quantity.counted,
    })),
    shared.map(({ word }) => word),
    foreignHeads(sampled, mentions),
    toTerm,
  );
  const isForeseen = members.filter((member) => isProspect(member, material)).length >= MOST * members.length;
  // "Federal funds rate (target)" says so itself.
  const saysSo = named.details.some((detail) => TARGETS.has(detail.toLowerCase()));
  const name = isForeseen && !saysSo ? { ...named, details: [FORESEEN, ...named.details] } : named;
  const all = members.map((member) => mentions[member]!);
  // "Half" and "52 percent" are read alike, as they will be once they are catalogued.
  const isInPercent = all.some(({ quantity }) => isPercent(quantity)) && cluster.dimension.startsWith('percent');
  const read = isInPercent ? inPercent : (quantity: Quantity) => quantity;
  const observations = members.map((member) => observationOf(member, material, read));
  const { kind, period, stated } = kindOfSeries(
    all,
    shared.map(({ word }) => word),
    observations.map(({ of }) => of),
    () => areYearly(material) && areDone(all, material),
  );
  const claim = cluster.claim === null ? undefined : claims.get(cluster.claim);
  const cohesion = cohesionOf(cluster, mentions, vectors);
  const documents = cluster.said.size;
  const series: Series = {
    id: cluster.claim ?? '',
    title: claim?.title ?? titleOf(name),
    unit: claim?.unit ?? read(all[0]!.quantity).unit,
    kind: claim?.kind ?? kind,
    counted: claim?.counted ?? (all[0]!.quantity.counted !== null ? name.phrase : null),
    period,
    claim: cluster.claim,
    sureness: surenessOf(cluster, cohesion),
    reasons: {
      words: shared,
      dimension: cluster.dimension,
      documents,
      cohesion,
      periodStated: stated,
      severalValues: crowdedIn(cluster),
    },
    observations,
  };
  return { name, series };
}

// What documents with several values, and values that jump, take from it. Of the groups of annotated texts nine in ten were
// one statistic, of those whose documents state a fifth of a value too many or more two in three, of those that jump four
// in five. Of few documents the first says little.
const DOUBT = { crowded: 0.5, known: 6, jumping: 0.12 };
const LEAST_SURE = 0.1;
const MOST_SURE = 0.99;

function surenessOf(cluster: Cluster, cohesion: number): number {
  const shared = cohesion * (1 - 0.5 / cluster.members.length) + 0.1;
  const crowded = Math.min(1, crowding(cluster)) * Math.min(1, cluster.said.size / DOUBT.known);
  const doubt = DOUBT.crowded * crowded + DOUBT.jumping * jumping(cluster.values);
  return Math.max(LEAST_SURE, Math.min(MOST_SURE, shared - doubt));
}

function inTimeOrder(members: readonly number[], { mentions, dates }: Material): number[] {
  const day = (member: number) => dates.get(mentions[member]!.document)?.from ?? '9999';
  return members.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b));
}

/** The terms that at least half of the members stand by, heaviest first. */
function sharedTerms({ centre, sums, members }: Cluster, { names }: Vectors): { word: string; figures: number }[] {
  return [...centre.keys()]
    .map((term) => ({ word: names[term]!, figures: sums.get(term)?.count ?? 0 }))
    .filter(({ figures }) => figures * 2 >= members.length)
    .slice(0, WORDS);
}

const OFTEN = 0.25;

/** The terms that often name another figure of the sentence: "the receipts were $42 million and the *expenditures* $40 million". */
function foreignHeads(members: readonly number[], mentions: readonly Mention[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const member of members) {
    const { document, sentence, heads } = mentions[member]!;
    const others = new Set<string>();
    for (const step of [-1, 1]) {
      for (let i = member + step; mentions[i]?.document === document && mentions[i]!.sentence === sentence; i += step) {
        for (const head of mentions[i]!.heads) if (!heads.includes(head)) others.add(head);
      }
    }
    for (const head of others) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([head, count]) => (count >= OFTEN * members.length ? [head] : [])));
}

/** Whether most of the figures are said to be of what happened. */
function areDone(members: readonly Mention[], material: Material): boolean {
  const done = members.filter((mention) => saidOf(mention.quantity, sentenceOf(mention, material)) === 'happened');
  return done.length * 2 > members.length;
}

// Every third year may be missing.
const MOST_YEARS = 1.5;

/** Whether the documents are each of a year of their own, as annual reports are. */
function areYearly({ texts, dates }: Material): boolean {
  const years = [...dates.values()].flatMap((date) => yearOf(date) ?? []).toSorted();
  if (years.length < texts.size || new Set(years).size < years.length) return false;
  return Number(years.at(-1)) - Number(years[0]) < MOST_YEARS * years.length;
}

// How many characters on either side of a figure its series may be named after.
const WITHIN = 400;

function sentenceOf({ document, paragraph, quantity }: Mention, { texts }: Material): Omit<NamedBy, 'counted'> {
  const { text } = texts.get(document)!.paragraphs[paragraph - 1]!;
  const { before, words, after } = sentenceAround(text, quantity.figureStart, quantity.figureEnd, WITHIN);
  return { sentence: before + words + after, start: before.length, end: before.length + words.length };
}

function observationOf(
  member: number,
  { mentions, texts, offsets, dates, catalogued, toTerm }: Material,
  read: (quantity: Quantity) => Quantity,
): SeriesObservation {
  const mention = mentions[member]!;
  const { document, paragraph, quantity, spell, among } = mention;
  const { paragraphs } = texts.get(document)!;
  const offset = offsets(document);
  const within = paragraphs[paragraph - 1]!;
  const span = quoteSpan(within.text, quantity, among, toTerm);
  // Of the quote that selectQuote makes: its lines are joined.
  const inQuote = (at: number) =>
    Array.from(within.text.slice(span.start, at).replaceAll(/\s+/gu, ' ').trimStart()).length;
  const index = firstAt(among, quantity.start);
  const beside = [among[index - 1], among[index + 1]];
  const asRead = read(quantity);
  return {
    document,
    date: dates.get(document)?.edtf ?? null,
    of: timeOf(within.text, mention, dates.get(document)),
    paragraph,
    ...selectQuote(within.text, span),
    start: offset(within.start + span.start),
    end: offset(within.start + span.end),
    figure: within.text.slice(quantity.figureStart, quantity.figureEnd),
    figureStart: inQuote(quantity.figureStart),
    figureEnd: inQuote(quantity.figureEnd),
    isOneOfSeveral: beside.some((other) => other !== undefined && other.start >= span.start && other.end <= span.end),
    value: asRead.value,
    hedge: quantity.hedge,
    strict: asRead.strict,
    likely: asRead.likely,
    unit: asRead.unit,
    counted: quantity.counted,
    period: spell?.duration ?? null,
    isCatalogued: catalogued.has(member),
  };
}
