import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderOf, LETTER, SMALL } from '../support/folder.ts';
import { run } from '../support/run.ts';

// The program as a process of its own, built for these tests alone.
let program: Awaited<ReturnType<typeof bundle>>;
let entry: string;
beforeAll(async () => {
  program = await bundle('cli/main.ts');
  entry = join(dirname(program.file), 'claims.mjs');
  writeFileSync(
    entry,
    `import { main } from './main.mjs';
     process.exitCode = await main(process.argv.slice(2), Object.create(process, { cwd: { value: process.cwd() } }));`,
  );
});
afterAll(() => program.remove());

const MOVED = `A new paragraph.\n\n${LETTER}`;
const env = { PATH: process.env['PATH'], CLAIMS_NO_CACHE: '1' };

function claims(args: readonly string[], options: Parameters<typeof spawnSync>[2] = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    env,
    encoding: 'utf8',
    ...options,
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

describe('a fix', () => {
  it('killed at any moment leaves the old catalogue or the new one', async () => {
    const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': MOVED });
    const file = join(folder, 'claims.yaml');
    const fixed = SMALL.replace('paragraph: 1', 'paragraph: 2');
    const seen = new Set<string>();
    for (let i = 0; i < 30; i++) {
      writeFileSync(file, SMALL);
      const child = spawn(process.execPath, [entry, 'check', '--fix'], { cwd: folder, env, stdio: 'ignore' });
      const exited = once(child, 'exit');
      await setTimeout(60 + i * 8);
      child.kill(i % 3 === 0 ? 'SIGINT' : 'SIGKILL');
      await exited;
      const left = readFileSync(file, 'utf8');
      expect([SMALL, fixed]).toContain(left);
      seen.add(left);
    }
    expect(claims(['check', '--fix'], { cwd: folder }).status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['claims.yaml', 'corpus']);
  }, 60_000);

  it('by several processes at once is done by one, and the others say so or find it done', async () => {
    const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': MOVED });
    const children = Array.from({ length: 5 }, () => {
      const child = spawn(process.execPath, [entry, 'check', '--fix'], { cwd: folder, env });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      return once(child, 'close').then(([code]) => ({ code: code as number, stderr }));
    });
    const results = await Promise.all(children);
    expect(results.some(({ code }) => code === 0)).toBe(true);
    for (const { code, stderr } of results)
      if (code !== 0) expect(stderr).toMatch(/changed by someone else|being written/);
    expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(SMALL.replace('paragraph: 1', 'paragraph: 2'));
  }, 60_000);

  it.runIf(process.getuid?.() !== 0)('without permission says so, and changes nothing', () => {
    const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': MOVED });
    chmodSync(folder, 0o500);
    const { status, stderr } = claims(['check', '--fix'], { cwd: folder });
    chmodSync(folder, 0o700);
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write the catalogue: permission denied')]);
    expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(SMALL);
  });
});

describe('no space left', () => {
  it.runIf(process.platform === 'linux')('on the device that is written to: says so', () => {
    const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': LETTER });
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = claims(['list'], { cwd: folder, stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect([status, stderr]).toEqual([2, expect.stringContaining('no space left on the device')]);
    const toFile = claims(['list', '-o', '/dev/full', '--format', 'json'], { cwd: folder });
    expect([toFile.status, toFile.stderr]).toEqual([2, expect.stringContaining('no space left on the device')]);
  });

  it('for the catalogue leaves the old one', () => {
    const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': MOVED });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]).status === 0;
    if (!mounted) return;
    try {
      mkdirSync(join(folder, 'corpus'));
      writeFileSync(join(folder, 'corpus/letter.txt'), MOVED);
      writeFileSync(join(folder, 'claims.yaml'), SMALL);
      try {
        writeFileSync(join(folder, 'fill'), 'x'.repeat(64_000));
      } catch {
        // It is full now.
      }
      const { status, stderr } = claims(['check', '--fix'], { cwd: folder });
      expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write the catalogue: no space left')]);
      expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(SMALL);
      expect(readdirSync(folder).toSorted()).toEqual(['claims.yaml', 'corpus', 'fill']);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});

it('a pipe that is closed at any byte is no error', async () => {
  const whole = claims(['check', '--all']).stdout;
  expect(whole.length).toBeGreaterThan(1000);
  for (const bytes of [0, 1, 2, 80, 1000, whole.length - 1]) {
    const child = spawn(process.execPath, [entry, 'check', '--all'], { env });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    let read = 0;
    if (bytes === 0) child.stdout.destroy();
    child.stdout.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read >= bytes) child.stdout.destroy();
    });
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([0, '']);
  }
}, 60_000);

it('a file that vanishes while documents are read is told of as any that is not there', async () => {
  const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': LETTER, 'corpus/x': '' });
  const end = new AbortController();
  const flicker = (async () => {
    while (!end.signal.aborted) {
      rmSync(join(folder, 'corpus/letter.txt'), { force: true });
      await setTimeout(1);
      writeFileSync(join(folder, 'corpus/letter.txt'), LETTER);
      await setTimeout(1);
    }
  })();
  for (let i = 0; i < 60; i++) {
    const { exitCode, stderr } = await run(['show', 'houses'], { cwd: folder });
    if (exitCode !== 0) expect(stderr).toMatch(/cannot read the document: there is no such file|the document is empty/);
    await setTimeout(1);
  }
  end.abort();
  await flicker;
});

describe('the same input', () => {
  it('gives the same bytes, whatever the locale, the time zone and the order of files', () => {
    const args = ['check', '--all', '--format', 'json'];
    const plain = claims(args);
    for (const more of [
      { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
      { LANG: 'ar_EG.UTF-8', TZ: 'America/Lima' },
      { LC_ALL: 'C' },
    ]) {
      expect(claims(args, { env: { ...env, ...more } })).toEqual(plain);
    }
    const folder = folderOf({ 'claims.yaml': readFileSync('claims.yaml') });
    const names = readdirSync('corpus').toReversed();
    for (const name of names) cpSync(join('corpus', name), join(folder, 'corpus', name));
    expect(claims(args, { cwd: folder })).toEqual(plain);
  });
});

describe('what is read', () => {
  it('is the project and the program, and no network', () => {
    const folder = folderOf({
      'claims.yaml': SMALL,
      'corpus/letter.txt': LETTER,
      '.env': 'CLAIMS_CATALOGUE=nowhere.yaml\nNO_COLOR=1\n',
      'spy.mjs': `
        import fs from 'node:fs';
        import net from 'node:net';
        import dns from 'node:dns';
        import { syncBuiltinESMExports } from 'node:module';
        const log = (what) => process._rawDebug('SPY ' + what);
        for (const name of ['readFileSync', 'openSync', 'readdirSync', 'existsSync', 'statSync', 'realpathSync', 'readFile', 'open', 'createReadStream']) {
          const own = fs[name];
          fs[name] = Object.assign(function (path, ...rest) { log('file ' + path); return own.call(fs, path, ...rest); }, own);
        }
        for (const name of ['readFile', 'open', 'readdir', 'stat']) {
          const own = fs.promises[name];
          fs.promises[name] = (path, ...rest) => { log('file ' + path); return own.call(fs.promises, path, ...rest); };
        }
        const connect = net.Socket.prototype.connect;
        net.Socket.prototype.connect = function (...args) { log('net'); return connect.apply(this, args); };
        for (const name of ['lookup', 'resolve']) dns[name] = () => log('net ' + name);
        globalThis.fetch = () => log('net fetch');
        syncBuiltinESMExports();`,
    });
    for (const args of [
      ['check', '--all'],
      ['show', 'houses'],
      ['search', 'house'],
      ['quantities'],
      ['check', '--fix', '--lock'],
    ]) {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', pathToFileURL(join(folder, 'spy.mjs')).href, entry, ...args],
        { cwd: folder, env, encoding: 'utf8' },
      );
      const touched = [...stderr.matchAll(/^SPY (.*)$/gm)].map(([, what]) => what!);
      expect(status).toBe(0);
      expect(touched.filter((what) => what.startsWith('net'))).toEqual([]);
      const files = touched.map((what) => what.replace(/^file (?:file:\/\/)?/, ''));
      expect(files.length).toBeGreaterThan(0);
      const outside = files.filter((file) => {
        const path = file.startsWith('/') ? file : join(folder, file);
        return (
          !path.startsWith(folder) &&
          !path.startsWith(dirname(program.file)) &&
          !path.startsWith(dirname(process.execPath))
        );
      });
      expect(outside).toEqual([]);
      expect(files.filter((file) => file.endsWith('.env'))).toEqual([]);
    }
  }, 60_000);

  it('is no file that a link or a path leads to outside the corpus', async () => {
    const folder = folderOf({ 'claims.yaml': SMALL, 'secret.txt': LETTER });
    mkdirSync(join(folder, 'corpus'));
    symlinkSync('../secret.txt', join(folder, 'corpus', 'letter.txt'));
    const { exitCode, stdout } = await run(['check'], { cwd: folder });
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('lies outside the corpus folder')]);
    expect(stdout).not.toContain('over 40 houses and');
  });
});
