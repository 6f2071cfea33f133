import type { Catalogue, Claim } from '../catalogue/catalogue.ts';
import { addClaim, addObservations, requireClaim } from '../catalogue/catalogue-edits.ts';
import type { NewExclusion, NewObservation } from '../catalogue/entries.ts';
import type { YamlEdit } from '../catalogue/edit-yaml.ts';
import { addExclusions, citationKey } from '../catalogue/exclusion-edits.ts';
import { formatPeriod } from '../catalogue/period.ts';
import { InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import type { Series, SeriesObservation } from './series.ts';

/** A series as it is accepted: some of the figures that were proposed for it may be none of it. */
export interface PickedSeries extends Series {
  readonly leftOut?: readonly SeriesObservation[];
}

/**
 * The edits that put series into a catalogue: new claims after the others, new observations of claims that exist, and what
 * is never to be proposed again. That is left out of the claim that it was proposed for; where it was for none, of all.
 * @throws InputError where a figure is for a claim that leaves it out, or one that has bases
 */
export function acceptSeries(
  catalogue: Catalogue,
  accepted: readonly PickedSeries[],
  refused: readonly Series[] = [],
): YamlEdit[] {
  const leftOut = new Map<string | null, SeriesObservation[]>();
  const leaveOut = (claim: string | null, figures: readonly SeriesObservation[]) =>
    leftOut.set(claim, [...(leftOut.get(claim) ?? []), ...figures]);
  for (const { claim, leftOut: figures = [] } of accepted) if (claim !== null) leaveOut(claim, figures);
  for (const { claim, observations } of refused) leaveOut(claim, observations.filter(isFresh));
  return [
    ...accepted.flatMap((series) => acceptOne(catalogue, series)),
    ...[...leftOut].flatMap(([claim, figures]) =>
      addExclusions(catalogue, claim === null ? null : requireClaim(catalogue, claim), figures.map(newExclusion)),
    ),
  ];
}

function acceptOne(catalogue: Catalogue, series: PickedSeries): YamlEdit[] {
  const fresh = series.observations.filter(isFresh);
  if (series.claim === null) {
    const { id, title, kind, period, counted, unit, leftOut = [] } = series;
    const observations = fresh.map((observation) => newObservation(observation, kind === 'flow', period));
    const excluded = leftOut.map(newExclusion);
    return addClaim(id, { title, kind, period, counted, unit, observations, excluded });
  }
  if (fresh.length === 0) return [];
  const claim = requireClaim(catalogue, series.claim);
  if (Object.keys(claim.bases).length > 0) {
    throw new InputError(`the claim ${claim.id} has bases, and which one a figure is on has to be read`, {
      hint: `add each with: claims add observation ${claim.id} DOCUMENT "QUOTE" --basis ID`,
    });
  }
  requireNotExcluded(claim, fresh);
  const period = claim.period === null ? null : formatPeriod(claim.period);
  return addObservations(
    catalogue,
    claim,
    fresh.map((observation) => newObservation(observation, claim.kind === 'flow', period)),
  );
}

const isFresh = ({ isCatalogued }: SeriesObservation) => !isCatalogued;

/** What a claim leaves out is proposed for it no more, but it may have been merged with what is. */
function requireNotExcluded({ id, excluded }: Claim, observations: readonly SeriesObservation[]): void {
  const known = new Set(excluded.map(citationKey));
  const found = observations.find((observation) => known.has(citationKey(newExclusion(observation))));
  if (found === undefined) return;
  throw new InputError(`“${found.quote}” of ${found.document} is excluded from ${id}`, {
    hint: 'take it out of `excluded` first',
  });
}

function newExclusion(observation: SeriesObservation): NewExclusion {
  const { document, paragraph, quote, prefix, suffix, isOneOfSeveral, figure } = observation;
  return { document, paragraph, quote, prefix, suffix, figure: isOneOfSeveral ? figure : null };
}

function newObservation(observation: SeriesObservation, isFlow: boolean, period: string | null): NewObservation {
  const { document, paragraph, quote, prefix, suffix, of, isOneOfSeveral } = observation;
  const figure = isOneOfSeveral ? observation.figure : null;
  const ownPeriod = isFlow && observation.period !== period ? observation.period : null;
  return { document, paragraph, quote, prefix, suffix, figure, of, period: ownPeriod };
}

/** All figures that were proposed for a series and are not catalogued, oldest first. */
export function proposedFor({ observations, leftOut = [] }: PickedSeries): readonly SeriesObservation[] {
  return [...observations.filter(isFresh), ...leftOut].toSorted(byDate);
}

/** A series with some of the figures that were proposed for it: the others are left out. */
export function pickFigures(series: PickedSeries, kept: ReadonlySet<SeriesObservation>): PickedSeries {
  const proposed = proposedFor(series);
  const picked = withObservations(series, [
    ...series.observations.filter(({ isCatalogued }) => isCatalogued),
    ...proposed.filter((each) => kept.has(each)),
  ]);
  return {
    ...picked,
    reasons: { ...picked.reasons, severalValues: severalValuesIn(picked.observations) },
    leftOut: proposed.filter((each) => !kept.has(each)),
  };
}

/** A series with other observations, oldest first. */
export function withObservations(series: PickedSeries, given: readonly SeriesObservation[]): PickedSeries {
  const observations = given.toSorted(byDate);
  const documents = new Set(observations.map(({ document }) => document)).size;
  return { ...series, observations, reasons: { ...series.reasons, documents } };
}

/** How many documents state several values for themselves. */
export function severalValuesIn(observations: readonly SeriesObservation[]): number {
  const values = new Map<string, Set<string>>();
  for (const { document, of, value } of observations) {
    if (of === null && value !== null)
      values.set(document, (values.get(document) ?? new Set()).add(value.toFraction()));
  }
  return [...values.values()].filter(({ size }) => size > 1).length;
}

function byDate({ date: a }: SeriesObservation, { date: b }: SeriesObservation): number {
  const [first, second] = [a ?? '9999', b ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The series of an id. Throws InputError where it is not proposed. */
export function requireSeries<T extends Series>(series: readonly T[], id: string): T {
  const found = series.find((each) => each.id === id);
  if (found !== undefined) return found;
  throw new InputError(`no series ${id} is proposed`, {
    hint: nameHint(
      id,
      series.map((each) => each.id),
    ),
  });
}
