import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHidden, guardFormula, plain, plainData } from '../../src/report/sanitise.ts';
import { hostileStrings, UNSAFE } from './hostile.ts';

describe('plain', () => {
  it.each([
    ['a colour', '\x1b[31mred\x1b[0m', '␛[31mred␛[0m'],
    ['a link (OSC 8)', '\x1b]8;;http://x\x07text\x1b]8;;\x07', '␛]8;;http://x␇text␛]8;;␇'],
    ['an unfinished escape, which would swallow what follows', '\x1b]0;over 400', '␛]0;over 400'],
    ['a device string (DCS)', '\x1bPq\x1b\\', '␛Pq␛\\'],
    ['the 8-bit CSI', '\x9b2Jgone', '\ufffd2Jgone'],
    ['backspaces over a figure', '400\b\b\b147', '400␈␈␈147'],
    ['breaks and tabs', 'a\r\nb\nc\td\u2028e\u0085f', 'a b c d e f'],
    ['an override of direction', 'over \u202e004\u202c parties', 'over 004 parties'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200f\u061c', 'a'],
    ['what has no width', '4\u200b0\u20600\ufeff', '400'],
    ['tags that spell unseen words', 'a\u{e0068}\u{e0069}', 'a'],
    ['soft hyphens', 'dele\u00adgations', 'delegations'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
  ])('shows %s', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it.each([
    ['Persian joiners', 'می\u200cخواهم'],
    ['joined emoji', '👨‍👩‍👧'],
    ['marks', 'état 日本 नि'],
    ['emoji style', '❤️'],
  ])('leaves %s as written', (_, text) => {
    expect(plain(text)).toBe(text);
  });

  it('leaves nothing that a terminal obeys, and changes nothing when done again', () => {
    fc.assert(
      fc.property(hostileStrings, (text) => {
        expect(plain(text)).not.toMatch(UNSAFE);
        expect(plain(text)).not.toContain('\n');
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('plainData', () => {
  it('keeps breaks, tabs and soft hyphens, so that a quote can be found again', () => {
    expect(plainData('a\r\nb\tdele\u00adgations\u200b')).toBe('a\nb\tdele\u00adgations\u200b');
  });

  it('leaves nothing else that a terminal obeys', () => {
    fc.assert(fc.property(hostileStrings, (text) => !UNSAFE.test(plainData(text).replaceAll('\t', ''))));
  });
});

describe('escapeHidden', () => {
  it('shows what hides in JSON and keeps its value', () => {
    expect(escapeHidden('"\u202e\x9b\u{e0041}é"')).toBe(String.raw`"\u202e\u009b\udb40\udc41é"`);
    fc.assert(fc.property(hostileStrings, (text) => JSON.parse(escapeHidden(JSON.stringify(text))) === text));
    fc.assert(fc.property(hostileStrings, (text) => !UNSAFE.test(escapeHidden(JSON.stringify(text)))));
  });
});

describe('guardFormula', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\tx',
    '\rx',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff-1',
    '␀=1',
  ])('marks %j as text', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['over 400', '400', '', "'=1", 'a=1', '3-4', '(=1)'])('leaves %j', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});
