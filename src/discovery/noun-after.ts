import { STOP_WORDS } from '../quantities/noun-words.ts';
import { breakAfter, isParticiple, LONGEST_PHRASE, OF_NOUNS, rolesOf, type Governing } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { AUXILIARIES, MEASURES, PREPOSITIONS, TARGETS, TIMES } from './vocabulary.ts';

/** The noun that a figure is put before: "the current 0 to 1/4 percent *target* range for the funds rate", "2 percent *inflation*". */
export function nounBehind(passage: Passage, to: number, [first, next]: readonly [number, number]): Governing[] {
  const { words, terms, owners } = passage;
  if (next >= to || first === next || breakAfter(passage, next - 1) !== 'none') return [];
  let at = next;
  while (at < to && (MEASURES.has(words[at]!.folded) || TARGETS.has(words[at]!.folded))) at++;
  const isOfMeasure = at > next;
  if (!isOfMeasure) {
    const phrase: number[] = [];
    for (; at < to && terms[at] !== undefined && owners[at] === -1 && phrase.length < LONGEST_PHRASE; at++) {
      if (phrase.length > 0 && breakAfter(passage, at - 1) !== 'none') break;
      if (isParticiple(words[at]!.folded) || words[at]!.folded.endsWith('ly')) break;
      phrase.push(at);
    }
    if (phrase.length === 0 || (at < to && isParticiple(words[at]!.folded))) return [];
    return rolesOf(passage, phrase);
  }
  // "2 percent target range for the funds rate": of what it is a target stands behind it, or before the figure.
  if (at < to && OF_NOUNS.has(words[at]!.folded) && breakAfter(passage, at - 1) === 'none')
    return nounAfter(passage, to, at);
  return [];
}

/** The noun right behind a figure: "$5 from *internal revenue*", "$5 in *grants*". */
export function nounAfter(passage: Passage, to: number, next: number): Governing[] {
  const { words, terms, owners } = passage;
  const passive = passiveFrom(passage, to, next);
  if (passive !== next) return nounAfter(passage, to, passive);
  const first = words[next];
  if (next >= to || first === undefined || !COMPLEMENTS.has(first.folded)) return [];
  if (next > 0 && breakAfter(passage, next - 1) !== 'none') return [];
  for (let at = next + 1; at < to && at - next <= 4 && owners[at] === -1; at++) {
    if (breakAfter(passage, at - 1) !== 'none') return [];
    const { folded } = words[at]!;
    if (terms[at] === undefined) {
      if (STOP_WORDS.has(folded) && !PREPOSITIONS.has(folded)) continue;
      if (MEASURES.has(folded) || TIMES.has(folded) || folded === 'of' || isParticiple(folded)) continue;
      return [];
    }
    const phrase = [at];
    for (let end = at + 1; end < to && phrase.length < LONGEST_PHRASE && owners[end] === -1; end++) {
      if (breakAfter(passage, end - 1) !== 'none') break;
      // "the ordinary *share* capital"
      if (terms[end] === undefined && MEASURES.has(words[end]!.folded) && terms[end + 1] !== undefined) continue;
      if (terms[end] === undefined || isParticiple(words[end]!.folded)) break;
      phrase.push(end);
    }
    return rolesOf(passage, phrase);
  }
  return [];
}

/** Where the complement of a passive begins: "$5 was received | from customs". */
function passiveFrom({ words, owners }: Passage, to: number, next: number): number {
  let at = next;
  while (at < to && at - next < 3 && owners[at] === -1 && AUXILIARIES.has(words[at]!.folded)) at++;
  if (at === next || at >= to || owners[at] !== -1 || !isParticiple(words[at]!.folded)) return next;
  return at + 1 < to && words[at + 1]!.folded === 'from' ? at + 1 : next;
}

const COMPLEMENTS = new Set(['from', 'of', 'in', 'for', 'on']);
