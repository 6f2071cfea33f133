import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { figureInSentence } from '../../src/report/figure-in-sentence.ts';

const around = (before: string, words: string, after: string) => ({ before, words, after });
const shown = (sentence: ReturnType<typeof around>, width: number, most: number) =>
  figureInSentence(sentence, width, most, stringWidth);

const LONG = 'and so it went on, year after year, '.repeat(20);
const WIDE = '全国各地的会员都参加了这次盛大的年会'.repeat(10);

describe('figureInSentence', () => {
  it.each([
    ['a short sentence, whole', around('We have ', 'over 400', ' members.'), ['We have «over 400»', 'members.']],
    [
      'a long one, cut between words on both sides',
      around(LONG, '400', ` members ${LONG}`),
      ['…after year, «400»', 'members and so…'],
    ],
    [
      'more of the end where there is no beginning',
      around('', '400', ` ${LONG}`),
      ['«400» and so it went', 'on, year after…'],
    ],
    [
      'more of the beginning where there is no end',
      around(LONG, '400', '.'),
      ['…so it went on, year', 'after year, «400».'],
    ],
  ])('shows %s', (_, sentence, lines) => {
    expect(shown(sentence, 20, 2)).toEqual(lines);
  });

  it.each([
    ['wide characters', around(WIDE, '四百', WIDE)],
    ['a figure longer than the room', around(LONG, 'four hundred '.repeat(40), LONG)],
    ['one of wide characters', around(WIDE, WIDE, WIDE)],
    ['a sentence without spaces', around('a'.repeat(500), '400', 'b'.repeat(500))],
    ['emoji', around('👨‍👩‍👧‍👦🎉'.repeat(50), '400', '🎉'.repeat(200))],
  ])('keeps to the lines and their width: %s', (_, sentence) => {
    const lines = shown(sentence, 30, 3);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.filter((line) => stringWidth(line) > 30)).toEqual([]);
    expect(lines.join(' ')).toContain('«');
    expect(lines.join('')).not.toMatch(/\p{Surrogate}/u);
  });

  it('lets no words of a document steer the terminal', () => {
    expect(shown(around('\u001b[31m', '4\u202e00', '\u0007'), 40, 3)).toEqual(['␛[31m«400»␇']);
  });
});
