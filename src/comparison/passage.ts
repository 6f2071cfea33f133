import type { Observation } from '../catalogue/observation.ts';
import type { Paragraph } from '../corpus/paragraphs.ts';

/** A quote in its whole paragraph, with the figure in it apart; all parts together are the paragraph's text. */
export interface Passage {
  readonly before: string;
  readonly quote: { readonly before: string; readonly figure: string; readonly after: string };
  readonly after: string;
}

/** Takes the paragraph of an observation apart at its quote and figure. */
export function passageOf({ start, end, quantity }: Observation, { text, start: offset }: Paragraph): Passage {
  const [from, to] = [start - offset, end - offset];
  const { figureStart, figureEnd } = quantity;
  return {
    before: text.slice(0, from),
    quote: {
      before: text.slice(from, figureStart),
      figure: text.slice(figureStart, figureEnd),
      after: text.slice(figureEnd, to),
    },
    after: text.slice(to),
  };
}
