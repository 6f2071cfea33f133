import { HEDGES_AFTER } from './hedges-after.ts';
import { HEDGES_BEFORE, type Hedge } from './hedges.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** A hedge where it was found. */
export interface HedgeMatch {
  readonly row: Hedge;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly row: Hedge;
  readonly words: readonly string[];
}

// Rows by the word next to the numeral, longest first: the longer hedge is the one that is meant.
function index(rows: readonly Hedge[], nearest: (words: readonly string[]) => string): ReadonlyMap<string, Entry[]> {
  const byWord = new Map<string, Entry[]>();
  for (const row of rows) {
    const words = row.words.split(' ');
    const entries = byWord.get(nearest(words));
    if (entries === undefined) byWord.set(nearest(words), [{ row, words }]);
    else entries.push({ row, words });
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

const before = index(HEDGES_BEFORE, (words) => words.at(-1)!);
const after = index(HEDGES_AFTER, (words) => words[0]!);

/** The longest hedge whose words end right before `end`, none of them before `floor`. */
export function hedgeBefore(text: string, end: number, floor: number): HedgeMatch | undefined {
  const last = tokenBefore(text, end, floor);
  const entries = last && before.get(last.word);
  if (last === undefined || entries === undefined) return undefined;
  const read: Token[] = [last];
  for (const { row, words } of entries) {
    while (read.length < words.length) {
      const token = tokenBefore(text, read.at(-1)!.start, floor);
      if (token === undefined) break;
      read.push(token);
    }
    if (read.length < words.length) continue;
    if (words.every((word, i) => read[words.length - 1 - i]!.word === word)) {
      return { row, start: read[words.length - 1]!.start, end: last.end };
    }
  }
  return undefined;
}

/** The longest hedge whose words begin right after `start`. */
export function hedgeAfter(text: string, start: number): HedgeMatch | undefined {
  const first = tokenAfter(text, start);
  const entries = first && after.get(first.word);
  if (first === undefined || entries === undefined) return undefined;
  const read: Token[] = [first];
  for (const { row, words } of entries) {
    while (read.length < words.length) {
      const token = tokenAfter(text, read.at(-1)!.end);
      if (token === undefined) break;
      read.push(token);
    }
    if (read.length < words.length) continue;
    if (words.every((word, i) => read[i]!.word === word)) {
      return { row, start: first.start, end: read[words.length - 1]!.end };
    }
  }
  return undefined;
}
