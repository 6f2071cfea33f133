import { inPercent, isBareProportion, isPercent } from '../quantities/in-percent.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Claim } from './catalogue.ts';

// As people write it in a catalogue; what is read from words is `percent`.
const PERCENT = /^(?:percent|per cent|%)$/i;

/**
 * How the figures of a claim are read in its unit: a claim in percent reads "half" as 50 percent, so that it can be held
 * against "52 percent". One that states no unit is in percent where all of its figures are that are no such shares.
 * @param quantities those of the claim, as their words read by themselves
 */
export function readingInUnit({ unit }: Claim, quantities: readonly Quantity[]): (quantity: Quantity) => Quantity {
  const isInPercent = unit === null ? arePercents(quantities) : PERCENT.test(unit);
  return isInPercent ? inPercent : (quantity) => quantity;
}

function arePercents(quantities: readonly Quantity[]): boolean {
  const others = quantities.filter((quantity) => !isBareProportion(quantity));
  return others.length > 0 && others.every(isPercent);
}
