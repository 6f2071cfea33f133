import { upTo, type EdtfDate } from '../catalogue/dates.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from './mention.ts';
import { isParticiple } from './noun-phrases.ts';
import { timeByHeads, timeByLayout } from './row-time.ts';
import { edtfOfYears, EARLIER, LAST_YEAR, WHEN, YEAR } from './time-words.ts';

const AT = '(?:in|during|on|at the (?:end|close|start|beginning) of|by(?: the end of)?)';

// "9,876 books at the close of 2002", "the 52,780 of 2008", "450 on 31 December 2003", "385 (2003)", "£11.2m for 2003"
const BEHIND = new RegExp(
  `^(?:,? (?:of|for) ${WHEN}| \\(${WHEN}\\s?[),]|(?<between>[^.;:!?()\\d]{0,30}?)\\b${AT} ${WHEN})(?![,.]?\\d)`,
  'u',
);
// "a fifth more than in 2003", "half of what we had in 2003", "12, and in 2003 we had": what is said behind is of another figure.
const COMPARING =
  /\b(?:than|as|from|against|compared|after|versus|since|until|before|unlike|what|whose|half|twice|double|triple|times|third|quarter|will|would|shall)\b|, which\b|\bthat of\b|^,? (?:and|but|while|whereas)\b/iu;
// "In 2003, 1,562 people gave", "On 31 December 2003 we employed 318"
const AHEAD = new RegExp(
  `(?:^|[.;:!?(] ?)(?:and )?(?:${AT}|for|as (?:of|at)) ${WHEN},?(?: [^.;:!?()\\d]{0,40})?$`,
  'iu',
);
// "Visits in 2003 had been a little over 600,000"; not "the hall built in 2003 was 80 feet long"
const OF_SUBJECT = new RegExp(
  `(\\p{L}+),? (?:${AT}|for) ${WHEN},? (?:was|were|is|are|had been|has been|have been|totall?ed|reached|numbered|averaged|(?:stood|was put|were put) at|(?:came|amounted|rose|fell|grew|dropped|increased|decreased|climbed|declined) to)(?: (?:at|only|just|still))? ?["“‘']?$`,
  'iu',
);
const OPENING = '(?:^|[.;:!?(] ?)(?:and )?(?:in )?';
const CLAUSE = '[^.;:!?()\\d]{0,40}';
const BEHIND_LAST_YEAR = new RegExp(`^(?<between>[^.;:!?()\\d]{0,20}?)\\b${LAST_YEAR}\\b`, 'iu');
const AHEAD_LAST_YEAR = new RegExp(`${OPENING}${LAST_YEAR}\\b${CLAUSE}$`, 'iu');
const BEHIND_EARLIER = new RegExp(`^(?<between>[^.;:!?()\\d]{0,20}?)\\b${EARLIER}\\b`, 'iu');
const AHEAD_EARLIER = new RegExp(`${OPENING}${EARLIER}\\b${CLAUSE}$`, 'iu');
// "…, beginning with 1827. In that year there were 7,000"
const AHEAD_THAT_YEAR = new RegExp(`(?:^|[.;:!?(] ?)(?:and )?(?:in|during|by) that year\\b${CLAUSE}$`, 'iu');
const A_YEAR = new RegExp(`(?<![\\p{L}\\p{N}.,-])${YEAR}(?![\\p{L}\\p{N}-]|[.,]\\d)`, 'gu');
const WITHIN = 80;
const WITHIN_THAT_YEAR = 240;

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
  const inRow = timeByHeads(paragraph, quantity.start) ?? timeByLayout(paragraph, quantity.start);
  const said = inRow === undefined || inRow === BEFORE ? (saidBehind(behind) ?? saidAhead(ahead)) : inRow;
  if (said !== undefined) return said === own ? null : said;
  if (own === undefined || document?.to?.slice(0, -6) !== own) return null;
  if (inRow === BEFORE) return upTo(own);
  if (AHEAD_THAT_YEAR.test(ahead)) {
    const named = paragraph
      .slice(Math.max(0, quantity.start - WITHIN_THAT_YEAR), quantity.start)
      .match(A_YEAR)
      ?.at(-1);
    return named === own ? null : (named ?? upTo(own));
  }
  if (isSaid(BEHIND_LAST_YEAR, AHEAD_LAST_YEAR)) return String(Number(own) - 1);
  return isEarlier || isSaid(BEHIND_EARLIER, AHEAD_EARLIER) ? upTo(own) : null;
}

const BEFORE = 'some time before';

function saidBehind(behind: string): string | undefined {
  const match = BEHIND.exec(behind);
  return match !== null && isOfIt(match) ? yearsIn(match) : undefined;
}

function saidAhead(ahead: string): string | undefined {
  const opening = AHEAD.exec(ahead);
  if (opening !== null) return yearsIn(opening);
  const match = OF_SUBJECT.exec(ahead);
  return match === null || isParticiple(match[1]!.toLowerCase()) ? undefined : edtfOfYears(match[2]!);
}

function yearsIn([, ...groups]: RegExpExecArray): string {
  return edtfOfYears(groups.find((group) => group !== undefined && /^\d{4}/.test(group))!);
}

/** Whether a time behind a figure is its own: nothing between them compares it. */
function isOfIt(match: RegExpExecArray | null): boolean {
  return match !== null && !COMPARING.test(match.groups?.['between'] ?? '');
}
