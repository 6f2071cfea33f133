import { upTo, type EdtfDate } from '../catalogue/dates.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from './mention.ts';
import { EARLIER, LAST_YEAR, YEARS } from './time-words.ts';

const AT = '(?:[Ii]n|[Dd]uring|[Aa]t the (?:end|close) of)';

// "9,876 books at the close of 2002", "the 52,780 of 2008", "450 on 31 December 2003", "385 (2003)"
const BEHIND = new RegExp(
  `^(?: of | \\(|(?<between>[^.;:!?()\\d]{0,30}?)\\b(?:${AT}|on (?:\\d{1,2} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ \\d{1,2},)) )${YEARS}`,
  'u',
);
// "a fifth more than in 2003", "the same as last year": what is said behind is of another figure.
const COMPARING = /\b(?:than|as|from|against|compared|after|versus)\b/iu;
// "In 2003, 1,562 people gave"
const AHEAD = new RegExp(`(?:^|[.;:!?(] ?)(?:and )?${AT} ${YEARS},?(?: [^.;:!?()\\d]{0,40})? ?$`, 'iu');
// "(2011: 23)", "Readers — 2015/16: 44,000"
const LABEL_AHEAD = new RegExp(`(?:\\(|\\u2014 |; )[\\p{L} ]{0,24}${YEARS}: ?$`, 'iu');
const OPENING = '(?:^|[.;:!?(] ?)(?:and )?(?:in )?';
const CLAUSE = '[^.;:!?()\\d]{0,40}';
const BEHIND_LAST_YEAR = new RegExp(`^(?<between>[^.;:!?()\\d]{0,20}?)\\b${LAST_YEAR}\\b`, 'iu');
const AHEAD_LAST_YEAR = new RegExp(`${OPENING}${LAST_YEAR}\\b${CLAUSE}$`, 'iu');
const BEHIND_EARLIER = new RegExp(`^(?<between>[^.;:!?()\\d]{0,20}?)\\b${EARLIER}\\b`, 'iu');
const AHEAD_EARLIER = new RegExp(`${OPENING}${EARLIER}\\b${CLAUSE}$`, 'iu');
const WITHIN = 80;

/**
 * The time that a figure speaks of, as far as its words tell, in EDTF; null where that is the time of its document. What
 * is set against another figure and dated by nothing is of that time or one before it: `[..2005]`.
 */
export function timeOf(
  paragraph: string,
  { quantity, isEarlier }: Pick<Mention, 'isEarlier'> & { readonly quantity: Pick<Quantity, 'start' | 'end'> },
  document: EdtfDate | undefined,
): string | null {
  const behind = paragraph.slice(quantity.end, quantity.end + WITHIN);
  // A stretch that opens in the middle of a clause opens with no time.
  const cut = Math.max(0, quantity.start - WITHIN);
  const ahead = (cut > 0 ? '…' : '') + paragraph.slice(cut, quantity.start);
  const own = document?.from?.slice(0, -6);
  const isSaid = (behindIt: RegExp, aheadOfIt: RegExp) => isOfIt(behindIt.exec(behind)) || aheadOfIt.test(ahead);
  const stated = BEHIND.exec(behind);
  const said = yearsOf(isOfIt(stated) ? stated : (AHEAD.exec(ahead) ?? LABEL_AHEAD.exec(ahead)));
  if (said !== undefined) return said === own ? null : said;
  if (own === undefined || document?.to?.slice(0, -6) !== own) return null;
  if (isSaid(BEHIND_LAST_YEAR, AHEAD_LAST_YEAR)) return String(Number(own) - 1);
  return isEarlier || isSaid(BEHIND_EARLIER, AHEAD_EARLIER) ? upTo(own) : null;
}

/** The years that were found, several as the stretch from the first to the last. */
function yearsOf(match: RegExpExecArray | null): string | undefined {
  const { from, to, short } = match?.groups ?? {};
  if (from === undefined) return undefined;
  // The /00 of 1999/00 is of the next century.
  const century = Number(from.slice(0, 2)) + (short !== undefined && short < from.slice(2) ? 1 : 0);
  const last = to ?? (short === undefined ? from : `${century}${short}`);
  return last > from ? `${from}/${last}` : from;
}

/** Whether a time behind a figure is its own: nothing between them compares it. */
function isOfIt(match: RegExpExecArray | null): boolean {
  return match !== null && !COMPARING.test(match.groups?.['between'] ?? '');
}
