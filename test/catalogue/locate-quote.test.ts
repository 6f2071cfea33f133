import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { locateAmong, locateQuote } from '../../src/catalogue/locate-quote.ts';
import { selectQuote } from '../../src/catalogue/select-quote.ts';

const starts = (spans: readonly { readonly start: number }[]) => spans.map(({ start }) => start);

describe('the places of words in a text', () => {
  it.each([
    ['once', 'We have 40 wells.', '40 wells', [8]],
    ['again and again', '40 wells, 40 wells, 40 wells', '40 wells', [0, 10, 20]],
    ['that reach into each other', 'aaaa', 'aa', [0, 1, 2]],
    ['over a break of a line', 'We have 40\n   wells.', '40 wells', [8]],
    ['behind runs of blanks', 'We   have   40 wells, 40  wells', '40 wells', [12, 22]],
    ['nowhere', 'We have 40 wells.', '41 wells', []],
    ['none at all', 'We have 40 wells.', ' ', []],
  ])('%s: %j holds %j', (_, text, quote, expected) => {
    expect(starts(locateQuote(text, { quote, prefix: null, suffix: null }))).toEqual(expected);
  });

  it('are those with the words asked for around them', () => {
    const locate = locateAmong('In May 40 wells, in June 40 wells.', { quote: '40 wells' });
    expect(starts(locate({ prefix: 'June', suffix: null }))).toEqual([25]);
    expect(starts(locate({ prefix: null, suffix: ', in' }))).toEqual([7]);
    expect(locate({ prefix: 'May', suffix: '.' })).toEqual([]);
  });

  it('are the first, where only so many are wanted', () => {
    const locate = locateAmong('wells wells wells', { quote: 'wells' });
    expect([1, 2, 9].map((most) => starts(locate({ prefix: null, suffix: null }, most)))).toEqual([
      [0],
      [0, 6],
      [0, 6, 12],
    ]);
  });

  it('are of the text and the words that are asked for, whatever was asked for before', () => {
    const texts = ['40 wells', 'no wells, 40 wells'];
    for (const text of [...texts, ...texts]) {
      for (const quote of ['wells', '40 wells', 'wells']) {
        const places = Array.from(text.matchAll(new RegExp(quote, 'g')), ({ index }) => index);
        expect(starts(locateQuote(text, { quote, prefix: null, suffix: null }))).toEqual(places);
      }
    }
  });
});

it('a citation among the same words elsewhere leads to its own place, or to several', () => {
  const words = fc.array(fc.constantFrom('40', 'wells', 'and', 'huts', '\n', '  '), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.nat(), (sentence, pick) => {
      const text = sentence.join(' ');
      const places = Array.from(text.matchAll(/40 wells/g), ({ index }) => index);
      fc.pre(places.length > 0);
      const start = places[pick % places.length]!;
      const found = starts(locateQuote(text, selectQuote(text, { start, end: start + '40 wells'.length })));
      expect(found).toContain(start);
    }),
  );
});

it('lays out no text that lacks a word of the quote, since most do', () => {
  const layOut = vi.spyOn(String.prototype, 'replace');
  const selector = { quote: 'over 1234 members', prefix: null, suffix: null };
  for (let i = 0; i < 20; i++) expect(locateQuote(`Ward ${i} has over ${i} members.`, selector)).toEqual([]);
  expect(layOut).not.toHaveBeenCalled();
  layOut.mockRestore();
});
