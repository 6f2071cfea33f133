// A class of Unicode takes V8 half a millisecond to make, and most texts need none of these: each is made where it is used.

/** Scripts written without spaces between words: their lines are joined without one. */
const UNSPACED = () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** The end of a line between characters of such a script. */
const UNSPACED_END = () =>
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001\u3002\uff0c])[^\S\n]*\n\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Lines that were ended by hand: two ends part paragraphs, and so does one before an indent, a bullet or an item's number. */
const PARTING =
  /\n(?:[^\S\u00a0\u3000]*\n|(?=[^\S\n]*(?:\u00a0{2}|\u3000|[•●■▪◦]\s?|[–—-][^\S\n]+\D|\(?\d{1,2}[.)][^\S\n]+\D)))/u;

/** Letters, a hyphen at the end of the line. */
const HYPHENATED = () => /(\p{L}[\p{L}\p{M}’']*)[-\u2010]$/u;
const FIRST_WORD = () => /^[\p{L}\p{M}’']+/u;
const SOFT_HYPHEN = /\u00ad$/u;
/** What is not spaced from what follows: a hyphen or dash between figures or words, a slash. */
const UNFINISHED = () => /(?:[\p{L}\p{N}][-\u2010\u2011/]|[^\s]\u2014)$/u;

/** What compounds begin with that are written with a hyphen wherever they stand. */
const COMPOUND_HEADS = new Set(
  'self non multi well anti vice quasi pseudo so long short high low full half cross all ever one two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety first second third large small old new north south east west party people year world city trade'.split(
    ' ',
  ),
);
/** The same, but that many a word is broken after them: ex-cellent, pro-vide, state-ment. */
const LIKELY_SYLLABLES = new Set('co pro ex pre post mid semi ill ten state war'.split(' '));
/** What makes no compound, whatever stands before it: south-ern, six-teen. */
const ENDINGS = new Set('ern erner teen een ty tieth teenth eenth ary age ages est ness ing ings ers'.split(' '));

/** The words of a document, as far as they tell whether a hyphen at a line's end belongs to its word. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
}

/** The words of lines that are not broken by an end, in small letters, hyphens included. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  let broken = false;
  for (const line of lines) {
    const found = line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*(?![-\u2010]?$)/gu) ?? [];
    for (const word of broken ? found.slice(1) : found) words.add(word.replaceAll('\u2010', '-'));
    broken = /\p{L}[-\u2010]\s*$/u.test(line.slice(-60));
  }
  return words;
}

/**
 * Joins the lines of a paragraph as they are read: with a space; without one between Han and kana; and where a word is
 * hyphenated, without its hyphen, unless it is a compound's own (`multi-party`). That is told by how the document writes
 * the word elsewhere, else by its first part.
 */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  const parts: string[] = [];
  for (const written of lines) {
    const line = written.trim();
    const last = parts.at(-1);
    if (line === '') continue;
    if (last !== undefined) {
      const { keep, space } = seam(last, line, vocabulary);
      if (!keep) parts[parts.length - 1] = last.slice(0, -1);
      if (space) parts.push(' ');
    }
    parts.push(line);
  }
  return parts.join('');
}

/** Parts a text whose lines were ended by hand into its paragraphs. */
export function splitAtBreaks(text: string): string[] {
  return text.split(PARTING);
}

/** Takes out the ends of lines that a source has between characters written without spaces, as no reader sees them. */
export function joinUnspaced(text: string): string {
  return text.replaceAll(UNSPACED_END(), '');
}

/** What is between two lines: whether the last character of the first is kept, and whether there is a space. */
function seam(last: string, line: string, vocabulary: Vocabulary): { keep: boolean; space: boolean } {
  if (SOFT_HYPHEN.test(last)) return { keep: false, space: false };
  // No word is longer; a pattern run over a line of a megabyte would take its time.
  const tail = last.slice(-60);
  const [, head] = HYPHENATED().exec(tail) ?? [];
  const [next] = FIRST_WORD().exec(line.slice(0, 60)) ?? [];
  if (isAddress(tail.slice(tail.lastIndexOf(' ') + 1))) return { keep: true, space: false };
  if (head !== undefined && next !== undefined) return { keep: keepsHyphen(head, next, vocabulary), space: false };
  return { keep: true, space: !UNFINISHED().test(tail) && !isUnspaced(tail.at(-1)!, line[0]!) };
}

/** Whether a word is an address broken after its own hyphen. */
function isAddress(word: string): boolean {
  const dot = word.search(/\.\w/);
  return word.endsWith('-') && dot >= 0 && word.includes('/', dot);
}

function isUnspaced(before: string, after: string): boolean {
  const [left, right] = [UNSPACED().test(before), UNSPACED().test(after)];
  return left ? right || /\d/.test(after) : right && /\d/.test(before);
}

function keepsHyphen(head: string, next: string, vocabulary: Vocabulary): boolean {
  const [first, second] = [head.toLowerCase(), next.toLowerCase()];
  if (vocabulary.has(`${first}-${second}`)) return true;
  if (vocabulary.has(first + second)) return false;
  // Sino-American, Asia-Pacific; but INTER-NATIONAL in capitals.
  if (/^\p{Lu}/u.test(next) && !/^\p{Lu}+$/u.test(head)) return true;
  // What they make a compound with is a word of its own.
  if (ENDINGS.has(second)) return false;
  return COMPOUND_HEADS.has(first) || (LIKELY_SYLLABLES.has(first) && vocabulary.has(second));
}
