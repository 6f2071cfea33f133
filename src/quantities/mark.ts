import { isDash } from './characters.ts';
import { tokenAfter } from './tokens.ts';

const MARKS: ReadonlySet<string> = new Set(['mark', 'milestone', 'barrier', 'threshold']);

/** Whether a figure that ends at `end` is a mark that is passed or not: `the 400 mark`, `the 5% barrier`. */
export function isMark(text: string, end: number): boolean {
  const next = tokenAfter(text, end);
  const noun = next !== undefined && isDash(next.word) ? tokenAfter(text, next.end) : next;
  return MARKS.has(noun?.word ?? '');
}
