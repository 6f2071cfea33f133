import { expect, it } from 'vitest';
import { ofWords } from '../../src/report/time-words.ts';

it.each([
  ['2015', '2015', true, ''],
  ['2014', '2015', true, ' of 2014'],
  ['[..2015]', '2015', true, ' of 2015 or before'],
  ['2010/2011', '2015', true, ' of 2010/2011'],
  ['2014/2015', '2015', true, ''],
  ['1997-09/2002-10', '2002', true, ''],
  ['1997-09/2002-10', 'letter-2002', true, ''],
  ['2014', '2015', false, ''],
])('a figure of %s among those of %s, stated: %s, says “%s”', (time, year, timeStated, words) => {
  expect(ofWords({ time, timeStated }, year)).toBe(words);
});
