import { describe, expect, it, test } from 'vitest';
import { LATIN_CLASSES, pattern } from '../../src/corpus/pattern.ts';

describe('a pattern', () => {
  const RANGES = [
    [0, 0x24f],
    [0x2000, 0x206f],
    [0x20a0, 0x20bf],
  ] as const;
  const characters = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)),
  );

  test.each(Object.keys(LATIN_CLASSES))('holds of Latin texts what \\p{%s} does', (name) => {
    const [latin, any] = [pattern(`^[\\p{${name}}]$`, 'u'), new RegExp(`^\\p{${name}}$`, 'u')];
    expect(characters.filter((each) => latin(each).test(each))).toEqual(characters.filter((each) => any.test(each)));
  });

  it.each([
    ['Ελλάδα 12', 'Ελλάδα'],
    ['ĳsberg 12', 'ĳsberg'],
    ['e\u0301tat 12', 'e\u0301tat'],
    ['𝒜 12', '𝒜'],
    ['中国 12', '中国'],
  ])('finds the first word of %s', (text, word) => {
    expect(pattern('^[\\p{L}\\p{M}]+', 'u')(text).exec(text)?.[0]).toBe(word);
  });
});
