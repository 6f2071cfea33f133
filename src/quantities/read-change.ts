import { CHANGE_NOUNS, CHANGE_WORDS } from './changes.ts';
import { isDash } from './characters.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

export type Direction = 'up' | 'down';

const ADVERBS: ReadonlySet<string> = new Set(
  'by further another sharply slightly steeply modestly only just about nearly roughly some back'.split(' '),
);

/**
 * Whether a figure from `start` to `end` says a change, and which: `rose 3 %`, `fell by a third`, `up 5`, `a 3 % rise`.
 * "Rose to 5" says a level. `isShare` is for percents and proportions, which "added" and "gained" change too.
 */
export function readChange(text: string, start: number, end: number, isRelative: boolean): Direction | undefined {
  let before = tokenBefore(text, start);
  let hasBy = false;
  for (
    let steps = 0;
    steps < 3 && before !== undefined && (ADVERBS.has(before.word) || before.word.endsWith('ly'));
    steps++
  ) {
    hasBy ||= before.word === 'by';
    before = tokenBefore(text, before.start);
  }
  // "cut deaths by 20 %": the verb stands before its object.
  const reach = hasBy ? 4 : 0;
  for (let steps = 0; steps < reach && before?.kind === 'word' && !CHANGE_WORDS.has(before.word); steps++) {
    before = tokenBefore(text, before.start);
  }
  const said = before === undefined ? undefined : CHANGE_WORDS.get(before.word);
  if (said !== undefined && (hasBy || isRelative || before!.word === 'up' || before!.word === 'down')) return said;
  if (before?.word === 'of' && isRelative) {
    const noun = tokenBefore(text, before.start);
    const direction = noun && CHANGE_NOUNS.get(noun.word);
    if (direction !== undefined) return direction;
  }
  if (!isRelative) return undefined;
  let after = tokenAfter(text, end);
  if (after !== undefined && isDash(after.word) && after.start === end) after = tokenAfter(text, after.end);
  if (after?.kind !== 'word') return undefined;
  const next = tokenAfter(text, after.end);
  return (
    CHANGE_NOUNS.get(after.word) ??
    AFTER.get(after.word) ??
    (next && CHANGE_NOUNS.get(next.word) && after.word.length > 3 ? CHANGE_NOUNS.get(next.word) : undefined)
  );
}

const AFTER: ReadonlyMap<string, Direction> = new Map([
  ['higher', 'up'],
  ['lower', 'down'],
  ['more', 'up'],
  ['less', 'down'],
  ['fewer', 'down'],
]);
