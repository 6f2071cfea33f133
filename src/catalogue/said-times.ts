import { MONTHS } from '../quantities/calendar.ts';
import { PERIOD_WORDS } from './number-words.ts';

const list = (words: string) => words.split(' ');

const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday');
/** What is said per, or spoken of: each of these, in one or in many. */
const TIMES: ReadonlyMap<string, string> = new Map([
  ...list('hour day week fortnight month quarter season year decade generation').flatMap((word): [string, string][] => [
    [word, word],
    [`${word}s`, word],
  ]),
  ...['century', 'centuries'].map((word): [string, string] => [word, 'century']),
  ...list('hourly daily weekly monthly quarterly yearly').map((word): [string, string] => [word, word]),
  ...['annual', 'annually'].map((word): [string, string] => [word, 'annual']),
]);
const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);
/** Words that tell which of them is meant. */
const WHICH: ReadonlySet<string> = new Set([
  ...PERIOD_WORDS,
  ...list('this these same current present following preceding prior earlier later each every'),
]);
/** Those that say the same. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...['last', 'previous', 'preceding', 'prior', 'recent'].map((word) => [word, 'past'] as const),
  ...['coming', 'following'].map((word) => [word, 'next'] as const),
  ['these', 'this'],
]);
/** How many words may stand between: "the last two full years". */
const REACH = 3;

/**
 * Whether a wording says no time that the quote does not: no other month, no "next year" for its "last", no "a day" for
 * its "a year". A time that is no longer said may have been lost to a slip of a letter; another one was not.
 */
export function saysNoOtherTime(quote: string, words: string): boolean {
  const quoted = saidTimes(quote);
  let at = 0;
  return saidTimes(words).every((time) => {
    at = quoted.indexOf(time, at) + 1;
    return at > 0;
  });
}

function saidTimes(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const times = words.map((word) => {
    const folded = word.toLowerCase();
    // "may" and "march" are words too: a month is told by its capital.
    if (DAYS_AND_MONTHS.has(folded)) return word === folded ? undefined : folded;
    return TIMES.get(folded);
  });
  return words.flatMap((word, at) => {
    const own = times[at];
    if (own !== undefined) return [own];
    const folded = word.toLowerCase();
    const isSaid = WHICH.has(folded) && times.slice(at + 1, at + 1 + REACH).some((time) => time !== undefined);
    return isSaid ? [ALIKE.get(folded) ?? folded] : [];
  });
}
