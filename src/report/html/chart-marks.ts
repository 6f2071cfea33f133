import type Fraction from 'fraction.js';
import { type Interval, isEmpty, isPoint } from '../../quantities/interval.ts';
import type { AmountScale, ChartRow, Frame } from './chart-scales.ts';
import { markup, type Markup } from './markup.ts';

const HALF_BAR = 9;
const DOT = 4.5;
// What is left of a line that goes on beyond the picture is dotted.
const FADE = 12;

/** A figure: what its words guarantee as a line, what they are likely to mean as a bar; an exact one as a dot. */
export function figureMark({ strict, likely }: ChartRow, x: number, scale: AmountScale, frame: Frame): Markup {
  if (isEmpty(strict)) return contradiction(x, frame);
  if (isPoint(strict)) return markup`<circle class="solid" cx="${x}" cy="${round(scale.place(strict.lower!))}" r="6"/>`;
  const bar = likely !== null && !isEmpty(likely) && !isPoint(likely) ? likelyBar(likely, x, scale, frame) : null;
  return markup`${bar}${strictLine(strict, x, scale, frame)}`;
}

/** No amount fits: a cross, for sources that contradict each other. */
function contradiction(x: number, { bottom }: Frame): Markup {
  const y = bottom - 14;
  return markup`<path class="strict" d="M${x - 6} ${y - 6}l12 12m0 -12l-12 12"/>`;
}

function likelyBar(likely: Interval, x: number, scale: AmountScale, frame: Frame): Markup {
  const top = likely.upper === null ? frame.top : scale.place(likely.upper);
  const bottom = likely.lower === null ? frame.bottom : scale.place(likely.lower);
  const end = (y: number, isOpen: boolean) =>
    markup`<line class="end${isOpen ? ' excluded' : ''}" x1="${x - HALF_BAR}" x2="${x + HALF_BAR}" y1="${round(y)}" y2="${round(y)}"/>`;
  return markup`<rect class="likely" x="${x - HALF_BAR}" y="${round(top)}" width="${2 * HALF_BAR}" height="${round(Math.max(bottom - top, 1))}"/>${
    likely.upper !== null && end(top, likely.upperOpen)
  }${likely.lower !== null && end(bottom, likely.lowerOpen)}`;
}

function strictLine(strict: Interval, x: number, scale: AmountScale, frame: Frame): Markup {
  const upper = endOf(strict.upper, strict.upperOpen, scale, frame.top, -1);
  const lower = endOf(strict.lower, strict.lowerOpen, scale, frame.bottom, 1);
  const line = (from: number, to: number, kind: string) =>
    markup`<line class="strict${kind}" x1="${x}" x2="${x}" y1="${round(from)}" y2="${round(to)}"/>`;
  return markup`${line(upper.line, lower.line, '')}${[upper, lower].map(({ line: from, beyond, sign }) => [
    beyond !== null && line(from, beyond, ' beyond'),
    sign(x),
  ])}`;
}

interface LineEnd {
  /** How far the line is drawn whole. */
  readonly line: number;
  /** How far it goes on dotted, where its end lies outside of the picture. */
  readonly beyond: number | null;
  readonly sign: (x: number) => Markup | null;
}

/** A dot for an end that belongs, a ring for one that does not, an arrow where there is none. */
function endOf(end: Fraction | null, isOpen: boolean, scale: AmountScale, edge: number, down: 1 | -1): LineEnd {
  if (end === null) {
    const tip = (x: number) => markup`<path class="arrow" d="M${x} ${edge}l${-5} ${-9 * down}h10z"/>`;
    return { line: edge - 8 * down, beyond: null, sign: tip };
  }
  const amount = Number(end.valueOf());
  if (amount < scale.first || amount > scale.last) {
    return { line: edge - FADE * down, beyond: edge, sign: () => null };
  }
  const y = scale.place(end);
  const sign = (x: number) =>
    markup`<circle class="${isOpen ? 'hollow' : 'solid'}" cx="${x}" cy="${round(y)}" r="${DOT}"/>`;
  return { line: y, beyond: null, sign };
}

/** Tenths are finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
