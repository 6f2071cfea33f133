import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
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

/** What may do anything tries as a user who may not. */
function nobody() {
  if (process.getuid?.() !== 0) return {};
  chmodSync(dirname(program.file), 0o755);
  return { uid: 65_534, gid: 65_534 };
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

  it('killed at each step of its writing leaves the old catalogue or the new one, and hinders nobody', () => {
    const folder = folderOf({
      'claims.yaml': SMALL,
      'corpus/letter.txt': MOVED,
      // Ends the process by a signal before or after a step, or when half of the bytes are written.
      'kill.mjs': `
        import fs from 'node:fs';
        import { syncBuiltinESMExports } from 'node:module';
        let [steps, begun] = [Number(process.env.KILL_AT), false];
        const step = () => begun && steps-- === 0 && process.kill(process.pid, 'SIGKILL');
        for (const name of ['openSync', 'fchmodSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync']) {
          const own = fs[name];
          fs[name] = (...args) => {
            begun ||= name === 'openSync' && args[1] === 'wx';
            step();
            if (begun && name === 'writeSync' && steps === 0) own(args[0], args[1].subarray(0, args[1].length / 2));
            step();
            return own(...args);
          };
        }
        syncBuiltinESMExports();`,
    });
    const file = join(folder, 'claims.yaml');
    const fixed = SMALL.replace('paragraph: 1', 'paragraph: 2');
    const seen: string[] = [];
    let isLittered = false;
    for (let at = 0; at < 40; at++) {
      writeFileSync(file, SMALL);
      const { signal } = spawnSync(
        process.execPath,
        ['--import', pathToFileURL(join(folder, 'kill.mjs')).href, entry, 'check', '--fix'],
        { cwd: folder, env: { ...env, KILL_AT: String(at) } },
      );
      const left = readFileSync(file, 'utf8');
      expect([SMALL, fixed]).toContain(left);
      seen.push(left === SMALL ? 'old' : 'new');
      isLittered ||= readdirSync(folder).some((name) => name.endsWith('.tmp'));
      if (signal === null) break;
      expect(signal).toBe('SIGKILL');
    }
    // Each step was met, from the first to what comes after the last.
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.length).toBeLessThan(40);
    expect(new Set(seen)).toEqual(new Set(['old', 'new']));
    // What the killed ones left behind was taken away by the one that ended well.
    expect(isLittered).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['claims.yaml', 'corpus', 'kill.mjs']);
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

  it('without permission says so, and changes nothing', () => {
    const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': MOVED });
    chmodSync(folder, 0o555);
    const { status, stderr } = claims(['check', '--fix'], { cwd: folder, ...nobody() });
    chmodSync(folder, 0o700);
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write the catalogue: permission denied')]);
    expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(SMALL);
  });
});

describe('a file that is written anew', () => {
  const files = { 'claims.yaml': SMALL, 'corpus/letter.txt': LETTER, 'out.csv': 'old' };

  it('is not one that may only be read', () => {
    const folder = folderOf(files);
    chmodSync(folder, 0o777);
    for (const name of ['claims.yaml', 'out.csv']) chmodSync(join(folder, name), 0o444);
    for (const args of [
      ['rename', 'houses', 'huts'],
      ['set', 'houses', '--title', 'Huts'],
      ['remove', 'claim', 'houses'],
      ['list', '-o', 'out.csv'],
    ]) {
      const { status, stderr } = claims(args, { cwd: folder, ...nobody() });
      expect([status, stderr]).toEqual([2, expect.stringMatching(/cannot write .*: permission denied; nothing was/)]);
    }
    expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(SMALL);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('old');
    expect(readdirSync(folder).toSorted()).toEqual(['claims.yaml', 'corpus', 'out.csv']);
  });

  it.runIf(process.getuid?.() === 0)('stays that of its owner where the administrator writes it', () => {
    const folder = folderOf(files);
    for (const name of ['claims.yaml', 'out.csv']) {
      chownSync(join(folder, name), 65_534, 65_534);
      chmodSync(join(folder, name), 0o640);
    }
    expect(claims(['rename', 'houses', 'huts'], { cwd: folder }).status).toBe(0);
    expect(claims(['list', '-o', 'out.csv'], { cwd: folder }).status).toBe(0);
    for (const name of ['claims.yaml', 'out.csv']) {
      const { uid, gid, mode } = statSync(join(folder, name));
      expect([uid, gid, mode & 0o777]).toEqual([65_534, 65_534, 0o640]);
    }
  });
});

it.each([
  ['the catalogue', 'claims.yaml', 'cannot read the catalogue: permission denied'],
  ['a document', 'corpus/letter.txt', 'cannot read the document: permission denied'],
])('%s that may not be read is told of', (_, name, message) => {
  const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/letter.txt': LETTER });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, name), 0o000);
  const { status, stderr } = claims(['show', 'houses'], { cwd: folder, ...nobody() });
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});

it.runIf(process.platform === 'linux')('a document that is a pipe is told of, and not waited for', () => {
  const folder = folderOf({ 'claims.yaml': SMALL, 'corpus/other.txt': LETTER });
  expect(spawnSync('mkfifo', [join(folder, 'corpus/letter.txt')]).status).toBe(0);
  const { status, stderr } = claims(['show', 'houses'], { cwd: folder, timeout: 20_000 });
  expect([status, stderr]).toEqual([2, expect.stringContaining('corpus/letter.txt: the document is no file')]);
});

it.runIf(process.platform === 'linux')(
  'a device is read neither as a document nor as a catalogue: it has no end',
  () => {
    for (const args of [
      ['paragraphs', '/dev/zero'],
      ['list', '--catalogue', '/dev/zero'],
    ]) {
      const { status, stderr } = claims(args, { timeout: 20_000 });
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^claims: \/dev\/zero: .*it is a device/)]);
    }
  },
);

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

  it.each([
    ['openSync', 'EROFS', 'the file system is read-only'],
    ['writeSync', 'ENOSPC', 'no space left on the device'],
    ['writeSync', 'EDQUOT', 'the disk quota is used up'],
    ['fsyncSync', 'EIO', 'EIO'],
    ['renameSync', 'EACCES', 'permission denied'],
  ])('or another fault of %s (%s) leaves the old catalogue and nothing else', (step, code, message) => {
    const folder = folderOf({
      'claims.yaml': SMALL,
      'corpus/letter.txt': MOVED,
      'fail.mjs': `
        import fs from 'node:fs';
        import { syncBuiltinESMExports } from 'node:module';
        const own = fs.${step};
        fs.${step} = (...args) => {
          if ('${step}' === 'openSync' && args[1] !== 'wx') return own(...args);
          throw Object.assign(new Error('${code}'), { code: '${code}' });
        };
        syncBuiltinESMExports();`,
    });
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(join(folder, 'fail.mjs')).href, entry, 'check', '--fix'],
      { cwd: folder, env, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`claims.yaml: cannot write the catalogue: ${message}; nothing was changed`),
    ]);
    expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(SMALL);
    expect(readdirSync(folder).toSorted()).toEqual(['claims.yaml', 'corpus', 'fail.mjs']);
  });

  it('for a new catalogue leaves none', () => {
    const folder = folderOf({
      'corpus/letter.txt': LETTER,
      'fail.mjs': `
        import fs from 'node:fs';
        import { syncBuiltinESMExports } from 'node:module';
        const fail = () => { throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }); };
        const own = fs.writeFileSync;
        fs.writeSync = fail;
        fs.writeFileSync = (file, content, ...rest) => { own(file, content.slice(0, 10), ...rest); fail(); };
        syncBuiltinESMExports();`,
    });
    const fail = pathToFileURL(join(folder, 'fail.mjs')).href;
    const { status, stderr } = spawnSync(process.execPath, ['--import', fail, entry, 'init'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      2,
      'claims: claims.yaml: cannot write the catalogue: no space left on the device; name another with --catalogue FILE\n',
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(['corpus', 'fail.mjs']);
    expect(claims(['init'], { cwd: folder }).status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['claims.yaml', 'corpus', 'fail.mjs']);
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
  // Until it was there, and was not, and each often enough to be met at any step of the reading.
  const codes: number[] = [];
  while (codes.length < 60 || new Set(codes).size < 2) {
    const { exitCode, stderr } = await run(['show', 'houses'], { cwd: folder });
    codes.push(exitCode);
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
      { LC_ALL: 'C', UV_THREADPOOL_SIZE: '1' },
      { LC_ALL: 'de_DE.UTF-8', UV_THREADPOOL_SIZE: '16' },
    ]) {
      expect(claims(args, { env: { ...env, ...more } })).toEqual(plain);
    }
    const folder = folderOf({ 'claims.yaml': readFileSync('claims.yaml') });
    const names = readdirSync('corpus').toReversed();
    for (const name of names) cpSync(join('corpus', name), join(folder, 'corpus', name));
    expect(claims(args, { cwd: folder })).toEqual(plain);
  });

  it.each([['init', 'corpus', '--dry-run'], ['suggest', 'corpus'], ['quantities'], ['report', '--format', 'html']])(
    'gives the same bytes of claims %s',
    (...args) => {
      const names = readdirSync('corpus');
      const outputs = [names, names.toReversed()].map((order, i) => {
        const folder = folderOf(args[0] === 'init' ? {} : { 'claims.yaml': readFileSync('claims.yaml') });
        mkdirSync(join(folder, 'corpus'));
        for (const name of order) cpSync(join('corpus', name), join(folder, 'corpus', name));
        const more =
          i === 0 ? { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' } : { LC_ALL: 'C', TZ: 'America/Lima' };
        return claims(args, { cwd: folder, env: { ...env, ...more } });
      });
      expect(outputs[0]!.status).toBe(0);
      expect(outputs[1]).toEqual(outputs[0]);
    },
  );
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
