import type { Block, RenderOptions, Style, Text } from '../report.ts';
import { blockTexts } from '../texts.ts';
import { type Draw, type GridLine, loadDraw } from './grid.ts';
import { loadPaint, type Paint } from './paint.ts';
import { joinText, type Marked, markStretches, sliceStretches } from './stretches.ts';
import { isNarrow, loadMeasure, type Measure } from './width.ts';
import { plain } from '../sanitise.ts';
import { wrap } from './wrap.ts';

/** What is drawn on: how wide it is, and the means to measure, paint and draw. */
export interface Screen {
  readonly width: number;
  readonly colour: boolean;
  readonly measure: Measure;
  readonly paint: Paint;
  readonly draw: Draw;
}

// Below this nothing is readable, and a wide character may not fit its column.
const NARROWEST = 20;

/** A screen for these blocks, with no more loaded than they need. */
export async function openScreen(blocks: readonly Block[], { width, colour }: RenderOptions): Promise<Screen> {
  const texts = blocks.flatMap(blockTexts).map(plain);
  const [measure, paint, draw] = await Promise.all([
    loadMeasure(texts),
    loadPaint(colour),
    blocks.some(({ kind }) => kind === 'table')
      ? loadDraw({ colour, narrow: texts.every(isNarrow) })
      : (): string[] => [],
  ]);
  return { width: Math.max(width, NARROWEST), colour, measure, paint, draw };
}

/** The lines of a text wrapped to a width, painted. */
export function layOut(text: Text, width: number, screen: Screen, base?: Style): readonly GridLine[] {
  const stretches = markStretches(text, screen.colour);
  const joined = joinText(stretches);
  return wrap(joined, width, screen.measure).map(([start, end]) => ({
    text: paintStretches(sliceStretches(stretches, start, end), screen, base),
    width: screen.measure(joined.slice(start, end)),
  }));
}

/** The stretches painted; those without a style of their own take `base`. */
export function paintStretches(stretches: readonly Marked[], { paint }: Screen, base?: Style): string {
  return stretches.map(({ text, style }) => paint(text, style ?? base)).join('');
}
