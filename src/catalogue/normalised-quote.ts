import type { Span } from '../corpus/words.ts';
import { foldTypography } from './fold-text.ts';
import type { QuoteSelector } from './locate-quote.ts';

const DASHES = '-\\u2010-\\u2015\\u2212\\u2043\\ufe58\\ufe63\\uff0d';
const LINE_HYPHEN = '(?:[-\\u2010]\\s*\\n\\s*|\\u00ad\\s*)?';
const VARIANTS: Readonly<Record<string, string>> = {
  ' ': '\\s+',
  '"': '["“”„‟«»″]',
  "'": "['‘’‚‛′`´]",
  '-': `[${DASHES}]`,
};

/**
 * Finds every place where a quote stands with its prefix and suffix, whatever white space, quotes and dashes it is set
 * with, and wherever words are hyphenated at a line's end. Letters and digits have to be the same.
 */
export function locateNormalised(text: string, { quote, prefix, suffix }: QuoteSelector): Span[] {
  const exact = patternOf(quote);
  if (exact === '') return [];
  const before = prefix === null ? '' : `(?<=${patternOf(prefix)}\\s*)`;
  const after = suffix === null ? '' : `(?=\\s*${patternOf(suffix)})`;
  const pattern = new RegExp(`${before}${exact}${after}`, 'gu');
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

function patternOf(words: string): string {
  const characters = Array.from(foldTypography(words.trim()));
  return characters
    .map((character, at) => {
      const variant = VARIANTS[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      const isWithin = isLetter(character) && isLetter(characters[at + 1]);
      return isWithin ? variant + LINE_HYPHEN : variant;
    })
    .join('');
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
