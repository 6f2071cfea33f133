import { HEDGES_AFTER, HEDGES_SET_OFF } from './hedges-after.ts';
import { HEDGES_BETWEEN } from './hedges-between.ts';
import { HEDGES_BEFORE, type Hedge } from './hedges.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

/** A hedge where it was found. */
export interface HedgeMatch {
  readonly row: Hedge;
  readonly start: number;
  readonly end: number;
}

/** Hedges as a tree of words, from the one next to the numeral outwards: the longest that fits is the one meant. */
interface Node {
  row: Hedge | undefined;
  readonly next: Map<string, Node>;
}

function tree(rows: readonly Hedge[], outwards: (words: readonly string[]) => readonly string[]): Node {
  const root: Node = { row: undefined, next: new Map() };
  for (const row of rows) {
    let node = root;
    for (const word of outwards(row.words.split(' '))) {
      const next: Node = node.next.get(word) ?? { row: undefined, next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.row ??= row;
  }
  return root;
}

const before = tree(HEDGES_BEFORE, (words) => words.toReversed());
const after = tree(HEDGES_AFTER, (words) => words);
const between = tree(HEDGES_BETWEEN, (words) => words);
const setOff = tree([...HEDGES_AFTER, ...HEDGES_SET_OFF], (words) => words);

/** The longest hedge whose words end right before `end`, none of them before `floor`. */
export function hedgeBefore(text: string, end: number, floor: number): HedgeMatch | undefined {
  const first = tokenBefore(text, end, floor);
  let match: HedgeMatch | undefined;
  let node = before;
  for (let token = first; token !== undefined; token = tokenBefore(text, token.start, floor)) {
    const next = node.next.get(token.word);
    if (next === undefined) break;
    if (next.row !== undefined) match = { row: next.row, start: token.start, end: first!.end };
    if (next.next.size === 0) break;
    node = next;
  }
  return match;
}

/** The longest hedge whose words begin right after `start`. */
export function hedgeAfter(text: string, start: number): HedgeMatch | undefined {
  return longestAfter(text, start, after);
}

/** The longest of those between two figures that begins right after `start`. */
export function hedgeBetween(text: string, start: number): HedgeMatch | undefined {
  return longestAfter(text, start, between);
}

/** The hedge that begins right after `start` between commas, dashes or brackets, those included that end with it. */
export function hedgeSetOff(text: string, start: number): HedgeMatch | undefined {
  const mark = tokenAfter(text, start);
  if (mark === undefined || !OPENING.has(mark.word)) return undefined;
  const match = longestAfter(text, mark.end, setOff);
  if (match === undefined) return undefined;
  const close = tokenAfter(text, match.end);
  if (mark.word === '(') return close?.word === ')' ? { ...match, start: mark.start, end: close.end } : undefined;
  // "400 people, approximately half of them women" goes on.
  return close === undefined || CLOSING.has(close.word) ? { ...match, start: mark.start } : undefined;
}

const OPENING: ReadonlySet<string> = new Set([',', '(', '—', '–']);
const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', '!', '?', ')', '—', '–']);

function longestAfter(text: string, start: number, root: Node): HedgeMatch | undefined {
  const first = tokenAfter(text, start);
  let match: HedgeMatch | undefined;
  let node = root;
  for (let token = first; token !== undefined; token = tokenAfter(text, token.end)) {
    const next = node.next.get(token.word);
    if (next === undefined) break;
    if (next.row !== undefined) match = { row: next.row, start: first!.start, end: token.end };
    if (next.next.size === 0) break;
    node = next;
  }
  return match;
}
