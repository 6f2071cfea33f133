/** Why a number in a text is no quantity: one row per reason, with an example. */
export const NOT_QUANTITIES = {
  year: { reason: 'a year', example: 'in 2004' },
  date: { reason: 'a date', example: 'October 8, 2002' },
  time: { reason: 'a clock time', example: 'at 10:30' },
  decade: { reason: 'a decade', example: 'the 1980s' },
  ordinal: { reason: 'an ordinal', example: 'the 16th Congress' },
  label: { reason: 'the number of a section, page, article or the like', example: 'Issue 19' },
  enumerator: { reason: 'counts the points of a list', example: 'One, exchanges have become more frequent.' },
  name: { reason: 'part of a name', example: 'the thought of Three Represents' },
  identifier: { reason: 'part of a word or an identifier', example: 'G20' },
  version: { reason: 'a version or a number with several points', example: 'version 1.2.3' },
  phone: { reason: 'a telephone number', example: '555-0199' },
  score: { reason: 'a score, or a ratio of one to the other', example: 'won 3-2' },
  address: { reason: 'an address', example: '10 Downing Street' },
  link: { reason: 'part of a link', example: 'https://example.org/30' },
  idiom: { reason: 'an idiom', example: 'on the one hand' },
  pronoun: { reason: 'a pronoun', example: 'the previous one' },
  fraction: { reason: 'a denominator or a part that nothing is said of', example: 'the third quarter' },
  scale: { reason: 'the scale of other figures', example: 'Revenue (in millions)' },
  denied: { reason: 'an amount that is denied', example: 'There are not 12.' },
  long: { reason: 'more digits than a quantity has', example: '9'.repeat(121) },
} as const satisfies Readonly<Record<string, { reason: string; example: string }>>;

/** The rule by which a number was passed over. */
export type NotQuantityRule = keyof typeof NOT_QUANTITIES;

/** A number that is no quantity, with the rule that says so. */
export interface NotQuantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: NotQuantityRule;
  readonly reason: string;
}

/** What a rule found: the words it takes, up to where reading goes on. */
export interface Rejection {
  readonly start: number;
  readonly end: number;
  readonly rule: NotQuantityRule;
}

/** The rejection of the words from `start` to `end` by a rule. */
export const reject = (rule: NotQuantityRule, start: number, end: number): Rejection => ({ rule, start, end });
