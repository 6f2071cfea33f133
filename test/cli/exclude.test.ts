import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { run } from '../support/run.ts';

const LETTER =
  'Our village has over 40 houses and 3 wells.\n\nA street has 12 houses, another street has 12 houses, and 112 houses are elsewhere.\n\nThere are 7 trees.\n\nThere are 7 trees.\n';

const VILLAGE = `# Kept by hand.
version: 1   # the only one
documents:
  letter:
    file: letter.txt
    title: "A letter"
    date: 2001
  'news': { file: news.txt, title: News, date: 2003 }

claims:
  # Buildings.
  houses:
    title: Houses in the village   # and around
    kind: stock
    observations:
      - {document: letter, paragraph: 1, quote: over 40 houses}
    excluded:
      # Of the next village.
      - document: news
        paragraph: 1
        quote: '52 houses'   # as printed
        note: not ours
  wells:
    title: Wells
    kind: stock
    observations:
      - document: letter
        paragraph: 1
        quote: 3 wells
severities: { document-unsealed: off, conflict: off }
`;

const NEWS = 'The next village has 52 houses. It has 9 wells.\n';

const village = (catalogue = VILLAGE, files: Readonly<Record<string, string>> = {}) =>
  folderOf({ 'claims.yaml': catalogue, 'corpus/letter.txt': LETTER, 'corpus/news.txt': NEWS, ...files });
const read = (cwd: string) => readFileSync(join(cwd, 'claims.yaml'), 'utf8');

/** What a command prints, with paths as they are typed in the folder. */
async function told(cwd: string, args: readonly string[]) {
  const { exitCode, stdout, stderr } = await run(args, { cwd, terminal: { columns: 300 }, env: { NO_COLOR: '1' } });
  return `${stdout}${stderr}exit ${exitCode}\n`.replaceAll(`${cwd}/`, '');
}

describe('claims exclude', () => {
  it.each([
    [['letter', '3 wells', '--from', 'houses']],
    [['news', '9 wells', '--note', 'of the next village']],
    [['letter', 'has 12 houses']],
    [['letter', '12 houses', '--from', 'houses', '--dry-run']],
    [['letter', '7 trees', '--paragraph', '4']],
    [['letter', '12 houses, another street has 12 houses, and 112 houses', '--figure', '112']],
    [['news', '9 wells', '--format', 'json']],
  ])('%j', async (args) => {
    const cwd = village();
    expect(await told(cwd, ['exclude', ...args])).toMatchSnapshot();
    expect((await run(['check', '--fail-on', 'warning'], { cwd })).exitCode).toBe(0);
  });

  it.each<[string, string[], [string, string]]>([
    [
      'of a claim, where its date has it',
      ['letter', '3 wells', '--from', 'houses'],
      ['    excluded:\n', '    excluded:\n      - document: letter\n        paragraph: 1\n        quote: 3 wells\n'],
    ],
    [
      'of a claim that left out none',
      ['news', '9 wells', '--from', 'wells', '--note', 'not: ours'],
      [
        '        quote: 3 wells\n',
        "        quote: 3 wells\n    excluded:\n      - document: news\n        paragraph: 1\n        quote: 9 wells\n        note: 'not: ours'\n",
      ],
    ],
    [
      'of all',
      ['news', '9 wells'],
      ['conflict: off }\n', 'conflict: off }\nexcluded:\n  - document: news\n    paragraph: 1\n    quote: 9 wells\n'],
    ],
  ])('keeps every other byte: %s', async (_, args, [from, to]) => {
    for (const ends of ['\n', '\r\n']) {
      const cwd = village(`\ufeff${VILLAGE.replaceAll('\n', ends)}`);
      expect((await run(['exclude', ...args], { cwd })).exitCode).toBe(0);
      expect(read(cwd)).toBe(`\ufeff${VILLAGE.replace(from, to).replaceAll('\n', ends)}`);
    }
  });

  it.each(['excluded: []', 'excluded: [] # none yet'])('fills a list that is empty: %s', async (line) => {
    const cwd = village(`${VILLAGE}${line}\n`);
    expect(await told(cwd, ['exclude', 'letter', '12 houses'])).toContain('exit 0');
    expect(await told(cwd, ['check'])).toContain('and 2 are excluded on purpose');
  });

  it('tells words that stand twice in their paragraph from each other, and from parts of other figures', async () => {
    const cwd = village();
    await run(['exclude', 'letter', '12 houses'], { cwd });
    const excluded = read(cwd).slice(read(cwd).indexOf('\nexcluded:'));
    expect([...excluded.matchAll(/(?:prefix|suffix): (.*)/g)].map(([, words]) => words)).toHaveLength(2);
    expect(await told(cwd, ['check'])).toContain('and 2 are excluded on purpose');
  });

  it('of words that stand twice leaves out what is not catalogued', async () => {
    const observed =
      '      - {document: letter, paragraph: 2, quote: 12 houses, prefix: A street has}\n    excluded:\n';
    const cwd = village(VILLAGE.replace('    excluded:\n', observed));
    const shown = await told(cwd, ['exclude', 'letter', '12 houses', '--from', 'houses']);
    expect(shown).toContain('exit 0');
    expect(read(cwd).match(/ {8}quote: 12 houses/g)).toHaveLength(1);
    expect((await run(['check'], { cwd })).exitCode).toBe(0);
  });

  it.each([
    [['letter', '41 houses'], 'the quote is not in letter.txt; copy it from the document to the letter'],
    [['letter', '7 trees'], 'the quote is in the paragraphs 3, 4 of letter.txt; say which with --paragraph'],
    [['letter', 'Our village'], '“Our village” states no quantity; quote the words that hold the figure'],
    [['letter', '40 houses'], '“40 houses” cuts off part of its figure'],
    [['letter', 'over 40 houses and 3 wells'], 'states several quantities: “over 40”, “3”'],
    [
      ['letter', '3 wells'],
      "“3” is an observation of wells; take it out there first: claims remove observation wells letter '3 wells'",
    ],
    [['letter', 'over 40 houses', '--from', 'houses'], '“over 40” is an observation of houses'],
    [['news', '52 houses', '--from', 'houses'], 'the figure is excluded from houses already'],
    [['news', '9 wells', '--from', 'wels'], 'no claim is called wels; did you mean wells?'],
    [['nws', '9 wells'], 'no document is called nws; did you mean news?'],
    [['news', '9 wells', '--paragraph', 'one'], 'one is no paragraph; paragraphs are counted from 1'],
  ])('%j: %s', async (args, message) => {
    const cwd = village();
    expect(await run(['exclude', ...args], { cwd })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(message),
    });
    expect(read(cwd)).toBe(VILLAGE);
  });
});

describe('what is left out', () => {
  it.each([
    ['of its claim', ['houses', 'news', '52 houses'], '', 'claims.yaml:19:9: “52” of news is excluded from houses'],
    [
      'of all',
      ['wells', 'news', '9 wells'],
      'excluded:\n  - { document: news, paragraph: 1, quote: It has 9 wells }\n',
      "claims.yaml:32:5: “9” of news is excluded; take that back first: claims remove exclusion news 'It has 9 wells'",
    ],
  ])('is no observation that can be added: %s', async (_, args, more, message) => {
    const cwd = village(VILLAGE + more);
    expect(await told(cwd, ['add', 'observation', ...args])).toContain(message);
    expect(read(cwd)).toBe(VILLAGE + more);
  });

  it('stops no other command where it is not found', async () => {
    const cwd = village(VILLAGE.replace("'52 houses'", "'520 houses'"));
    expect(await told(cwd, ['show', 'houses'])).toMatch(/exit 0\n$/);
    expect(await told(cwd, ['check'])).toContain(
      'claims.yaml:21:16 warning value-changed: excluded from houses: “520 houses”',
    );
  });

  it('is mended where it moved, with all else as it is', async () => {
    const more = 'excluded:\n  - {document: news, paragraph: 1, quote: "It has 9 wells."} # of them\n';
    const cwd = village(VILLAGE + more, { 'corpus/news.txt': `Good news.\n\n${NEWS}` });
    expect(await told(cwd, ['check', '--fix'])).toMatchSnapshot();
    expect(read(cwd)).toBe(
      VILLAGE.replace('document: news\n        paragraph: 1', 'document: news\n        paragraph: 2') +
        more.replace('paragraph: 1', 'paragraph: 2'),
    );
  });

  it('is mended where it was reworded, and keeps a lock from being written where it is not found', async () => {
    const quote = '  - {document: news, paragraph: 1, quote: nearly 90 trees along the old river}\n';
    const cwd = village(`${VILLAGE}excluded:\n${quote}`, {
      'corpus/news.txt': `${NEWS}There are nearly 90 trees alongside the old river.\n`,
    });
    expect(await told(cwd, ['check', '--lock', '--dry-run'])).toContain('not locked: news');
    await run(['check', '--fix'], { cwd });
    expect(read(cwd)).toContain('quote: nearly 90 trees alongside the old river}');
  });

  it('goes with its document and its claim where these are renamed', async () => {
    const more = 'excluded:\n  - {document: news, paragraph: 1, quote: "It has 9 wells."} # of them\n';
    const cwd = village(VILLAGE + more);
    await run(['rename', 'news', 'paper'], { cwd });
    await run(['rename', 'houses', 'homes'], { cwd });
    expect(read(cwd)).toBe(
      (VILLAGE + more)
        .replace("'news':", "'paper':")
        .replaceAll('document: news', 'document: paper')
        .replace('  houses:', '  homes:'),
    );
    expect((await run(['check'], { cwd })).exitCode).toBe(0);
  });
});

describe('a merge', () => {
  const WELLS = `        quote: 3 wells
    excluded:
      - {document: news, paragraph: 1, quote: 52 houses, note: not ours}
      # Nor these.
      - document: news
        paragraph: 1
        quote: It has 9 wells   # in its meadow
        # behind it
`;

  it.each([
    ['into a claim that leaves out some', ['houses', 'wells']],
    ['of a claim that leaves out some', ['wells', 'houses']],
  ])('takes along what is left out, each once, in its author’s words: %s', async (_, ids) => {
    const cwd = village(VILLAGE.replace('        quote: 3 wells\n', WELLS));
    expect(await told(cwd, ['merge', ...ids])).toContain('exit 0');
    expect(read(cwd)).toMatchSnapshot();
    expect((await run(['check'], { cwd })).exitCode).toBe(0);
  });

  it('into a claim that leaves out none takes all along', async () => {
    const cwd = village();
    await run(['merge', 'wells', 'houses'], { cwd });
    expect(read(cwd).slice(read(cwd).indexOf('  wells:'))).toMatchSnapshot();
  });

  const IN_BRACES = '{ document: news, paragraph: 1, quote: It has 9 wells }';

  it.each([
    [
      'in braces',
      `    excluded:\n      # Seen twice.\n      - ${IN_BRACES} # in its meadow\n        # behind it\n`,
      `      # Seen twice.\n      - ${IN_BRACES} # in its meadow\n        # behind it\n`,
    ],
    [
      'in brackets and braces',
      `    excluded: [\n      # Seen twice.\n      ${IN_BRACES}, # in its meadow\n    ]\n`,
      `      # Seen twice.\n      - ${IN_BRACES} # in its meadow\n`,
    ],
  ])('keeps the comments of what is written %s', async (_, before, after) => {
    const cwd = village(VILLAGE.replace('        quote: 3 wells\n', `        quote: 3 wells\n${before}`));
    expect(await told(cwd, ['merge', 'houses', 'wells'])).not.toContain('comment');
    const excluded = VILLAGE.slice(VILLAGE.indexOf('      # Of the next'), VILLAGE.indexOf('  wells:'));
    expect(read(cwd)).toContain(excluded + after);
    const alone = village(
      VILLAGE.replace(`    excluded:\n${excluded}`, '').replace(
        '        quote: 3 wells\n',
        `        quote: 3 wells\n${before}`,
      ),
    );
    await run(['merge', 'houses', 'wells'], { cwd: alone });
    expect(read(alone)).toContain(`    excluded:\n${after}`);
  });

  it('says which comments have no place where it is put', async () => {
    const excluded = VILLAGE.slice(VILLAGE.indexOf('      # Of the next'), VILLAGE.indexOf('  wells:'));
    const cwd = village(
      VILLAGE.replace('    excluded:\n', '')
        .replace(excluded, '')
        .replace(
          '        quote: 3 wells\n',
          `        quote: 3 wells\n    excluded: [ { document: news, paragraph: 1, quote: It has 9 wells } ] # all\n`,
        )
        .replace('    observations:\n      - {', `    excluded:\n${excluded}    observations:\n      - {`),
    );
    expect(await told(cwd, ['merge', 'wells', 'houses'])).toContain(
      'With it go the comments “# and around”, “# Of the next village.”, “# as printed”.',
    );
    expect(read(cwd)).toContain('excluded: [ { document: news, paragraph: 1, quote: It has 9 wells }, {');
  });

  it('gives each comment to the item that it stands behind', async () => {
    const more = WELLS.replace('# behind it', '# behind it\n      - {document: letter, paragraph: 3, quote: 7 trees}');
    const cwd = village(VILLAGE.replace('        quote: 3 wells\n', more));
    await run(['merge', 'houses', 'wells'], { cwd });
    expect(read(cwd).match(/# behind it/g)).toHaveLength(1);
  });

  it('says which observations one of the claims leaves out', async () => {
    const left = '    excluded:\n      - { document: letter, paragraph: 1, quote: and 3 wells }\n';
    const cwd = village(VILLAGE.replace('    excluded:\n', left));
    const shown = await told(cwd, ['merge', 'wells', 'houses', '--dry-run']);
    expect(shown).toContain('merged houses into wells, although houses excludes “3” of letter.');
    await run(['merge', 'wells', 'houses'], { cwd });
    expect(await told(cwd, ['check'])).toContain('excluded-observation: “3” in paragraph 1 of letter is excluded');
  });
});
