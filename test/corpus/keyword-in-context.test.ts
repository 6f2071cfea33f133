import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keywordInContext } from '../../src/corpus/keyword-in-context.ts';

const text = 'Until now, the CPC has kept contact with\nmore than 400 political parties in over 160 countries.';

function line(keyword: string, width: number): readonly string[] {
  const start = text.indexOf(keyword);
  const { before, keyword: shown, after } = keywordInContext(text, { start, end: start + keyword.length }, width);
  return [before, shown, after];
}

test.each([
  ['whole when it fits', '400', 200, [flat(text).slice(0, 51), '400', flat(text).slice(54)]],
  ['cut on both sides at the edges of words', '400', 40, ['…with more than ', '400', ' political…']],
  ['cut on one side only', 'CPC', 60, ['Until now, the ', 'CPC', ' has kept contact with…']],
  ['nothing but the match when no word fits', 'political', 13, ['…', 'political', '']],
  ['the whole match where it is longer than the line', 'political parties', 5, ['', 'political parties', '']],
  ['room of the left given to a long match', 'contact with\nmore', 20, ['…', 'contact with more', '']],
])('shows %s', (_, keyword, width, expected) => {
  expect(line(keyword, width)).toEqual(expected);
});

test('never is wider than told, nor the left than half of it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', ',', '😀') }),
      fc.nat(),
      fc.nat(),
      fc.nat(60),
      (t, a, b, width) => {
        const [start = 0, end = 0] = [a % (t.length + 1), b % (t.length + 1)].toSorted((x, y) => x - y);
        const { before, keyword, after } = keywordInContext(t, { start, end }, width);
        expect(keyword).toBe(flat(t.slice(start, end)));
        expect(before.length).toBeLessThanOrEqual(width / 2);
        expect(before.length + after.length).toBeLessThanOrEqual(Math.max(0, width - keyword.length));
        expect(flat(t)).toContain(before.replace('…', '') + keyword + after.replace('…', ''));
      },
    ),
  );
});

function flat(s: string): string {
  return s.replaceAll('\n', ' ');
}
