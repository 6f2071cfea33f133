import { parseCatalogue } from '../../src/catalogue/parse-with-all-dates.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateWithin, yearOf } from '../../src/catalogue/dates.ts';
import { parseDate } from '../../src/catalogue/parse-date.ts';
import { parsePlainDate } from '../../src/catalogue/plain-date.ts';

describe('a date of EDTF', () => {
  it.each([
    ['2002-10-08', '2002-10-08', '2002-10-08', false, false],
    ['2007-09~', '2007-09-01', '2007-09-30', true, false],
    ['2000-02?', '2000-02-01', '2000-02-29', false, true],
    ['2003%', '2003-01-01', '2003-12-31', true, true],
    ['1997-09/2002-10', '1997-09-01', '2002-10-31', false, false],
    ['2003~/2004', '2003-01-01', '2004-12-31', true, false],
    ['2003/..', '2003-01-01', null, false, false],
    ['[..2005]', null, '2005-12-31', false, false],
    ['[..2005-03~]', null, '2005-03-31', true, false],
    ['200X', '2000-01-01', '2009-12-31', false, false],
  ])('%s lies between %s and %s', (edtf, from, to, approximate, uncertain) => {
    expect(parseDate(edtf)).toEqual({ edtf, from, to, approximate, uncertain });
  });

  it.each([
    '',
    'soon',
    '[..soon]',
    '[..]',
    '2001-13',
    '2001-02-29',
    '2001-00',
    '02001',
    '2004/2003',
    '2001-1-1',
    '-0044',
    'Y17000',
  ])('%s is none that a catalogue can hold', (text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(parsePlainDate(text)).toBeUndefined();
  });

  it('is read the same by the plain reader and by the full one', () => {
    const part = (least: number, most: number, width = 2) =>
      fc.integer({ min: least, max: most }).map((n) => String(n).padStart(width, '0'));
    const date = fc
      .tuple(part(0, 9999, 4), fc.option(part(0, 13)), fc.option(part(0, 32)), fc.constantFrom('', '~', '?', '%'))
      .map(([year, month, day, mark]) => [year, month, month === null ? null : day].filter(Boolean).join('-') + mark);
    fc.assert(
      fc.property(
        fc.oneof(
          date,
          fc.tuple(date, date).map((pair) => pair.join('/')),
        ),
        (text) => {
          const plain = parsePlainDate(text);
          if (plain !== undefined) expect(plain).toEqual(parseDate(text));
        },
      ),
    );
  });
});

describe('dates against each other', () => {
  const date = (text: string) => parsePlainDate(text)!;

  it.each([
    ['2007-09-25', '2007', true],
    ['2007', '2007-09', false],
    ['2003/2004', '2003', false],
    ['2003/2004', '2003/2005', true],
  ])('%s within %s: %s', (inner, outer, expected) => {
    expect(isDateWithin(date(inner), date(outer))).toBe(expected);
  });

  it('have a year where they lie in one', () => {
    expect([yearOf(date('2007-09~')), yearOf(date('2003/2004'))]).toEqual(['2007', null]);
  });
});

it.each(['XXXX', '200X', '[..2005]', '2003/..', '2001-21', '2007-09~'])(
  'the library reads a catalogue with the date %s',
  (date) => {
    const source = `version: 1\ndocuments:\n  letter: {file: a.txt, title: A, date: "${date}"}\nclaims: {}\n`;
    expect(parseCatalogue(source, 'claims.yaml').documents[0]!.date.edtf).toBe(date);
  },
);
