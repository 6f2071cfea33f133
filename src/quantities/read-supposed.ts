import type Fraction from 'fraction.js';
import { hedgeBetween, type HedgeMatch } from './match-hedge.ts';
import { readCounted } from './read-counted.ts';
import { readFigureAt } from './range-ends.ts';
import type { Figure } from './read-figure.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { shareScale } from './share-scale.ts';
import { tokenAfter } from './tokens.ts';

/** What follows a figure up to a larger one that is only supposed: "hundreds, if not thousands, of people". */
export interface Supposed {
  readonly hedge: HedgeMatch;
  /** Where the larger figure ends. */
  readonly end: number;
  /** Where that begins which both count, behind the comma that ends what is set off. */
  readonly countedFrom: number;
  /** What is said, in the scale and the unit that both share: "5 if not 6 million". */
  readonly value: Fraction;
  readonly unit: UnitReading | undefined;
}

/** The larger figure that is supposed behind `first`, if there is one. */
export function readSupposed(text: string, first: Figure): Supposed | undefined {
  const comma = tokenAfter(text, first.end);
  const isSetOff = comma?.word === ',';
  const hedge = hedgeBetween(text, isSetOff ? comma.end : first.end);
  const second = hedge && readFigureAt(text, hedge.end);
  if (second === undefined) return undefined;
  const value = shareScale(text, first, second);
  if (second.value.compare(value) <= 0) return undefined;
  const close = isSetOff ? tokenAfter(text, second.end) : undefined;
  const countedFrom = close?.word === ',' ? close.end : second.end;
  const unit = second.unit ?? readUnit(text, countedFrom);
  if (first.unit !== undefined && unit !== undefined && first.unit.name !== unit.name) return undefined;
  const end = Math.max(second.end, second.unit === undefined && unit !== undefined ? unit.end : 0);
  const shared = first.unit ?? unit;
  return { hedge: hedge!, end, countedFrom: Math.max(countedFrom, end), value, unit: shared && { ...shared, end } };
}

/** The words that suppose a larger figure behind what the first one counts: "400 people, if not 500". */
export function supposedLater(text: string, first: Figure): HedgeMatch | undefined {
  const supposed = readSupposed(text, first);
  // "400 people and perhaps 500 dogs" counts both.
  if (supposed?.hedge.row.words !== 'if not' || readCounted(text, supposed.end) !== undefined) return undefined;
  return { ...supposed.hedge, end: supposed.end };
}
