import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { run } from '../support/run.ts';

const PROGRAM = resolve('bin/claims.js');
const [ENTER, DOWN, SPACE, CONTROL_C] = ['\r', '\u001b[B', ' ', '\u0003'];
const [PICK, NEVER] = [
  [DOWN, DOWN, ENTER],
  [DOWN, DOWN, DOWN, DOWN, DOWN, ENTER],
];
const MERGE = [DOWN, DOWN, DOWN, ENTER];
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
      ['grants?', [DOWN, DOWN, DOWN, ENTER]],
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

  it('picks the figures that belong, and never proposes the others for it again', async () => {
    const cwd = await catalogued();
    const { exitCode, screen } = await play(cwd, 'suggest --interactive', [
      ['members?', PICK],
      ['which belong?', [DOWN, SPACE, ENTER]],
      // It is asked for again, as it is now.
      ['members?', [DOWN, ENTER]],
      ['its id', ['all-members', ENTER]],
      ['its title', [ENTER]],
      ['grants?', [ENTER]],
    ]);
    expect(exitCode).toBe(0);
    expect(screen).toContain('which belong? 2 of 3');
    expect(screen).toContain('2 figures in 2 documents');
    expect(screen).toContain('added all-members, grants, excluded 1 figure from');
    const claim = /^ {2}all-members:\n(?: {4}.*\n)*/m.exec(read(cwd))![0];
    expect(claim).toMatch(/observations:\n {6}- document: document-2019\n[^]* {6}- document: document-2024\n/);
    expect(claim).toMatch(
      /excluded:\n {6}- document: document-2021\n.*\n {8}quote: Our membership has grown to 4,120\n$/,
    );
    expect((await run(['suggest'], { cwd })).stdout).toMatch(/^0 series/);
    expect((await run(['check'], { cwd })).exitCode).toBe(0);
  });

  it('shows the sentence of the figure that the cursor is on', async () => {
    const cwd = folderOf({
      ...LETTERS,
      'corpus/2020.txt': `🎉 In 4,000 towns${', as you know'.repeat(4)},\nwe now have\nover 4,000\nmembers. We made 9 grants.\n`,
    });
    await run(['init'], { cwd });
    const { screen } = await play(cwd, 'suggest --interactive', [
      ['members?', PICK],
      ['We now have «over 3,000» members.', [DOWN]],
      ['«over 4,000»', [DOWN]],
      ['Our membership has grown to «4,120».', [CONTROL_C]],
    ]);
    expect(screen).not.toContain('This year we made');
    expect(screen).not.toContain('«4,000»');
    expect(screen).toContain('broken off');
  });

  it('asks again where no figure is picked, and what was picked may be put right', async () => {
    const cwd = await catalogued();
    const { exitCode } = await play(cwd, 'suggest --interactive', [
      ['members?', PICK],
      ['which belong?', ['i', ENTER]],
      ['tick one or more', [SPACE, ENTER]],
      ['members?', PICK],
      ['which belong?', [DOWN, SPACE, ENTER]],
      ['members?', [ENTER]],
      ['grants?', [CONTROL_C]],
    ]);
    expect(exitCode).toBe(2);
    const again = await play(cwd, 'suggest --interactive', [
      ['members?', PICK],
      ['which belong?', ['i', SPACE, ENTER]],
      ['members?', PICK],
      ['which belong?', ['a', ENTER]],
      ['members?', [ENTER]],
      ['grants?', [DOWN, DOWN, DOWN, ENTER]],
    ]);
    expect(again.exitCode).toBe(0);
    expect(read(cwd).match(/ {6}- document:/g)).toHaveLength(3);
    expect(read(cwd)).not.toContain('excluded:');
  });

  it('never proposes a series again, whatever was picked of it', async () => {
    const cwd = await catalogued();
    await play(cwd, 'suggest --interactive', [
      ['members?', PICK],
      ['which belong?', [SPACE, ENTER]],
      ['members?', NEVER],
      ['grants?', [ENTER]],
    ]);
    expect(read(cwd)).not.toContain('  members:\n');
    expect(read(cwd)).toContain('  grants:\n');
    expect(read(cwd).match(/^ {2}- document:/gm)).toHaveLength(3);
    expect((await run(['suggest'], { cwd })).stdout).toMatch(/^0 series.* 3 are\sexcluded\./s);
  });

  it('never proposes for a claim again what is new for it', async () => {
    const cwd = await catalogued();
    await run(['suggest', '--write'], { cwd });
    writeFileSync(join(cwd, 'corpus/2025.txt'), 'There are 6,300 members.\n');
    await run(['add', 'document', 'corpus/2025.txt'], { cwd });
    const { screen } = await play(cwd, 'suggest --interactive', [['members?', [DOWN, DOWN, ENTER]]]);
    expect(screen).toContain('never propose these for it again');
    expect(read(cwd)).toMatch(
      /^ {4}excluded:\n {6}- document: document-2025\n {8}paragraph: 1\n {8}quote: 6,300 members\n/m,
    );
    expect((await run(['suggest'], { cwd })).stdout).toMatch(/^0 series/);
  });

  it('merges with another series, or with none after all', async () => {
    const cwd = await catalogued();
    const { exitCode, screen } = await play(cwd, 'suggest --interactive', [
      ['members?', MERGE],
      ['with which?', [DOWN, ENTER]],
      ['members?', MERGE],
      ['with which?', [ENTER]],
      ['members?', [ENTER]],
    ]);
    expect(screen).toContain('with none');
    expect(exitCode).toBe(0);
    expect(read(cwd).match(/ {6}- document:/g)).toHaveLength(6);
  });

  it('offers no claim of the catalogue to merge with another', async () => {
    const cwd = await catalogued();
    await run(['suggest', '--write'], { cwd });
    writeFileSync(join(cwd, 'corpus/2025.txt'), 'There are 6,300 members. We made 45 grants.\n');
    await run(['add', 'document', 'corpus/2025.txt'], { cwd });
    const { exitCode, screen } = await play(cwd, 'suggest --interactive', [
      ['members?', [ENTER]],
      ['grants?', [ENTER]],
    ]);
    expect(screen).not.toContain('merge with another series');
    expect(exitCode).toBe(0);
    expect(read(cwd).match(/document: document-2025/g)).toHaveLength(2);
  });

  it('tells what cannot be written, asks again, and keeps what was decided', async () => {
    const cwd = await catalogued();
    await run(['suggest', '--accept', 'members'], { cwd });
    writeFileSync(join(cwd, 'corpus/2025.txt'), 'There are 6,300 members.\n');
    await run(['add', 'document', 'corpus/2025.txt'], { cwd });
    const basis = read(cwd).replace('    observations:\n', '    bases:\n      paid: Who paid\n    observations:\n');
    writeFileSync(
      join(cwd, 'claims.yaml'),
      basis.replaceAll(/^ {8}quote: .*$/gm, (line) => `${line}\n        basis: paid`),
    );
    const { exitCode, screen } = await play(cwd, 'suggest --interactive', [
      ['members?', [ENTER]],
      ['the claim members has bases', []],
      ['members?', [DOWN, DOWN, ENTER]],
      ['grants?', [ENTER]],
    ]);
    expect(screen).toContain('added grants');
    expect(exitCode).toBe(0);
    expect(read(cwd)).toContain('  grants:\n');
  });

  it('broken off where figures are picked, writes nothing', async () => {
    const cwd = await catalogued();
    const before = read(cwd);
    const { exitCode, screen } = await play(cwd, 'suggest --interactive', [
      ['members?', NEVER],
      ['grants?', [DOWN, DOWN, ENTER]],
      ['which belong?', [SPACE, CONTROL_C]],
    ]);
    expect(screen).toContain('broken off; nothing was written');
    expect(exitCode).toBe(2);
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

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('gives the terminal back when %s ends it', async (signal) => {
    const cwd = await catalogued();
    const before = read(cwd);
    const asking = `sh -c 'echo $$ > pid; exec "${process.execPath}" "${PROGRAM}" suggest --interactive'`;
    const child = spawn('script', ['-qec', `${asking}; echo ended by $?; stty -a`, '/dev/null'], {
      cwd,
      env: { ...process.env, TERM: 'xterm', SHELL: '/bin/sh' },
    });
    let screen = '';
    let isEnded = false;
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      if (isEnded || !screen.includes('members?')) return;
      isEnded = true;
      process.kill(Number(readFileSync(join(cwd, 'pid'), 'utf8')), signal);
    });
    await new Promise((done) => child.on('close', done));
    expect(screen).toContain(`ended by ${128 + constants.signals[signal]}`);
    // Lines are read as they are typed no more, and the cursor is shown.
    expect(screen).toContain(' icanon');
    expect(screen.lastIndexOf('\u001b[?25h')).toBeGreaterThan(screen.lastIndexOf('\u001b[?25l'));
    expect(read(cwd)).toBe(before);
  });
});
