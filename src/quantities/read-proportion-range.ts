import type Fraction from 'fraction.js';
import { movesLevel } from './moves-level.ts';
import { openerBefore, readFigureAt } from './range-ends.ts';
import type { Figure } from './read-figure.ts';
import { readProportion, type Proportion } from './read-proportion.ts';
import type { Range } from './read-range.ts';
import { tokenAfter } from './tokens.ts';

/** The range from one proportion to another: `between one in four and one in three`. */
export function readProportionRange(text: string, figure: Figure, first: Proportion, floor: number): Range | undefined {
  const joiner = tokenAfter(text, first.end);
  if (joiner?.word !== 'and' && joiner?.word !== 'to') return undefined;
  const { opener, about } = openerBefore(text, figure.start, floor);
  if ((joiner.word === 'and') !== (opener?.word === 'between')) return undefined;
  const part = readFigureAt(text, joiner.end);
  const second = part && readProportion(text, part);
  if (second === undefined) return undefined;
  const [lower, upper] = [first, second].map(({ parts }) => parts.part.div(parts.whole));
  const isMove =
    opener?.word === 'from' && movesLevel(text, opener.start, lower!.compare(upper!) > 0 ? 'fall' : 'rise');
  if (isMove || lower!.compare(upper!) >= 0) return undefined;
  const { start, numeralStart } = figure;
  return {
    start: opener?.start ?? start,
    end: second.end,
    numeralStart,
    numeralEnd: second.end,
    lower: lower!,
    upper: upper!,
    unit: undefined,
    opener: opener?.word as Range['opener'],
    about,
    stated: null,
  };
}

/** A range of parts as one of proportions, where their whole follows: `5-7 out of 10`. */
export function shareOfWhole(text: string, figure: Figure, range: Range): Range | undefined {
  if (range.unit !== undefined || range.stated !== null || range.lower.s < 0n) return undefined;
  const part: Figure = { ...figure, start: range.start, end: range.end, value: range.upper, unit: undefined };
  const proportion = readProportion(text, part);
  if (proportion === undefined) return undefined;
  const { whole } = proportion.parts;
  // "Between 2 and 3 in 7 towns" may be of each.
  if (tokenAfter(text, range.end)?.word === 'in' && !isPowerOfTen(whole)) return undefined;
  return { ...range, end: proportion.end, lower: range.lower.div(whole), upper: range.upper.div(whole) };
}

// 10, 100, 1,000: what shares are said of.
function isPowerOfTen({ n, d }: Fraction): boolean {
  return d === 1n && /^10+$/.test(String(n));
}
