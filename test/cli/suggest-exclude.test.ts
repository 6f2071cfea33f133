import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { run } from '../support/run.ts';

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
it('says where what was left out is not found', async () => {
  const cwd = await society();
  await run(['exclude', 'letter-2017', '510 copies'], { cwd });
  writeFileSync(join(cwd, 'corpus/letter-2017.txt'), 'We now have 419 members.\n');
  const shown = await told(cwd, ['suggest']);
  expect(shown).toContain('1 figure that is excluded is not found, and may be proposed again; claims check tells');
  expect(shown).toMatch(/exit 0\n$/);
});
