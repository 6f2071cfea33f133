import { breakAfter, isParticiple, isPast, OF_NOUNS, phrasesTo, rolesOf, type Governing } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import {
  ARTICLES,
  AUXILIARIES,
  COLLECTIONS,
  DEFINITES,
  INSERTED,
  MEASURES,
  MODALS,
  MOVEMENTS,
  PREDETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SAYING,
  STANDING,
  SUBORDINATORS,
} from './vocabulary.ts';

const FURTHEST = 5;
const LONGEST_INSERTION = 16;

/** The subject of a verb. */
export function subjectOf(passage: Passage, from: number, verb: number): Governing[] {
  const { words } = passage;
  const [opening, end] = clauseOf(passage, from, verb);
  // "*Exports* reached the highest figure in history, amounting to $5": of what the verb before is of.
  if (words[verb]!.folded.endsWith('ing') && verb > from && breakAfter(passage, verb - 1) === 'comma') {
    for (let at = end - 1; at > opening; at--) if (isFinite(words, at)) return subjectOf(passage, from, at);
  }
  const open = innermost(passage, opening, end);
  const stood = pronounIn(passage, open, end) ? standsFor(passage, from, open) : [];
  if (stood.length > 0) return stood;
  if (RELATIVES.has(words[open]!.folded)) return antecedentOf(passage, from, open);
  return measuredIn(passage, open, end);
}

/** Whether a clause has no other subject than a pronoun: "on the 31st of October *it* amounted to". */
function pronounIn({ words, terms }: Passage, open: number, end: number): boolean {
  for (let at = end - 1; at >= open; at--) {
    if (STANDING.has(words[at]!.folded)) return true;
    if (terms[at] !== undefined) return false;
  }
  return false;
}

/** The subject of the clause before, for which a pronoun stands. */
function standsFor(passage: Passage, from: number, open: number): Governing[] {
  const { words, owners } = passage;
  for (let at = open - 1; at > from; at--) {
    if (owners[at] === -1 && (isFinite(words, at) || isSaying(words, at) || AUXILIARIES.has(words[at]!.folded)))
      return subjectOf(passage, from, at);
  }
  return [];
}

/** The phrases of a stretch of words, by what they say of the figure that it names. */
export function measuredIn(passage: Passage, open: number, end: number): Governing[] {
  const { words, terms } = passage;
  const phrases: { words: number[]; preposition: string }[] = [];
  let preposition = '';
  let isOpen = false;
  for (let at = open; at < end; at++) {
    const { folded } = words[at]!;
    const isTerm = terms[at] !== undefined && passage.owners[at] === -1;
    if (isTerm) {
      if (isOpen && breakAfter(passage, at - 1) === 'none') phrases.at(-1)!.words.push(at);
      else {
        phrases.push({ words: [at], preposition });
        preposition = '';
      }
    } else if (PREPOSITIONS.has(folded)) preposition = folded;
    else if (opensPhrase(words, open, at)) preposition = '';
    else if (MEASURES.has(folded) && phrases.length === 0) preposition = '';
    if (MEASURES.has(folded) && preposition !== '' && phrases.length === 0) preposition = '';
    isOpen = isTerm;
  }
  // "The number of members": what follows a word for an amount is the subject itself.
  // "At the passage of that act the public debt" opens with what hangs on nothing in it.
  const isDoneTo = (phrase: readonly number[]) => phrase.every((at) => isPast(words[at]!.folded));
  const free = phrases.findIndex(({ preposition: hung, words: phrase }) => hung === '' && !isDoneTo(phrase));
  const isFronted = free > 0 && PREPOSITIONS.has(words[open]!.folded);
  const ofOne = phrases.findIndex(
    ({ preposition: hung, words: phrase }, i) => (hung === '' && (i === 0 || !isDoneTo(phrase))) || hung === 'of',
  );
  const first = Math.max(0, isFronted ? free : ofOne);
  // "The list of donors": what it is a list of.
  const named = phrases[first]?.words ?? [];
  const isCollection = named.length === 1 && COLLECTIONS.has(words[named[0]!]!.folded);
  const main = isCollection && phrases[first + 1]?.preposition === 'of' ? first + 1 : first;
  const nearest = phrases.length - 1;
  // "The amount paid to pensioners": what it is paid to is what tells.
  const complement = phrases[main + 1];
  if (
    complement !== undefined &&
    complement.preposition !== '' &&
    phrases[main]!.words.every((at) => isParticiple(words[at]!.folded))
  ) {
    const done = phrases[main]!.words.map((at): Governing => ({ at, role: 'modifier' }));
    return [...rolesOf(passage, complement.words), ...done];
  }
  // "The portion sold": nothing is named.
  if (phrases.length === 1 && named.every((at) => isPast(words[at]!.folded)))
    return named.map((at): Governing => ({ at, role: 'deed' }));
  return phrases.flatMap(({ words: phrase, preposition: hung }, i) => {
    if (i === main || (i === nearest && words[phrase[0]! - 1]?.folded === 'and')) return rolesOf(passage, phrase);
    // "children fully *immunized*"
    const isDone = i === main + 1 && hung === '' && phrase.every((at) => isParticiple(words[at]!.folded));
    const role = isDone ? 'modifier' : OF_NOUNS.has(hung) && hung !== 'in' && hung !== 'on' ? 'of' : 'in';
    return phrase.map((at): Governing => ({ at, role }));
  });
}

/** "During the same period | *the* expenditures": what a preposition before another word stood by is over. */
function opensPhrase(words: Passage['words'], open: number, at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  return at > open && ARTICLES.has(words[at]!.folded) && !PREPOSITIONS.has(before) && !PREDETERMINERS.has(before);
}

/** "will | be | reduced" */
function isAuxiliary(passage: Passage, at: number): boolean {
  const { folded } = passage.words[at]!;
  return (AUXILIARIES.has(folded) || MODALS.has(folded)) && breakAfter(passage, at) === 'none';
}

/** The clause within a clause: "expects *inflation* to rise to", "confidence that *inflation* is". */
function innermost({ words, terms }: Passage, open: number, verb: number): number {
  let isNamed = false;
  for (let at = verb - 1; at >= open; at--) {
    const { folded } = words[at]!;
    // "of that act" points to an act.
    const isRelative = RELATIVES.has(folded) && !PREPOSITIONS.has(words[at - 1]?.folded ?? '');
    if (isRelative) return isNamed ? at + 1 : at;
    if (isNamed && (isFinite(words, at) || SUBORDINATORS.has(folded) || isSaying(words, at))) return at + 1;
    // "is stated to be"
    const isSaid = isPast(folded) && AUXILIARIES.has(words[at - 1]?.folded ?? '');
    isNamed ||= terms[at] !== undefined && !isSaid;
  }
  return open;
}

/** Whether a word moves a figure within a sentence: no "amount of" something, and nothing "covered by". */
function isFinite(words: Passage['words'], at: number): boolean {
  const { folded } = words[at]!;
  const [before, next] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
  if (!MOVEMENTS.has(folded) || folded.endsWith('ing') || next === 'by') return false;
  return !MEASURES.has(folded) || (next !== 'of' && next !== 'in' && before !== 'a' && !DEFINITES.has(before));
}

/** "said | *revenue* would be", and no "sales announced by". */
function isSaying(words: Passage['words'], at: number): boolean {
  return SAYING.has(words[at]!.folded) && !PREPOSITIONS.has(words[at + 1]?.folded ?? '');
}

/** What "which" stands for: the noun right before it. */
function antecedentOf(passage: Passage, from: number, relative: number): Governing[] {
  const { words, terms, owners } = passage;
  for (let at = relative - 1; at >= from && relative - at <= FURTHEST && owners[at] === -1; at--) {
    if (terms[at] === undefined) {
      if (MOVEMENTS.has(words[at]!.folded)) return [];
      continue;
    }
    const [nearest, ...outer] = phrasesTo(passage, from, at);
    return [...rolesOf(passage, nearest!), ...outer.flat().map((word): Governing => ({ at: word, role: 'modifier' }))];
  }
  return [];
}

/** Where the clause of a verb opens: behind the comma before it, unless that only closes what was put in between. */
function clauseOf(passage: Passage, from: number, verb: number): readonly [number, number] {
  const { words, terms, owners } = passage;
  let isNamed = false;
  let open = verb;
  while (open > from && isAuxiliary(passage, open - 1)) open--;
  let end = verb;
  // "of merchandise, domestic and foreign, amounted to": what stands between two commas before the verb is put in.
  if (open > from && breakAfter(passage, open - 1) === 'comma') {
    let inner = open - 1;
    while (inner > from && open - inner < LONGEST_INSERTION && breakAfter(passage, inner - 1) === 'none') inner--;
    if (inner > from && breakAfter(passage, inner - 1) === 'comma' && owners[inner - 1] === -1) end = open = inner;
  }
  while (open > from && owners[open - 1] === -1) {
    const between = breakAfter(passage, open - 1);
    if (between === 'clause' || between === 'sentence') break;
    const folded = words[open]?.folded ?? '';
    if (between === 'comma' && isNamed && (INSERTED.has(folded) || isReported(words, open))) {
      end = open;
      isNamed = false;
    } else if (between === 'comma' && isNamed && (folded === 'with' || !PREPOSITIONS.has(folded))) {
      const inserted = insertedBefore(passage, from, open);
      if (inserted === undefined) break;
      end = open = inserted;
      isNamed = false;
    }
    open--;
    isNamed ||= terms[open] !== undefined;
  }
  return isNamed ? [open, end] : [open, verb];
}

/** Where what is put in began that goes on at a comma: "the expenditures, *including* interest, bounties, etc., were". */
function insertedBefore(passage: Passage, from: number, open: number): number | undefined {
  const { words, owners } = passage;
  for (let at = open - 1; at > from && owners[at - 1] === -1 && open - at < LONGEST_INSERTION; at--) {
    const between = breakAfter(passage, at - 1);
    if (between === 'clause' || between === 'sentence' || isFinite(words, at)) return undefined;
    if (between === 'comma' && (INSERTED.has(words[at]!.folded) || isReported(words, at))) return at;
  }
  return undefined;
}

/** "the balance, *as stated* in the report, was" */
export function isReported(words: Passage['words'], at: number): boolean {
  return words[at]!.folded === 'as' && isPast(words[at + 1]?.folded ?? '');
}
