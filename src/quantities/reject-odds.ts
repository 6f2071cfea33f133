import { CHANGE_WORDS } from './changes.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { readCounted } from './read-counted.ts';
import type { Figure } from './read-figure.ts';
import { readFigureAt } from './range-ends.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

const HIGHEST = 1000;

/**
 * Odds, a score or a ratio whose first figure was read: `100 to 1`, `52 to 48`, `nine to five`. They fall, as no range does
 * that nothing opens; "fell 12 to 5" is a change and a level.
 */
export function rejectOdds(text: string, first: Figure): Rejection | undefined {
  if (!isBare(first) || first.value.compare(HIGHEST) > 0) return undefined;
  const to = tokenAfter(text, first.end);
  const second = to?.word === 'to' ? readFigureAt(text, to.end) : undefined;
  if (second === undefined || !isBare(second) || second.value.compare(first.value) >= 0) return undefined;
  if (second.start > to!.end + 1 || readCounted(text, second.end)?.plural === true) return undefined;
  let before = tokenBefore(text, first.start);
  if (before?.word === 'from' || before?.word === 'between') return undefined;
  if (before?.word === 'by') before = tokenBefore(text, before.start);
  return CHANGE_WORDS.has(before?.word ?? '') ? undefined : reject('score', first.start, second.end);
}

function isBare({ unit, value, start, numeralStart, numeral: { form, scale } }: Figure): boolean {
  const isWhole = value.d === 1n && value.s >= 0n;
  return (
    unit === undefined && isWhole && start === numeralStart && scale === 0 && (form === 'plain' || form === 'words')
  );
}
