import type { Citation } from '../comparison/change.ts';
import type { Stretch } from './report.ts';

/** A quote with its figure marked: where that was read, as the same digits may stand elsewhere too. */
export function markedFigure({
  quote,
  figureStart,
  figureEnd,
}: Pick<Citation, 'quote' | 'figureStart' | 'figureEnd'>): Stretch[] {
  const characters = Array.from(quote);
  const words = (from: number, to?: number) => characters.slice(from, to).join('');
  const parts: Stretch[] = [
    words(0, figureStart),
    { text: words(figureStart, figureEnd), style: 'figure' },
    words(figureEnd),
  ];
  return parts.filter((part) => part !== '');
}
