import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { run } from '../support/run.ts';

const read = (cwd: string) => readFileSync(join(cwd, 'claims.yaml'), 'utf8');

/** What a command prints, with paths as they are typed in the folder. */
async function told(cwd: string, args: readonly string[]) {
  const { exitCode, stdout, stderr } = await run(args, { cwd, terminal: { columns: 300 }, env: { NO_COLOR: '1' } });
  return `${stdout}${stderr}exit ${exitCode}\n`.replaceAll(`${cwd}/`, '');
}

const YEARS = [2016, 2017, 2018, 2019];
const LETTERS = Object.fromEntries(
  YEARS.map((year, i) => [
    `corpus/letter-${year}.txt`,
    `We now have ${412 + 7 * i} members.\n\nOur library lends ${2140 + 31 * i} books.\n\nThis letter was printed in ${500 + 10 * i} copies.\n`,
  ]),
);

async function society(): Promise<string> {
  const cwd = folderOf(LETTERS);
  await run(['init'], { cwd });
  return cwd;
}
const ids = async (cwd: string) => {
  const { stdout } = await run(['suggest', '--format', 'json'], { cwd });
  return (JSON.parse(stdout) as { series: { id: string }[] }).series.map(({ id }) => id).toSorted();
};

it('says where what was left out is not found', async () => {
  const cwd = await society();
  await run(['exclude', 'letter-2017', '510 copies'], { cwd });
  writeFileSync(join(cwd, 'corpus/letter-2017.txt'), 'We now have 419 members.\n');
  const shown = await told(cwd, ['suggest']);
  expect(shown).toContain('1 figure that is excluded is not found, and may be proposed again; claims check tells');
  expect(shown).toMatch(/exit 0\n$/);
});

describe('claims suggest --exclude', () => {
  it('never proposes a series again, nor misses its figures', async () => {
    const cwd = await society();
    expect(await ids(cwd)).toEqual(['books', 'copies', 'members']);
    const before = read(cwd);
    expect(await told(cwd, ['suggest', '--exclude', 'copies'])).toMatchSnapshot();
    expect(read(cwd).startsWith(before)).toBe(true);
    expect(await ids(cwd)).toEqual(['books', 'members']);
    expect(await told(cwd, ['check'])).toContain(
      '0 of the 12 quantities read are catalogued (0 %), and 4 are excluded',
    );
  });

  it('goes with those that are accepted, in a catalogue that has no claims yet', async () => {
    const cwd = await society();
    expect(await told(cwd, ['suggest', '--write', '--exclude', 'copies'])).toContain(
      'added members, books, excluded 4 figures of copies',
    );
    expect(await ids(cwd)).toEqual([]);
    const again = await society();
    expect(await told(again, ['suggest', '--accept', 'members', '--exclude', 'copies,books'])).toContain(
      'added members, excluded 8 figures of',
    );
    expect(await ids(again)).toEqual([]);
    expect((await run(['check'], { cwd: again })).exitCode).toBe(0);
  });

  it('of what is new for a claim leaves it out of that claim', async () => {
    const cwd = await society();
    await run(['suggest', '--write'], { cwd });
    writeFileSync(join(cwd, 'corpus/letter-2020.txt'), 'We now have 460 members.\n');
    await run(['add', 'document', 'corpus/letter-2020.txt'], { cwd });
    const before = read(cwd);
    expect(await told(cwd, ['suggest', '--exclude', 'members'])).toContain('excluded 1 figure from members (4 lines');
    const entry = '    excluded:\n      - document: letter-2020\n        paragraph: 1\n        quote: 460 members\n';
    expect(read(cwd)).toContain(entry);
    expect(read(cwd).replace(entry, '')).toBe(before);
    expect(await ids(cwd)).toEqual([]);
    // Another claim may have it.
    expect(await told(cwd, ['check'])).toContain('uncatalogued');
  });

  it('shows what it would write, and writes nothing', async () => {
    const cwd = await society();
    const before = read(cwd);
    expect(await told(cwd, ['suggest', '--exclude', 'copies', '--dry-run'])).toContain('+excluded:\n');
    expect(read(cwd)).toBe(before);
  });

  it.each([
    [['--exclude', 'copys'], 'no series copys is proposed; did you mean copies?'],
    [['--accept', 'books', '--exclude', 'copies', 'books'], 'books is both accepted and excluded; name it once'],
    [['corpus', '--exclude', 'copies'], 'there is no catalogue to add to'],
  ])('%j: %s', async (args, message) => {
    const cwd = await society();
    const before = read(cwd);
    expect(await told(cwd, ['suggest', ...args])).toContain(message);
    expect(read(cwd)).toBe(before);
  });
});
