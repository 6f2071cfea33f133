import { HEDGES_BEFORE, type Hedge } from './hedges.ts';
import type { HedgeMatch } from './match-hedge.ts';
import type { HedgeKind } from './quantity.ts';
import { tokenBefore, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATORS = words('not never cannot nor neither');

/** What may stand between a "not" and the bound that it denies: auxiliaries, and verbs whose object is an amount. */
const BETWEEN = words(
  'to be been being have has had having get gets got gotten getting ever even yet ' +
    'allow attract carry charge consume contain cost cover drop earn employ exist fall fell fallen gain go gone grow hold ' +
    'include last lasted live lose make need number pay produce reach receive require rise risen rose sell sleep ' +
    'spend stay take taken total travel use wait weigh win work',
);
const MOST_BETWEEN = 3;

const row = (hedgeWords: string): Hedge => HEDGES_BEFORE.find(({ words: known }) => known === hedgeWords)!;

// A denied "at most" or "almost" bounds nothing in these rows' way: "not up to 20" is left as it stands.
const DENIED: Readonly<Partial<Record<HedgeKind, Hedge>>> = {
  above: row('not more than'),
  below: row('not less than'),
  'at-least': row('less than'),
};
const ABOUT = row('about');

/**
 * A bound that a "not" before it turns round: `cannot exceed 20`, `isn't more than 20` and `never rose above 20` are
 * 20 at most. `not much more than 20` bounds nothing. Any other hedge is as it was.
 */
export function denied(text: string, match: HedgeMatch, floor: number): HedgeMatch {
  const opposite = DENIED[match.row.hedge];
  if (opposite === undefined) return match;
  let token = tokenBefore(text, match.start, floor);
  for (let steps = 0; steps < MOST_BETWEEN && token !== undefined && BETWEEN.has(token.word); steps++) {
    token = tokenBefore(text, token.start, floor);
  }
  if (token === undefined || !isNegator(token)) return match;
  return { row: LOOSE.has(match.row.words) ? ABOUT : opposite, start: token.start, end: match.end };
}

// How far it is from the number, and not on which side of it, is what a "not" denies here.
const LOOSE: ReadonlySet<string> = new Set(
  HEDGES_BEFORE.map((hedge) => hedge.words).filter((known) =>
    /^(far|much|many|well|just|a little|a bit|slightly|somewhat|comfortably) /.test(known),
  ),
);

function isNegator({ kind, word }: Token): boolean {
  return kind === 'word' && (NEGATORS.has(word) || /n['’]t$/.test(word));
}
