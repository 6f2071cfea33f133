import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/sanitise.ts';
import { wrap } from '../../../src/report/terminal/wrap.ts';
import { hostileStrings } from '../hostile.ts';

const lines = (text: string, width: number): string[] =>
  wrap(text, width, stringWidth).map(([start, end]) => text.slice(start, end));

describe('wrap', () => {
  it.each([
    ['at spaces', 'over 400 political parties', 12, ['over 400', 'political', 'parties']],
    ['after hyphens between letters', 'leader-delegations-received', 20, ['leader-delegations-', 'received']],
    ['but not after a sign', 'from -13 to -20', 6, ['from', '-13 to', '-20']],
    ['nor within a range of years', '1997-2002', 6, ['1997-2', '002']],
    ['within a word that is too long', 'a0123456789', 4, ['a012', '3456', '789']],
    ['between Han characters, never before a full stop', '政党很多。国家', 5, ['政党', '很', '多。', '国家']],
    ['not between a letter and its mark', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['not at a no-break space', 'about 66\u00a0million', 10, ['about', '66\u00a0million']],
    ['keeping spaces within a line', 'agree.  claims', 20, ['agree.  claims']],
    ['dropping those at a break', ' agree.  claims ', 8, ['agree.', 'claims']],
    ['nothing for nothing', '  ', 8, []],
    ['not at all where the width has no end', ' a b  c ', Infinity, ['a b  c']],
  ])('breaks %s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('breaks a word into more lines than a call takes arguments', () => {
    expect(wrap('x'.repeat(300_000), 2, ({ length }) => length)).toHaveLength(150_000);
  });

  it('makes no line wider than the width, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(hostileStrings.map(plain), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const wrapped = lines(text, width);
        for (const line of wrapped) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(wrapped.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
