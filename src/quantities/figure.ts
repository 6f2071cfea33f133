import type { Quantity } from './quantity.ts';

/** The figure's own words, without what is counted: `over 400`. */
export function figureOf(quantity: Quantity): string {
  return quantity.text.slice(quantity.figureStart - quantity.start, quantity.figureEnd - quantity.start);
}
