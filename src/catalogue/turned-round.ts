import { CHANGE_NOUNS, CHANGE_WORDS } from '../quantities/changes.ts';
import { OPPOSITES } from '../quantities/opposites.ts';

/** Each two kinds of words that are opposites: up and down, profit and loss, imports and exports. */
const KINDS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [changesTo('up'), changesTo('down')],
  ...[
    ...OPPOSITES,
    ...[
      'more/fewer',
      'more/less',
      'higher/lower',
      'above/below',
      'majority/minority',
      'profit/loss',
      'most/least',
      'create/destroy',
    ].map((pair) => pair.split('/') as [string, string]),
  ].map(([one, other]) => [new Set([one]), new Set([other])] as const),
];

function changesTo(direction: 'up' | 'down'): ReadonlySet<string> {
  const all = [...CHANGE_WORDS, ...CHANGE_NOUNS];
  // "off" is a slip away from "of".
  return new Set(all.flatMap(([word, to]) => (to === direction && word !== 'off' ? [word] : [])));
}

/** The kinds that a word is of, and which side of each. */
const SIDES = new Map<string, [kind: number, side: 0 | 1][]>();
for (const [kind, sides] of KINDS.entries()) {
  for (const side of [0, 1] as const) {
    for (const word of sides[side]) SIDES.set(word, [...(SIDES.get(word) ?? []), [kind, side]]);
  }
}

/** Whether a wording has the opposite where a quote has a word: fell for rose, loss for profit. */
export function isTurnedRound(quote: string, words: string): boolean {
  const [quoted, said] = [sidesOf(quote), sidesOf(words)];
  return KINDS.some((_, kind) => {
    const more = ([0, 1] as const).map((side) => (said[kind]?.[side] ?? 0) - (quoted[kind]?.[side] ?? 0));
    return (more[0]! > 0 && more[1]! < 0) || (more[0]! < 0 && more[1]! > 0);
  });
}

function sidesOf(text: string): Record<number, [number, number]> {
  const counts: Record<number, [number, number]> = {};
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const [kind, side] of SIDES.get(word) ?? []) (counts[kind] ??= [0, 0])[side]++;
  }
  return counts;
}
