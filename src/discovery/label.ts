import { isYear } from '../quantities/calendar.ts';
import type { Governing } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { breakBetween, type Break } from './sentence-words.ts';
import { measuredIn } from './subject.ts';
import { AUXILIARIES } from './vocabulary.ts';

const LONGEST_LABEL = 9;
// A colon, dots that lead on, or the blanks between two columns; and a sign of money.
const BEHIND_LABEL = /^(?::\s+| *\.{4,} *| {3,}|\t+)\D{0,14}$/u;
const BEHIND_HEAD = /^(?: \u2014|,) $/u;

/**
 * What a figure behind a label is a figure of: "*Readers* on an average day: 48,000", "*Total income* ........ $204,775",
 * "*Readers* \u2014 2015: 48,000".
 */
export function labelOf(passage: Passage, figure: number): Governing[] {
  const { words, text, terms } = passage;
  const [last, first] = [words[figure - 1], words[figure]];
  if (last === undefined || first === undefined || !BEHIND_LABEL.test(text.slice(last.end, first.start))) return [];
  const open = labelFrom(passage, figure);
  // "2014", "FY 2014", "April 2014"
  const isTime =
    terms.slice(open, figure).every((term) => term === undefined) || (figure - open === 2 && isYear(last.folded));
  const head = open > 0 && isTime && BEHIND_HEAD.test(text.slice(words[open - 1]!.end, words[open]!.start)) ? open : -1;
  return head < 0 ? labelIn(passage, open, figure) : labelIn(passage, labelFrom(passage, head, 'comma'), head);
}

/** Where the label that ends before a word begins: behind a break, or behind the figure of the row before it. */
function labelFrom({ words, text, owners }: Passage, end: number, within?: Break): number {
  let open = end - 1;
  for (; open > 0 && end - open <= LONGEST_LABEL; open--) {
    if (owners[open - 1] !== -1 && /^\p{N}/u.test(words[open - 1]!.folded)) break;
    const between = breakBetween(text, words[open - 1]!, words[open]!);
    if (between !== 'none' && between !== within) break;
  }
  return open;
}

function labelIn(passage: Passage, open: number, end: number): Governing[] {
  if (end - open > LONGEST_LABEL) return [];
  for (let at = open; at < end; at++) if (AUXILIARIES.has(passage.words[at]!.folded)) return [];
  return measuredIn(passage, open, end);
}
