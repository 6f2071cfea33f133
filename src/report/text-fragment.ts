// Longer quotes are named by how they begin and end, as a browser needs the words to the letter.
const LONGEST = 200;
const WORDS_AT_ENDS = 6;

/** The words a link is to lead to, with those around them where the quote alone stands more than once. */
export interface Quoted {
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/**
 * An address that browsers open at the words quoted (https://wicg.github.io/scroll-to-text-fragment/); others open the
 * page.
 */
export function textFragment(url: string, { quote, prefix, suffix }: Quoted): string {
  const start = prefix === null ? '' : `${encode(prefix)}-,`;
  const end = suffix === null ? '' : `,-${encode(suffix)}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${start}${target(quote)}${end}`;
}

function target(quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (quote.length <= LONGEST || words.length < 2 * WORDS_AT_ENDS) return encode(quote);
  return [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)].map((part) => encode(part.join(' '))).join(',');
}

/** Percent-encoded, with the hyphen that has a meaning of its own in a text directive. */
function encode(words: string): string {
  return encodeURIComponent(
    words
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/\p{Surrogate}/gu, '\ufffd'),
  ).replaceAll('-', '%2D');
}
