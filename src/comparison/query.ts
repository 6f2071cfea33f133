import type Fraction from 'fraction.js';
import type { Observation } from '../catalogue/observation.ts';

/** Filters that an observation has to pass all of; one that is not there lets all pass. */
export interface Query {
  readonly document?: string | undefined;
  readonly unit?: string | undefined;
  /** A kind of claim (stock, flow, event) or of quantity (count, money, percent …). */
  readonly kind?: string | undefined;
  /** Bounds of the stated value, both included; of a range both ends lie within them. */
  readonly min?: Fraction | undefined;
  readonly max?: Fraction | undefined;
  /** Whether the words that were asked for stand in a text. */
  readonly words?: ((text: string) => boolean) | undefined;
  readonly includes?: ((observation: Observation) => boolean) | undefined;
}

/** Whether an observation is one of those asked for. */
export function matchesQuery(observation: Observation, query: Query): boolean {
  const { claim, document, quantity } = observation;
  const { value, strict } = quantity;
  const low = value ?? strict.lower;
  const high = value ?? strict.upper;
  return (
    (query.document === undefined || document.id === query.document) &&
    (query.unit === undefined || (quantity.unit ?? claim.unit)?.toLowerCase() === query.unit.toLowerCase()) &&
    (query.kind === undefined || claim.kind === query.kind || quantity.kind === query.kind) &&
    (query.min === undefined || (low !== null && low.compare(query.min) >= 0)) &&
    (query.max === undefined || (high !== null && high.compare(query.max) <= 0)) &&
    (query.includes === undefined || query.includes(observation)) &&
    (query.words === undefined ||
      query.words(`${claim.id} ${claim.title} ${claim.counted ?? ''} ${observation.quote} ${quantity.counted ?? ''}`))
  );
}
