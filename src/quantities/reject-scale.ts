import { isDash } from './characters.ts';
import { MAGNITUDES } from './magnitudes.ts';
import { currencyBefore } from './read-currency.ts';
import { readUnit } from './read-unit.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

const SCALES: ReadonlySet<string> = new Set(
  MAGNITUDES.map(({ words }) => words).filter((words) => words !== 'dozens' && words !== 'scores'),
);
// "amounts in thousands", "dollars in millions", "stated in thousands": not "they died in thousands".
const BEFORE_IN: ReadonlySet<string> = new Set(
  (
    'amounts amount figures figure numbers number data values stated expressed shown presented reported given measured ' +
    'dollars euros pounds yen tonnes tons people persons population'
  ).split(' '),
);
const LONGEST_COUNTED = 4;

/**
 * Whether a plural magnitude is the scale of a table's or a filing's figures, and no figure: `Revenue (in millions)`,
 * `Visits (thousands)`, `$ millions`, `in thousands of euros`.
 */
export function isScale(text: string, word: Token): boolean {
  if (!SCALES.has(word.word)) return false;
  if (currencyBefore(text, word.start, 0) !== undefined) return true;
  const before = tokenBefore(text, word.start);
  const isIn = before?.word === 'in';
  const opener = isIn ? tokenBefore(text, before.start) : before;
  const isHead =
    opener?.word === '(' || (isIn && (opener === undefined || opener.word === ',' || BEFORE_IN.has(opener.word)));
  const of = tokenAfter(text, word.end);
  if (of?.word !== 'of') return isHead && endsHead(text, word.end, of);
  const unit = readUnit(text, of.end);
  if (unit !== undefined) return isIn || (isHead && tokenAfter(text, unit.end)?.word === ')');
  return isHead && isCountedInHead(text, of.end);
}

function endsHead(text: string, end: number, next: Token | undefined): boolean {
  if (next === undefined || next.word === ')' || next.word === ':' || next.word === ']' || isDash(next.word))
    return true;
  if (text.slice(end, next.start).includes('\n')) return true;
  // "(in thousands, except per share data)"
  return next.word === ',' || next.word === 'except';
}

// "(thousands of visits): 1,253", and no "(thousands of people fled)".
function isCountedInHead(text: string, at: number): boolean {
  let token = tokenAfter(text, at);
  for (let steps = 0; steps < LONGEST_COUNTED && token?.kind === 'word'; steps++) token = tokenAfter(text, token.end);
  if (token?.word === ')') token = tokenAfter(text, token.end);
  return token?.word === ':' || (token !== undefined && isDash(token.word));
}
