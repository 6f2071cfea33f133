import { DATED_AMOUNTS } from '../quantities/calendar.ts';

/** A year, as a pattern. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';

const BASES = [...DATED_AMOUNTS, 'dollars', 'pounds', 'euros', 'money'].join('|');

/**
 * A year, or several as one time: `2018/19`, `2018–2020`, `2018, 2019 and 2020`; in the groups `from`, and `to` or `short`, its
 * last two digits. Not the one that only dates what an amount is worth: `2019 prices`.
 */
export const YEARS =
  `\\b(?<from>${YEAR})(?:[-–/](?<short>\\d\\d)|(?:, ${YEAR})*(?:[-–/]|,? (?:and|to|through|until|[-–]) )(?<to>${YEAR}))?` +
  `\\b(?![,.]?\\d)(?! (?:${BASES})\\b)`;

/** Words for the year before this one. */
export const LAST_YEAR = '(?:last year|a year ago)';

/** Words for some time before, that do not tell which. */
export const EARLIER =
  '(?:(?:a|one|two|three|five|six|ten|twelve) (?:years?|months|quarters?) (?:ago|before|earlier)|the (?:year|quarter|month) before|(?:the )?(?:previous|preceding|prior) (?:year|quarter|month|one)|previously|last (?:quarter|month|time))';
