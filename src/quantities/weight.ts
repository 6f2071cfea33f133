import { isDash } from './characters.ts';
import type { UnitReading } from './read-unit.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

const WEIGHING: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight kg kilograms kilogrammes kilos'.split(' '),
);
const MONEY_OF: ReadonlySet<string> = new Set(
  (
    'debt debts money cash savings investment funding public taxpayers taxpayer aid profit profits revenue damage cuts ' +
    'spending sales assets rent tax taxes wages pay compensation benefits fines income credit equity losses costs value ' +
    'goods support grants business loans turnover extra our their his her your my new work orders contracts'
  ).split(' '),
);
const MOST_WORDS = 4;

/** The unit of a number at `at`, pounds as a weight where a weight is spoken of: `weighs 210 pounds`, `(25 pounds)` after kilograms, `a 200-pound man`, `20 pounds of wool`. */
export function weightOf(text: string, at: number, unit: UnitReading | undefined): UnitReading | undefined {
  if (unit?.name !== 'GBP' || unit.divisor !== 1) return unit;
  return isWeight(text, at, unit) ? { ...unit, name: 'pound-mass', kind: 'measure', dimension: 'mass' } : unit;
}

function isWeight(text: string, at: number, { end }: UnitReading): boolean {
  const word = tokenBefore(text, end);
  if (word === undefined || !word.word.startsWith('pound')) return false;
  if (isDash(text[word.start - 1])) return true;
  const of = tokenAfter(text, end);
  const stuff = of?.word === 'of' ? tokenAfter(text, of.end) : undefined;
  if (stuff?.kind === 'word' && !MONEY_OF.has(stuff.word)) return true;
  let token = tokenBefore(text, at);
  for (let steps = 0; steps < MOST_WORDS && token !== undefined; steps++) {
    if (WEIGHING.has(token.word)) return true;
    token = tokenBefore(text, token.start);
  }
  return false;
}
