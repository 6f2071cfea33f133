/** Takes a folded word to its stem, the same for the words that a reader holds for one: `party` and `parties`. */
export type Stem = (word: string) => string;

/** What Porter's algorithm was made for; the upper limit keeps its patterns, quadratic in length, from hostile words. */
const STEMMABLE = /^[a-z]{3,40}$/;

const stems = new Map<string, string>();

/**
 * Loads Porter's stemmer of English (https://tartarus.org/martin/PorterStemmer/). Words that are not English letters
 * alone, figures first, are their own stem.
 *
 * The only door to `natural`, and to this deep path of it: the package's entry prints to stdout, loads the `.env` of the
 * working directory into the process, opens database clients and takes half a second. Loaded when asked for, since most
 * commands never search.
 */
export async function loadStemmer(): Promise<Stem> {
  const { default: porter } = await import('natural/lib/natural/stemmers/porter_stemmer.js');
  return (word) => {
    if (!STEMMABLE.test(word)) return word;
    // Texts repeat their words, and natural takes some 7 µs for each. The memo is bounded by the corpus' vocabulary.
    let stem = stems.get(word);
    if (stem === undefined) stems.set(word, (stem = porter.stem(word)));
    return stem;
  };
}
