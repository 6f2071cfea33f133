import { closed, interval, open, point } from '../../quantities/interval.ts';
import { figureMark } from './chart-marks.ts';
import type { AmountScale, ChartRow } from './chart-scales.ts';
import { markup, type Markup } from './markup.ts';

const FRAME = { left: 0, right: 24, top: 2, bottom: 62 };
const SCALE: AmountScale = { place: (amount) => 62 - 0.6 * Number(amount.valueOf()), ticks: [], first: 0, last: 100 };

type Reading = Pick<ChartRow, 'strict' | 'likely'>;

/** Every sign that charts are drawn with, each drawn as charts do. */
const SIGNS: readonly (readonly [Reading, string])[] = [
  [{ strict: point(50), likely: point(50) }, 'a dot: an exact figure'],
  [
    { strict: open(20, null), likely: open(20, 60) },
    'a line with an arrow: what the words guarantee, here more than an amount, with no limit; the bar: what they are likely to mean',
  ],
  [{ strict: closed(25, 75), likely: closed(25, 75) }, 'filled ends, solid edges: the end itself is included'],
  [
    { strict: interval(25, 75, true, true), likely: interval(25, 75, true, true) },
    'rings, dashed edges: the end itself is excluded',
  ],
  [
    { strict: closed(-50, 80), likely: closed(45, 80) },
    'a dotted end: the line goes on to an end outside of the picture',
  ],
  [{ strict: open(60, 40), likely: null }, 'a cross: sources that contradict each other'],
];

/** What the signs of the charts mean. */
export function legend(): Markup {
  return markup`<ul class="legend">
${SIGNS.map(([reading, meaning]) => markup`<li><svg viewBox="0 0 24 64" width="24" height="64" aria-hidden="true">${figureMark({ label: '', words: '', ...reading }, 12, SCALE, FRAME)}</svg><span>${meaning}</span></li>\n`)}</ul>
`;
}
