/** A year, as a pattern. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';

/** Words for the year before this one. */
export const LAST_YEAR = '(?:last year|a year ago)';

/** Words for some time before, that do not tell which. */
export const EARLIER =
  '(?:(?:a|one|two|three|five|six|ten|twelve) (?:years?|months|quarters?) (?:ago|before|earlier)|the (?:year|quarter|month) before|(?:the )?(?:previous|preceding|prior) (?:year|quarter|month|one)|previously|last (?:quarter|month|time))';
