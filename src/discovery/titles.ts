import type { Paragraph } from '../corpus/paragraphs.ts';
import { findWords } from '../corpus/words.ts';
import type { Passage } from './passage.ts';
import { breakAfter } from './noun-phrases.ts';
import type { ToTerm } from './terms.ts';
import { AUXILIARIES, MOVEMENTS, PRONOUNS } from './vocabulary.ts';

const LONGEST = 60;
const MOST_WORDS = 5;

/** The terms of a paragraph that is the heading of the next; none where it is no heading. */
export function headingTerms({ kind, text }: Pick<Paragraph, 'kind' | 'text'>, toTerm: ToTerm): readonly string[] {
  if (kind !== 'heading' && (text.length > LONGEST || /[\p{N}.,;:!?]/u.test(text))) return [];
  const words = findWords(text);
  return words.length > MOST_WORDS ? [] : words.flatMap(({ folded }) => toTerm(folded) ?? []);
}

/** Where the words end that a paragraph opens with as its title: "*Accounts.* 912,000 of them"; 0 where it has none. */
export function titleEnd(passage: Passage): number {
  const { words, terms, owners } = passage;
  for (let at = 0; at < Math.min(MOST_WORDS, words.length); at++) {
    const { folded } = words[at]!;
    if (owners[at] !== -1 || AUXILIARIES.has(folded) || MOVEMENTS.has(folded) || PRONOUNS.has(folded)) return 0;
    if (breakAfter(passage, at) === 'sentence') return terms.slice(0, at + 1).some(Boolean) ? at + 1 : 0;
  }
  return 0;
}
