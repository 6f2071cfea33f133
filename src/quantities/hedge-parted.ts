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

/** What a figure is of, as far as an article before it tells of its hedge. */
export type Partable = 'share' | 'age' | 'other';

/** The hedge that an article or words without weight part from a figure: `almost a 40% rise`, `at least a further 12`. */
export function hedgeParted(text: string, start: number, floor: number, of: Partable): HedgeMatch | undefined {
  let token = tokenBefore(text, start, floor);
  let at = start;
  for (let steps = 0; steps < MOST_MODIFIERS && token !== undefined && MODIFIERS.has(token.word); steps++) {
    at = token.start;
    token = tokenBefore(text, at, floor);
  }
  const isModified = at < start;
  if (token !== undefined && ARTICLES.has(token.word)) at = token.start;
  const match = at < start ? hedgeBefore(text, at, floor) : undefined;
  if (match === undefined || isModified) return match;
  const { words } = match.row;
  // "knows more than a 12-year-old" compares.
  if (of === 'age' || OF_NO_ARTICLE.has(words)) return undefined;
  return of === 'share' || !OF_SHARES.has(words) ? match : undefined;
}
