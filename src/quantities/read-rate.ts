import { unitOfWord, readUnit } from './read-unit.ts';
import { STOP_WORDS } from './noun-words.ts';
import { tokenAfter } from './tokens.ts';

/** What a figure is said per: `per kg`, `a day`, `each year`, `per capita`, `annually`. */
export interface Rate {
  readonly start: number;
  readonly end: number;
  /** The unit's name, where it is one; else its word. */
  readonly per: string;
}

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['pa', 'year'],
]);
const ELAPSED: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before', 'after', 'old', 'since']);
// Not units of ours, but said per all the same.
const PER_NOUNS: ReadonlySet<string> = new Set(
  'share head person capita annum household piece unit game vehicle barrel dozen pop ticket night student head patient'.split(
    ' ',
  ),
);

// "per diluted share"
const SHARES: ReadonlySet<string> = new Set(['diluted', 'basic', 'common', 'ordinary']);

// "5,000 monthly users" has an adjective.
function isAdjective(text: string, end: number): boolean {
  const next = tokenAfter(text, end);
  return next?.kind === 'word' && !STOP_WORDS.has(next.word);
}

/** The rate phrase that begins right after `at`. */
export function readRate(text: string, at: number): Rate | undefined {
  const first = tokenAfter(text, at);
  if (first === undefined) return undefined;
  if (first.word === '/') {
    const unit = first.start === at || text[first.end] !== ' ' ? readUnit(text, first.end) : undefined;
    return unit && { start: first.start, end: unit.end, per: unit.name };
  }
  if (first.kind !== 'word') {
    // "12-cent-a-share", "$ 70 - a - share".
    return undefined;
  }
  const adverb = ADVERBS.get(first.word);
  if (adverb !== undefined)
    return isAdjective(text, first.end) ? undefined : { start: first.start, end: first.end, per: adverb };
  const isPer = first.word === 'per';
  if (!isPer && first.word !== 'a' && first.word !== 'an' && first.word !== 'each' && first.word !== 'every')
    return undefined;
  const noun = tokenAfter(text, first.end);
  if (noun?.kind !== 'word' || noun.word === 'cent') return undefined;
  if (isPer && SHARES.has(noun.word)) {
    const share = tokenAfter(text, noun.end);
    if (share?.word === 'share') return { start: first.start, end: share.end, per: share.word };
  }
  const unit = (isPer ? readUnit(text, first.end) : undefined) ?? unitOfWord(noun.word);
  const later = tokenAfter(text, noun.end);
  if (later !== undefined && ELAPSED.has(later.word)) return undefined;
  if (unit !== undefined && !noun.word.endsWith('s') && unit.dimension !== 'money' && unit.dimension !== 'percent') {
    return { start: first.start, end: 'end' in unit ? (unit.end as number) : noun.end, per: unit.name };
  }
  return isPer || PER_NOUNS.has(noun.word) ? { start: first.start, end: noun.end, per: noun.word } : undefined;
}
