import { loadStemmer } from './natural.ts';
import type { Stem } from './natural.ts';
import { findWords } from './words.ts';
import type { Span, Word } from './words.ts';

/** A paragraph to search, with its place in the corpus. */
export interface SearchedParagraph {
  readonly document: string;
  /** Counted from 1 within the document. */
  readonly number: number;
  readonly text: string;
}

/** A paragraph that holds some of the words looked for. */
export interface SearchMatch {
  readonly document: string;
  readonly paragraph: number;
  readonly text: string;
  /** Above 0; only its order means something, and only within one search. */
  readonly score: number;
  /** Where the words stand in the text: in order, none overlapping another. */
  readonly matches: readonly Span[];
}

/**
 * The usual parameters of BM25: how soon further mentions of a word stop counting, and how far long paragraphs are marked
 * down (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", doi 10.1561/1500000019).
 */
const K1 = 1.2;
const B = 0.75;

/**
 * Finds the paragraphs that hold any of the words, best first, by BM25 over stems; equals stay in the order given.
 *
 * One element of `words` that holds several (`political parties`, `multi-party`) is a phrase, found where they follow one
 * another. Words that say nothing by themselves (`a`, `of`) are passed over where there are others; *over* and *more* never
 * are, as here they may be just what is looked for.
 */
export async function searchParagraphs(
  paragraphs: readonly SearchedParagraph[],
  words: readonly string[],
): Promise<readonly SearchMatch[]> {
  const stem = await loadStemmer();
  const phrases = toPhrases(tellingOf(words), stem);
  const texts = paragraphs.map((paragraph) => {
    const found = findWords(paragraph.text);
    const stems = found.map((word) => stem(word.folded));
    return { paragraph, length: found.length, mentions: phrases.map((phrase) => findPhrase(phrase, stems, found)) };
  });
  const averageLength = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const weights = phrases.map((_, i) =>
    rarity(texts.filter(({ mentions }) => mentions[i]?.length).length, texts.length),
  );

  return texts
    .filter(({ mentions }) => mentions.some((spans) => spans.length > 0))
    .map(({ paragraph: { document, number, text }, length, mentions }) => {
      const damping = K1 * (1 - B + (B * length) / averageLength);
      const score = mentions.reduce(
        (sum, { length: count }, i) => sum + ((weights[i] ?? 0) * count * (K1 + 1)) / (count + damping),
        0,
      );
      return { document, paragraph: number, text, score, matches: merge(mentions.flat()) };
    })
    .toSorted((a, b) => b.score - a.score);
}

// None that is a hedge, or most of one; nor what may be a name written small: us, who, it.
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a an the and or but of in on at to by for from with into as if is are was were be been being has have had do does did its this that these those there their they them he his him she her we our you your i my me which what'.split(
    ' ',
  ),
);

/** Without the words that say nothing, unless there are no others. In a phrase they are wanted where they stand. */
function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => {
    const [first, ...others] = findWords(word);
    return first !== undefined && (others.length > 0 || !LITTLE_WORDS.has(first.folded));
  });
  return telling.length > 0 ? telling : words;
}

/** The phrases as stems, each once; what holds no word at all is none. */
function toPhrases(words: readonly string[], stem: Stem): readonly (readonly string[])[] {
  const phrases = words.map((word) => findWords(word).map(({ folded }) => stem(folded)));
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()].filter(({ length }) => length > 0);
}

function findPhrase(phrase: readonly string[], stems: readonly string[], words: readonly Word[]): readonly Span[] {
  return words.flatMap(({ start }, at) => {
    const last = words[at + phrase.length - 1];
    return last && phrase.every((stem, i) => stem === stems[at + i]) ? [{ start, end: last.end }] : [];
  });
}

/** The inverse document frequency, in the form that is never negative. */
function rarity(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** Puts spans in order, and those that overlap (a phrase and a word of it) together. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else merged.push(span);
  }
  return merged;
}
