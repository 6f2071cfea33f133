import type { Catalogue } from '../catalogue/catalogue.ts';
import { addClaim, addObservations, requireClaim } from '../catalogue/catalogue-edits.ts';
import type { NewObservation } from '../catalogue/entries.ts';
import type { YamlEdit } from '../catalogue/edit-yaml.ts';
import { formatPeriod } from '../catalogue/period.ts';
import { InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import type { Series, SeriesObservation } from './series.ts';

/** The edits that put series into a catalogue: new claims after the others, and new observations of claims that exist. */
export function acceptSeries(catalogue: Catalogue, accepted: readonly Series[]): YamlEdit[] {
  return accepted.flatMap((series): YamlEdit[] => {
    const fresh = series.observations.filter(({ isCatalogued }) => !isCatalogued);
    if (series.claim === null) {
      const { id, title, kind, period, counted, unit } = series;
      const observations = fresh.map((observation) => newObservation(observation, kind === 'flow', period));
      return addClaim(id, { title, kind, period, counted, unit, observations });
    }
    const claim = requireClaim(catalogue, series.claim);
    if (Object.keys(claim.bases).length > 0) {
      throw new InputError(`the claim ${claim.id} has bases, and which one a figure is on has to be read`, {
        hint: `add each with: claims add observation ${claim.id} DOCUMENT "QUOTE" --basis ID`,
      });
    }
    const period = claim.period === null ? null : formatPeriod(claim.period);
    return addObservations(
      catalogue,
      claim,
      fresh.map((observation) => newObservation(observation, claim.kind === 'flow', period)),
    );
  });
}

function newObservation(observation: SeriesObservation, isFlow: boolean, period: string | null): NewObservation {
  const { document, paragraph, quote, prefix, suffix, of, isOneOfSeveral } = observation;
  const figure = isOneOfSeveral ? observation.figure : null;
  const ownPeriod = isFlow && observation.period !== period ? observation.period : null;
  return { document, paragraph, quote, prefix, suffix, figure, of, period: ownPeriod };
}

/**
 * Puts series together that are one after all: the first takes the observations of the others.
 * @throws InputError where one is not proposed, or two are claims of the catalogue
 */
export function mergeSeries(series: readonly Series[], ids: readonly string[]): readonly Series[] {
  const merged = ids.map((id) => requireSeries(series, id));
  const [first, ...others] = merged;
  if (first === undefined || others.length === 0) return series;
  const claims = merged.filter(({ claim }) => claim !== null);
  if (claims.length > 1) {
    throw new InputError(`${claims[0]!.id} and ${claims[1]!.id} are both in the catalogue`, {
      hint: `put them together with: claims merge ${claims[0]!.id} ${claims[1]!.id}`,
    });
  }
  const lead = claims[0] ?? first;
  const observations = merged
    .flatMap((each) => each.observations)
    .toSorted((a, b) =>
      (a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : 0,
    );
  const whole: Series = {
    ...lead,
    observations,
    reasons: { ...lead.reasons, documents: new Set(observations.map(({ document }) => document)).size },
  };
  return series.flatMap((each) => (each === lead ? [whole] : merged.includes(each) ? [] : [each]));
}

/** The series of an id. Throws InputError where it is not proposed. */
export function requireSeries(series: readonly Series[], id: string): Series {
  const found = series.find((each) => each.id === id);
  if (found !== undefined) return found;
  throw new InputError(`no series ${id} is proposed`, {
    hint: nameHint(
      id,
      series.map((each) => each.id),
    ),
  });
}
