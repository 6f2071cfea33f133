import { STATE_CODES, STREETS } from './labels.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** An address at digits: a street within three capitalised words, `10 Downing Street`, or a state, `New York, NY 10017`. */
export function rejectAddress(text: string, at: number, end: number): Rejection | undefined {
  if (end - at > 5) return undefined;
  const state = end - at === 5 ? tokenBefore(text, at) : undefined;
  if (state !== undefined && isStateOf(text, state)) return reject('address', state.start, end);
  let token = tokenAfter(text, end);
  for (
    let count = 0;
    count < 3 && token?.kind === 'word' && text[token.start] !== text[token.start]!.toLowerCase();
    count++
  ) {
    if (count > 0 && STREETS.has(token.word)) return reject('address', at, token.end);
    token = tokenAfter(text, token.end);
  }
  return undefined;
}

// Behind a town: "New York, NY 10017", "Boston MA 12110". In a line of capitals "IN 20000 CASES" is none.
function isStateOf(text: string, { start, end }: Token): boolean {
  if (end - start !== 2 || !STATE_CODES.has(text.slice(start, end))) return false;
  const town = tokenBefore(text, start);
  if (town?.word === ',') return true;
  return town?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text.slice(town.start, town.end));
}
