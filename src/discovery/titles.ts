import type { Paragraph } from '../corpus/paragraphs.ts';
import { findWords, type Word } from '../corpus/words.ts';
import type { Passage } from './passage.ts';
import { breakAfter } from './noun-phrases.ts';
import type { ToTerm } from './terms.ts';
import { AUXILIARIES, MOVEMENTS, PREPOSITIONS, PRONOUNS } from './vocabulary.ts';

const LONGEST = 60;
const MOST_WORDS = 5;

/** The terms of a paragraph that is the heading of the next; none where it is no heading. */
export function headingTerms({ kind, text }: Pick<Paragraph, 'kind' | 'text'>, toTerm: ToTerm): readonly string[] {
  if (kind !== 'heading' && (text.length > LONGEST || /[\p{N}.,;:!?]/u.test(text))) return [];
  const words = findWords(text);
  if (words.length > MOST_WORDS) return [];
  return headLast(
    words,
    words.map(({ folded }) => toTerm(folded)),
  );
}

/** The terms of a title, the one that names what it is of last: "*visitors* to the museum". */
function headLast(words: readonly Word[], terms: readonly (string | undefined)[]): readonly string[] {
  const hung = words.findIndex(({ folded }) => PREPOSITIONS.has(folded));
  const [named, rest] = hung < 0 ? [terms, []] : [terms.slice(0, hung), terms.slice(hung)];
  return [...rest, ...named].filter((term) => term !== undefined);
}

/** The title that a paragraph opens with, "*Accounts.* 912,000 of them": its terms, and the word behind it; 0 where it has none. */
export function openingTitle(passage: Passage): { readonly terms: readonly string[]; readonly end: number } {
  const { text, words, terms, owners } = passage;
  for (let at = 0; at < Math.min(MOST_WORDS, words.length); at++) {
    const { folded, end } = words[at]!;
    if (owners[at] !== -1 || AUXILIARIES.has(folded) || MOVEMENTS.has(folded) || PRONOUNS.has(folded)) break;
    if (breakAfter(passage, at) !== 'sentence') continue;
    const found = text[end] === '.' ? headLast(words.slice(0, at + 1), terms.slice(0, at + 1)) : [];
    return { terms: found, end: found.length > 0 ? at + 1 : 0 };
  }
  return { terms: [], end: 0 };
}
