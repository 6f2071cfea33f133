import { InputError } from '../corpus/input-error.ts';
import { requireSeries, severalValuesIn, withObservations, type PickedSeries } from './accept-series.ts';
import { MINOR } from './magnitude.ts';
import type { Series, SeriesObservation, SeriesReasons } from './series.ts';

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
  const lead = leadOf(merged)!;
  const leftOut = merged.flatMap((each) => each.leftOut ?? []);
  const observations = merged.flatMap((each) => each.observations);
  const taken = withObservations(lead, observations);
  const whole: PickedSeries = {
    ...taken,
    sureness: Math.min(...merged.map(({ sureness }) => sureness)),
    reasons: { ...taken.reasons, ...reasonsOf(merged, lead, observations) },
    mergedFrom: merged.flatMap(({ id, mergedFrom = [id] }) => mergedFrom),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
  return series.flatMap((each) => (each === lead ? [whole] : merged.includes(each) ? [] : [each]));
}

/** The series that takes the others: the claim of the catalogue, where one is. */
const leadOf = (merged: readonly PickedSeries[]) => merged.find(({ claim }) => claim !== null) ?? merged[0];

/** What can be told of series together by what is known of each. */
function reasonsOf(
  merged: readonly Series[],
  { period }: Series,
  observations: readonly SeriesObservation[],
): Omit<SeriesReasons, 'documents'> {
  const [first, ...others] = merged.map(({ reasons }) => reasons) as [SeriesReasons, ...SeriesReasons[]];
  const words = first.words.flatMap(({ word, figures }) => {
    const shared = others.map((each) => each.words.find((other) => other.word === word)?.figures);
    return shared.includes(undefined) ? [] : [{ word, figures: shared.reduce<number>((a, b) => a + b!, figures) }];
  });
  const isOne = others.every(({ dimension }) => dimension === first.dimension);
  return {
    words,
    dimension: isOne ? first.dimension : measureOf(merged[0]!),
    cohesion: Math.min(...merged.map(({ reasons }) => reasons.cohesion)),
    periodStated: period === null ? 0 : observations.filter((each) => each.period === period).length,
    severalValues: severalValuesIn(observations),
  };
}

/** Why series cannot be put together, where they cannot: two are claims of the catalogue, or measured in different units. */
export function whyNotMerged(merged: readonly PickedSeries[]): InputError | undefined {
  const [one, two] = merged.filter(({ claim }) => claim !== null);
  if (one !== undefined && two !== undefined) {
    return new InputError(`${one.id} and ${two.id} are both in the catalogue`, {
      hint: `put them together with: claims merge ${one.id} ${two.id}`,
    });
  }
  const lead = leadOf(merged);
  const other = lead && merged.find((each) => measureOf(each) !== measureOf(lead));
  if (lead === undefined || other === undefined) return undefined;
  const [its, that] = [other, lead].map((each) => measureWords(measureOf(each)));
  return new InputError(`${other.id} cannot be merged into ${lead.id}: one is ${its}, the other ${that}`, {
    hint: 'accept each by itself',
  });
}

/** The unit that all figures of a series have; without one, what they are instead: `count`. Cents are dollars. */
function measureOf({ observations, reasons }: Series): string {
  return observations[0]?.unit?.replace(MINOR, '') ?? reasons.dimension.split(' ', 1)[0]!;
}

// All other measures are units.
const UNITLESS: Readonly<Record<string, string>> = {
  count: 'a count',
  multiple: 'a multiple',
  money: 'an amount of money',
  measure: 'a measure',
  duration: 'a length of time',
  age: 'an age',
  change: 'a change',
};

const measureWords = (measure: string) => UNITLESS[measure] ?? `in ${measure}`;
