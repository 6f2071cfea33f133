import { partitionPoint } from '../corpus/partition-point.ts';
import type { Span, Word } from '../corpus/words.ts';

/** What stands between two words, where that is more than space. */
export type Break = 'sentence' | 'clause' | 'comma' | 'none';

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st gen gov sen rep rev col capt sr jr vs etc no nos vol inc ltd co corp approx est dept jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** How far two neighbouring words of a text belong together. */
export function breakBetween(text: string, before: Word, after: Word): Break {
  const gap = text.slice(before.end, after.start);
  if (gap === ' ') return 'none';
  const stop = /[.!?…]["'”’)\]]*\s/.test(gap);
  if (stop && !isAbbreviated(text, before, after, gap)) return 'sentence';
  // A line that opens with a mark of a list, or a blank that only a table has.
  if (/\n\s*(?:[*•·+]|-\s|[-=]{3,})|\t|\|| {3,}/.test(gap)) return 'sentence';
  if (/[;:!?]/.test(gap)) return 'clause';
  return /[,()\u2013\u2014[\]"“”]|\s-\s|--/.test(gap) ? 'comma' : 'none';
}

function isAbbreviated(text: string, before: Word, after: Word, gap: string): boolean {
  if (!gap.startsWith('. ')) return false;
  const first = text.charAt(after.start);
  if (first !== first.toUpperCase()) return true;
  return before.end - before.start === 1 || ABBREVIATIONS.has(before.folded);
}

/** The words of the sentence around a stretch of a paragraph, as indices: the first, and the one after the last. */
export function sentenceBounds(text: string, words: readonly Word[], { start, end }: Span): readonly [number, number] {
  const inside = firstAt(words, start);
  let from = inside;
  while (from > 0 && inside - from < WIDEST && !isEnd(text, words, from - 1)) from--;
  let to = Math.max(inside, firstAt(words, end));
  while (to < words.length && to - inside < WIDEST && (to === 0 || !isEnd(text, words, to - 1))) to++;
  return [from, to];
}

// A sentence beyond this is a table or a list, and says nothing from end to end.
const WIDEST = 60;

function isEnd(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && breakBetween(text, words[index]!, next) === 'sentence';
}

/** The index of the first word, or other stretch, that does not begin before a place. */
export function firstAt(words: readonly Pick<Span, 'start'>[], place: number): number {
  return partitionPoint(words.length, (at) => words[at]!.start < place);
}
