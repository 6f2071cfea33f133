import { loadStemmer } from '../corpus/natural.ts';
import { STOP_WORDS } from '../quantities/noun-words.ts';
import { FILLERS, IRREGULAR_FORMS, MEASURES, MOVEMENTS, NOUNS_IN_LY, SYNONYMS, TIMES } from './vocabulary.ts';

/** Takes a folded word to the term that it is counted as; undefined for a word that tells no statistic from another. */
export type ToTerm = (folded: string) => string | undefined;

const FIGURE = /\p{N}/u;

/** Loads what takes words to terms: stems of English, without words of grammar, of time, and of how figures move. */
export async function loadTerms(): Promise<ToTerm> {
  const stem = await loadStemmer();
  const known = new Map<string, string | undefined>();
  const toTerm = (given: string): string | undefined => {
    const word = SYNONYMS.get(given) ?? given;
    if (word.length < 2 || FIGURE.test(word)) return undefined;
    if (word.endsWith('ly') && !NOUNS_IN_LY.has(word)) return undefined;
    if (IRREGULAR_FORMS.has(word)) return stem(IRREGULAR_FORMS.get(word)!);
    if (STOP_WORDS.has(word) || FILLERS.has(word) || MOVEMENTS.has(word) || MEASURES.has(word) || TIMES.has(word)) {
      return undefined;
    }
    return stem(word);
  };
  return (word) => {
    if (!known.has(word)) known.set(word, toTerm(word));
    return known.get(word);
  };
}
