import { loadStemmer } from './natural.ts';
import { findWords } from './words.ts';

/** Whether a text holds every one of some words, in whatever form: `delegation` is in “Delegations sent”. */
export async function loadWordMatch(words: readonly string[]): Promise<(text: string) => boolean> {
  const stem = await loadStemmer();
  const stems = (text: string) => findWords(text).map(({ folded }) => stem(folded));
  const wanted = words.flatMap(stems);
  return (text) => {
    const present = new Set(stems(text));
    return wanted.every((each) => present.has(each));
  };
}
