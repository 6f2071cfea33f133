import fc from 'fast-check';

/** Strings that documents may hold to harm a terminal, a spreadsheet or a page, among harmless ones. */
export const hostileStrings: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('over 400 parties', 'a', ' ', 'well-known', 'état', '政党', '👨‍👩‍👧', 'é', 'नि'),
      },
      fc.constantFrom(
        '\x1b[31m',
        '\x1b]8;;http://evil.example\x07click\x1b]8;;\x07',
        '\x1bP1$r\x1b\\',
        '\x9b2J',
        '\x9d0;title\x9c',
        '\x07\b\x00\x7f',
        '\r\n\t\v\f\u0085\u2028',
        '\u202e\u2066\u2069\u200f\u061c',
        '\u200b\u2060\ufeff\u00ad\u{e0041}\u{e007f}',
        '\ud800',
        '\udfff',
        '=1+1',
        '+',
        '-',
        '@SUM(A1)',
        '＝1',
        '|',
        '`',
        '**',
        '_',
        '[x](y)',
        '<b>',
        '&amp;',
        '$x$',
        '"',
        ',',
        ';',
        "'",
        '\\',
        '# ',
        '1. ',
        '> ',
        '---',
        '~~~',
        'http://a.example/b',
        'www.a.example',
        'a@b.example',
        'mailto:a@b.example',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What no output holds: controls but the newline, direction marks, half characters. */
export const UNSAFE = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** The colours that chalk writes. */
// oxlint-disable-next-line no-control-regex -- colours begin with one
export const SGR = /\x1b\[\d+m/g;
