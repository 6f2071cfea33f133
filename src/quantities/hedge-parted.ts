import { hedgeBefore, type HedgeMatch } from './match-hedge.ts';
import { tokenBefore } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// How many there are is told by none of them. An "estimated" is a hedge itself.
const MODIFIERS = words('another further additional extra reported whopping staggering mere record full combined');
const ARTICLES = words('a an');
const MOST_MODIFIERS = 3;

// Before an article these say where, of what or what about: "works under a 5% tariff", "a book about a 12-year-old".
const OF_NO_ARTICLE = words('under below beneath above beyond near');
const OF_SHARES = words('over about around');

// "passed the 400 mark", "is above the 400 mark"
const PASSING = /^(?:above|over|below|under|exceed|surpass|topp|pass|cross)/;

/** What a figure is of, as far as an article before it tells of its hedge; a mark is passed: "the 400 mark". */
export type Partable = 'share' | 'age' | 'mark' | 'other';

/** The hedge that an article or words without weight part from a figure: `almost a 40% rise`, `at least a further 12`. */
export function hedgeParted(text: string, start: number, floor: number, of: Partable): HedgeMatch | undefined {
  let token = tokenBefore(text, start, floor);
  let at = start;
  for (let steps = 0; steps < MOST_MODIFIERS && token !== undefined && MODIFIERS.has(token.word); steps++) {
    at = token.start;
    token = tokenBefore(text, at, floor);
  }
  const isModified = at < start;
  if (token !== undefined && (ARTICLES.has(token.word) || (of === 'mark' && token.word === 'the'))) at = token.start;
  const match = at < start ? hedgeBefore(text, at, floor) : undefined;
  if (match === undefined || isModified) return match;
  const { words } = match.row;
  if (of === 'mark') return PASSING.test(words) ? match : undefined;
  // "knows more than a 12-year-old" compares.
  if (of === 'age' || OF_NO_ARTICLE.has(words)) return undefined;
  return of === 'share' || !OF_SHARES.has(words) ? match : undefined;
}

const SET_OFF = words(', ) (');
const BUTS = words('but yet if');

/** Two hedges of which one is joined to the other by a "but", mostly set off: `below, but close to, 2%`. */
export function hedgesJoined(text: string, start: number, floor: number): HedgeMatch[] {
  const inner = hedgeBefore(text, behindMark(text, start, floor), floor);
  const but = inner && tokenBefore(text, inner.start, floor);
  if (but === undefined || !BUTS.has(but.word)) return [];
  const outer = hedgeBefore(text, behindMark(text, but.start, floor), floor);
  return outer === undefined ? [] : [inner!, outer];
}

function behindMark(text: string, at: number, floor: number): number {
  const mark = tokenBefore(text, at, floor);
  return mark !== undefined && SET_OFF.has(mark.word) ? mark.start : at;
}
