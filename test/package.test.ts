import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-package-'));
/** Where global packages go; a file in it finds them as one in a project finds its own. */
const library = join(folder, 'lib');

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * Packs the project and installs it as a user does, but without a registry: its one dependency is handed over beside it, and
 * npm's own cache, which may or may not hold that, is left out.
 */
beforeAll(() => {
  const npm = (...args: readonly string[]) => run('npm', [...args, '--cache', join(folder, 'cache')], root);
  npm('pack', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const install = ['install', '--global', '--prefix', folder, '--offline', '--no-audit', '--no-fund'];
  npm(...install, join(folder, tarball), join(root, 'node_modules/fraction.js'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('the command runs where it was installed, outside of the repository', () => {
  expect(run(join(folder, 'bin/claims'), ['--help'], tmpdir())).toContain('claims diff');
});

test('its files are in ASCII, as which they are loaded', () => {
  const files = join(library, 'node_modules/claims/dist/cli');
  const names = readdirSync(files).filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => readFileSync(join(files, name)).some((byte) => byte > 0x7f))).toEqual([]);
});

test('the library is found by its name', () => {
  writeFileSync(
    join(library, 'names.mjs'),
    "import * as claims from 'claims';\nconsole.log(Object.keys(claims).length);\n",
  );
  expect(Number(run(process.execPath, ['names.mjs'], library))).toBeGreaterThan(0);
});

test('its declarations hold together without our sources and development tools', () => {
  writeFileSync(join(library, 'user.mts'), "export * from 'claims';\n");
  const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'node20', 'user.mts'];
  expect(run(join(root, 'node_modules/.bin/tsc'), options, library)).toBe('');
});

test('the licences of what is bundled come along, and the manual', () => {
  const files = readdirSync(join(library, 'node_modules/claims/dist'), { recursive: true });
  expect(files).toEqual(expect.arrayContaining(['THIRD-PARTY-NOTICES.txt', join('man', 'claims.1')]));
});
