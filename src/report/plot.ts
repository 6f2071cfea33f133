import type Fraction from 'fraction.js';
import { type Interval, isEmpty, isPoint } from '../quantities/interval.ts';
import { amountWords } from './amounts.ts';
import { type Axis, roundAxis } from './axis.ts';
import type { PlotRow } from './report.ts';
import { plain } from './sanitise.ts';
import { cut, type Measure, widest } from './terminal/width.ts';

/** What the signs of a plot mean, for a line below it. */
export const PLOT_LEGEND = '* exact  = likely  - possible  < > no limit  [ ] end included  ( ) end excluded';

const GAP = 2;
// Columns beyond the axis on each side, so that an arrow never hides an end.
const MARGIN = 2;
const WIDEST = 72;
const NARROWEST_WITH_WORDS = 24;

/** The intervals one below the other over an axis of round numbers, as lines no wider than `width` (20 at least). */
export function plotIntervals(rows: readonly PlotRow[], width: number, measure: Measure): readonly string[] {
  if (rows.length === 0) return [];
  const third = Math.floor(width / 3);
  const labels = column(
    rows.map(({ label }) => label),
    third,
    measure,
  );
  const words = column(
    rows.map((row) => row.words),
    third,
    measure,
  );
  const withWords = width - labels.width - words.width >= NARROWEST_WITH_WORDS;
  const before = labels.width + (withWords ? words.width : 0);
  const room = Math.min(width - before, WIDEST);
  const scale = chooseScale(rows, room, before);
  const lines = rows.map(
    ({ strict, likely }, at) => `${labels.cells[at]}${withWords ? words.cells[at] : ''}${bar(strict, likely, scale)}`,
  );
  const below = scale.drawn ? [' '.repeat(before) + ruler(scale), tickLabels(scale).line] : [];
  return [...lines, ...below].map((line) => line.trimEnd());
}

function column(texts: readonly string[], most: number, measure: Measure): { cells: string[]; width: number } {
  const cells = texts.map((text) => cut(plain(text), most, measure));
  const width = widest(cells.map(measure)) + GAP;
  return { cells: cells.map((cell) => cell + ' '.repeat(width - measure(cell))), width };
}

/** Where amounts stand among `room` columns that begin after `before` others. */
interface Scale {
  readonly axis: Axis;
  /** Whether there is an amount on it at all. */
  readonly drawn: boolean;
  readonly room: number;
  readonly before: number;
  readonly place: (amount: Fraction) => number;
}

/** As many ticks as can all be labelled; three are the fewest that any amounts fit into. */
function chooseScale(rows: readonly PlotRow[], room: number, before: number): Scale {
  const shown = rows.filter((row) => !isEmpty(row.likely) && !isEmpty(row.strict));
  const ends = shown.flatMap(({ likely, strict }) => {
    const own = finiteEnds(likely);
    return own.length > 0 ? own : finiteEnds(strict);
  });
  for (let most = Math.max(3, Math.floor(room / 6)); ; most -= 1) {
    const axis = roundAxis(ends, most);
    const span = axis.last.sub(axis.first);
    const place = (amount: Fraction): number =>
      MARGIN +
      Number(
        amount
          .sub(axis.first)
          .div(span)
          .mul(room - 2 * MARGIN - 1)
          .round()
          .valueOf(),
      );
    const scale = { axis, drawn: ends.length > 0, room, before, place };
    if (most === 3 || tickLabels(scale).complete) return scale;
  }
}

function finiteEnds({ lower, upper }: Interval): Fraction[] {
  return [lower, upper].filter((end) => end !== null);
}

/** One reading: the strict interval thin, the likely one thick over it. */
function bar(strict: Interval, likely: Interval, { axis, room, place }: Scale): string {
  const cells = Array.from<string>({ length: room }).fill(' ');
  if (isEmpty(strict) || isEmpty(likely)) return '';
  drawInterval(cells, strict, '-', axis, place);
  drawInterval(cells, likely, '=', axis, place);
  return cells.join('');
}

function drawInterval(cells: string[], a: Interval, line: string, { first, last }: Axis, place: Scale['place']): void {
  if ((a.lower !== null && a.lower.compare(last) > 0) || (a.upper !== null && a.upper.compare(first) < 0)) return;
  // A strict end off the axis gets neither bracket nor arrow: its line just leaves the picture.
  const startsHere = a.lower !== null && a.lower.compare(first) >= 0;
  const endsHere = a.upper !== null && a.upper.compare(last) <= 0;
  const start = a.lower !== null && startsHere ? place(a.lower) : 0;
  // An interval narrower than a column still shows both ends.
  const end = a.upper !== null && endsHere ? Math.max(place(a.upper), start + 1) : cells.length - 1;
  if (startsHere && endsHere && isPoint(a)) {
    cells[start] = '*';
    return;
  }
  cells.fill(line, start, end + 1);
  if (a.lower === null) cells[start] = '<';
  else if (startsHere) cells[start] = a.lowerOpen ? '(' : '[';
  if (a.upper === null) cells[end] = '>';
  else if (endsHere) cells[end] = a.upperOpen ? ')' : ']';
}

function ruler({ axis, place }: Scale): string {
  const cells = Array.from<string>({ length: place(axis.last) + 1 })
    .fill(' ')
    .fill('-', place(axis.first));
  for (const tick of axis.ticks) cells[place(tick)] = '+';
  return cells.join('');
}

/** The amounts below their ticks, without those that would touch another; `complete` where none is left out. */
function tickLabels({ axis, room, before, place }: Scale): { line: string; complete: boolean } {
  let line = '';
  let complete = true;
  for (const tick of axis.ticks) {
    const label = amountWords(tick);
    const centred = before + place(tick) - Math.floor(label.length / 2);
    const start = Math.max(0, Math.min(centred, before + room - label.length));
    if (label.length > before + room || (line !== '' && start < line.length + GAP)) complete = false;
    else line = line.padEnd(start) + label;
  }
  return { line, complete };
}
