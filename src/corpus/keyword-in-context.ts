import { findWords } from './words.ts';
import type { Span } from './words.ts';

/** One line of a concordance: a match amid as much of its text as fits. */
export interface KeywordInContext {
  /** The text before, beginning with `…` where it was cut; its length is at most half of the width. */
  readonly before: string;
  readonly keyword: string;
  /** The text after, ending with `…` where it was cut. */
  readonly after: string;
}

const CUT = '…';

/**
 * Cuts a line of at most `width` characters (UTF-16 units) around a match, at the edges of words, with line breaks shown
 * as spaces. The match itself is always whole. Once `before` is padded to half of the width, the matches stand in one
 * column, as concordances have them.
 */
export function keywordInContext(text: string, { start, end }: Span, width: number): KeywordInContext {
  const roomBefore = Math.max(0, Math.min(Math.floor(width / 2), width - (end - start)));
  const roomAfter = Math.max(0, width - (end - start) - roomBefore);
  const words = findWords(text);

  const firstFitting = words.find((word) => word.start >= start - roomBefore + CUT.length)?.start ?? start;
  const from = start <= roomBefore ? 0 : Math.min(firstFitting, start);
  const lastFitting = words.findLast((word) => word.end <= end + roomAfter - CUT.length)?.end ?? end;
  const to = text.length - end <= roomAfter ? text.length : Math.max(lastFitting, end);

  return {
    before: (from > 0 && roomBefore > 0 ? CUT : '') + flat(text.slice(from, start)),
    keyword: flat(text.slice(start, end)),
    after: flat(text.slice(end, to)) + (to < text.length && roomAfter > 0 ? CUT : ''),
  };
}

/** Every white space as one space: breaks do not break the line, and lengths stay as they are. */
function flat(text: string): string {
  return text.replace(/\s/gu, ' ');
}
