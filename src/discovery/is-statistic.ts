import { DEFINITES } from './vocabulary.ts';
import type { Passage } from './passage.ts';
import { firstAt } from './sentence-words.ts';

const SMALL = 12;
const STATES_A_LENGTH = new Set([
  'of',
  'is',
  'was',
  'are',
  'were',
  'to',
  'at',
  'averaged',
  'reached',
  'lasted',
  'about',
]);

/**
 * Whether a quantity can be a figure of a statistic. Not the lengths of time that only say when ("over the past five
 * years"), nor small round-ups of what was named before ("the two countries"), nor "one".
 */
export function isStatistic({ words, quantities }: Passage, index: number): boolean {
  const { kind, start, value, hedge, counted } = quantities[index]!;
  const before = words[firstAt(words, start) - 1]?.folded ?? '';
  if (kind === 'duration' || kind === 'age') return STATES_A_LENGTH.has(before);
  if (kind === 'multiple') return false;
  const isSmall = hedge === 'exact' && value !== null && value.compare(SMALL) <= 0;
  if (kind !== 'count' || !isSmall) return true;
  return counted !== null && value.compare(1) > 0 && !DEFINITES.has(before);
}
