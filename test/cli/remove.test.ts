import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { run } from '../support/run.ts';

const LETTER =
  'Our village has over 40 houses and 3 wells.\n\nA street has 12 houses, another street has 12 houses, and 112 houses are elsewhere.\n\nThere are 7 trees.\n\nThere are 7 trees.\n';
const NEWS = 'The village has 52 houses now. It has 9 wells, and 8 of the 9 wells are deep.\n';

const VILLAGE = `# Kept by hand.
version: 1   # the only one
documents:
  letter:
    file: letter.txt
    title: "A letter"
    date: 2001
  'news': { file: news.txt, title: News, date: 2003 }
  # Nobody has read it yet.
  later:
    file: later.txt
    title: Later
    date: 2004

claims:
  # Buildings.
  houses:
    title: Houses in the village   # and around
    kind: stock
    observations:
      # As he wrote.
      - {document: letter, paragraph: 1, quote: over 40 houses}   # or more
      - document: news
        paragraph: 1
        quote: '52 houses'
    excluded:
      - document: letter
        paragraph: 2
        quote: 12 houses
        prefix: A street has
      - document: letter
        paragraph: 2
        quote: 12 houses
        prefix: another street has
      # Of all streets.
      - document: letter
        paragraph: 2
        quote: 112 houses # as printed

  # Water.
  wells:
    title: Wells
    kind: stock
    observations:
      - document: letter
        paragraph: 1
        quote: 3 wells
      - document: news
        paragraph: 1
        quote: "8 of the 9 wells"
        figure: 8
      - document: news
        paragraph: 1
        quote: "8 of the 9 wells"
        figure: 9 wells
  trees:
    title: Trees
    kind: stock
    observations:
      - { document: letter, paragraph: 3, quote: 7 trees }
      - { document: letter, paragraph: 4, quote: 7 trees }
      - { document: letter, paragraph: 4, quote: 70 trees by the river }

  per-well:
    title: Houses for each well
    kind: stock
    formula: houses /  wells
    excluded:
      - { document: news, paragraph: 1, quote: 9 wells, prefix: It has } # counted above
constraints:
  - always: wells <= houses
  - never-falls: wells
severities: { document-unsealed: off, conflict: off, uncatalogued: off }
excluded: [ { document: news, paragraph: 1, quote: It has 9 wells } ]
`;

const village = (catalogue = VILLAGE) =>
  folderOf({
    'claims.yaml': catalogue,
    'corpus/letter.txt': LETTER,
    'corpus/news.txt': NEWS,
    'corpus/later.txt': 'Nothing is counted here.\n',
  });
const read = (cwd: string) => readFileSync(join(cwd, 'claims.yaml'), 'utf8');

/** What a command prints, with paths as they are typed in the folder. */
async function told(cwd: string, args: readonly string[]) {
  const { exitCode, stdout, stderr } = await run(args, { cwd, terminal: { columns: 300 }, env: { NO_COLOR: '1' } });
  return `${stdout}${stderr}exit ${exitCode}\n`.replaceAll(`${cwd}/`, '');
}

describe('claims remove', () => {
  it.each<[string[], string]>([
    [
      ['observation', 'houses', 'letter', 'over 40 houses'],
      '      # As he wrote.\n      - {document: letter, paragraph: 1, quote: over 40 houses}   # or more\n',
    ],
    [
      ['observation', 'houses', 'news', 'has 52 houses now'],
      "      - document: news\n        paragraph: 1\n        quote: '52 houses'\n",
    ],
    [
      ['observation', 'wells', 'letter', '3'],
      '      - document: letter\n        paragraph: 1\n        quote: 3 wells\n',
    ],
    [
      ['observation', 'wells', 'news', '8 of the 9 wells', '--figure', '9'],
      '      - document: news\n        paragraph: 1\n        quote: "8 of the 9 wells"\n        figure: 9 wells\n',
    ],
    [
      ['observation', 'trees', 'letter', '7 trees', '--paragraph', '3'],
      '      - { document: letter, paragraph: 3, quote: 7 trees }\n',
    ],
    [
      ['observation', 'trees', 'letter', '70 trees by the river'],
      '      - { document: letter, paragraph: 4, quote: 70 trees by the river }\n',
    ],
    [
      ['claim', 'trees'],
      '  trees:\n    title: Trees\n    kind: stock\n    observations:\n      - { document: letter, paragraph: 3, quote: 7 trees }\n      - { document: letter, paragraph: 4, quote: 7 trees }\n      - { document: letter, paragraph: 4, quote: 70 trees by the river }\n',
    ],
    [
      ['claim', 'per-well'],
      '\n  per-well:\n    title: Houses for each well\n    kind: stock\n    formula: houses /  wells\n    excluded:\n      - { document: news, paragraph: 1, quote: 9 wells, prefix: It has } # counted above\n',
    ],
    [
      ['document', 'later'],
      '  # Nobody has read it yet.\n  later:\n    file: later.txt\n    title: Later\n    date: 2004\n',
    ],
    [
      ['exclusion', 'letter', '12 houses', '--from', 'houses'],
      '      - document: letter\n        paragraph: 2\n        quote: 12 houses\n        prefix: A street has\n      - document: letter\n        paragraph: 2\n        quote: 12 houses\n        prefix: another street has\n',
    ],
    [
      ['exclusion', 'letter', 'A street has 12 houses', '--from', 'houses'],
      '      - document: letter\n        paragraph: 2\n        quote: 12 houses\n        prefix: A street has\n',
    ],
    [
      ['exclusion', 'letter', '112 houses', '--from', 'houses'],
      '      # Of all streets.\n      - document: letter\n        paragraph: 2\n        quote: 112 houses # as printed\n',
    ],
    [
      ['exclusion', 'news', '9 wells', '--from', 'per-well'],
      '    excluded:\n      - { document: news, paragraph: 1, quote: 9 wells, prefix: It has } # counted above\n',
    ],
    [
      ['exclusion', 'news', 'It has 9 wells'],
      'excluded: [ { document: news, paragraph: 1, quote: It has 9 wells } ]\n',
    ],
  ])('keeps every other byte: %j', async (args, gone) => {
    expect(VILLAGE.split(gone)).toHaveLength(2);
    for (const ends of ['\n', '\r\n']) {
      const cwd = village(`\ufeff${VILLAGE.replaceAll('\n', ends)}`);
      expect(await told(cwd, ['remove', ...args])).toContain('exit 0');
      expect(read(cwd)).toBe(`\ufeff${VILLAGE.replace(gone, '').replaceAll('\n', ends)}`);
    }
  });

  it.each([
    [['observation', 'houses', 'letter', 'over 40 houses']],
    [['observation', 'houses', 'letter', 'over 40 houses', '--dry-run']],
    [['claim', 'per-well', 'trees', '--dry-run']],
    [['document', 'later']],
    [['exclusion', 'letter', '12 houses', '--from', 'houses']],
    [['exclusion', 'news', '9 wells', '--format', 'json']],
  ])('%j', async (args) => {
    expect(await told(village(), ['remove', ...args])).toMatchSnapshot();
  });

  it.each([
    [
      'an observation',
      ['add', 'observation', 'houses', 'letter', '112 houses', '--note', 'all'],
      ['observation', 'houses', 'letter', '112 houses'],
    ],
    ['a figure left out of all', ['exclude', 'letter', '112 houses'], ['exclusion', 'letter', '112 houses']],
    [
      'words left out twice',
      ['exclude', 'letter', '12 houses', '--from', 'wells'],
      ['exclusion', 'letter', '12 houses', '--from', 'wells'],
    ],
    ['a document', ['add', 'document', 'corpus/more.txt'], ['document', 'more']],
  ])('takes back to the byte what was done: %s', async (_, done, back) => {
    const catalogue = VILLAGE.slice(0, VILLAGE.indexOf('excluded: [')).replace(
      '      - document: letter\n        paragraph: 2\n        quote: 112 houses # as printed\n',
      '      - { document: news, paragraph: 1, quote: It has 9 wells }\n',
    );
    const cwd = folderOf({
      'claims.yaml': catalogue,
      'corpus/letter.txt': LETTER,
      'corpus/news.txt': NEWS,
      'corpus/later.txt': 'Nothing is counted here.\n',
      'corpus/more.txt': 'More.\n',
    });
    expect(await told(cwd, done)).toContain('exit 0');
    expect(read(cwd)).not.toBe(catalogue);
    expect(await told(cwd, ['remove', ...back])).toContain('exit 0');
    expect(read(cwd)).toBe(catalogue);
  });

  it('removes a document with all that cites it, where that is asked for', async () => {
    const cwd = village();
    expect(await told(cwd, ['remove', 'document', 'news', '--with-citations'])).toContain(
      'removed the document news with 3 observations and 2 exclusions (15 lines taken out); corpus/news.txt stays where it is. With it goes the comment “# counted above”.',
    );
    expect(read(cwd)).not.toContain('news');
    expect((await run(['show', 'houses'], { cwd })).exitCode).toBe(0);
  });

  it('removes claims together that name each other, and the last one of all', async () => {
    const cwd = village(VILLAGE.replace(/constraints:\n.*\n.*\n/, ''));
    expect(await told(cwd, ['remove', 'claim', 'houses', 'wells', 'per-well', 'trees'])).toContain('exit 0');
    expect(read(cwd)).toContain('\n\nclaims: {}\nseverities');
    expect((await run(['suggest'], { cwd })).exitCode).toBe(0);
  });

  it('removes figures from what is excluded where there are no claims', async () => {
    const excluded = 'excluded:\n  - { document: news, paragraph: 1, quote: 52 houses }\n';
    const twice =
      '  - { document: letter, paragraph: 2, quote: 12 houses, prefix: A street has }\n  - { document: letter, paragraph: 2, quote: 12 houses, prefix: another street has }\n';
    const head = `${VILLAGE.slice(0, VILLAGE.indexOf('claims:\n'))}claims: {}\n`;
    const cwd = village(head + excluded + twice);
    expect(await told(cwd, ['remove', 'exclusion', 'letter', '12 houses'])).toContain('exit 0');
    expect(read(cwd)).toBe(head + excluded);
  });

  it('of an observation that stands twice, the later one', async () => {
    const twin = '      - document: news\n        paragraph: 1\n        quote: 52 houses\n';
    const cwd = village(VILLAGE.replace("quote: '52 houses'\n", `quote: '52 houses'\n${twin}`));
    expect(await told(cwd, ['remove', 'observation', 'houses', 'news', '52 houses'])).toContain('exit 0');
    expect(read(cwd)).toBe(VILLAGE);
  });

  it('the observations of a claim that a formula works out go with their list', async () => {
    const cwd = village(
      VILLAGE.replace(
        'formula: houses /',
        'observations:\n      - {document: letter, paragraph: 1, quote: 3 wells}\n    formula: houses /',
      ),
    );
    expect(await told(cwd, ['remove', 'observation', 'per-well', 'letter', '3 wells'])).toContain('exit 0');
    expect(read(cwd)).toBe(VILLAGE);
  });

  it.each([
    [['observation', 'houses', 'letter', 'over 40 houses'], 'With it go the comments “# As he wrote.”, “# or more”.'],
    [
      ['claim', 'wells', 'per-well'],
      'With it goes the comment “# counted above”. The comment “# Water.” stays above what it heads now.',
    ],
  ])('says which comments go, and which may be true of what follows no more: %j', async (args, said) => {
    const cwd = village(VILLAGE.replace(/constraints:\n.*\n.*\n/, ''));
    expect(await told(cwd, ['remove', ...args])).toContain(said);
  });

  it('where documents cannot be read', async () => {
    const cwd = folderOf({ 'claims.yaml': VILLAGE, 'corpus/x.txt': '' });
    expect(await told(cwd, ['remove', 'observation', 'houses', 'letter', 'over 40 houses'])).toContain('exit 0');
    expect(read(cwd)).not.toContain('over 40');
  });

  it.each([
    [
      ['claim', 'houses'],
      'claims.yaml:67:14: houses cannot be removed: the formula of per-well and the constraint always: wells <= houses name it; take the constraint out of the file, and remove per-well with it: claims remove claim houses per-well',
    ],
    [['claim', 'wells', 'per-well'], 'the constraints out of the file'],
    [['claim', 'huses'], 'no claim is called huses; did you mean houses?'],
    [
      ['document', 'news'],
      'claims.yaml:23:19: news cannot be removed: 1 observation of houses, 2 observations of wells and 2 exclusions cite it; remove these first, or at once with --with-citations',
    ],
    [['document', 'leter'], 'no document is called leter; did you mean letter?'],
    [
      ['document', 'letter', '--with-citations'],
      'trees would have no observation left; remove the claim: claims remove claim trees',
    ],
    [
      ['document', 'letter', 'news', '--with-citations'],
      'houses, wells and trees would have no observation left; remove these claims first: claims remove claim houses wells trees',
    ],
    [
      ['observation', 'houses', 'letter', '41 houses'],
      'houses has no observation in letter by the words “41 houses”; there is “over 40 houses” ¶ 1',
    ],
    [
      ['observation', 'houses', 'letter', 'over 40 houses', '--paragraph', '2'],
      'houses has no observation in paragraph 2 of letter',
    ],
    [['observation', 'houses', 'letter', '0 houses'], 'houses has no observation in letter by the words “0 houses”'],
    [['observation', 'houses', 'later', '7'], 'houses has no observation in later; there is some in letter, news'],
    [['observation', 'houses', 'letter', '3 wells'], 'it is an observation of wells'],
    [
      ['observation', 'trees', 'letter', '7 trees'],
      '“7 trees” may be 2 observations of trees, in the paragraphs 3, 4 of letter; say which with --paragraph',
    ],
    [
      ['observation', 'wells', 'news', '8 of the 9 wells'],
      '“8 of the 9 wells” may be 2 observations of wells, in paragraph 1 of news; say which with --figure: 8, 9 wells',
    ],
    [
      ['exclusion', 'letter', '12', '--from', 'houses'],
      '“12” may be 2 figures excluded from houses, in paragraph 2 of letter; quote more words: “A street has 12 houses” ¶ 2, “another street has 12 houses” ¶ 2',
    ],
    [['exclusion', 'letter', '112 houses'], 'it is excluded from houses: add --from houses'],
    [['exclusion', 'news', 'It has 9 wells', '--from', 'wells'], 'it is excluded from all claims: leave --from out'],
    [['exclusion', 'letter', '7 trees', '--from', 'wels'], 'no claim is called wels; did you mean wells?'],
    [
      ['houses'],
      'houses cannot be removed; say what it is: observation, claim, document, exclusion; claims remove --help shows how',
    ],
    [['claims', 'houses'], 'claims cannot be removed; did you mean claims remove claim?'],
    [['claim'], 'claims remove claim takes claims; use claims remove claim <claims...>'],
    [['exclusion', 'letter', '7', 'trees'], 'put the quote in quotation marks'],
    [['claim', 'trees', '--paragraph', '3'], '--paragraph goes with claims remove observation and exclusion'],
    [['claim', 'trees', '-o', 'out.foo'], 'the ending of out.foo names no format'],
    [['claim', 'trees', '-o', 'claims.yaml', '--format', 'csv'], 'claims.yaml is what the answer rests on'],
    [['claim', 'trees', '--catalogue', 'none.yaml'], 'none.yaml: cannot read the catalogue: there is no such file'],
  ])('%j: %s', async (args, message) => {
    const cwd = village();
    const { exitCode, stderr } = await run(['remove', ...args], { cwd });
    expect([exitCode, stderr.replaceAll(`${cwd}/`, '')]).toEqual([2, expect.stringContaining(message)]);
    expect(read(cwd)).toBe(VILLAGE);
  });

  it('says that the catalogue is written where its answer cannot be', async () => {
    const cwd = village();
    const { exitCode, stderr } = await run(['remove', 'claim', 'trees', '-o', 'nowhere/out.csv'], { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('claims.yaml is written all the same')]);
    expect(read(cwd)).not.toContain('trees:');
  });
});
