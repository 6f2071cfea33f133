import { isSpaceAt } from './characters.ts';
import { tokenBefore } from './tokens.ts';

const LONGEST_SENTENCE = 400;
const OUT_OF_SIGHT = -1;

// Quantities come in order, and several stand in one sentence: what lies before the last place that was asked for is not
// looked through again. It saves a tenth of the time.
let seen = 0;
let start = 0;

/** Begins a new text: nothing that was found in another is remembered. */
export function forgetSentence(): void {
  seen = 0;
  start = 0;
}

/**
 * Where the sentence of a place begins, or the place itself where that is out of sight. Between two calls of
 * `forgetSentence` the text is always the same.
 */
export function sentenceStart(text: string, at: number): number {
  if (at < seen) forgetSentence();
  const limit = at - LONGEST_SENTENCE;
  const from = Math.max(seen, limit);
  const found = lastStart(text, from, at);
  if (found !== undefined) start = found;
  else if (from > seen) start = OUT_OF_SIGHT;
  seen = at;
  return start === OUT_OF_SIGHT || start < limit ? at : start;
}

/** Where the last sentence begins whose mark stands from `from` to before `at`. */
function lastStart(text: string, from: number, at: number): number | undefined {
  for (let i = at - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    // All marks stand before the letters.
    if (code > 0x3f) continue;
    switch (code) {
      case 0x0a:
        if (text.charCodeAt(i - 1) === 0x0a) return i + 1;
        break;
      case 0x21: // !
      case 0x2e: // .
      case 0x3f: // ?
        if (isSpaceAt(text, i + 1) && !isAbbreviation(text, i)) return i + 1;
        break;
      case 0x3a: // :
      case 0x3b: // ;
        return i + 1;
    }
  }
  return undefined;
}

function isAbbreviation(text: string, point: number): boolean {
  const word = tokenBefore(text, point);
  return word !== undefined && word.word.length <= 2 && word.kind === 'word';
}
