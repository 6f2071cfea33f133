import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, LETTER, SMALL } from '../support/folder.ts';
import { run } from '../support/run.ts';

const LETTERS = {
  'letters/2019-03-01.txt':
    'A Letter to Our Members\n\nAnn Lee\n\nWe now have over 3,000 members. This year we made 14 grants.\n',
  'letters/2021-02-20.txt':
    'Two Good Years\n\nAnn Lee\n\nOur membership has grown to 4,120. We made 31 grants to schools this year.\n',
  'letters/2024.txt': 'Looking Back\n\nJo Park\n\nToday we count nearly 6,000 members. We made more than 40 grants.\n',
};

const read = (folder: string) => readFileSync(join(folder, 'claims.yaml'), 'utf8');

/** Runs each line in a folder, and gives what it printed as a console would show it. */
async function session(cwd: string, lines: readonly string[]): Promise<string> {
  let shown = '';
  for (const line of lines) {
    const args = Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare!).slice(1);
    const { stdout, stderr, exitCode } = await run(args, { cwd });
    shown += `$ ${line}\n${stdout}${stderr}${exitCode === 0 ? '' : `exit ${exitCode}\n`}\n`;
  }
  return shown.replaceAll(`${cwd}/`, '');
}

it('from a folder of documents to a diff', async () => {
  const cwd = folderOf(LETTERS);
  expect(
    await session(cwd, [
      'claims init letters',
      'claims suggest',
      'claims suggest --write',
      'claims diff 2019 2024',
      'claims show members',
      'claims check',
    ]),
  ).toMatchSnapshot('session');
  expect(read(cwd)).toMatchSnapshot('catalogue');
});

it('accepts what documents without a date state', async () => {
  const cwd = folderOf({
    'corpus/first.txt': 'We now have over 3,000 members.\n',
    'corpus/2021.txt': 'Today we count nearly 6,000 members.\n',
  });
  await run(['init'], { cwd });
  const { stdout } = await run(['suggest', '--format', 'json'], { cwd });
  expect(
    (JSON.parse(stdout) as { series: { observations: { date: string | null }[] }[] }).series[0]!.observations,
  ).toEqual([
    expect.objectContaining({ document: 'document-2021', date: '2021' }),
    expect.objectContaining({ document: 'first', date: null }),
  ]);
  expect((await run(['suggest', '--write'], { cwd })).exitCode).toBe(0);
  expect((await run(['show', 'members'], { cwd })).stdout).toContain('3,000');
  expect((await run(['add', 'observation', 'members', 'first', 'members', '--dry-run'], { cwd })).exitCode).toBe(2);
});

describe('claims init', () => {
  it('says what it would write, and writes nothing', async () => {
    const cwd = folderOf(LETTERS);
    const { stdout } = await run(['init', 'letters', '--dry-run'], { cwd });
    expect(stdout).toContain('date-source: its file name');
    expect(() => read(cwd)).toThrow('ENOENT');
  });

  it.each([
    [[], 'named.yaml'],
    [['--catalogue', 'other.yaml'], 'other.yaml'],
  ])('makes the catalogue that the environment names, unless an option does: %j', async (options, file) => {
    const cwd = folderOf(LETTERS);
    const env = { CLAIMS_CATALOGUE: 'named.yaml' };
    expect((await run(['init', 'letters', ...options], { cwd, env })).exitCode).toBe(0);
    expect(readFileSync(join(cwd, file), 'utf8')).toContain('corpus: letters');
    expect(() => read(cwd)).toThrow('ENOENT');
  });

  it('writes over no catalogue', async () => {
    const cwd = folderOf({ ...LETTERS, 'claims.yaml': SMALL });
    expect(await run(['init', 'letters'], { cwd })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('already'),
    });
    expect(read(cwd)).toBe(SMALL);
  });

  it.each([['--metadata'], ['-o', 'out.foo'], ['--format', 'sarif']])(
    'makes no catalogue where its answer cannot be written: %s %s',
    async (...options) => {
      const cwd = folderOf(LETTERS);
      expect((await run(['init', 'letters', ...options], { cwd })).exitCode).toBe(2);
      expect(() => read(cwd)).toThrow('ENOENT');
    },
  );

  it('leaves out what cannot be read, and says so; a date that is not known is XXXX', async () => {
    const cwd = folderOf({ 'corpus/good.txt': 'Good news, everyone.\n', 'corpus/bad.txt': '\u0000\u0001' });
    const { stdout, exitCode } = await run(['init'], { cwd });
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/bad\.txt is left out: .*binary/)]);
    expect(read(cwd)).toContain('    date: XXXX\n    date-source: not stated in its text or its file name\n');
    expect((await run(['check'], { cwd })).exitCode).toBe(0);
  });

  it.each([
    [
      'of one name but for their endings, a year',
      ['2001.txt', '2001.md', '2001.html'],
      'document-2001, document-2001-2, document-2001-3',
    ],
    [
      'called as what formulas have a word for',
      ['years.txt', 'Years.md', 'x/years.txt'],
      'document-years, document-years-2, x-years',
    ],
    ['without a letter', ['!.txt', '¿.md', '政.txt'], 'document-2, document-3, document-4'],
  ])('gives files %s ids that a catalogue can have', async (_, files, ids) => {
    const cwd = folderOf(Object.fromEntries(files.map((name, i) => [`corpus/${name}`, `Over ${40 + i} hens.\n`])));
    await run(['init'], { cwd });
    const { exitCode, stdout } = await run(['quantities', '--format', 'json'], { cwd });
    expect(exitCode).toBe(0);
    const { quantities } = JSON.parse(stdout) as { quantities: { document: string }[] };
    expect([...new Set(quantities.map(({ document }) => document))].toSorted().join(', ')).toBe(ids);
  });

  it('names files that are the same; a copy makes nothing recur', async () => {
    const cwd = folderOf({ 'a.txt': LETTER, 'b.txt': LETTER });
    const [made, proposed] = [await run(['init', '.'], { cwd }), await run(['suggest'], { cwd })];
    expect(made.stdout).toContain('a and b hold the same bytes.');
    expect(proposed.stdout.replaceAll('\n', ' ')).toBe(
      '0 series, in 2 documents with 2 quantities that may be statistics, of which 2 stand alone. b has the text of another document and is left out. ',
    );
  });

  it.each([
    [['init', 'nowhere'], 'cannot read the folder: there is no such file'],
    [['init', 'empty'], 'the folder holds no documents'],
  ])('%j: %s', async (args, message) => {
    const cwd = folderOf({ 'empty/.hidden.txt': 'x' });
    expect(await run(args, { cwd })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) });
  });
});

describe('claims suggest', () => {
  it('looks through a folder that has no catalogue', async () => {
    const cwd = folderOf(LETTERS);
    const { stdout } = await run(['suggest', 'letters', '--format', 'json'], { cwd });
    const { version, series } = JSON.parse(stdout) as {
      version: number;
      series: { id: string; observations: object[] }[];
    };
    expect([version, series.map(({ id, observations }) => [id, observations.length])]).toEqual([
      1,
      expect.arrayContaining([
        ['members', 3],
        ['grants', 3],
      ]),
    ]);
    expect(series[0]!.observations[0]).toMatchObject({
      document: 'document-2019-03-01',
      paragraph: 3,
      quote: 'over 3,000 members',
      figureStart: 0,
      figureEnd: 10,
    });
  });

  it('adds what is accepted, once, and finds new documents for it', async () => {
    const cwd = folderOf(LETTERS);
    await session(cwd, ['claims init letters', 'claims suggest --accept members']);
    expect(read(cwd)).toMatch(/^ {2}members:\n {4}title: Members.*\n {4}kind: stock\n/m);
    expect(read(cwd)).not.toContain('  grants:');
    expect((await run(['suggest', '--format', 'json'], { cwd })).stdout).not.toContain('"id": "members"');
  });

  it.each([['members', 'grants'], ['members,grants'], ['members,', 'grants']])(
    'takes ids that commas or spaces part: %j %j',
    async (...ids) => {
      const cwd = folderOf(LETTERS);
      await run(['init', 'letters'], { cwd });
      await run(['suggest', '--accept', ...ids], { cwd });
      expect(read(cwd).match(/^ {2}(?:members|grants):/gm)).toEqual(['  members:', '  grants:']);
    },
  );

  it('merges before it accepts', async () => {
    const cwd = folderOf(LETTERS);
    await run(['init', 'letters'], { cwd });
    await run(['suggest', '--merge', 'members', 'grants', '--accept', 'members'], { cwd });
    expect(read(cwd).match(/ {6}- document:/g)).toHaveLength(6);
  });

  it('written whole, names what wants looking at; what was named has been looked at', async () => {
    const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
    const text = (i: number) =>
      `In May ${40 + i} herons were counted on the lake.\n\nIn June ${80 + 2 * i} herons were counted on the lake.\n`;
    const cwd = folderOf(Object.fromEntries(years.map((year, i) => [`letters/letter-${year}.txt`, text(i)])));
    await run(['init', 'letters'], { cwd });
    const dryRun = async (...args: string[]) => (await run(['suggest', '--dry-run', ...args], { cwd })).stdout;
    expect((await dryRun('--write')).replaceAll(/\s+/g, ' ')).toMatch(
      /: added (\S+); look at \1 \(0\.\d\d\): it may hold several statistics\. $/,
    );
    const { lookAt } = JSON.parse(await dryRun('--write', '--format', 'json')) as { lookAt: string[] };
    expect(lookAt).toHaveLength(1);
    expect(await dryRun('--accept', ...lookAt)).not.toContain('look at');
  });

  it('says that merging alone writes nothing, and what would', async () => {
    const cwd = folderOf(LETTERS);
    await run(['init', 'letters'], { cwd });
    const before = read(cwd);
    const merge = ['suggest', '--merge', 'members', 'grants'];
    expect((await run(merge, { cwd })).stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /Nothing was written: with --accept members, .*; with --write, all of it\. $/,
    );
    expect(read(cwd)).toBe(before);
    // Where there is no catalogue these options are refused.
    expect((await run([...merge, '--corpus', 'letters'], { cwd })).stdout).not.toContain('--accept');
    expect((await run(['suggest'], { cwd })).stdout).not.toContain('Nothing was written');
  });

  it.each([
    [['suggest', '--accept', 'membrs'], 'no series membrs is proposed; did you mean members?'],
    [['suggest', '--interactive'], 'there is no terminal to ask on'],
    [['suggest', 'letters', '--write'], 'there is no catalogue to add to'],
    [['suggest', '--merge', 'members'], '--merge takes two series or more'],
    [['suggest', '--most', 'few'], 'few is no number of series'],
    [['suggest', '--most', ''], 'an empty text is no number of series'],
  ])('%j: %s', async (args, message) => {
    const cwd = folderOf(LETTERS);
    await run(['init', 'letters'], { cwd });
    const before = read(cwd);
    expect(await run(args, { cwd })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) });
    expect(read(cwd)).toBe(before);
  });
});

const COMMENTED = `# Kept by hand.
version: 1   # the only one
documents:
  'letter':
    file: letter.txt
    title: "A letter"
    date: 2001

claims:
  # Buildings.
  houses:
    title: Houses in the village   # and around
    kind: stock
    observations:
      - {document: letter, paragraph: 1, quote: over 40 houses}
  wells:
    title: Wells
    kind: stock
    observations:
      # The old one is counted.
      - document: letter
        paragraph: 1
        quote: '3 wells'
  per-well:
    title: Houses for each well
    kind: stock
    formula: houses /  wells
`;

/** What a command prints, with paths as they are typed in the folder. */
async function shown(cwd: string, args: string[]): Promise<string> {
  return (await run(args, { cwd, terminal: { columns: 300 }, env: { NO_COLOR: '1' } })).stdout.replaceAll(
    `${cwd}/`,
    '',
  );
}

describe('edits leave every other byte as it is', () => {
  const catalogue = () =>
    folderOf({
      'claims.yaml': COMMENTED,
      'corpus/letter.txt': LETTER,
      'corpus/2003.txt': 'News\n\nOur village has 52 houses now.\n',
      'corpus/1999.txt': 'News\n\nThere were some 30 houses.\n',
    });

  it('rename, in formulas too', async () => {
    const cwd = catalogue();
    await run(['rename', 'houses', 'homes'], { cwd });
    expect(read(cwd)).toBe(COMMENTED.replace('  houses:', '  homes:').replace('formula: houses /', 'formula: homes /'));
  });

  it('rename of a document, in observations too', async () => {
    const cwd = catalogue();
    await run(['rename', 'letter', 'first-letter'], { cwd });
    expect(read(cwd)).toBe(
      COMMENTED.replace("'letter':", "'first-letter':").replaceAll('document: letter', 'document: first-letter'),
    );
  });

  it('merge', async () => {
    const cwd = folderOf({
      'claims.yaml': COMMENTED.replace('houses /  wells', 'houses /  2'),
      'corpus/letter.txt': LETTER,
    });
    const { exitCode } = await run(['merge', 'wells', 'houses'], { cwd });
    expect([exitCode, read(cwd)]).toMatchSnapshot('merged');
  });

  it('merge says which formula and constraint speak of more than before', async () => {
    const constraint = 'constraints:\n  - never-falls: wells\n';
    const cwd = folderOf({
      'claims.yaml': `${COMMENTED.replace('houses /  wells', 'wells /  2')}${constraint}`,
      'corpus/letter.txt': LETTER,
    });
    const { stdout } = await run(['merge', 'houses', 'wells', '--dry-run'], { cwd });
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'merged wells into houses, also in the formula of per-well, also in the constraint never-falls: houses.',
    );
  });

  it('merge says which remarks go with the claim', async () => {
    const cwd = folderOf({
      'claims.yaml': COMMENTED.replace('houses /  wells', 'houses /  2').replace(
        '    title: Wells\n',
        '    title: Wells\n    basis: dug by hand\n    note: two are dry\n',
      ),
      'corpus/letter.txt': LETTER,
    });
    const { stdout } = await run(['merge', 'houses', 'wells', '--dry-run'], { cwd });
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'merged wells into houses, without the basis of wells: dug by hand, without the note of wells: two are dry.',
    );
  });

  it.each([
    ['    granularity: 10\n', '', 2],
    ['    granularity: 10\n', '    granularity: 10\n', 0],
  ])('merge refuses claims whose round figures are read otherwise: %j into %j', async (wells, houses, expected) => {
    const cwd = folderOf({
      'claims.yaml': COMMENTED.replace('houses /  wells', 'houses /  2')
        .replace('    title: Wells\n', `    title: Wells\n${wells}`)
        .replace('# and around\n', `# and around\n${houses}`),
      'corpus/letter.txt': LETTER,
    });
    const { exitCode, stderr } = await run(['merge', 'houses', 'wells'], { cwd });
    expect([exitCode, stderr.includes('make their granularity alike first')]).toEqual([expected, expected === 2]);
  });

  it('merge of claims that quote the same words keeps them once', async () => {
    const again = COMMENTED.slice(COMMENTED.indexOf('  wells:'), COMMENTED.indexOf('  per-well:'));
    const cwd = folderOf({
      'claims.yaml': COMMENTED.replace('houses /  wells', 'houses /  2') + again.replace('wells:', 'springs:'),
      'corpus/letter.txt': LETTER,
    });
    expect((await run(['merge', 'houses', 'wells', 'springs'], { cwd })).exitCode).toBe(0);
    expect(read(cwd).match(/3 wells/g)).toHaveLength(1);
  });

  it('merge, with what its author wrote in and above an observation', async () => {
    const cwd = folderOf({
      'claims.yaml': COMMENTED.replace(
        "quote: '3 wells'",
        "quote: '3 wells' # in the margin\n        # behind it",
      ).replace('houses /  wells', 'wells /  2'),
      'corpus/letter.txt': LETTER,
    });
    await run(['merge', 'houses', 'wells'], { cwd });
    expect(read(cwd)).toContain(`    observations:
      - {document: letter, paragraph: 1, quote: over 40 houses}
      # The old one is counted.
      - document: letter
        paragraph: 1
        quote: '3 wells' # in the margin
        # behind it
  per-well:
`);
  });

  it('add a document and observations, each where its date has it', async () => {
    const cwd = catalogue();
    const shown = await session(cwd, [
      'claims add document corpus/2003.txt',
      'claims add document corpus/1999.txt --author "Ann Lee"',
      'claims add observation houses document-2003 "52 houses"',
      'claims add observation wells document-1999 "some 30 houses" --note "not wells, but"',
      'claims check',
    ]);
    expect(shown).toMatchSnapshot('session');
    expect(read(cwd)).toMatchSnapshot('catalogue');
    // What was there is there still, line by line.
    const lines = read(cwd).split('\n');
    expect(COMMENTED.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  });

  it('an observation in another unit is added, and said to be one', async () => {
    const cwd = folderOf({
      'claims.yaml': COMMENTED,
      'corpus/letter.txt': LETTER,
      'corpus/2003.txt': 'News\n\nOf the houses 3 percent are new.\n',
    });
    await run(['add', 'document', 'corpus/2003.txt'], { cwd });
    const { exitCode, stdout } = await run(['add', 'observation', 'houses', 'document-2003', '3 percent'], { cwd });
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining('This is in percent; the other figures of the claim: a count.'),
    ]);
  });

  it.each([
    ['percents in a count', 'News\n\nOf the houses 3 percent are new.\n', '3 percent', true],
    ['counts in a count', 'News\n\nThere are 12 homes.\n', '12 homes', false],
  ])('a merge says whether it puts unlike figures together: %s', async (_, text, quote, isTold) => {
    const share = `  share:
    title: Share
    kind: stock
    observations:
      - {document: '2003', paragraph: 2, quote: ${quote}}
`.replace("'2003'", 'later');
    const later = '  later:\n    file: 2003.txt\n    title: Later\n    date: 2003\n';
    const cwd = folderOf({
      'claims.yaml': COMMENTED.replace('\nclaims:', `${later}\nclaims:`) + share,
      'corpus/letter.txt': LETTER,
      'corpus/2003.txt': text,
    });
    const { exitCode, stdout } = await run(['merge', 'houses', 'share'], { cwd });
    const told = 'The figures of share: in percent; those of houses: a count. They cannot be compared.';
    expect([exitCode, stdout.replaceAll('\n', ' ').includes(told)]).toEqual([0, isTold]);
  });

  it('several documents are added at once, without those that are there', async () => {
    const cwd = catalogue();
    const files = ['letter', '2003', '1999'].map((name) => `corpus/${name}.txt`);
    expect((await run(['add', 'document', ...files], { cwd })).exitCode).toBe(0);
    expect(read(cwd).match(/^ {2}'?[\w-]+'?:(?=\n {4}file)/gm)).toEqual([
      '  document-1999:',
      "  'letter':",
      '  document-2003:',
    ]);
    expect(await run(['add', 'document', ...files], { cwd })).toMatchObject({
      exitCode: 0,
      stderr: 'nothing to add: all 3 files are in the catalogue already\n',
    });
  });

  it('of several documents one that cannot be read is told of, and the others are added', async () => {
    const cwd = catalogue();
    const { exitCode, stderr } = await run(['add', 'document', 'corpus/2003.txt', 'corpus/2004.txt'], { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('there is no such file')]);
    expect(read(cwd)).toContain('document-2003');
  });

  it('files that are not in the catalogue are told of by check and suggest, with what adds them', async () => {
    const cwd = catalogue();
    writeFileSync(join(cwd, "corpus/it's new.txt"), 'News\n\nWe have 60 houses.\n');
    const { findings } = JSON.parse(await shown(cwd, ['check', '--format', 'json'])) as {
      findings: { kind: string; severity: string; message: string; hint: string }[];
    };
    const told = findings.filter(({ kind }) => kind === 'document-uncatalogued');
    expect(told.map(({ severity, message, hint }) => [severity, message, hint])).toEqual([
      ['note', 'corpus/1999.txt is not in the catalogue', 'add it with: claims add document corpus/1999.txt'],
      ['note', 'corpus/2003.txt is not in the catalogue', 'add it with: claims add document corpus/2003.txt'],
      [
        'note',
        "corpus/it's new.txt is not in the catalogue",
        String.raw`add it with: claims add document 'corpus/it'\''s new.txt'`,
      ],
    ]);
    expect((await shown(cwd, ['suggest'])).replaceAll('\n', ' ')).toContain(
      '3 files of the corpus folder are not in the catalogue: claims add document corpus/1999.txt corpus/2003.txt',
    );
    await run(['add', 'document', 'corpus/1999.txt', 'corpus/2003.txt', "corpus/it's new.txt"], { cwd });
    expect((await run(['check'], { cwd })).stdout).not.toContain('document-uncatalogued');
    expect((await run(['suggest'], { cwd })).stdout).not.toContain('not in the catalogue');
  });

  it('an observation of no claim says how to make one, and that works', async () => {
    const cwd = catalogue();
    const args = ['add', 'observation', 'wels', 'letter', '3 wells'];
    const { exitCode, stderr } = await run(args, { cwd });
    expect([exitCode, stderr.replaceAll(`${cwd}/`, '')]).toEqual([
      2,
      expect.stringContaining(
        'no claim is called wels; did you mean wells?; for a new one write under `claims` of claims.yaml: wels: {title: …, kind: stock, observations: [{document: letter, paragraph: 1, quote: "3 wells"}]}',
      ),
    ]);
    const [, entry] = /claims\.yaml: (wels: .*)\n/.exec(stderr) ?? [];
    writeFileSync(join(cwd, 'claims.yaml'), `${COMMENTED}  ${entry}\n`);
    expect((await run(['show', 'wels'], { cwd })).stdout).toContain('reads as 3');
  });

  it.each([
    [['rename', 'houses', 'wells'], 'there is a claim wells already; to put both together: claims merge wells houses'],
    [['rename', 'house', 'homes'], 'no claim or document is called house; did you mean houses?'],
    [['rename', 'houses', 'My Houses'], 'My Houses cannot be an id'],
    [['rename', 'houses', 'years'], 'years cannot be an id'],
    [['rename', 'houses', 'houses'], 'houses is called so already; name another id'],
    [['rename', 'letter', '2001'], '2001 cannot be an id'],
    [['merge', 'houses', 'houses'], 'they are the same claim'],
    [['merge', 'houses', 'per-well'], 'it is worked out by a formula'],
    [['merge', 'houses', 'wells'], 'the formula of per-well uses both'],
    [['add', 'observation', 'houses', 'letter', '41 houses'], 'the quote is not in letter.txt'],
    [['add', 'observation', 'houses', 'letter', 'Our village'], 'states no quantity that houses could be read from'],
    [['add', 'observation', 'houses', 'letter', 'over 40 houses'], 'houses has this observation already'],
    [['add', 'observation', 'houses', 'letter'], 'claims add observation takes a claim, a document and a quote'],
    [['add', 'document', 'corpus/letter.txt'], 'the file is in the catalogue already, as letter'],
    [['add', 'document', '../elsewhere.txt'], 'outside the corpus folder'],
    [['add', 'document', 'corpus/2003.txt', 'corpus/1999.txt', '--title', 'News'], '--title goes with one file'],
    [['add', 'document', 'corpus/2003.txt', 'corpus/1999.txt', '--date', '2003-13'], 'is no date'],
    [
      ['add', 'claim', 'x'],
      'claim cannot be added; say what it is: document, observation; claims add --help shows how',
    ],
    [['add', 'documents', 'x'], 'documents cannot be added; did you mean claims add document?'],
    [['add', 'document'], 'claims add document takes files; use claims add document <files...>'],
    [['add', 'observation', 'houses', 'letter', '3', 'wells'], 'put the quote in quotation marks'],
    [['add', 'document', 'corpus/2003.txt', '--of', '2003'], '--of goes with claims add observation; leave it out'],
    [['add', 'observation', 'wells', 'letter', 'over 40 houses', '--period', '5 years'], 'period is to be a duration'],
    [['rename', 'houses', 'homes', '-o', 'out.foo'], 'the ending of out.foo names no format'],
    [['rename', 'houses', 'homes', '-o', 'claims.yaml', '--format', 'csv'], 'claims.yaml is what the answer rests on'],
    [['rename', 'houses', 'homes', '--format', 'sarif'], '--format cannot be sarif'],
    [['rename', 'houses', 'homes', '--metadata'], '--metadata goes with a file of CSV or TSV'],
    [['add', 'document', 'corpus/2003.txt', '--metadata', '-o', 'out.md'], '--metadata goes with a file of CSV or TSV'],
  ])('%j: %s', async (args, message) => {
    const cwd = catalogue();
    const { exitCode, stderr } = await run(args, { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
    // What would be wrong with a catalogue that is not written stands in no line of the one that is there.
    expect(stderr).not.toMatch(/claims\.yaml:\d/);
    expect(read(cwd)).toBe(COMMENTED);
  });

  it('a workbook for the terminal is refused before anything is written', async () => {
    const cwd = catalogue();
    const { exitCode, stderr } = await run(['rename', 'houses', 'homes', '--format', 'xlsx'], {
      cwd,
      terminal: { columns: 80 },
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('a terminal cannot show xlsx')]);
    expect(read(cwd)).toBe(COMMENTED);
  });

  it('a dry run shows the difference, and writes nothing', async () => {
    const cwd = catalogue();
    const { stdout } = await run(['rename', 'houses', 'homes', '--dry-run'], { cwd });
    expect(stdout).toContain('-  houses:\n+  homes:\n');
    expect(read(cwd)).toBe(COMMENTED);
  });
});
