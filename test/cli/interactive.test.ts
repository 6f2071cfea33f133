import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { run } from '../support/run.ts';

const PROGRAM = resolve('bin/claims.js');
const [ENTER, DOWN, CONTROL_C] = ['\r', '\u001b[B', '\u0003'];
const LETTERS = {
  'corpus/2019.txt': 'We now have over 3,000 members. This year we made 14 grants.\n',
  'corpus/2021.txt': 'Our membership has grown to 4,120. We made 31 grants to schools this year.\n',
  'corpus/2024.txt': 'Today we count nearly 6,000 members. We made more than 40 grants.\n',
};

interface Played {
  readonly exitCode: number | null;
  readonly screen: string;
}

/** Runs a command on a terminal of its own, and types each answer once its question stands there. */
function play(
  cwd: string,
  line: string,
  answers: readonly (readonly [question: string, keys: readonly string[]])[],
): Promise<Played> {
  return new Promise((done, fail) => {
    const child = spawn('script', ['-qec', `stty cols 80; '${process.execPath}' '${PROGRAM}' ${line}`, '/dev/null'], {
      cwd,
      env: { ...process.env, TERM: 'xterm', SHELL: '/bin/sh' },
    });
    const rest = [...answers];
    let screen = '';
    let seen = 0;
    child.on('error', fail);
    child.stdout.on('data', (chunk: Buffer) => {
      screen += stripVTControlCharacters(chunk.toString());
      const [next] = rest;
      if (next === undefined) return;
      const at = screen.indexOf(next[0], seen);
      if (at < 0) return;
      seen = screen.length;
      rest.shift();
      // One key at a time, as fingers do.
      for (const key of next[1]) child.stdin.write(key);
    });
    child.on('close', (exitCode) => done({ exitCode, screen }));
  });
}

const read = (cwd: string) => readFileSync(join(cwd, 'claims.yaml'), 'utf8');

async function catalogued(): Promise<string> {
  const cwd = folderOf(LETTERS);
  await run(['init'], { cwd });
  return cwd;
}

describe.skipIf(spawnSync('script', ['--version']).error !== undefined)('claims suggest --interactive', () => {
  it('accepts one and leaves the other', async () => {
    const cwd = await catalogued();
    const { exitCode, screen } = await play(cwd, 'suggest --interactive', [
      ['members?', [ENTER]],
      ['grants?', [DOWN, DOWN, ENTER]],
    ]);
    expect(screen).toContain('added members');
    expect(exitCode).toBe(0);
    expect(read(cwd)).toContain('  members:\n');
    expect(read(cwd)).not.toContain('  grants:\n');
    // What was accepted can be compared at once.
    expect((await run(['diff', '2019', '2024'], { cwd })).stdout).toContain('members');
  });

  it('accepts under another name', async () => {
    const cwd = await catalogued();
    await play(cwd, 'suggest --interactive', [
      ['members?', [DOWN, ENTER]],
      ['its id', ['all-members', ENTER]],
      ['its title', [ENTER]],
      ['grants?', [ENTER]],
    ]);
    expect(read(cwd)).toContain('  all-members:\n');
    expect(read(cwd)).toContain('  grants:\n');
  });

  it.each([
    ['the word that formulas have for a period', 'years', 'use small letters'],
    ['digits alone', '2019', 'not digits alone'],
    ['a claim of the catalogue', 'grants', 'there is a claim or a series of that id'],
  ])('asks again for an id that cannot be: %s', async (_, id, message) => {
    const cwd = await catalogued();
    await run(['suggest', '--accept', 'grants'], { cwd });
    const { exitCode } = await play(cwd, 'suggest --interactive', [
      ['members?', [DOWN, ENTER]],
      ['its id', [id, ENTER]],
      // What was typed stands there still.
      [message, ['-held', ENTER]],
      ['its title', [ENTER]],
    ]);
    expect(exitCode).toBe(0);
    expect(read(cwd)).toContain(`  ${id}-held:\n`);
  });

  it('shows what it would write, and writes nothing', async () => {
    const cwd = await catalogued();
    const before = read(cwd);
    const { screen } = await play(cwd, 'suggest --interactive --dry-run', [
      ['members?', [ENTER]],
      ['grants?', [ENTER]],
    ]);
    expect(screen).toContain('+  members:');
    expect(read(cwd)).toBe(before);
  });

  it('broken off, writes nothing', async () => {
    const cwd = await catalogued();
    const before = read(cwd);
    const { exitCode, screen } = await play(cwd, 'suggest --interactive', [
      ['members?', [ENTER]],
      ['grants?', [CONTROL_C]],
    ]);
    expect(screen).toContain('broken off; nothing was written');
    expect(exitCode).toBe(2);
    expect(read(cwd)).toBe(before);
  });
});
