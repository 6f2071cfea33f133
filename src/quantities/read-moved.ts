import { isMoved, joinerAfter, readEnds } from './range-ends.ts';
import type { Figure } from './read-figure.ts';
import { readRate } from './read-rate.ts';
import { readShareOfMoney } from './read-share-of-money.ts';
import type { UnitReading } from './read-unit.ts';
import { shareMovedScale } from './share-scale.ts';

/**
 * A figure that something moved from, in the unit and the scale of that which it moved to: the first of `rose from 5 to 6
 * percent`, which is no range.
 */
export function readMovedFrom(text: string, first: Figure, floor: number): Figure {
  const joiner = joinerAfter(text, first);
  const ends = joiner && readEnds(text, first, joiner, floor, true);
  if (ends === undefined || !isMoved(text, first, ends, joiner!)) return first;
  const { second, from } = ends;
  const isShared = first.unit === undefined || first.unit.name === second.unit?.name;
  // "from €12 to 15m"
  const isMoney = second.unit === undefined && first.unit?.dimension === 'money' && first.start < first.numeralStart;
  if (!isShared && !isMoney) return first;
  const unit = isMoney ? first.unit : wholeUnit(text, second);
  return {
    ...first,
    unit: unit && { ...unit, end: first.end },
    value: shareMovedScale(text, from!.start, first, second),
  };
}

/** The unit of a figure with its rate, or as the share that it is: "30 miles an hour", "90 cents of every dollar". */
function wholeUnit(text: string, figure: Figure): UnitReading | undefined {
  const { unit, end } = figure;
  const share = readShareOfMoney(text, figure);
  if (share !== undefined || unit === undefined) return share;
  const hasRate = unit.dimension !== 'money' && unit.dimension !== 'percent' && unit.dimension !== 'duration';
  const rate = hasRate ? readRate(text, end) : undefined;
  return rate === undefined ? unit : { ...unit, name: `${unit.name} per ${rate.per}` };
}
