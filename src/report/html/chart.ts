import Fraction from 'fraction.js';
import { isEmpty } from '../../quantities/interval.ts';
import { amountWords } from '../amounts.ts';
import { readingWords } from '../interval-words.ts';
import { placeLabels, textWidth } from './chart-labels.ts';
import { figureMark } from './chart-marks.ts';
import { amountScale, timePlaces, type AmountScale, type ChartRow, type Frame } from './chart-scales.ts';
import { markup, type Markup } from './markup.ts';

/** A claim's figures over time. */
export interface Chart {
  /** Unlike that of any other chart of the page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ChartRow[];
}

const NARROWEST = 400;
const WIDTH_OF_ROW = 64;
// What is left for the figures beside the longest amounts.
const NARROWEST_PLOT = 304;
const TOP = 12;
const HEIGHT = 190;
const LINE = 18;
// Beside the amounts of the scale, the gap to its lines included.
const MARGIN = 14;

/**
 * Figures as intervals over time, drawn as SVG. Its words are those of the table beside it: a title, and a description that
 * tells every figure to those who do not see it.
 */
export function chart({ id, title, rows }: Chart): Markup {
  const bottom = TOP + HEIGHT;
  const scale = amountScale(rows, { left: 0, right: NARROWEST, top: TOP, bottom });
  const ticks = scale.ticks.map((amount) => ({ amount, label: tickWords(amount) }));
  const left = MARGIN + Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label))));
  const width = Math.max(NARROWEST, rows.length * WIDTH_OF_ROW, left + NARROWEST_PLOT);
  const frame: Frame = { left, right: width - 4, top: TOP, bottom };
  const places = timePlaces(rows, frame).map(Math.round);
  const dates = placeLabels(onePerDate(rows, places), width);
  const dateRows = 1 + Math.max(0, ...dates.map(({ row }) => row));
  const words = placeLabels(
    rows.map((row, at) => ({ text: row.words, x: places[at]! })),
    width,
  );
  const wordsFrom = bottom + 16 + dateRows * LINE;
  const height = wordsFrom + (1 + Math.max(0, ...words.map(({ row }) => row))) * LINE - 6;
  return markup`<svg viewBox="0 0 ${width} ${height}" width="${Math.round(width * 1.2)}"${width > NARROWEST && markup` class="wide"`} role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${describe(rows, scale)}</desc>
${ticks.map(({ amount, label }) => tick(label, scale.place(new Fraction(amount)), frame))}
<line class="axis" x1="${frame.left}" x2="${frame.right}" y1="${bottom}" y2="${bottom}"/>
${words.map(({ row }, at) => row > 0 && markup`<line class="leader" x1="${places[at]}" x2="${places[at]}" y1="${bottom}" y2="${wordsFrom + (row - 1) * LINE + 4}"/>`)}
${rows.map((row, at) => figureMark(row, places[at]!, scale, frame))}
${dates.map(({ text, x, row }) => markup`<text class="faint" text-anchor="middle" x="${x}" y="${bottom + 16 + row * LINE}">${text}</text>`)}
${words.map(({ text, x, row }) => markup`<text text-anchor="middle" x="${x}" y="${wordsFrom + row * LINE}">${text}</text>`)}
</svg>`;
}

/** A chart that scrolls by itself where it is wider than the page. */
export function chartFrame(drawn: Chart): Markup {
  return markup`<div class="scroll" role="group" aria-label="Chart" tabindex="0">${chart(drawn)}</div>`;
}

/** What is to be known of the scale where it could mislead: that it does not begin at zero. */
export function scaleNote(rows: readonly ChartRow[]): string | null {
  const { first } = amountScale(rows, { left: 0, right: 1, top: 0, bottom: 1 });
  return first > 0 ? `The scale begins at ${tickWords(first)}, not at 0.` : null;
}

function onePerDate(rows: readonly ChartRow[], places: readonly number[]): { text: string; x: number }[] {
  return [...new Set(rows.map(({ label }) => label))].map((text) => {
    const own = places.filter((_, at) => rows[at]!.label === text);
    return { text, x: own.reduce((sum, x) => sum + x, 0) / own.length };
  });
}

function tick(label: string, y: number, { left, right }: Frame): Markup {
  return markup`<line class="grid" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/><text class="faint" text-anchor="end" x="${left - 6}" y="${y + 4}">${label}</text>
`;
}

function tickWords(amount: number): string {
  return amountWords(new Fraction(amount));
}

function describe(rows: readonly ChartRow[], { first }: AmountScale): string {
  const figures = rows.map(({ label, words, strict, likely }) =>
    isEmpty(strict)
      ? `${label}: the sources contradict each other.`
      : `${label}: ${words}, ${readingWords(strict, likely ?? strict)}.`,
  );
  return [...figures, `The scale begins at ${tickWords(first)}.`].join(' ');
}
