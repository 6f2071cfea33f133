import { AMOUNT_VERBS, AUXILIARIES } from './amount-verbs.ts';
import type { Negation } from './negation-of-verb.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATIVES = words('no none nobody nothing nowhere neither');
// "no doubt", "no longer", "nothing but"
const AFTER_NO = words('doubt doubts question wonder matter longer sooner more fewer less later but');
// "not one club", "not a single club"; "not all clubs" leaves open how many others.
const ONE = words('one a');
const SOME = words('all every everyone everybody everything always many');
// "in no year", "at no time"
const BEFORE_NO = words('in at on under by');
// What begins a clause of its own, into which no "no" reaches, and what an amount belongs to that is only spoken of.
const CLAUSE_OPENERS = words(
  'and but that if when whenever while whilst because since although though unless until where whereas whether why how what ' +
    'so than as after before despite say says said',
);
const RELATIVES = words('who which whose whom');
// "no evidence suggests that": what is not thought is not denied.
const THOUGHTS = words(
  'evidence sign signs indication hint proof suggestion claim claims claimed suggest suggests suggested think thinks thought ' +
    'believe believes believed know knows knew expect expects expected imagine imagined suppose reason chance risk',
);
const OF_NOUNS = words('among amongst between like including');
const OF_VERBS = words('by to at');
const PREPOSITIONS = words('of for in on with from within during through across against over');
const OF_OBJECTS = words('of with');
const DETERMINERS = words('the these those this its their our his her');
const ADVERBS = words('ever even yet once there');
const FURTHEST = 10;

/**
 * The negation that a clause begins with, before a bound at `at`: "No country has", "None of the clubs in the north has",
 * "In no year did sales".
 * @param isVerb whether the words of the bound are a verb: `exceed`
 */
export function negationOfClause(text: string, at: number, isVerb: boolean): Negation | undefined {
  const verb = verbBefore(text, at);
  if (verb === undefined) return undefined;
  const { preposition, token: last } = verb;
  let kind: Negation['kind'] = isVerb || (preposition === undefined && isFinite(last)) ? 'denied' : 'unsure';
  let token: Token | undefined = last;
  let hasVerb = false;
  for (let steps = 0; steps < FURTHEST && token !== undefined && isInClause(text, token); steps++) {
    const start = negativeStart(text, token, preposition);
    if (start !== undefined) {
      // "no child under 12", "no one of more than 400 members": a bound that belongs to the noun.
      if (kind === 'unsure' && preposition === undefined && steps < 2) return undefined;
      if (!isSubject(text, start)) return OF_OBJECTS.has(preposition ?? 'of') ? { kind: 'unsure', start } : undefined;
      if (preposition === 'of' && !hasVerb) return undefined;
      return { kind: isOfSome(text, start) ? 'unsure' : kind, start };
    }
    hasVerb ||= isFinite(token);
    // "no one was tried for the deaths of more than 400": these died.
    if (preposition === 'of' && !hasVerb && DETERMINERS.has(token.word)) return undefined;
    if (RELATIVES.has(token.word) || THOUGHTS.has(token.word)) kind = 'unsure';
    token = tokenBefore(text, token.start);
  }
  return undefined;
}

// The word before a bound, with the preposition between: "has", "grew by", "was heard in".
function verbBefore(text: string, at: number): { token: Token; preposition: string | undefined } | undefined {
  let token = tokenBefore(text, at);
  while (token !== undefined && ADVERBS.has(token.word)) token = tokenBefore(text, token.start);
  if (token === undefined || OF_NOUNS.has(token.word) || DETERMINERS.has(token.word)) return undefined;
  const before = tokenBefore(text, token.start);
  if (OF_VERBS.has(token.word)) return before && { token: before, preposition: undefined };
  return PREPOSITIONS.has(token.word)
    ? before && { token: before, preposition: token.word }
    : { token, preposition: undefined };
}

// "has", "paid"; but not "having" and "valued", which may belong to a noun.
function isFinite({ word }: Token): boolean {
  return !word.endsWith('ing') && (AUXILIARIES.has(word) || AMOUNT_VERBS.has(word));
}

function isInClause(text: string, { kind, word, start, end }: Token): boolean {
  if (kind === 'sign') return word === '-' && text[start - 1] !== ' ' && text[end] !== ' ';
  return !CLAUSE_OPENERS.has(word);
}

function negativeStart(text: string, token: Token, preposition: string | undefined): number | undefined {
  const { word, start } = token;
  // "does not have a deficit of more than 3%"
  if (word === 'never' || (preposition === 'of' && /^(?:not|cannot|.*n['’]t)$/.test(word))) return start;
  const next = tokenAfter(text, token.end)?.word ?? '';
  if (word === 'not') return ONE.has(next) || SOME.has(next) ? start : undefined;
  return NEGATIVES.has(word) && !AFTER_NO.has(next) ? start : undefined;
}

function isOfSome(text: string, start: number): boolean {
  const not = tokenAfter(text, start);
  return not?.word === 'not' && SOME.has(tokenAfter(text, not.end)?.word ?? '');
}

// What opens the clause is its subject, or the time of all of it.
function isSubject(text: string, start: number): boolean {
  let before = tokenBefore(text, start);
  if (before !== undefined && BEFORE_NO.has(before.word)) before = tokenBefore(text, before.start);
  return before === undefined || before.kind === 'sign' || CLAUSE_OPENERS.has(before.word);
}
