import { expect, it } from 'vitest';
import { textFragment } from '../../src/report/text-fragment.ts';

const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen '.repeat(4);

it.each([
  ['a quote', 'https://a.org/x', 'over 400 parties', null, null, 'https://a.org/x#:~:text=over%20400%20parties'],
  [
    'what has a meaning in it',
    'https://a.org',
    'a-b, c & d',
    null,
    null,
    'https://a.org#:~:text=a%2Db%2C%20c%20%26%20d',
  ],
  ['the words around', 'https://a.org', 'b', 'a', 'c', 'https://a.org#:~:text=a-,b,-c'],
  ['an address with a fragment', 'https://a.org#top', 'b', null, null, 'https://a.org#top:~:text=b'],
  ['lines', 'https://a.org', 'over\n  400', null, null, 'https://a.org#:~:text=over%20400'],
  [
    'the ends of a long quote',
    'https://a.org',
    LONG,
    null,
    null,
    'https://a.org#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  ],
  ['half a character', 'https://a.org', 'a\ud800', null, null, 'https://a.org#:~:text=a%EF%BF%BD'],
])('leads to %s', (_, url, quote, prefix, suffix, expected) => {
  expect(textFragment(url, { quote, prefix, suffix })).toBe(expected);
});
