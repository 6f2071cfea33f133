import type { Fact } from './fact.ts';

/** A date that a text states. */
export interface StatedDate {
  /** A day, or a month where no day is said. */
  readonly edtf: string;
  /** How many letters and digits the text holds besides it. */
  readonly rest: number;
  /** Whether it is said to be the last day or month of a year or another stretch of time: "for the year ended 31 March 2013". */
  readonly endsPeriod: boolean;
}

/** Words that say that a date is that of publication. */
export const PUBLISHED = /\b(?:publish\w*|appear\w*|posted|released?|issued?|dated?|printed|delivered|updated on)\b/i;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
// Whole words only: "Marketing 2019" and "Decision 12, 2010" name no month.
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?)\\.?';
/** What the line of an imprint begins with: "Published July 2013", "Released by the Society", no "Issued shares". */
export const IMPRINT = new RegExp(
  `^\\W*(?:date of publication\\b|(?:first )?(?:published|released|issued|posted)(?=\\s*(?:[\\d:,–—-]|(?:${MONTH}|on|in|at|by|online)\\b)))`,
  'i',
);
const YEAR = '((?:1[6-9]|20)\\d\\d)';
const DATE = new RegExp(
  [
    `\\b${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\b`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+${YEAR}\\b`,
    `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`,
    `\\b${MONTH},?\\s+${YEAR}\\b`,
  ].join('|'),
  'gi',
);

const BEFORE_A_DATE = 30;
const ENDING =
  /\b(?:year|years|months?|quarter|half|half-year|weeks?|period|season)\s+(?:ended|ending|to|up to|until|through)(?:\s+the)?\s+$|\bas (?:at|of)\s+$/i;

/** The dates that a text states in full, as days and months. */
export function datesIn(text: string): StatedDate[] {
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  return [...text.matchAll(DATE)].flatMap((match): StatedDate[] => {
    const [words, y1, m1, d1, d2, m2, y2, m3, d3, y3, m4, y4] = match;
    const edtf = dateOf(y1 ?? y2 ?? y3 ?? y4!, m1 ?? m2 ?? m3 ?? m4!, d1 ?? d2 ?? d3);
    const endsPeriod = ENDING.test(text.slice(Math.max(0, match.index - BEFORE_A_DATE), match.index));
    return edtf === undefined
      ? []
      : [{ edtf, rest: letters - words.replaceAll(/[^\p{L}\p{N}]/gu, '').length, endsPeriod }];
  });
}

function dateOf(year: string, month: string, day: string | undefined): string | undefined {
  const number = /^\d/.test(month)
    ? Number(month)
    : MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const two = (n: number) => String(n).padStart(2, '0');
  if (day === undefined) return `${year}-${two(number)}`;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  return date.getUTCMonth() === number - 1 && Number(day) > 0
    ? `${year}-${two(number)}-${two(Number(day))}`
    : undefined;
}

// At the beginning or the end of a name, parted from it. A day run together with the number of an upload is none.
const NAME_DATE = /^((?:1[6-9]|20)\d\d)(?:[-_.](0[1-9]|1[0-2])(?:[-_.](0[1-9]|[12]\d|3[01]))?)?(?=$|[-_. ](?!\d{4,}))/;
const NAME_END = /(?:^|[-_. ])((?:1[6-9]|20)\d\d)(?:[-_.](0[1-9]|1[0-2])(?:[-_.](0[1-9]|[12]\d|3[01]))?)?$/;
const NAME_DAY =
  /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$|^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[-_ ]\p{L}|\p{L}[-_ ]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u;

/**
 * The date that a file's name begins or ends with. Folders are passed over: in the paths of websites they are mostly the
 * date of the upload.
 */
export function dateInName(file: string): Fact | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const match = NAME_DATE.exec(name) ?? NAME_END.exec(name) ?? NAME_DAY.exec(name);
  const parts = match?.slice(1).filter((part) => part !== undefined) ?? [];
  return parts.length === 0 ? undefined : { value: parts.join('-'), source: 'its file name' };
}
