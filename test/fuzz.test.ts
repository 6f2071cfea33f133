import { writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorDocument } from '../src/catalogue/anchor-document.ts';
import { readNumbersOnce } from '../src/catalogue/find-numbers.ts';
import { foldTypography } from '../src/catalogue/fold-text.ts';
import { saySameNumbers } from '../src/catalogue/number-guard.ts';
import { parseCatalogue } from '../src/catalogue/parse-catalogue.ts';
import { InputError } from '../src/corpus/input-error.ts';
import { splitParagraphs } from '../src/corpus/paragraphs.ts';
import { FORMAT_NAMES } from '../src/report/formats.ts';
import { hostileStrings, UNSAFE } from './report/hostile.ts';
import { folderOf, LETTER, SMALL } from './support/folder.ts';
import { run } from './support/run.ts';

/** Whether a catalogue is read or refused with a place; anything else is thrown. */
function isReadOrRefused(source: string): boolean {
  try {
    parseCatalogue(source, 'claims.yaml');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).not.toBe('');
  }
  return true;
}

const catalogue = readFileSync('claims.yaml', 'utf8');

describe('the catalogue reader', () => {
  it('reads any text, or refuses it with words', () => {
    const yaml = fc
      .array(
        fc.oneof(
          hostileStrings,
          fc.constantFrom(
            ': ',
            '\n',
            '  ',
            '- ',
            '{',
            '}',
            '[',
            ']',
            '"',
            "'",
            '|',
            '>',
            '&a',
            '*a',
            '<<',
            '!!',
            '? ',
            '#',
            '---',
            '%YAML',
          ),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' })), isReadOrRefused), { numRuns: 3000 });
  });

  it('reads or refuses any catalogue with something put in, taken out or repeated', () => {
    const edit = fc.tuple(fc.nat(SMALL.length), fc.nat(12), hostileStrings, fc.boolean());
    const edited = fc
      .array(edit, { minLength: 1, maxLength: 4 })
      .map((edits) =>
        edits.reduce(
          (text, [at, length, by, isRepeated]) =>
            text.slice(0, at) + by + (isRepeated ? text.slice(at, at + 40) : '') + text.slice(at + length),
          SMALL,
        ),
      );
    fc.assert(fc.property(edited, isReadOrRefused), { numRuns: 3000 });
  });

  it.each([
    [
      'a billion laughs',
      `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}`,
    ],
    ['a merge key', SMALL.replace('    title: A letter', '    <<: { title: A letter }')],
    ['__proto__', SMALL.replace('title: A letter', '__proto__: { title: x }')],
    ['constructor', SMALL.replace('houses:', 'constructor:')],
    ['deep maps', `${'a:\n '.repeat(1)}${Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}`],
    ['deep brackets', `a: ${'['.repeat(50_000)}`],
    ['a huge scalar', SMALL.replace('A letter', 'A'.repeat(5_000_000))],
    ['a huge key', SMALL.replace('houses:', `${'a'.repeat(100_000)}:`)],
    ['two documents', `${SMALL}\n---\n${SMALL}`],
    ['a tag', SMALL.replace('A letter', '!!js/function "x"')],
    ['a directive', `%TAG ! tag:x,2000:\n---\n${SMALL}`],
  ])('reads or refuses %s in no time', (_, source) => {
    const start = performance.now();
    isReadOrRefused(source);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});

describe('the matcher', () => {
  const words = fc.constantFrom(
    'over',
    'nearly',
    '400',
    '1,000',
    'four',
    'hundred',
    'parties',
    'in',
    '147',
    'countries',
    '-',
    '“',
    '\n',
    '\n\n',
    'x'.repeat(30),
    '5 %',
    '\u00ad',
    '.',
  );
  const text = fc
    .array(fc.oneof({ weight: 4, arbitrary: words }, hostileStrings), { maxLength: 40 })
    .map((parts) => parts.join(' '));

  it('finds in any text what stands there, and never at other numbers', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(40),
        fc.nat(30),
        fc.integer({ min: 1, max: 4 }),
        (before, other, at, length, paragraph) => {
          const quote = before.slice(at, at + length).trim();
          fc.pre(quote !== '');
          const paragraphs = splitParagraphs(other);
          const cited = { quote, prefix: null, suffix: null, paragraph };
          const [anchor] = anchorDocument([cited], paragraphs, readNumbersOnce());
          if (anchor!.kind === 'ok' || anchor!.kind === 'moved') {
            const { start, end } = anchor!.span;
            const found = paragraphs[anchor!.paragraph - 1]!.text.slice(start, end);
            expect(foldTypography(found).replaceAll(' ', '')).toBe(foldTypography(quote).replaceAll(' ', ''));
          }
          if (anchor!.kind === 'reworded') expect(saySameNumbers(quote, anchor!.words)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says of no two different numbers that they are the same', () => {
    const context = fc.constantFrom(
      'there are # parties',
      'over # of them',
      'in #, members met',
      '# % of all',
      'the #th Congress',
      'no. #',
      'from # to 90',
      '$# million',
    );
    fc.assert(
      fc.property(context, fc.nat(10_000), fc.nat(10_000), (words, a, b) => {
        fc.pre(a !== b);
        expect(saySameNumbers(words.replace('#', String(a)), words.replace('#', String(b)))).toBe(false);
        // Some numbers without commas are read as years.
        if (!words.includes('parties') || a < 2200) return;
        expect(saySameNumbers(words.replace('#', String(a)), words.replace('#', a.toLocaleString('en')))).toBe(true);
      }),
    );
  });
});

describe('every format', () => {
  it('of a check of hostile words holds nothing that steers or hides', async () => {
    await fc.assert(
      fc.asyncProperty(hostileStrings, hostileStrings, async (title, words) => {
        const source = SMALL.replace('A letter', JSON.stringify(`A ${title}`)).replace(
          'over 40 houses',
          JSON.stringify(`over 40 houses ${words}`),
        );
        const cwd = folderOf({
          'claims.yaml': source,
          'corpus/letter.txt': `${LETTER}\n${words}\n\n99 ${title} bottles\n`,
        });
        for (const format of FORMAT_NAMES.filter((name) => name !== ('xlsx' as string))) {
          const { stdout, stderr } = await run(['check', '--all', '--format', format], { cwd });
          expect((stdout + stderr).replaceAll('\t', ' ')).not.toMatch(UNSAFE);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('hostile documents', () => {
  it.each([
    ['names with line breaks', 'a\nb.txt'],
    ['names that look like options', '--fix.txt'],
    ['names with terminal escapes', 'x\u001b[31m.txt'],
  ])('with %s are read, and shown safely', async (_, name) => {
    const cwd = folderOf({ 'claims.yaml': SMALL.replace('letter.txt', JSON.stringify(name)), 'corpus/.keep': '' });
    mkdirSync(join(cwd, 'corpus'), { recursive: true });
    writeFileSync(join(cwd, 'corpus', name), LETTER);
    const { exitCode, stdout } = await run(['check', '--all'], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(UNSAFE);
  });

  // CLAIMS_HUGE=1: a line of 100 MB, a million paragraphs.
  const size = process.env['CLAIMS_HUGE'] === undefined ? 2_000_000 : 100_000_000;
  it.each([
    ['one long line', LETTER.trimEnd() + `${' and some more words'.repeat(50)} and 12 wells`.repeat(size / 1000)],
    ['many paragraphs', LETTER + '\nSome words on 12 wells.\n'.repeat(size / 100)],
    ['a run of digits', `${LETTER.trimEnd()} ${'1'.repeat(size / 10)}`],
    ['a run of hyphens and breaks', `${LETTER.trimEnd()} ${'a-\n'.repeat(size / 10)}`],
    ['a run of spaces', `${LETTER.trimEnd()} a-${' '.repeat(size / 2)}x`],
  ])(
    'of %s are checked in time',
    async (_, letter) => {
      const start = performance.now();
      const cwd = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': letter });
      const { exitCode } = await run(['check', '--format', 'github'], { cwd });
      expect(exitCode).toBe(0);
      const moved = folderOf({
        'claims.yaml': SMALL.replace('over 40 houses', 'over 40 huts'),
        'corpus/letter.txt': letter,
      });
      expect((await run(['check', '--format', 'github'], { cwd: moved })).exitCode).toBe(1);
      if (process.env['CLAIMS_HUGE'] !== undefined)
        process.stdout.write(`${_}: ${Math.round(performance.now() - start)} ms\n`);
      else expect(performance.now() - start).toBeLessThan(20_000);
    },
    600_000,
  );
});

it('the catalogue of the corpus survives every cut', () => {
  for (let at = 0; at < catalogue.length; at += 97) isReadOrRefused(catalogue.slice(0, at));
});
