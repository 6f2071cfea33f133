import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, LETTER, SMALL } from '../support/folder.ts';
import { run } from '../support/run.ts';

const DOCUMENT = 'corpus/letter.txt';

async function failure(files: Readonly<Record<string, string | Uint8Array>>, args = ['show', 'houses']) {
  const cwd = folderOf(files);
  const result = await run(args, { cwd });
  return { ...result, stderr: result.stderr.replaceAll(`${cwd}/`, '') };
}

/** A cache file that is whole, of something else. */
const sealed = (body: string) => `${createHash('sha256').update(body).digest('hex')}\n${body}`;

const OBSERVATION = '        quote: over 40 houses\n';

describe('a catalogue that cannot be used: one line says what, where and what to do', () => {
  it.each([
    ['no YAML', ['title: A letter', 'title: "A letter'], /^claims: claims\.yaml:\d+:\d+: the YAML cannot be read: /],
    [
      'documents in a list',
      ['  letter:\n    file', '  - id: letter\n    file'],
      'documents is to be a map of ids, not a list; write each as its id with a colon',
    ],
    ['a tab', ['    title: A letter', '\ttitle: A letter'], 'a tab stands where spaces are to be; indent with spaces'],
    [
      'a field out of line',
      ['    title: A letter', '   title: A letter'],
      'this is indented otherwise than the fields that it stands with; give all of them the same indentation',
    ],
    [
      'a colon in words',
      ['title: A letter', 'title: A letter: of ours'],
      'there is a colon where words cannot hold one; put the words in quotation marks',
    ],
    [
      'a name without end',
      ['  houses:', `  ${'h'.repeat(2000)}:`],
      'claims.yaml:8:3: the YAML cannot be read: a name has more than 1024 characters; shorten it',
    ],
    ['no version', ['version: 1\n', ''], 'the field version is missing; add version: 1'],
    [
      'a duplicate key',
      ['    date: 2001\n', '    date: 2001\n    date: 2002\n'],
      'claims: claims.yaml:7:5: the YAML cannot be read: this stands here twice; take one out',
    ],
    [
      'an alias',
      ['title: A letter', 'title: &a A letter\n    author: *a'],
      'claims: claims.yaml:6:13: YAML aliases are not read here; write it out',
    ],
    [
      'an unknown field',
      ['    date: 2001', '    autor: Me\n    date: 2001'],
      'claims: claims.yaml:6:5: unknown field autor; did you mean author?',
    ],
    [
      'a missing field',
      ['    date: 2001\n', ''],
      'claims: claims.yaml:3:3: the field date is missing; add date: a date in EDTF, such as 2007-09~',
    ],
    [
      'a wrong type',
      ['paragraph: 1', 'paragraph: one'],
      'claims: claims.yaml:13:20: paragraph is to be a whole number from 1, not "one"; write it so',
    ],
    [
      'a number that YAML would read otherwise',
      ['paragraph: 1', 'paragraph: 012'],
      'claims: claims.yaml:13:20: paragraph is to be a whole number from 1, not "012"; write it so',
    ],
    [
      'a list in place of words',
      ['title: A letter', 'title: [A, letter]'],
      'claims: claims.yaml:5:12: title is to be words, not a list; write it so',
    ],
    [
      'an empty field',
      ['title: A letter', 'title:'],
      'claims: claims.yaml:5:11: title is to be words, not empty; write it so',
    ],
    [
      'a date that is none',
      ['date: 2001', 'date: 2001-13'],
      'claims: claims.yaml:6:11: 2001-13 is no date; write it in EDTF: 2007-09-25, 2007-09, 2007~, 2003/2004',
    ],
    [
      'a kind that is none',
      ['kind: stock', 'kind: stok'],
      'claims: claims.yaml:10:11: kind is to be stock or flow or event, not "stok"; did you mean stock?',
    ],
    [
      'an id that is none',
      ['  houses:', '  Houses!:'],
      'claims: claims.yaml:8:3: Houses! cannot be an id; use small letters, digits and single hyphens',
    ],
    [
      'a field that is no field',
      ['    title: A letter', '    __proto__: A letter'],
      'claims: claims.yaml:5:5: this cannot be a field; take it out',
    ],
    [
      'an unknown document',
      ['document: letter', 'document: lettre'],
      'claims: claims.yaml:12:19: no document is called lettre; did you mean letter?',
    ],
    [
      'a formula that is none',
      ['kind: stock\n', 'kind: stock\n    formula: (houses + 1\n'],
      'claims: claims.yaml:11:14: the formula cannot be read: at character 12, expected ) at its end; write it like (sent + received) / years',
    ],
    [
      'a formula in a circle',
      ['kind: stock\n', 'kind: stock\n    formula: houses + 1\n'],
      'claims: claims.yaml:11:14: the formula goes in a circle: houses → houses; break it',
    ],
    [
      'a quote that does not stand there',
      ['quote: over 40', 'quote: over 41'],
      'claims: claims.yaml:14:16: houses: “over 41 houses” does not stand in paragraph 1 of letter; what is most like it differs in a figure, hedge, unit or time, or in what it says of them: “over 40 houses”; find out whether the document was changed',
    ],
    [
      'a paragraph that is not there',
      ['paragraph: 1', 'paragraph: 7'],
      'claims: claims.yaml:13:20: houses: letter has no paragraph 7: it ends with paragraph 1; ',
    ],
    [
      'a quote with no quantity',
      ['quote: over 40 houses', 'quote: Our village'],
      'claims: claims.yaml:14:16: houses: “Our village” states no quantity that houses could be read from; quote the words that hold the figure',
    ],
    [
      'a quote with two',
      ['quote: over 40 houses', 'quote: over 40 houses and 3 wells'],
      'claims: claims.yaml:14:16: houses: “over 40 houses and 3 wells” states several quantities: “over 40”, “3”; make the quote shorter, or name the one meant as `figure`',
    ],
    [
      'a quote that cuts off the hedge',
      ['quote: over 40 houses', 'quote: 40 houses'],
      'claims: claims.yaml:14:16: houses: “40 houses” cuts off part of its figure: in paragraph 1 of letter it is “over 40”; quote the whole of it',
    ],
    [
      'a typed value that the quote does not say',
      [OBSERVATION, `${OBSERVATION}        value: 41\n`],
      'claims: claims.yaml:15:16: houses: the typed value 41 is not what “over 40 houses” says: over 40; take `value` out, or mend it',
    ],
  ] as const)('%s', async (_, [from, to], expected) => {
    expect(SMALL).toContain(from);
    const { exitCode, stdout, stderr } = await failure({ 'claims.yaml': SMALL.replace(from, to), [DOCUMENT]: LETTER });
    expect([exitCode, stdout]).toEqual([2, '']);
    if (typeof expected === 'string') expect(stderr.split('\n')[0]).toContain(expected);
    else expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('shows the line, with a caret under the place', async () => {
    const { stderr } = await failure({ 'claims.yaml': SMALL.replace('kind: stock', 'kind: stok'), [DOCUMENT]: LETTER });
    expect(stderr.split('\n').slice(1)).toEqual(['        kind: stok', '              ^', '']);
  });

  it.each([
    [
      'a quote that stands twice',
      'over 40 houses, over 40 houses\n',
      '“over 40 houses” stands 2 times in paragraph 1 of letter; make the quote longer, or add the words right before it as `prefix`',
    ],
    [
      'a quote that stands elsewhere',
      'Dear friends\n\nHere are over 40 houses.\n',
      'it stands in paragraph 2: set `paragraph` to that',
    ],
  ])('%s', async (_, letter, expected) => {
    const { exitCode, stderr } = await failure({ 'claims.yaml': SMALL, [DOCUMENT]: letter });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });

  it.each([
    ['a folder', ['version: 1', `version: 1\ncorpus: ${'a'.repeat(100_000)}`], '; make it and put the documents there'],
    ['a date', ['date: 2001', `date: "{${'2001,'.repeat(20_000)}2001}"`], 'is no date; write it in EDTF: 2007-09-25'],
    ['a quote', ['quote: over 40', `quote: ${'over 41 '.repeat(10_000)}`], 'does not stand in paragraph 1 of letter'],
  ] as const)('%s as long as a book is not told whole', async (_, [from, to], expected) => {
    const { exitCode, stderr } = await failure({ 'claims.yaml': SMALL.replace(from, to), [DOCUMENT]: LETTER });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(expected)]);
    expect(stderr.length).toBeLessThan(3000);
  });

  it('a hundred thousand brackets', async () => {
    const { exitCode, stderr } = await failure({ 'claims.yaml': `a: ${'['.repeat(100_000)}` });
    expect([exitCode, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('claims.yaml')]);
  });

  it.each([
    ['none at all', {}, /^claims: there is no claims\.yaml in .* or above it; go to the folder of your corpus/],
    [
      'an empty one',
      { 'claims.yaml': '' },
      /^claims: claims\.yaml:1:1: the catalogue is to be a map of fields, not empty/,
    ],
    [
      'one that is no UTF-8',
      { 'claims.yaml': new Uint8Array([0x61, 0xff]) },
      /^claims: claims\.yaml: the catalogue is not valid UTF-8; save it as UTF-8/,
    ],
    [
      'one without a corpus folder',
      { 'claims.yaml': SMALL },
      /^claims: claims\.yaml:1:1: there is no corpus folder corpus; make it/,
    ],
  ])('%s', async (_, files, expected) => {
    const { exitCode, stderr } = await failure(files);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(expected);
  });
});

describe('a document that cannot be used', () => {
  it.each([
    ['absent', undefined, 'corpus/letter.txt: cannot read the document: there is no such file; check its `file`'],
    ['empty', '', 'corpus/letter.txt: the document is empty; '],
    ['blank', ' \n\t\n', 'corpus/letter.txt: the document is empty; '],
    [
      'binary',
      'over 40 houses\0\u0001',
      'corpus/letter.txt: the document is binary, not text: it holds the control character U+0000; ',
    ],
    [
      'in no encoding',
      new Uint8Array([0x61, 0x62, 0xe9, 0x20, 0x00]),
      'corpus/letter.txt: the document is in no encoding that could be told: byte 3 is not UTF-8; save it as UTF-8',
    ],
  ])('%s', async (_, content, expected) => {
    const files = {
      'claims.yaml': SMALL,
      'corpus/other.txt': 'x',
      ...(content === undefined ? {} : { [DOCUMENT]: content }),
    };
    const { exitCode, stderr } = await failure(files);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${LETTER}`],
    ['CRLF line ends', `\r\n\r\n${LETTER.replaceAll('\n', '\r\n')}`],
    ['lines broken within the quote', LETTER.replace('over 40', 'over\n40')],
  ])('but %s does no harm', async (_, letter) => {
    const { exitCode, stderr } = await failure({ 'claims.yaml': SMALL, [DOCUMENT]: letter });
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('outside the corpus folder is not read, by path or by link', async () => {
    const path = await failure({
      'claims.yaml': SMALL.replace('letter.txt', '../letter.txt'),
      'letter.txt': LETTER,
      'corpus/x': '',
    });
    expect(path.stderr).toContain(
      'claims.yaml:4:11: the document ../letter.txt lies outside the corpus folder; copy it into corpus',
    );
    const cwd = folderOf({ 'claims.yaml': SMALL, 'letter.txt': LETTER });
    mkdirSync(join(cwd, 'corpus'));
    symlinkSync('../letter.txt', join(cwd, DOCUMENT));
    const link = await run(['show', 'houses'], { cwd });
    expect([link.exitCode, link.stderr]).toEqual([
      2,
      expect.stringContaining('claims.yaml:4:11: the document letter.txt lies outside the corpus folder'),
    ]);
  });

  it('changed since it was catalogued is told of on the way, and found by check', async () => {
    const files = {
      'claims.yaml': SMALL.replace('    date: 2001', `    sha256: ${'0'.repeat(64)}\n    date: 2001`),
      [DOCUMENT]: LETTER,
    };
    const shown = await failure(files);
    expect([shown.exitCode, shown.stderr]).toEqual([
      0,
      expect.stringContaining('letter is not the file that was catalogued'),
    ]);
    const checked = await failure(files, ['check']);
    expect([checked.exitCode, checked.stdout]).toEqual([
      1,
      expect.stringContaining('error document-changed: letter is not'),
    ]);
  });
});

describe('bad usage', () => {
  it.each([
    ['dif 2002 2007', "claims: unknown command 'dif'; did you mean diff?\n"],
    ['help dif', "claims: unknown command 'dif'; did you mean diff?\n"],
    ['watch --help', "claims: unknown command 'watch'; there is diff, sources, "],
    ['dif -h', "claims: unknown command 'dif'; did you mean diff?\n"],
    ['--catalog x list', "claims: unknown option '--catalog'; the command goes first: claims <command> [options]\n"],
    ['list --catalog x', "claims: unknown option '--catalog'; did you mean --catalogue?\n"],
    [
      'list --format sarif',
      'claims: --format cannot be sarif; there is table, csv, tsv, json, ndjson, md, html, xlsx\n',
    ],
    ['cite parties -o x.docx', 'claims: the ending of x.docx names no format; '],
    ['help nope', "claims: unknown command 'nope'; there is diff, sources, "],
    [
      'check it',
      "claims: too many arguments for 'check': expected 0 arguments but got 1; claims check --help shows how it is used\n",
    ],
    ['diff 2002', "claims: missing required argument 'to'; claims diff --help shows how it is used\n"],
    ['diff 2002 2005', 'claims: no document is dated 2005; there is 2002, 2003, 2007\n'],
    ['diff 2002 2007 partys', 'claims: no claim is called partys; did you mean parties?\n'],
    ['diff 2002 2007 --onli rose', "claims: unknown option '--onli'; did you mean --only?\n"],
    ['diff 2002 2007 --only risen', 'claims: no verdict is called risen; did you mean rose?\n'],
    ['diff 2002 2007 --format jsn', 'claims: --format cannot be jsn; did you mean json?\n'],
    ['diff 2002 2007 --by references', 'claims: --by cannot be references; did you mean reference?\n'],
    [
      'diff 2002 2007 -o out.jsno',
      'claims: the ending of out.jsno names no format; did you mean json?; or say it with --format\n',
    ],
    ['query --min many', 'claims: many is no amount; write it like 400, 1,200, "1.2 billion" or "12 percent"\n'],
    ['query --max 1.3bananas', 'claims: 1.3bananas is no amount; write it like 400'],
    ['query --max 400,parties', 'claims: 400,parties is no amount; write it like 400'],
    ['query --min about-400', 'claims: about-400 is no amount; write it like 400'],
    ['query --document 2002-dai', 'claims: no document is called 2002-dai; '],
    ['report --diff 2002', 'claims: --diff wants two years; write it like claims report --diff 2002 2007\n'],
    ['sources', "claims: missing required argument 'claim'; claims sources --help shows how it is used\n"],
    [
      'list --catalogue nowhere.yaml',
      'claims: nowhere.yaml: cannot read the catalogue: there is no such file; name it with --catalogue FILE\n',
    ],
  ])('%s', async (line, expected) => {
    const { exitCode, stdout, stderr } = await run(line.split(' '));
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(expected);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('a file of output', () => {
  it('is never one that the answer rests on', async () => {
    const cwd = folderOf({ 'claims.yaml': SMALL, [DOCUMENT]: LETTER });
    for (const file of ['claims.yaml', DOCUMENT]) {
      const { exitCode, stderr } = await run(['list', '-f', 'csv', '-o', file], { cwd });
      expect([exitCode, stderr]).toEqual([
        2,
        `claims: ${file} is what the answer rests on; name another file with -o\n`,
      ]);
    }
    expect(readFileSync(join(cwd, DOCUMENT), 'utf8')).toBe(LETTER);
  });

  it('is written whole, in the format that its ending names', async () => {
    const cwd = folderOf({ 'claims.yaml': SMALL, [DOCUMENT]: LETTER, 'out.json': 'old' });
    expect(await run(['list', '-o', 'out.json'], { cwd })).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ claims: [{ claim: 'houses' }] });
  });

  it.each(['', 'new/'])('is not called %j', async (file) => {
    const cwd = folderOf({ 'claims.yaml': SMALL, [DOCUMENT]: LETTER });
    const { exitCode, stderr } = await run(['list', '-o', file], { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/ names no file; name one with -o\n$/)]);
    expect(readdirSync(cwd).toSorted()).toEqual(['claims.yaml', 'corpus']);
  });

  it('that cannot be written is told of, and nothing is left behind', async () => {
    const cwd = folderOf({ 'claims.yaml': SMALL, [DOCUMENT]: LETTER, 'out.json/kept': 'old' });
    for (const file of ['nowhere/out.json', 'out.json']) {
      const { exitCode, stderr } = await run(['list', '-o', file], { cwd });
      expect([exitCode, stderr]).toEqual([
        2,
        expect.stringMatching(/^claims: cannot write .*out\.json: .*; nothing was changed/),
      ]);
    }
    expect(readdirSync(cwd).toSorted()).toEqual(['claims.yaml', 'corpus', 'out.json']);
  });
});

describe('hostile text', () => {
  const hostile = 'Our \u001b]8;;http://evil\u0007village\u001b[31m has over 40 houses \u202Eneves\u2066 =1+1.\n';

  it('reaches no terminal', async () => {
    const catalogue = SMALL.replace('A letter', '"A \\e[31mletter \\u202E"');
    for (const args of [
      ['sources', 'houses'],
      ['search', 'houses'],
      ['quantities'],
      ['show', 'houses'],
      ['sources', 'nope\u001b[31m'],
    ]) {
      const { stdout, stderr } = await failure({ 'claims.yaml': catalogue, [DOCUMENT]: hostile }, args);
      // oxlint-disable-next-line no-control-regex -- no output may hold them
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it('is no formula in a spreadsheet, unless it is asked for as it is', async () => {
    const catalogue = SMALL.replace('A letter', '"=1+1"');
    const files = { 'claims.yaml': catalogue, [DOCUMENT]: LETTER };
    expect((await failure(files, ['report'])).stdout).toContain(",'=1+1,");
    expect((await failure(files, ['report', '--raw'])).stdout).toContain(',=1+1,');
  });
});

describe('a reader that has had enough, or has no room', () => {
  const bin = join(process.cwd(), 'bin', 'claims.js');
  const shell = (line: string) => spawnSync('bash', ['-c', `set -o pipefail; ${line}`], { encoding: 'utf8' });

  it.each(['--help', 'diff --help', 'report', 'diff 2002 2007'])('claims %s into a closed pipe is quiet', (line) => {
    const { status, stderr } = shell(`(sleep 0.2; node ${bin} ${line}) | true`);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says of a stream of texts too that the disk is full', () => {
    const { status, stderr } = shell(`echo '{"id": 1, "text": "5 men"}' | node ${bin} extract > /dev/full`);
    expect([status, stderr]).toEqual([
      2,
      'claims: cannot write to standard output: no space left on the device; make room\n',
    ]);
  });

  it.each([
    ['rename houses huts > /dev/full', 'cannot write to standard output: no space left on the device', 'claims.yaml'],
    ['rename houses huts -o nowhere/x.md', 'cannot write .*nowhere/x.md: there is no such folder', 'claims.yaml'],
    ['check --lock > /dev/full', 'cannot write to standard output: no space left on the device', 'claims.yaml'],
    [
      'init --catalogue new.yaml > /dev/full',
      'cannot write to standard output: no space left on the device',
      'new.yaml',
    ],
  ])('claims %s says that the catalogue is written, as nothing else does then', (line, what, file) => {
    const cwd = folderOf({ 'claims.yaml': SMALL, [DOCUMENT]: LETTER });
    const { status, stderr } = shell(`cd ${cwd} && node ${bin} ${line}`);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`claims: ${what}; ${file} is written all the same\n$`));
    expect(readFileSync(join(cwd, file), 'utf8')).not.toBe(SMALL);
  });

  it('in a folder that was taken away is told so, unless no folder is needed', () => {
    const inGone = (line: string) => shell(`cd ${folderOf({})} && rmdir "$PWD" && ${line}`);
    expect(inGone(`node ${bin} list`)).toMatchObject({
      status: 2,
      stderr: 'claims: the folder you are in is no longer there; go to another\n',
    });
    expect(inGone(`node ${bin} --help`)).toMatchObject({ status: 0, stderr: '' });
    expect(inGone(`echo '{"id": 1, "text": "5 men"}' | node ${bin} extract`)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['list', 'man', '--help', 'help', 'diff --help', '--version', ''])(
    'claims %s says that the disk is full',
    (line) => {
      const { status, stderr } = shell(`node ${bin} ${line} > /dev/full`);
      expect([status, stderr]).toEqual([
        2,
        'claims: cannot write to standard output: no space left on the device; make room\n',
      ]);
    },
  );
});

describe('the cache', () => {
  const files = { 'claims.yaml': SMALL, [DOCUMENT]: LETTER };
  const env = (cache: string) => ({ CLAIMS_NO_CACHE: '', XDG_CACHE_HOME: cache });

  it('changes no answer, whatever is wrong with it', async () => {
    const cwd = folderOf({ ...files, file: '' });
    const args = ['show', 'houses', '--format', 'json'];
    const plain = await run(args, { cwd });
    const cache = join(cwd, 'cache');
    const runs = async () => expect(await run(args, { cwd, env: env(cache) })).toEqual(plain);
    await runs();
    const [entry] = readdirSync(join(cache, 'claims'));
    const path = join(cache, 'claims', entry!);
    const whole = readFileSync(path, 'utf8');
    await runs();
    for (const broken of [
      '',
      '{',
      whole.slice(0, -10),
      whole.replace('houses', 'horses'),
      '\n{"claims":[]}',
      sealed('null'),
      sealed('{}'),
    ]) {
      writeFileSync(path, broken);
      await runs();
      expect(readFileSync(path, 'utf8')).toBe(whole);
    }
    expect(await run(args, { cwd, env: env(join(cwd, 'file')) })).toEqual(plain);
    chmodSync(join(cache, 'claims'), 0o500);
    await runs();
    chmodSync(join(cache, 'claims'), 0o700);
    await Promise.all(Array.from({ length: 8 }, runs));
  });

  it('is not kept in whatever folder one is in by who has no home', async () => {
    const cwd = folderOf(files);
    const before = process.cwd();
    process.chdir(cwd);
    try {
      await run(['list'], { cwd, env: { CLAIMS_NO_CACHE: '', HOME: '', XDG_CACHE_HOME: 'near' } });
    } finally {
      process.chdir(before);
    }
    expect(readdirSync(cwd).toSorted()).toEqual(['claims.yaml', 'corpus']);
  });

  it('leaves nothing unfinished behind where it cannot be written', async () => {
    const cwd = folderOf(files);
    const cache = join(cwd, 'cache');
    await run(['list'], { cwd, env: env(cache) });
    const kept = readdirSync(join(cache, 'claims'));
    // A folder in its place cannot be written over.
    for (const name of kept) {
      rmSync(join(cache, 'claims', name));
      mkdirSync(join(cache, 'claims', name, 'full'), { recursive: true });
    }
    expect((await run(['list'], { cwd, env: env(cache) })).exitCode).toBe(0);
    expect(readdirSync(join(cache, 'claims')).toSorted()).toEqual(kept.toSorted());
  });

  it('is not used for another text', async () => {
    const cwd = folderOf(files);
    const cache = join(cwd, 'cache');
    await run(['list'], { cwd, env: env(cache) });
    writeFileSync(
      join(cwd, 'claims.yaml'),
      SMALL.replaceAll('houses', 'dwellings').replace('over 40 dwellings', 'over 40 houses'),
    );
    expect((await run(['list'], { cwd, env: env(cache) })).stdout).toContain('dwellings');
    expect(existsSync(join(cache, 'claims'))).toBe(true);
  });
});

describe('what cannot be used beside what can', () => {
  const document = (id: string, year: number) => `  ${id}:\n    file: ${id}.txt\n    title: ${id}\n    date: ${year}\n`;
  const claim = (id: string, says: readonly (readonly [string, string])[]) =>
    `  ${id}:\n    title: ${id}\n    kind: stock\n    observations:\n${says
      .map(([from, quote]) => `      - document: ${from}\n        paragraph: 1\n        quote: ${quote}\n`)
      .join('')}`;
  const catalogue = [
    'version: 1\ndocuments:\n',
    ...[2001, 2002, 2003].map((year) => document(`letter-${year}`, year)),
    'claims:\n',
    claim('houses', [
      ['letter-2001', '40 houses'],
      ['letter-2002', '50 houses'],
      ['letter-2003', '60 houses'],
    ]),
    claim('wells', [
      ['letter-2001', '3 wells'],
      ['letter-2002', '4 wells'],
    ]),
    '  share:\n    title: share\n    kind: stock\n    formula: houses / wells\n',
  ].join('');
  const letters = {
    'claims.yaml': catalogue,
    'corpus/letter-2001.txt': 'We have 40 houses and 3 wells.\n',
    'corpus/letter-2002.txt': 'We have 50 houses and 4 wells.\n',
    'corpus/letter-2003.txt': 'We have 60 houses.\n',
  };
  const { 'corpus/letter-2002.txt': gone, ...without2002 } = letters;
  const changed = { ...letters, 'corpus/letter-2002.txt': gone.replace('50', '55') };

  it.each([
    // A quote that does not stand: only what it is about.
    ['show houses', changed, 2, ['2001', '2003']],
    ['show share', changed, 2, ['2001  13']],
    ['show wells', changed, 0, ['2001', '2002']],
    [
      'sources share',
      changed,
      2,
      ['It is worked out as houses / wells.', 'houses: houses', '«3» wells', 'wells: wells'],
    ],
    ['sources share', letters, 0, ['No source states it outright.', '2002', '«50» houses', '«4» wells']],
    ['sources houses', changed, 2, ['letter-2001', 'letter-2003']],
    ['list', changed, 2, ['2001, 2003']],
    ['query', changed, 2, ['4 observations']],
    ['query --year 2001', changed, 0, ['2 observations']],
    ['query --document letter-2003', changed, 0, ['1 observation']],
    ['cite houses', changed, 2, ['letter-2001']],
    ['report -f md', changed, 2, ['1 citation of the catalogue cannot be used, and is left out']],
    ['diff 2001 2003', changed, 0, ['houses', 'wells']],
    ['diff 2001 2002', changed, 2, ['1 rose', 'wells']],
    ['report --diff 2001 2002 -f md', changed, 2, ['1 rose', 'wells']],
    ['search wells', changed, 0, ['letter-2001']],
    // A document that is not there.
    ['show houses', without2002, 2, ['2001', '2003']],
    ['query --year 2001', without2002, 0, ['2 observations']],
    ['diff 2001 2003', without2002, 0, ['1 rose']],
    ['search wells', without2002, 2, ['letter-2001']],
    ['quantities', without2002, 2, ['letter-2003']],
    ['quantities letter-2003', without2002, 0, ['letter-2003']],
    ['suggest', without2002, 2, ['2 documents']],
  ] as const)('%s', async (line, files, code, told) => {
    const { exitCode, stdout, stderr } = await failure(files, line.split(' '));
    expect(exitCode).toBe(code);
    for (const words of told) expect(stdout).toContain(words);
    if (code === 2) expect(stderr).toMatch(/^claims: (?:claims\.yaml:\d+:\d+|.*letter-2002\.txt): left out: [^\n]+\n$/);
  });

  it.each([
    ['diff 2001 2002 houses', changed, 'does not stand in paragraph 1'],
    ['diff 2001 2002', without2002, 'there is no such file'],
    ['query --document letter-2002', without2002, 'there is no such file'],
    ['quantities letter-2002', without2002, 'there is no such file'],
    ['cite houses', without2002, 'there is no such file'],
    ['suggest --write', without2002, 'there is no such file'],
  ] as const)('%s has nothing to go by', async (line, files, message) => {
    const { exitCode, stdout, stderr } = await failure(files, line.split(' '));
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  it('says no more of a year than it knows', async () => {
    const { stdout } = await failure(changed, ['diff', '2001', '2002']);
    expect(stdout).not.toMatch(/houses|share/);
  });

  it('is told of by the first of many', async () => {
    const quotes = Array.from({ length: 9 }, (_, i) => ['letter-2001', `${i + 70} houses`] as const);
    const many = { ...letters, 'claims.yaml': catalogue + claim('others', [['letter-2001', '40 houses'], ...quotes]) };
    const { exitCode, stderr } = await failure(many, ['list']);
    expect([exitCode, stderr.split('\n').at(-2)]).toEqual([
      2,
      'claims: 4 more are left out: claims check tells of all',
    ]);
  });
});
