import { InputError } from '../corpus/input-error.ts';
import { requireSeries, withObservations, type PickedSeries } from './accept-series.ts';

/**
 * Puts series together that are one after all: the first takes the observations of the others.
 * @throws InputError where one is not proposed, or they cannot be one
 */
export function mergeSeries(series: readonly PickedSeries[], ids: readonly string[]): readonly PickedSeries[] {
  const merged = [...new Set(ids)].map((id) => requireSeries(series, id));
  const [first, ...others] = merged;
  if (first === undefined || others.length === 0) return series;
  const refusal = whyNotMerged(merged);
  if (refusal !== undefined) throw refusal;
  const lead = merged.find(({ claim }) => claim !== null) ?? first;
  const leftOut = merged.flatMap((each) => each.leftOut ?? []);
  const whole: PickedSeries = {
    ...withObservations(
      lead,
      merged.flatMap((each) => each.observations),
    ),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
  return series.flatMap((each) => (each === lead ? [whole] : merged.includes(each) ? [] : [each]));
}

/** Why series cannot be put together, where they cannot: two are claims of the catalogue. */
export function whyNotMerged(merged: readonly PickedSeries[]): InputError | undefined {
  const [one, other] = merged.filter(({ claim }) => claim !== null);
  if (one === undefined || other === undefined) return undefined;
  return new InputError(`${one.id} and ${other.id} are both in the catalogue`, {
    hint: `put them together with: claims merge ${one.id} ${other.id}`,
  });
}
