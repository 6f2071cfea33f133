import { MONTHS } from '../quantities/calendar.ts';
import { CURRENCIES } from '../quantities/currencies.ts';
import { HEDGES_AFTER } from '../quantities/hedges-after.ts';
import { HEDGES_BEFORE } from '../quantities/hedges.ts';
import { MAGNITUDES, VAGUE_NUMBERS } from '../quantities/magnitudes.ts';
import { MULTIPLES } from '../quantities/multiples.ts';
import { CARDINALS, COLLECTIVES, DENOMINATORS, FIRST_ORDINALS, SCALES } from '../quantities/numerals.ts';
import { UNITS } from '../quantities/units.ts';

const list = (words: string) => words.split(' ');
const lettersOf = (texts: readonly string[]) => texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** Words that say a number, whether or not a quantity is read from them: ordinals, fractions and parts of dates too. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...COLLECTIVES.keys(),
  ...DENOMINATORS.keys(),
  ...FIRST_ORDINALS,
  ...MAGNITUDES.map(({ words }) => words),
  ...VAGUE_NUMBERS.map(({ words }) => words),
  ...MULTIPLES.keys(),
  ...list('twice thrice double triple quadruple pair pairs trio quartet'),
]);

// Words of units that are words of everything else too.
const NOT_UNITS = new Set(
  list('a an and as at can case foot in light long of part parts per point points set sets short to'),
);

/** Words of units, of money and of dates: with another one of these beside it, a number says something else. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  [
    ...UNITS.flatMap(({ words }) => lettersOf(words))
      .filter((word) => !NOT_UNITS.has(word))
      .flatMap((word) => [word, `${word}s`]),
    // Codes are words of their own only in capitals.
    ...CURRENCIES.flatMap(({ code, names, minor }) =>
      [...names.filter((name) => name !== code.toLowerCase()), ...minor]
        .flatMap((name) => lettersOf([name]).at(-1) ?? [])
        .flatMap((word) => [word, `${word}s`]),
    ),
    ...MONTHS,
    ...list(
      'percent percentage pct permille yearly annual annually monthly weekly daily hourly quarterly biennial times fold',
    ),
  ]
    .filter((word) => word.length > 1 && !NOT_UNITS.has(word))
    .concat('x'),
);

/** Words that turn a statement round wherever they stand. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  list('not no nor none neither never nobody nothing cannot without except excluding minus hardly barely scarcely'),
);

/** Verbs that are denied in one word: for "was not", "wasn't". */
export const DENIED_VERBS: readonly string[] = list(
  "isn't aren't wasn't weren't won't wouldn't can't couldn't don't doesn't didn't hasn't haven't hadn't shouldn't mustn't needn't mightn't oughtn't shan't daren't ain't",
);

const DOUBTS = list(
  'supposedly allegedly reportedly possibly probably likely potentially purportedly arguably presumably ostensibly seemingly apparently conceivably',
);

// "passed 12 laws" says twelve: only where it counts nothing is a number passed.
const oneWord = (hedges: readonly { readonly words: string }[]) =>
  hedges.map(({ words }) => words).filter((words) => /^(?!pass|cross|within)[a-z]{3,}$/.test(words));

/** Words that loosen a number beside them, whether or not the extractor reads them so. */
export const HEDGE_WORDS: ReadonlySet<string> = new Set([
  ...oneWord(HEDGES_BEFORE),
  ...oneWord(HEDGES_AFTER),
  ...list('more less fewer greater higher lower than least most many much few little up just well far short shy'),
  ...list('no nor barely hardly scarcely only merely mere full fully whole total half quarter some any'),
  ...DOUBTS,
]);

/** Those of them that stand behind their number: 400 or more. */
export const HEDGES_BEHIND: ReadonlySet<string> = new Set(
  list(
    'more less fewer greater higher lower above below over under up upwards plus odd ish something minimum maximum max tops no approx approximately estimated estimate',
  ),
);

/** Two words that do: 400 or so. */
export const HEDGE_PAIRS_BEHIND: ReadonlySet<string> = new Set(
  HEDGES_AFTER.map(({ words }) => words).filter((words) => /^[a-z]+ [a-z]+$/.test(words)),
);

/** Words that tell one period from another of the same length. */
export const PERIOD_WORDS: readonly string[] = list('past last next previous recent coming');

/** Words that make a range of the number right behind them. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['between']);

/** Words right before a figure that are not read as part of it, and make it another or none. */
export const LOOSENING_BEFORE: ReadonlySet<string> = new Set([
  ...list(
    'not never no nor neither hardly barely scarcely less minus plus half twice thrice double triple treble quadruple x ×',
  ),
  'not even',
  'far from',
  'anything but',
  'nothing but',
  'all but',
  ...oneWord(HEDGES_BEFORE),
  ...HEDGES_BEFORE.filter(({ words }) => words.includes(' ')).map(({ words }) => words.split(' ').slice(-2).join(' ')),
  ...DOUBTS,
]);

/** Such words right behind it: 418 times, 418 fewer. */
export const LOOSENING_BEHIND: ReadonlySet<string> = new Set(
  list('times fold per x × less fewer more minus plus odd e'),
);

/** Words of parts of a whole: half of 418, 418 tenths. */
export const PARTS: ReadonlySet<string> = new Set([...DENOMINATORS.keys(), ...list('percent % fraction')]);

/** One, two, a dozen: words of whole numbers. */
export const CARDINAL_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...COLLECTIVES.keys(),
]);

/** Hundred, thousand and the like. */
export const SCALE_WORDS: ReadonlySet<string> = new Set(SCALES.keys());
