import { labelOf } from './label.ts';
import { nounAfter, nounBehind } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { breakAfter, isParticiple, type Governing } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { isLedTo } from './rows.ts';
import { isReported, subjectOf } from './subject.ts';
import {
  ARTICLES,
  AUXILIARIES,
  COMPARATIVES,
  CONJUNCTIONS,
  DOING,
  INSERTED,
  MEASURES,
  MODALS,
  MOVEMENTS,
  PREPOSITIONS,
  RELATIVES,
  TARGETS,
  TIMES,
} from './vocabulary.ts';

// Between the noun and its figure stand a verb, an adverb, a preposition, and little else.
const FURTHEST = 5;
const LONGEST_APPOSITION = 6;
const LONGEST_INSERTION = 24;
const LONGEST_AGENT = 6;
/** What stands between who estimates and the estimate. */
const BESIDE_AGENT = new Set(['at', 'to']);

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
  const next = passage.owners[figure[1]] === -1 ? passage.words[figure[1]]!.folded : '';
  const isSubject = breakAfter(passage, figure[0] - 1) === 'comma' && AUXILIARIES.has(next);
  const before = isSubject ? NOTHING : governedFromLeft(passage, bounds[0], figure[0]);
  if (before.isTight) return before.words;
  const after = nounAfter(passage, bounds[1], figure[1]);
  // "We called for 15 million acres of *wilderness*", "bought 80 percent of the *shares*".
  const isOfAfter =
    before.words.length === 0 || (next === 'of' && after.length > 0 && !isApposed(passage, bounds[1], figure));
  return isOfAfter ? after : before.words;
}

/** Whether a figure is put in between two commas: "*turnout*, 40 percent of voters, fell". */
function isApposed(passage: Passage, to: number, [first, next]: readonly [number, number]): boolean {
  if (breakAfter(passage, first - 1) !== 'comma') return false;
  let at = next;
  while (at < to && at - next < LONGEST_APPOSITION && breakAfter(passage, at) === 'none') at++;
  return at < to && breakAfter(passage, at) === 'comma';
}

/** What stands before a figure. */
interface Before {
  readonly words: readonly Governing[];
  /** Whether it can be of nothing else: "*inflation* was", "a *deficit* of". */
  readonly isTight: boolean;
}

const NOTHING: Before = { words: [], isTight: false };

function governedFromLeft(passage: Passage, from: number, figure: number): Before {
  const { words, terms, owners } = passage;
  const dated = verbBeforeDate(passage, from, figure);
  if (dated !== undefined) return tight(subjectOf(passage, from, dated));
  let preposition = '';
  let isCompared = false;
  let isInDate = false;
  let passed = 0;
  for (let at = figure - 1; at >= from && passed <= FURTHEST; at--) {
    const owner = owners[at]!;
    if (owner !== -1) {
      // "$35 billion rather than $40 billion", "from $48 to $52": both are of the same.
      if (!isCompared) return NOTHING;
      while (at > from && owners[at - 1] === owner) at--;
      return governedFromLeft(passage, from, at);
    }
    const between = breakAfter(passage, at);
    if (between === 'clause' || between === 'sentence') return NOTHING;
    const { folded } = words[at]!;
    // "a balance in the Treasury on the 1st of July, 1862, of $5", "had fallen in April, 1893, to $97"
    isInDate = HUNG_BY.has(preposition) && (isOfDate(folded) || (isInDate && BESIDE_DATES.has(folded)));
    if (isInDate) continue;
    passed++;
    // "of which 161,911 acres were sold": a part of what was said before.
    if (CONJUNCTIONS.has(folded) || (RELATIVES.has(folded) && words[at - 1]?.folded === 'of')) return NOTHING;
    isCompared ||= COMPARATIVES.has(folded) || folded === 'to';
    if (between === 'comma') {
      const inserted = insertionBefore(passage, from, at, preposition);
      if (inserted !== undefined) {
        at = inserted;
        passed = 0;
        continue;
      }
    }
    if (TARGETS.has(folded) && at > from) continue;
    // "swelled to 455" says how the figure moved, as "rose to" does.
    if (MOVEMENTS.has(folded) && terms[at] !== undefined) return tight([{ at, role: 'head' }]);
    const isMoved = MOVES.has(preposition) && isParticiple(folded) && !PREPOSITIONS.has(folded);
    const isMovement = MOVEMENTS.has(folded) || (isMoved && at > from);
    // "did *not exceed $5*": the verb is part of the figure.
    const isHedged = at === figure - 1 && (MODALS.has(folded) || DOING.has(folded));
    if (isMovement || isHedged) return tight(subjectOf(passage, from, at));
    if (terms[at] !== undefined) {
      if (preposition === '' && isParticiple(folded)) return NOTHING;
      const passive = passiveBefore(passage, from, at);
      if (passive !== undefined && BESIDE_AGENT.has(preposition)) return tight(subjectOf(passage, from, passive));
      const moved = preposition === words[at + 1]?.folded ? movedTo(passage, from, at) : undefined;
      if (moved !== undefined) return tight(subjectOf(passage, from, moved));
      const noun = nounBefore(passage, from, at, preposition);
      return { words: noun, isTight: TIGHT.has(preposition) && !isParticiple(folded) };
    }
    if (between === 'comma' && TIMES.has(folded)) return NOTHING;
    // "at a pace of", "the sum of": the amount of what was said before.
    if (MEASURES.has(folded)) preposition = folded;
    else if (PREPOSITIONS.has(folded)) preposition ||= folded;
  }
  return NOTHING;
}

/** Where what is put in right before a figure, or before its preposition, begins: "the receipts were*, in cash,* $5". */
function insertionBefore(passage: Passage, from: number, last: number, preposition: string): number | undefined {
  const { words, owners } = passage;
  for (let at = last; at > from && owners[at - 1] === -1 && last - at < LONGEST_INSERTION; at--) {
    const between = breakAfter(passage, at - 1);
    if (between === 'clause' || between === 'sentence') return undefined;
    const { folded } = words[at]!;
    if (between !== 'comma') continue;
    if (INSERTED.has(folded) || isReported(words, at)) return at;
    // "the whole debt, funded and unfunded, to the sum of"
    if (last - at <= 2 && isParticiple(folded) && isParticiple(words[last]!.folded)) return at;
    // "a balance, in consequence of that, of $5"; and behind a verb.
    const isOpen = preposition === 'of' || AUXILIARIES.has(words[at - 1]!.folded);
    if (isOpen && PREPOSITIONS.has(folded)) return at;
  }
  return undefined;
}

/** The participle whose agent ends at a word: "are *estimated* by the Treasury Department at". */
function passiveBefore({ words, terms }: Passage, from: number, last: number): number | undefined {
  let at = last;
  while (at > from && last - at < LONGEST_AGENT && (terms[at] !== undefined || ARTICLES.has(words[at]!.folded))) at--;
  return words[at]!.folded === 'by' && at > from && isParticiple(words[at - 1]!.folded) ? at - 1 : undefined;
}

/** The verb that moves something to "the immense sum of" a figure, where `last` is the last word before that noun. */
function movedTo({ words, terms }: Passage, from: number, last: number): number | undefined {
  let at = last;
  while (at > from && terms[at] !== undefined) at--;
  if (!ARTICLES.has(words[at]!.folded) || at === from) return undefined;
  const verb = words[at - 1]!.folded === 'to' ? at - 2 : at - 1;
  const isVerb = verb >= from && MOVEMENTS.has(words[verb]!.folded) && !MEASURES.has(words[verb]!.folded);
  return isVerb ? verb : undefined;
}

/** "*was* on the 4th of March, 1853, $5": the verb before a date that a comma sets off from its figure. */
function verbBeforeDate(passage: Passage, from: number, figure: number): number | undefined {
  const { words, owners } = passage;
  if (breakAfter(passage, figure - 1) !== 'comma') return undefined;
  let at = figure - 1;
  for (; at >= from && owners[at] === -1; at--) {
    const { folded } = words[at]!;
    if (!isOfDate(folded) && !BESIDE_DATES.has(folded)) break;
  }
  return at >= from && at < figure - 1 && AUXILIARIES.has(words[at]!.folded) ? at : undefined;
}

function isOfDate(folded: string): boolean {
  return TIMES.has(folded) || /^\p{N}/u.test(folded);
}

/** What a figure can be of nothing else than. */
function tight(words: readonly Governing[]): Before {
  return { words, isTight: words.length > 0 };
}

const TIGHT = new Set(['of', 'at', 'to']);
const HUNG_BY = new Set(['of', 'to', 'at', 'by']);
const BESIDE_DATES = new Set(['the', 'of', 'on', 'in', 'at', 'by', 'during', 'for']);
const MOVES = new Set(['to', 'by']);
