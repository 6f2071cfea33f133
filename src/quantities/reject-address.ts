import { STREETS } from './labels.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { tokenAfter } from './tokens.ts';

/** An address at digits: a street within three capitalised words, `10 Downing Street`. */
export function rejectAddress(text: string, at: number, end: number): Rejection | undefined {
  if (end - at > 5) return undefined;
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
