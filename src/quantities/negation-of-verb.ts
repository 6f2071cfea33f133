import { AMOUNT_VERBS, AUXILIARIES } from './amount-verbs.ts';
import { tokenBefore, type Token } from './tokens.ts';

/**
 * What is said before an amount that may not be so. `denied` is said not to be: "no club has more than 400". `doubted` is
 * said to be so seldom, or hardly likely. Of the `unsure` it cannot be told whether it is denied: "no case was heard for
 * more than 400 days".
 */
export interface Negation {
  readonly kind: 'denied' | 'doubted' | 'unsure';
  readonly start: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATORS = words('not never cannot nor neither without');
const DOUBTS = words('unlikely rarely seldom');
// "failed to exceed 20", "has yet to reach 20"
const BEFORE_TO = words('fail fails failed failing refuse refuses refused unable impossible yet');
// "not expected to exceed 20": who expects does not know.
const EXPECTED = words('expected likely thought believed predicted forecast projected estimated meant known');
const BEFORE_AMOUNT = words('by at for');
const MOST_BETWEEN = 4;

/** The negation that begins the group of verbs right before `at`: "has never been", "did not fall by", "is unlikely to". */
export function negationOfVerb(
  text: string,
  at: number,
  verbs: ReadonlySet<string> = AMOUNT_VERBS,
): Negation | undefined {
  let token = tokenBefore(text, at);
  let next: Token | undefined;
  // "has not worked for more than 20 days" may say how long it has not.
  let kind: Negation['kind'] = token?.word === 'for' ? 'unsure' : 'denied';
  if (token !== undefined && BEFORE_AMOUNT.has(token.word)) token = tokenBefore(text, token.start);
  for (let steps = 0; steps <= MOST_BETWEEN && token?.kind === 'word'; steps++) {
    const negation = negator(text, token, next?.word);
    if (negation !== undefined) return kind === 'denied' ? negation : { ...negation, kind };
    if (EXPECTED.has(token.word)) kind = 'doubted';
    else if (!AUXILIARIES.has(token.word) && !verbs.has(token.word)) return undefined;
    next = token;
    token = tokenBefore(text, token.start);
  }
  return undefined;
}

function negator(text: string, { word, start }: Token, next: string | undefined): Negation | undefined {
  if (DOUBTS.has(word)) return { kind: 'doubted', start };
  if (NEGATORS.has(word) || /n['’]t$/.test(word)) return { kind: 'denied', start };
  if (next === 'to' && BEFORE_TO.has(word)) return { kind: 'denied', start };
  const no = word === 'longer' ? tokenBefore(text, start) : undefined;
  return no?.word === 'no' ? { kind: 'denied', start: no.start } : undefined;
}
