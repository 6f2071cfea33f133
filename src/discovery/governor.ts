import { STOP_WORDS } from '../quantities/noun-words.ts';
import type { Passage } from './passage.ts';
import {
  breakAfter,
  isParticiple,
  LONGEST_PHRASE,
  OF_NOUNS,
  phrasesTo,
  rolesOf,
  type Governing,
} from './noun-phrases.ts';
import { isLedTo, labelOf, subjectOf } from './subject.ts';
import {
  AUXILIARIES,
  COMPARATIVES,
  CONJUNCTIONS,
  MEASURES,
  MOVEMENTS,
  PREPOSITIONS,
  RELATIVES,
  TARGETS,
  TIMES,
} from './vocabulary.ts';

// Between the noun and its figure stand a verb, an adverb, a preposition, and little else.
const FURTHEST = 5;

/**
 * The noun that a figure is a figure of, where the figure names none itself: the subject of "The *unemployment rate*, at 5
 * percent in May, fell to 4.1 percent", the noun right before, "a *deficit* of $5", or the one behind, "$5 from *customs*".
 * @param bounds the words of the sentence
 * @param figure the first word of the figure, and the one after its last
 */
export function governingWords(
  passage: Passage,
  bounds: readonly [number, number],
  figure: readonly [number, number],
): readonly Governing[] {
  const label = labelOf(passage, figure[0]);
  // "Good news: 64 percent turnout": only in a row does what stands before tell more.
  const attributive = label.length > 0 && isLedTo(passage, figure[0]) ? [] : nounBehind(passage, bounds[1], figure);
  if (attributive.length > 0) return attributive;
  if (label.length > 0) return label;
  // "were sold for cash, 1,456,514 acres *were* taken": a figure that opens a clause is its subject.
  const isSubject = breakAfter(passage, figure[0] - 1) === 'comma' && isFollowedBy(passage, figure[1], AUXILIARIES);
  const before = isSubject ? [] : governedFromLeft(passage, bounds[0], figure[0]);
  return before.length > 0 ? before : nounAfter(passage, bounds[1], figure[1]);
}

function isFollowedBy({ words, owners }: Passage, next: number, those: ReadonlySet<string>): boolean {
  return owners[next] === -1 && those.has(words[next]!.folded);
}

/** The noun that a figure is put before: "the current 0 to 1/4 percent *target* range for the funds rate", "2 percent *inflation*". */
function nounBehind(passage: Passage, to: number, [first, next]: readonly [number, number]): Governing[] {
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

function governedFromLeft(passage: Passage, from: number, figure: number): readonly Governing[] {
  const { words, terms, owners } = passage;
  let preposition = '';
  let isCompared = false;
  let isInDate = false;
  let passed = 0;
  for (let at = figure - 1; at >= from && passed <= FURTHEST; at--) {
    const owner = owners[at]!;
    if (owner !== -1) {
      // "$35 billion rather than $40 billion", "from $48 to $52": both are of the same.
      if (!isCompared) return [];
      while (at > from && owners[at - 1] === owner) at--;
      return governedFromLeft(passage, from, at);
    }
    const between = breakAfter(passage, at);
    if (between === 'clause' || between === 'sentence') return [];
    const { folded } = words[at]!;
    // "a balance in the Treasury on the 1st of July, 1862, of $5", "had fallen in April, 1893, to $97"
    isInDate =
      HUNG_BY.has(preposition) &&
      (TIMES.has(folded) || /^\p{N}/u.test(folded) || (isInDate && BESIDE_DATES.has(folded)));
    if (isInDate) continue;
    passed++;
    // "of which 161,911 acres were sold": a part of what was said before.
    if (CONJUNCTIONS.has(folded) || (RELATIVES.has(folded) && words[at - 1]?.folded === 'of')) return [];
    isCompared ||= COMPARATIVES.has(folded) || folded === 'to';
    if (TARGETS.has(folded) && at > from) continue;
    // "swelled to 455" says how the figure moved, as "rose to" does.
    if (MOVEMENTS.has(folded) && terms[at] !== undefined) return [{ at, role: 'head' }];
    const isMoved = MOVES.has(preposition) && isParticiple(folded) && !PREPOSITIONS.has(folded);
    const isMovement = MOVEMENTS.has(folded) || (isMoved && at > from);
    if (isMovement) return subjectOf(passage, from, at);
    if (terms[at] !== undefined) {
      return preposition === '' && isParticiple(folded) ? [] : nounBefore(passage, from, at, preposition);
    }
    if (between === 'comma' && TIMES.has(folded)) return [];
    // "at a pace of", "the sum of": the amount of what was said before.
    if (MEASURES.has(folded)) preposition = folded;
    else if (PREPOSITIONS.has(folded)) preposition ||= folded;
  }
  return [];
}

const HUNG_BY = new Set(['of', 'to', 'at', 'by']);
const BESIDE_DATES = new Set(['the', 'of', 'on', 'in', 'at', 'by', 'during', 'for']);
const MOVES = new Set(['to', 'by']);

/** The noun right before a figure, with what it hangs on: "(sales of) *public lands*", "*balance* (in the Treasury) of". */
function nounBefore(passage: Passage, from: number, last: number, preposition: string): Governing[] {
  const phrases = phrasesTo(passage, from, last);
  // What comes before "of $5" is of that amount as a whole; before a bare figure, the nearest noun is.
  const main = preposition === 'of' ? phrases.length - 1 : 0;
  return phrases.flatMap((phrase, i) =>
    i === main ? rolesOf(passage, phrase) : phrase.map((at): Governing => ({ at, role: i < main ? 'in' : 'of' })),
  );
}

/** The noun right behind a figure: "$5 from *internal revenue*", "$5 in *grants*". */
function nounAfter(passage: Passage, to: number, next: number): Governing[] {
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
      if (MEASURES.has(folded) || folded === 'of') continue;
      return [];
    }
    const phrase = [at];
    for (let end = at + 1; end < to && phrase.length < LONGEST_PHRASE && owners[end] === -1; end++) {
      if (terms[end] === undefined || breakAfter(passage, end - 1) !== 'none') break;
      if (isParticiple(words[end]!.folded)) break;
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
