import type { EdtfDate } from '../catalogue/dates.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from './mention.ts';

const YEAR = '((?:1[5-9]|20)\\d\\d)';
const AT = '(?:in|during|at the (?:end|close) of|by the end of)';

// "9,876 books at the close of 2002", "the 52,780 of 2008", "142 in 2009"
const BEHIND = new RegExp(`^(?: of |[^.;:!?()\\d]{0,30}?\\b${AT} )${YEAR}\\b(?![,.]?\\d)`, 'iu');
// "In 2003, 1,562 people gave", "(2011: 23)"
const AHEAD = new RegExp(
  `(?:(?:^|[.;:!?(] ?)(?:and )?${AT} ${YEAR},?(?: [^.;:!?()\\d]{0,40})?|\\([\\p{L} ]{0,24}\\b${YEAR}:) ?$`,
  'iu',
);
const A_YEAR_AGO = /^[^.;:!?()\d]{0,20}?\b(?:last year|a year ago)\b/iu;
const AHEAD_A_YEAR_AGO = /(?:^|[.;:!?(] ?)(?:last year|a year ago)\b[^.;:!?()\d]{0,40}$/iu;
// "the year before there were 312", "a year earlier"
const EARLIER =
  /\b(?:(?:years?|months|quarter) (?:before|earlier)|the (?:previous|preceding|prior) (?:year|quarter|month|one)|previously|last (?:quarter|month|time))\b/iu;
const CLAUSE = /^[^.;:!?()\d]*/u;
const NEAR = 36;
const WITHIN = 80;

/**
 * The time that a figure speaks of, as far as its words tell, in EDTF; null where that is the time of its document. What
 * is set against another figure and dated by nothing is of some time until then: `/2005`.
 */
export function timeOf(
  paragraph: string,
  { quantity, isEarlier }: Pick<Mention, 'isEarlier'> & { readonly quantity: Pick<Quantity, 'start' | 'end'> },
  document: EdtfDate | undefined,
): string | null {
  const behind = paragraph.slice(quantity.end, quantity.end + WITHIN);
  const ahead = paragraph.slice(Math.max(0, quantity.start - WITHIN), quantity.start);
  const own = document?.from?.slice(0, -6);
  const said = BEHIND.exec(behind)?.[1] ?? AHEAD.exec(ahead)?.slice(1).find(Boolean);
  if (said !== undefined) return said === own ? null : said;
  if (own === undefined || document?.to?.slice(0, -6) !== own) return null;
  if (A_YEAR_AGO.test(behind) || AHEAD_A_YEAR_AGO.test(ahead)) return String(Number(own) - 1);
  const isBefore =
    isEarlier || EARLIER.test(CLAUSE.exec(behind)![0].slice(0, NEAR)) || EARLIER.test(ahead.slice(-NEAR));
  return isBefore ? `/${own}` : null;
}
