import type { Change, Reason, Side } from '../comparison/change.ts';
import { isPoint, type Interval } from '../quantities/interval.ts';
import { amountWords } from './amounts.ts';
import { roundOutward } from './round-outward.ts';
import { changeWords, intervalWords, valueWords } from './interval-words.ts';
import { ofWords } from './time-words.ts';

/** A figure as its source words it; a derived one as it works out. */
export function sideWords(side: Side | null): string {
  if (side === null) return '–';
  if (side.words !== null) return side.words;
  return rangeWords(side.likely ?? side.strict);
}

/** The same, with the time that it speaks of, where that is not the year that it stands for: `81,200 of 2021`. */
export function sideWordsIn(side: Side | null, year: string): string {
  return `${sideWords(side)}${side === null ? '' : ofWords(side, year)}`;
}

/** A worked out figure in short: `230 to 270`, whether or not its ends belong. */
function rangeWords(interval: Interval): string {
  const { lower, upper } = interval;
  const rounded = roundOutward(interval);
  if (lower === null || upper === null || isPoint(interval)) return intervalWords(rounded);
  return `${amountWords(rounded.lower!)} to ${amountWords(rounded.upper!)}`;
}

/** The change as far as the words show it: what they guarantee, else what they are likely to mean. */
export function differenceWords({ change, certainty, to }: Change): string {
  if (change === null) return '';
  const interval = certainty === 'certain' ? change.strict : certainty === 'likely' ? change.likely : null;
  if (interval === null) return 'not shown';
  const amount = changeWords(roundOutward(interval));
  return [amount, unitWords(to?.unit ?? null, amount), change.perYear ? 'a year' : ''].filter(Boolean).join(' ');
}

/** The unit of a difference: that of 12 and 14 percent is 2 points, that of 12 and 13 is 1 point. */
function unitWords(unit: string | null, amount: string): string {
  if (unit !== 'percent') return unit ?? '';
  const [first, ...more] = amount.match(/\d[\d.,]*/g) ?? [];
  return first === '1' && more.length === 0 ? 'point' : 'points';
}

/** The verdict with its certainty, or why there is none. */
export function verdictWords(change: Change): string {
  const { verdict, certainty } = change;
  switch (verdict) {
    case 'rose':
    case 'fell': {
      const agreement = change.change?.agreement ?? null;
      return `${verdict}, ${certainty}${agreement === null ? '' : ` (${agreementWords(agreement)})`}`;
    }
    case 'unclear':
      return `unclear: ${reasonWords(change)}`;
    case 'not-comparable':
      return 'not comparable';
    case 'only-before':
      return 'only before';
    case 'only-after':
      return 'only after';
  }
}

/** A share of readers in words: in tenths, as it is measured too roughly for more, and never all of them. */
export function agreementWords(share: number): string {
  const tenths = Math.min(9, Math.round(share * 10));
  if (tenths === 0) return 'fewer than 1 reader in 10';
  const readers = `${tenths} reader${tenths === 1 ? '' : 's'} in 10`;
  return share < 0.5 ? `only ${readers}` : readers;
}

/** Why a verdict is no clear rise or fall. */
export function reasonWords(change: Change): string {
  return change.reason === null ? '' : wordsOf(change.reason, change);
}

const BOUNDS: ReadonlySet<string> = new Set(['above', 'at-least', 'below', 'at-most', 'range']);

/** The unit, or the kind of amount that has none, in a sentence. */
export function measureWords(unit: string): string {
  if (unit === 'count') return 'a count';
  if (unit === 'proportion' || unit.includes(' in ')) return `a ${unit}`;
  return `in ${unit}`;
}

function wordsOf(reason: Reason, { from, to }: Change): string {
  switch (reason.kind) {
    case 'same-words':
      return from?.hedge === 'exact' ? 'the same figure' : 'the same words';
    case 'same-reading':
      return 'the same reading in other words';
    case 'contained': {
      const [exact, other] = reason.exact === 'from' ? [from, to] : [to, from];
      const figure = exact?.stated ? valueWords(exact.stated) : 'the exact figure';
      // "About" and its kin guarantee nothing, so that every figure is itself one of theirs; nor is 7,600 "almost 8,000".
      const isBound = other !== null && other.hedge !== null && BOUNDS.has(other.hedge);
      return isBound ? `${figure} is itself ${sideWords(other)}` : `${figure} fits “${sideWords(other)}”`;
    }
    case 'overlap':
      return 'the readings overlap';
    case 'unread':
      return 'one of the hedges was never measured';
    case 'conflict':
      return `the sources of ${FIGURE_AT[reason.end]} contradict each other`;
    case 'apart':
      return `the sources of ${FIGURE_AT[reason.end]} are likely to mean different figures`;
    case 'bases':
      return reason.why ?? `the one counts ${reason.from}, the other ${reason.to}`;
    case 'units':
      return `the one is ${measureWords(reason.from)}, the other ${measureWords(reason.to)}`;
    case 'period-missing':
      return `${FIGURE_AT[reason.end]} ${reason.end === 'both' ? 'do' : 'does'} not say over what period`;
  }
}

const FIGURE_AT = { from: 'the earlier figure', to: 'the later figure', both: 'both figures' } as const;
