import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { run } from '../support/run.ts';

const CATALOGUE = `# My village.
version: 1
documents:
  letter:
    file: letter.txt # the letter
    title: A letter
    date: 2001
claims:
  # What stands there.
  houses:
    title: Houses in the village
    kind: stock
    observations:
      - document: letter
        paragraph: 1
        quote: 'over 40 houses along the old river' # all of them
      - { document: letter, paragraph: 2, quote: "nearly 100 trees by the water" }
`;
const LETTER = 'Our village has over 40 houses along the old river.\n\nThere are nearly 100 trees by the water.\n';

/** The findings of a check of that village with another letter, by kind, and what else is wanted of it. */
async function checked(letter: string, args: string[] = [], catalogue = CATALOGUE) {
  const cwd = folderOf({ 'claims.yaml': catalogue, 'corpus/letter.txt': letter });
  const { stdout, stderr, exitCode } = await run(['check', '--format', 'json', ...args], { cwd });
  const { findings } = JSON.parse(stdout.replaceAll(`${cwd}/`, '')) as { findings: Record<string, unknown>[] };
  const catalogueAfter = readFileSync(join(cwd, 'claims.yaml'), 'utf8');
  const important = findings.filter(({ severity }) => severity !== 'note');
  return { cwd, exitCode, stderr, findings, important, kinds: important.map(({ kind }) => kind), catalogueAfter };
}

describe('a quote that stands in thousands of paragraphs', () => {
  const catalogue = CATALOGUE.replace('paragraph: 1\n', 'paragraph: 9999\n');
  const letter = LETTER.replace(/^.*\n/, (line) => `${line}\n`.repeat(3000));

  it('has the first of them named, and the others counted', async () => {
    const cwd = folderOf({ 'claims.yaml': catalogue, 'corpus/letter.txt': letter });
    const { stdout } = await run(['check'], { cwd });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'stands in paragraphs 1, 2, 3, 4, 5 and 2995 others of letter, and nothing tells which is meant',
    );
  });

  it('is told as data with the first hundred of them, and how many there are', async () => {
    const { important } = await checked(letter, [], catalogue);
    const ambiguous = important.find(({ kind }) => kind === 'ambiguous')!;
    expect(ambiguous['standings']).toHaveLength(100);
    expect(ambiguous['inAll']).toBe(3000);
  });
});

describe('a citation after its document was edited', () => {
  it.each<[string, string, string[]]>([
    ['not at all', LETTER, []],
    [
      'in white space, quotes, dashes and hyphenation',
      LETTER.replace('houses along', 'houses\n  a-\nlong').replace('by the', 'by\u00a0the'),
      [],
    ],
    ['above it', `A new paragraph.\n\n${LETTER}`, ['moved', 'moved']],
    ['in a few letters', LETTER.replace('along the old', 'alongside the old'), ['reworded']],
    ['in its digits', LETTER.replace('40', '41'), ['value-changed']],
    ['in its hedge', LETTER.replace('over 40', 'under 40'), ['value-changed']],
    ['by a hedge before it', LETTER.replace('nearly 100', 'not nearly 100'), ['value-changed']],
    ['by a digit before it', LETTER.replace('nearly 100', 'nearly 100,100'), ['value-changed']],
    ['into words', LETTER.replace('nearly 100', 'nearly a hundred'), ['reworded']],
    ['so that it stands twice', LETTER.replace('.\n', '. Yes: over 40 houses along the old river.\n'), ['ambiguous']],
    ['so that it is gone', LETTER.replace(/.*trees.*/, 'There is nothing else.'), ['missing']],
  ])('%s', async (_, letter, kinds) => {
    const { kinds: found, exitCode } = await checked(letter);
    expect(found).toEqual(kinds);
    expect(exitCode).toBe(kinds.length > 0 ? 1 : 0);
  });

  it('is told with its place in the catalogue, and what to do', async () => {
    const { important } = await checked(LETTER.replace('40', '41'));
    expect(important).toEqual([
      {
        kind: 'value-changed',
        severity: 'error',
        claim: 'houses',
        index: 0,
        document: 'letter',
        paragraph: 1,
        quote: 'over 40 houses along the old river',
        to: 1,
        found: 'over 41 houses along the old river',
        whole: null,
        elsewhere: [],
        message: expect.stringContaining('differs in a figure, hedge, unit or time'),
        hint: expect.stringContaining('find out whether'),
        file: 'claims.yaml',
        line: 16,
        column: 16,
      },
    ]);
  });

  it('says so where it goes on over the end of its paragraph', async () => {
    const across = CATALOGUE.replace(
      'over 40 houses along the old river',
      'by the old river. There are nearly 100 trees',
    );
    const { important } = await checked(LETTER.replace('along', 'by'), [], across);
    expect(important.map(({ kind, hint }) => [kind, hint])).toContainEqual([
      'missing',
      expect.stringContaining('begins in paragraph 1 and goes on in the next'),
    ]);
  });

  it('is shown side by side with what stands there now', async () => {
    const cwd = folderOf({ 'claims.yaml': CATALOGUE, 'corpus/letter.txt': LETTER.replace('along', 'alongside') });
    const { stdout } = await run(['check'], { cwd, terminal: { columns: 200 }, env: { NO_COLOR: '1' } });
    expect(stdout.replaceAll(`${cwd}/`, '')).toMatchSnapshot();
  });

  it('is used by no other command until it is mended', async () => {
    const cwd = folderOf({ 'claims.yaml': CATALOGUE, 'corpus/letter.txt': `New.\n\n${LETTER}` });
    expect((await run(['show', 'houses'], { cwd })).exitCode).toBe(2);
    await run(['check', '--fix'], { cwd });
    expect((await run(['show', 'houses'], { cwd })).exitCode).toBe(0);
  });
});

describe('the figure that is meant of several', () => {
  const letter =
    'We have over 40  houses and 3 wells along the old river.\n\nThere are nearly 100 trees by the water.\n';
  const several = (figure: string) =>
    CATALOGUE.replace(/quote: 'over 40[^\n]*/, `quote: over 40 houses and 3 wells\n        figure: ${figure}`);

  it.each(['over 40', '40', 'over 40 houses', '3 wells'])(
    'is named by its numeral or its words: %s',
    async (figure) => {
      expect((await checked(letter, [], several(figure))).kinds).toEqual([]);
    },
  );

  it('is told where it is none of them', async () => {
    const { important } = await checked(letter, [], several('50'));
    expect(important).toMatchObject([
      { kind: 'figure-missing', message: expect.stringContaining('the figure “50”, but “over 40”, “3”') },
    ]);
  });
});

describe('claims check --fix', () => {
  const edited = `A new paragraph.\n\n${LETTER.replace('by the water', 'beside the water')}`;

  it('tells which documents are not locked, and why', async () => {
    const { stderr, catalogueAfter } = await checked(LETTER.replace('40', '41'), ['--lock']);
    expect(stderr).toContain('not locked: letter, as not all of its citations stand');
    expect(catalogueAfter).toBe(CATALOGUE);
  });

  it('rewrites what moved or was reworded, shows it, and keeps all else byte for byte', async () => {
    const { catalogueAfter, stderr, kinds, exitCode } = await checked(edited, ['--fix']);
    expect([exitCode, kinds]).toEqual([0, []]);
    expect(catalogueAfter).toBe(
      CATALOGUE.replace('paragraph: 1', 'paragraph: 2')
        .replace('paragraph: 2, quote', 'paragraph: 3, quote')
        .replace('by the water"', 'beside the water"'),
    );
    expect(stderr).toMatchSnapshot();
  });

  it('keeps a byte order mark and the line ends of Windows', async () => {
    const windows = `\ufeff${CATALOGUE.replaceAll('\n', '\r\n')}`;
    const { catalogueAfter } = await checked(edited, ['--fix'], windows);
    expect(catalogueAfter.startsWith('\ufeff')).toBe(true);
    expect(catalogueAfter.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('writes nothing where it is to be shown only', async () => {
    const { catalogueAfter, stderr, kinds } = await checked(edited, ['--fix', '--dry-run']);
    expect([catalogueAfter, kinds]).toEqual([CATALOGUE, ['moved', 'reworded']]);
    expect(stderr).toContain('would write 2 of the citations');
  });

  it.each([
    ['a changed figure', LETTER.replace('40', '41').replace('100', '99')],
    ['what stands twice', `${LETTER}\n${LETTER}`.replace('Our village has', 'x').replace('There are', 'y')],
    ['what is gone', 'Nothing.\n'],
  ])('never touches %s', async (_, letter) => {
    const { catalogueAfter, stderr } = await checked(letter, ['--fix']);
    expect(catalogueAfter).toBe(CATALOGUE);
    expect(stderr).toBe('nothing to fix\n');
  });

  it('by two at once is done by one, and the other says so or finds it done', async () => {
    const cwd = folderOf({ 'claims.yaml': CATALOGUE, 'corpus/letter.txt': edited });
    const runs = await Promise.all(Array.from({ length: 6 }, () => run(['check', '--fix'], { cwd })));
    expect(runs.some(({ exitCode }) => exitCode === 0)).toBe(true);
    for (const { exitCode, stderr } of runs) {
      if (exitCode !== 0) expect(stderr).toMatch(/changed by someone else since it was read; nothing was written/);
    }
    expect((await run(['check'], { cwd })).exitCode).toBe(0);
  });
});

describe('the extraction lock', () => {
  it('is written for sound documents, and tells a changed reader from a changed file', async () => {
    const { cwd, catalogueAfter } = await checked(LETTER, ['--lock']);
    expect(catalogueAfter).toMatch(
      /title: A letter\n {4}date: 2001\n {4}sha256: [0-9a-f]{64}\n {4}text-sha256: [0-9a-f]{64}\n {4}reader: plain text 3\n/,
    );
    const again = async () =>
      JSON.parse((await run(['check', '--format', 'json'], { cwd })).stdout).findings as { kind: string }[];
    const important = async () =>
      (await again()).map(({ kind }) => kind).filter((kind) => /changed|unsealed/.test(kind));
    expect(await important()).toEqual([]);
    const file = join(cwd, 'claims.yaml');
    writeFileSync(
      file,
      catalogueAfter.replace(/text-sha256: .{8}/, 'text-sha256: 00000000').replace('plain text 3', 'plain text 0'),
    );
    expect(await important()).toEqual(['reader-changed']);
    writeFileSync(file, catalogueAfter);
    writeFileSync(join(cwd, 'corpus/letter.txt'), `\ufeff${LETTER}`);
    expect(await again()).toContainEqual(
      expect.objectContaining({ kind: 'document-changed', severity: 'note', isTextChanged: false }),
    );
    writeFileSync(join(cwd, 'corpus/letter.txt'), `${LETTER}\nMore.\n`);
    expect(await again()).toContainEqual(
      expect.objectContaining({ kind: 'document-changed', severity: 'error', isTextChanged: true }),
    );
  });

  it('is not written while a citation of the document is not found', async () => {
    const { catalogueAfter } = await checked(LETTER.replace('40', '41'), ['--lock']);
    expect(catalogueAfter).toBe(CATALOGUE);
  });
});

describe('what is found', () => {
  it.each([
    ['error', 0],
    ['warning', 0],
    ['note', 1],
  ])('fails the run from %s on: %d', async (level, code) => {
    expect((await checked(LETTER, ['--fail-on', level])).exitCode).toBe(code);
  });

  it('is written for code hosts', async () => {
    const cwd = folderOf({ 'claims.yaml': CATALOGUE, 'corpus/letter.txt': LETTER.replace('40', '41') });
    const { stdout } = await run(['check', '--format', 'github'], { cwd });
    expect(stdout.replaceAll(`${cwd}/`, '')).toMatchSnapshot();
    const sarif = JSON.parse((await run(['check', '--format', 'sarif'], { cwd })).stdout);
    expect(sarif.runs[0].results[0]).toMatchObject({
      ruleId: 'value-changed',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: expect.stringMatching(/claims\.yaml$/) },
            region: { startLine: 16, startColumn: 16 },
          },
        },
      ],
    });
    expect(sarif.runs[0].tool.driver.rules[sarif.runs[0].results[0].ruleIndex].id).toBe('value-changed');
  });

  it('has a format only where there are findings', async () => {
    expect(await run(['list', '--format', 'sarif'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--format cannot be sarif; there is table, csv'),
    });
    expect(
      await run(['list', '-o', 'x.sarif'], {
        cwd: folderOf({ 'claims.yaml': CATALOGUE, 'corpus/letter.txt': LETTER }),
      }),
    ).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('a format of findings'),
    });
  });
});
