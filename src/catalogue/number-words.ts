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
  list('a an and as at can case cases foot in light long of per point points set sets short to'),
);

/** Words of units, of money and of dates: with another one of these beside it, a number says something else. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  [
    ...UNITS.flatMap(({ words }) => lettersOf(words).flatMap((word) => [word, `${word}s`])),
    // Codes are words of their own only in capitals.
    ...CURRENCIES.flatMap(({ code, names }) =>
      names.filter((name) => name !== code.toLowerCase()).flatMap((name) => lettersOf([name]).at(-1) ?? []),
    ),
    ...MONTHS,
    ...list('percent percentage pct permille yearly annual annually monthly weekly daily hourly quarterly biennial'),
  ].filter((word) => word.length > 1 && !NOT_UNITS.has(word)),
);

/** Words that turn a statement round wherever they stand. */
export const NEGATIONS: ReadonlySet<string> = new Set(list('not never cannot without except excluding minus'));

/** Words that loosen a number beside them, whether or not the extractor reads them so. */
export const HEDGE_WORDS: ReadonlySet<string> = new Set([
  ...[...HEDGES_BEFORE, ...HEDGES_AFTER].map(({ words }) => words).filter((words) => /^\p{L}{3,}$/u.test(words)),
  ...list('more less fewer greater higher lower than least most many much few little up just well far short shy'),
  ...list('no nor barely hardly scarcely only merely mere full fully whole total half quarter some any'),
  ...list('supposedly allegedly reportedly possibly probably likely potentially purportedly'),
]);

/** Those of them that stand behind their number: 400 or more. */
export const HEDGES_BEHIND: ReadonlySet<string> = new Set(
  list(
    'more less fewer greater higher lower above below over under up upwards plus odd ish something minimum maximum max tops',
  ),
);
