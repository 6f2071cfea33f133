/** Latin letters, the punctuation of typesetters, and currencies: what texts in Latin letters are written with. */
const LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf]*$/;

/** What classes of Unicode hold among these characters (a test compares them, one by one). */
export const LATIN_CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f',
  M: '',
  N: '0-9\u00b2\u00b3\u00b9\u00bc-\u00be',
  P: '!-#%-*,-/:;?@\\[-\\]_{}\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e',
  Sc: '$\u00a2-\u00a5\u20a0-\u20bf',
  Cf: '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f',
};

/**
 * A pattern with classes of Unicode, as it is for a text. V8 takes milliseconds to compile each such class, for each
 * pattern that it stands in: texts in Latin letters are looked at with the few characters that it holds among these.
 * @param source the pattern, its classes in brackets: `[\p{L}]`
 */
export function pattern(source: string, flags: string): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) => {
    if (!LATIN.test(text)) return (any ??= new RegExp(source, flags));
    latin ??= new RegExp(
      source.replaceAll(/\\p\{(\w+)\}/g, (_, name: string) => LATIN_CLASSES[name]!),
      flags,
    );
    return latin;
  };
}
