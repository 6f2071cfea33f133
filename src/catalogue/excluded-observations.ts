import type { Exclusion, Observation } from './observation.ts';

/** A figure that is left out on purpose, and an observation that cites that very figure. */
interface ExcludedObservation {
  readonly exclusion: Exclusion;
  readonly observation: Observation;
}

/** Each figure that is left out, of whatever claim, with the observations of it. */
export function excludedObservations(
  observations: readonly Observation[],
  exclusions: readonly Exclusion[],
): ExcludedObservation[] {
  if (exclusions.length === 0) return [];
  const cited = new Map<string, Observation[]>();
  for (const observation of observations) {
    const place = placeOf({ ...observation, document: observation.document.id });
    cited.set(place, [...(cited.get(place) ?? []), observation]);
  }
  return exclusions.flatMap((exclusion) =>
    (cited.get(placeOf(exclusion)) ?? []).map((observation) => ({ exclusion, observation })),
  );
}

/** Where a figure stands: the same for all quotes of it. */
export function placeOf({
  document,
  paragraph,
  quantity,
}: Pick<Exclusion, 'document' | 'paragraph' | 'quantity'>): string {
  return `${document} ${paragraph} ${quantity.figureStart}`;
}
