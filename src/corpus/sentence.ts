/** The sentence around a stretch of a paragraph, in three parts. */
export interface Sentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

// Intl.Segmenter ends a sentence after these though it goes on.
const ABBREVIATIONS = new Set(
  'dr mr mrs ms prof st gen gov sen rep rev col capt lt sgt jr sr vs etc no nos vol fig art ch ed eds pp inc ltd co corp al approx est dept univ jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const LAST_WORD = /([\p{L}.]+)\.["'’”)\]]*\s*$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentence, or the run of sentences, that a stretch stands in.
 * @param text a paragraph
 * @param start the stretch, as string indices
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let from = 0;
  let to = text.length;
  for (const { index, segment } of segmenter.segment(text)) {
    const next = index + segment.length;
    if (next < text.length && goesOn(segment, text[next]!)) continue;
    if (next <= start) from = next;
    else if (next >= end) {
      to = next;
      break;
    }
  }
  return { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to).trimEnd() };
}

function goesOn(segment: string, next: string): boolean {
  if (/\p{Ll}/u.test(next)) return true;
  const word = LAST_WORD.exec(segment)?.[1];
  return word !== undefined && (ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(word));
}
