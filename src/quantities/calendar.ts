const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Months, in full and short. "may", "march" and "mar" are words too, so a month is told by its capital. */
export const MONTHS = words(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Months that a point shortens: "Sept. 14". Behind a full one a sentence ends. */
export const SHORT_MONTHS = words('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Words that stand before a year. */
export const BEFORE_YEAR = words(
  'in since by from until till during year years fiscal early late mid spring summer autumn fall winter season before ' +
    'after of circa c between through to and or ended ending starting beginning dated election elections olympics for ' +
    'cup copyright ©',
);

/** Amounts that a year stands before and dates, and that nobody counts by the thousand: 2019 levels, 2015 prices. */
export const DATED_AMOUNTS = words(
  'level levels price prices term terms wages rates averages highs lows peaks volumes revenues earnings profits ' +
    'emissions baseline baselines',
);

/** Words that say that the money behind them is worth what it was in the year between: constant 2015 US$. */
export const BEFORE_BASE_YEAR = words('in constant real current fixed chained adjusted');

/** Whether a run of digits could be a year of the last five or the coming century. */
export function isYear(digits: string): boolean {
  return digits.length === 4 && digits >= '1500' && digits <= '2100';
}
