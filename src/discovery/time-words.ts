import { DATED_AMOUNTS } from '../quantities/calendar.ts';

/** A year, as a pattern. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';

const BASES = [...DATED_AMOUNTS, 'dollars', 'pounds', 'euros', 'money'].join('|');

/**
 * A year, or several: `2016`, `2015/16`, `1997 to 2002`, `2001, 2002 and 2003`. Not the year of a date in figures, nor one
 * that only dates what an amount is worth: `2019 prices`. Behind "to" a year is written in full: "from 41 in 2012 to 29".
 */
export const YEARS =
  `${YEAR}(?:(?:, ${YEAR})*(?:,? (?:and|through|until) )${YEAR}|(?:(?:[-–/]| [–/] )(?:${YEAR}|\\d\\d)| to ${YEAR}))?` +
  `(?![-–/]?\\d|[,.]\\d)(?! (?:${BASES})\\b)`;

/** What may stand before the year of a day or a month: "31 December", "March". */
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{Lu}\\p{L}+\\.?(?: \\d{1,2}(?:st|nd|rd|th)?,)?';

/** What may stand before the year of a budget, a school or a club: "the financial year", "FY", "the year ended". */
const YEAR_OF =
  '(?:the )?(?:(?:financial|fiscal|academic|school|calendar|tax|budget|reporting|business) )?(?:years?|season|fiscal)(?: (?:ended|ending|to))?|FY';

/** A time as it is written out, with its years in a group. */
export const WHEN = `(?:(?:${YEAR_OF}) ?)?(?:${DAY} )?\\b(${YEARS})(?: (?:(?:financial|fiscal|academic|school|tax) year|season)\\b)?`;

/** Words for the year before this one. */
export const LAST_YEAR = '(?:last year|a year ago)';

/** Words for some time before, that do not tell which. */
export const EARLIER =
  '(?:(?:a|one|two|three|five|six|ten|twelve) (?:years?|months|quarters?) (?:ago|before|earlier)|the (?:year|quarter|month) before|(?:the )?(?:previous|preceding|prior) (?:year|quarter|month|one)|previously|last (?:quarter|month|time))';

/** Years in EDTF: an interval for several, `2015/2016`, as what is said of a season is of neither year alone. */
export function edtfOfYears(words: string): string {
  const [first, ...others] = words.match(/\d+/gu) as [string, ...string[]];
  const last = others.at(-1);
  if (last === undefined) return first;
  const end = last.length === 4 ? last : `${first.slice(0, 2)}${last}`;
  // "2015-03" is a month, "1999/00" ends in the next century.
  if (end > first) return `${first}/${end}`;
  return last === '00' && first.endsWith('99') ? `${first}/${Number(first) + 1}` : first;
}
