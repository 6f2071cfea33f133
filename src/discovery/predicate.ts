import { breakAfter, isParticiple } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { AUXILIARIES, CONJUNCTIONS, RELATIVES } from './vocabulary.ts';

/** How far behind a figure the verb that says what became of it may stand. */
const PREDICATE_WITHIN = 9;

/**
 * The verb that says what is done with what is counted, right behind it or in the passive: "300 acres of public land were
 * *sold*", "12 packages *orphaned* this week".
 */
export function predicateOf(passage: Passage, to: number, next: number): number | undefined {
  const { words, terms, owners } = passage;
  let isPassive = false;
  for (let at = next; at < to && at - next < PREDICATE_WITHIN && owners[at] === -1; at++) {
    if (at > 0 && breakAfter(passage, at - 1) !== 'none') return undefined;
    const { folded } = words[at]!;
    if (AUXILIARIES.has(folded)) isPassive = true;
    else if (CONJUNCTIONS.has(folded) || RELATIVES.has(folded)) return undefined;
    else if (terms[at] !== undefined && (isParticiple(folded) || at === next))
      return isPassive || at === next ? at : undefined;
    else if (isPassive && terms[at] !== undefined) return at;
  }
  return undefined;
}
