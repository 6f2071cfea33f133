import type { Word } from '../corpus/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstAt } from './sentence-words.ts';
import type { ToTerm } from './terms.ts';
import {
  ANYBODY,
  AUXILIARIES,
  DEEDS,
  FILLERS,
  GIVING,
  HORIZONS,
  LIGHT,
  MEASURES,
  MOVEMENTS,
  PERFECTS,
  PRONOUNS,
  REACHING,
  SPANS,
  TAKEN_IN,
  TAKING,
} from './vocabulary.ts';

const REACH = 'reach';
const CURRENCY = /^[A-Z]{3}$/;

/**
 * The terms of a paragraph's words. Some say nothing but where they stand by a figure: "raised $5", "people reached",
 * "6,000 of you gave".
 * @param owners the index of the quantity that each word belongs to; -1 for none
 */
export function termsOf(
  words: readonly Word[],
  quantities: readonly Quantity[],
  owners: Int32Array,
  toTerm: ToTerm,
): readonly (string | undefined)[] {
  const terms = words.map(({ folded }) => toTerm(folded));
  const folded = (at: number) => words[at]?.folded ?? '';
  // "six hundred and forty people": a number in words is no term of its neighbours.
  for (const { figureStart, figureEnd } of quantities) {
    for (let at = firstAt(words, figureStart); at < words.length && words[at]!.end <= figureEnd; at++)
      terms[at] = undefined;
  }
  for (let at = 0; at < words.length; at++) {
    const quantity = quantities[owners[at + 1] ?? -1];
    if (owners[at] === -1 && GIVING.has(folded(at)) && CURRENCY.test(quantity?.unit ?? ''))
      terms[at] = toTerm('donate');
    // "took in $21,300"
    else if (folded(at) === 'in' && TAKEN_IN.has(folded(at - 1)) && CURRENCY.test(quantity?.unit ?? ''))
      terms[at] = toTerm('revenue');
    else if (REACHING.has(folded(at)) && isOfPeople(words, at, quantity)) terms[at] = REACH;
    else if (SPANS.has(folded(at)) && HORIZONS.has(folded(at - 1))) terms[at] = terms[at - 1] = undefined;
  }
  for (const { counted, unit, end } of quantities) {
    const next = firstAt(words, end);
    const isOfYou = counted === null && folded(next) === 'of' && PRONOUNS.has(folded(next + 1));
    if (isOfYou || ANYBODY.has(counted ?? '') || (counted === null && unit === null)) {
      let verb = isOfYou ? next + 2 : next;
      while (PERFECTS.has(folded(verb))) verb++;
      const deed = deedAt(words, verb, terms, toTerm);
      if (deed !== undefined) terms[verb] = toTerm(deed);
    }
    // "800 reports": what elsewhere says nothing is counted here.
    if (counted !== null && isCountable(folded(next - 1))) terms[next - 1] ??= folded(next - 1);
  }
  return terms;
}

/** Whether a word that elsewhere says nothing can be what is counted: "800 *reports*", "955 *projects*", "238,000 *shares*". */
function isCountable(folded: string): boolean {
  return FILLERS.has(folded) || (folded.endsWith('s') && (MOVEMENTS.has(folded) || MEASURES.has(folded)));
}

/** What people did, of the verb at a word: "took part", "sent us a gift". */
function deedAt(
  words: readonly Word[],
  verb: number,
  terms: readonly (string | undefined)[],
  toTerm: ToTerm,
): string | undefined {
  const folded = (at: number) => words[at]?.folded ?? '';
  if (TAKING.has(folded(verb)) && folded(verb + 1) === 'part') return 'attend';
  const isOfGift = LIGHT.has(folded(verb)) && [1, 2, 3].some((ahead) => terms[verb + ahead] === toTerm('donate'));
  return isOfGift ? 'donate' : DEEDS.get(folded(verb));
}

/** "reached 31,000 people", "people reached", "people were reached": whom something came to, and no height. */
function isOfPeople(words: readonly Word[], at: number, next: Quantity | undefined): boolean {
  const before = (back: number) => words[at - back]?.folded ?? '';
  if (ANYBODY.has(next?.counted ?? '') || ANYBODY.has(before(1))) return true;
  return AUXILIARIES.has(before(1)) && ANYBODY.has(before(2));
}
