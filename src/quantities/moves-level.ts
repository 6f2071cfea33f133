import { LEVELS, MOVEMENTS, MOVING_INFINITIVES, MOVING_ITS_OBJECT, MOVING_VERBS, type Way } from './moving-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ADVERBS: ReadonlyMap<string, Way> = new Map([
  ['up', 'up'],
  ['down', 'down'],
]);
const ARTICLES = words('a an the this that its their our his her');
const BE = words('is are was were be been being');
// Participles that are one only behind these: "has grown from", "was cut from".
const AFTER: ReadonlyMap<string, readonly [Way, ReadonlySet<string>]> = new Map([
  ['grown', ['up', words("has have had having it's they've we've i've")]],
  ['cut', ['down', BE]],
  ['extended', ['up', BE]],
  ['lifted', ['up', BE]],
]);
const BEFORE_INFINITIVES = words('to will would shall should must');
// Between a verb and "from": "raised its target from", "grew in a year from", "fell sharply from".
const OPENS = words('a an the this that its their our his her in over during within since last again further slightly');
// "by from 5 to 10 percent", "aged from 5 to 10": amounts in between.
const BEFORE_A_RANGE = words('by of at with about between aged ages weighing');
const OF_RANGES = words(
  'range ranges ranged ranging run runs ran running last lasts lasted lasting vary varies varied varying aged apply applies hold holds weigh weighs cost costs',
);
const FURTHEST = 9;
const LONGEST_OBJECT = 4;
const WITHIN = 120;

/**
 * Whether the words before "from 418 to 520" say that a level moved: that it was the one and is the other, and not that
 * something lies between the two. What comes down from the greater figure moved whatever stands before it, unless that
 * says a range: nobody spans from 12 to 9.
 * @param at where "from" begins
 */
export function movesLevel(text: string, at: number, figures: 'rise' | 'fall'): boolean {
  const move = readMove(text, at);
  if (move === 'range') return false;
  return figures === 'fall' || (move !== undefined && (move.isSure || move.way !== 'down'));
}

/** Which way the words before "from 3 to 2 million" say that something moved; undefined where they say nothing. */
export function wayBefore(text: string, at: number): Way | undefined {
  const move = readMove(text, at);
  return move === 'range' ? undefined : move?.way;
}

interface Move {
  readonly way: Way;
  /** Whether the words alone settle it: "reduced rates from 2 to 4" may be the rates, while rates reduced from 4 to 2 fell. */
  readonly isSure: boolean;
}

function readMove(text: string, at: number): Move | 'range' | undefined {
  // "Spending doubled, from £48 million to £100 million"
  const ahead = text.slice(Math.max(0, at - WITHIN), at).replace(/,\s*$/u, ' ');
  const clause = /[\p{L}\p{M}'’\s-]*$/u.exec(ahead)?.[0] ?? '';
  const before = clause.toLowerCase().split(/\s+/u).filter(Boolean).slice(-FURTHEST);
  const last = before.length - 1;
  if (BEFORE_A_RANGE.has(before[last] ?? '')) return 'range';
  for (let i = last; i >= 0; i--) {
    const word = before[i]!;
    if (OF_RANGES.has(word)) return 'range';
    const close = i === last ? wayRightBefore(before, i) : undefined;
    if (close !== undefined) return { way: close, isSure: true };
    const verb = MOVING_VERBS.get(word) ?? (i < last ? MOVING_ITS_OBJECT.get(word) : undefined);
    const way = verb ?? (BEFORE_INFINITIVES.has(before[i - 1] ?? '') ? MOVING_INFINITIVES.get(word) : undefined);
    if (way === undefined) continue;
    if (i === last || OPENS.has(before[i + 1]!) || before[i + 1]!.endsWith('ly'))
      return { way, isSure: verb !== undefined };
    // "Increased rates from 2 to 4 percent apply" has an adjective.
    const isVerb = i > 0 || !word.endsWith('ed');
    return isVerb && last - i <= LONGEST_OBJECT && LEVELS.has(before[last]!) ? { way, isSure: false } : undefined;
  }
  return undefined;
}

function wayRightBefore(before: readonly string[], i: number): Way | undefined {
  const word = before[i]!;
  const [way, after] = AFTER.get(word) ?? [];
  if (after?.has(before[i - 1] ?? '') === true) return way;
  const hasArticle = before.slice(Math.max(0, i - 2), i).some((article) => ARTICLES.has(article));
  return ADVERBS.get(word) ?? (hasArticle ? MOVEMENTS.get(word) : undefined);
}
