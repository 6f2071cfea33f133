const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// What moves by itself, or is moved. Forms that are nouns, adjectives or other verbs as often ("cut", "grow", "contracts")
// are none of them: where it is not sure that a level moved, "from 5 to 10" stays a range.
const VERBS = words(
  'rose rises risen rising fell falls fallen falling grew grows growing climbed climbs climbing dropped drops dropping ' +
    'declined declines declining decreased decreases decreasing increased increases increasing jumped soared surged ' +
    'slipped slid slumped plunged tumbled sank shrank shrunk swelled ballooned went gone moved shifted changed expanded ' +
    'lengthened shortened doubled tripled raised raises raising reduced reduces reducing lowered lowers boosted trimmed',
);
const WITH_OBJECT = words('brought brings bringing cut cuts cutting took takes taking');
const ADVERBS = words('up down');
const NOUNS = words('increase rise drop fall decline decrease reduction growth jump');
const ARTICLES = words('a an the this that its their our his her');
// Participles that are one only behind these: "has grown from", "was cut from".
const AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  grown: words("has have had having it's they've we've i've"),
  cut: words('is are was were be been being'),
};
// Between a verb and "from": "raised its target from", "grew in a year from", "fell sharply from".
const OPENS = words('a an the this that its their our his her in over during within since last again further slightly');
// "by from 5 to 10 percent", "aged from 5 to 10": amounts in between.
const BEFORE_A_RANGE = words('by of at with about between aged ages weighing');
const OF_RANGES = words(
  'range ranges ranged ranging run runs ran running last lasts lasted lasting vary varies varied varying aged apply applies hold holds weigh weighs cost costs',
);
const FURTHEST = 9;
const WITHIN = 120;

/**
 * Whether the words before "from 418 to 520" say that a level moved: that it was the one and is the other, and not that
 * something lies between the two.
 * @param at where "from" begins
 */
export function movesLevel(text: string, at: number): boolean {
  const clause = /[\p{L}\p{M}'’\s-]*$/u.exec(text.slice(Math.max(0, at - WITHIN), at))?.[0] ?? '';
  const before = clause.toLowerCase().split(/\s+/u).filter(Boolean).slice(-FURTHEST);
  const last = before.length - 1;
  if (BEFORE_A_RANGE.has(before[last] ?? '')) return false;
  for (let i = last; i >= 0; i--) {
    const word = before[i]!;
    if (OF_RANGES.has(word)) return false;
    if (i === last && (ADVERBS.has(word) || isNoun(before, i) || AFTER[word]?.has(before[i - 1] ?? '') === true))
      return true;
    const isVerb = VERBS.has(word) || (WITH_OBJECT.has(word) && i < last);
    if (isVerb) return i === last || OPENS.has(before[i + 1]!) || before[i + 1]!.endsWith('ly');
  }
  return false;
}

// "an increase from 5 to 6 percent"
function isNoun(before: readonly string[], i: number): boolean {
  return NOUNS.has(before[i]!) && before.slice(Math.max(0, i - 2), i).some((word) => ARTICLES.has(word));
}
