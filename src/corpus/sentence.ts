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

// Intl.Segmenter takes time quadratic in length, and a paragraph may be a whole book.
const WITHIN = 2000;

/**
 * The sentence, or the run of sentences, that a stretch stands in.
 * @param text a paragraph
 * @param start the stretch, as string indices
 * @param within how many characters on either side are looked at: a longer sentence is cut, between words where it has any
 */
export function sentenceAround(text: string, start: number, end: number, within = WITHIN): Sentence {
  const [origin, limit] = [wordAfter(text, start - within, start), wordBefore(text, end, end + within)];
  const { before, words, after } = sentenceIn(text.slice(origin, limit), start - origin, end - origin);
  return { before, words, after };
}

/** Where the first whole word stands between two places; the first of them where none does. */
function wordAfter(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, to).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

/** Where the last whole word ends between two places; the second of them where none does. */
function wordBefore(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(from, to).search(/\s\S*$/u);
  return space < 0 ? to : from + space;
}

function sentenceIn(text: string, start: number, end: number): Sentence {
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
