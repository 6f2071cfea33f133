import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS, loadCommand, type CommandName } from '../../src/cli/commands.ts';
import { optionsOf } from '../../src/cli/command-options.ts';
import { fill, text } from '../../src/cli/manual/roff.ts';
import { run } from '../support/run.ts';

const isMissing = !process.env['CI'] && !existsSync('/usr/bin/mandoc');
const manual = async () => (await run(['man'])).stdout;

it.skipIf(isMissing)('is sound to a linter, but for the date, which would differ from build to build', async () => {
  const { stdout } = spawnSync('mandoc', ['-T', 'lint'], { input: await manual(), encoding: 'utf8' });
  const complaints = stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'));
  expect(complaints).toEqual([]);
});

it.skipIf(isMissing)('shows every command, option and example as --help does', async () => {
  const shown = execFileSync('mandoc', ['-T', 'utf8', '-O', 'width=200'], { input: await manual(), encoding: 'utf8' });
  // Bold is struck over itself.
  const plain = shown.replace(/.[\b]/g, '').replace(/\s+/g, ' ');
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const spec = await loadCommand(name);
    expect(plain).toContain(`claims ${name}`);
    expect(plain.toLowerCase()).toContain(COMMANDS[name].toLowerCase());
    for (const { flags } of optionsOf(spec)) expect(plain).toContain(flags);
    for (const example of spec.examples) expect(plain).toContain(example);
  }
});

it.each([
  ['.TH', String.raw`\&.TH`],
  ["'a", String.raw`\&'a`],
  ['a\n.b', 'a\n\\&.b'],
  ['a\\fB-b', String.raw`a\efB\-b`],
])('writes %j as it is', (words, expected) => {
  expect(text(words)).toBe(expected);
});

it('fills lines, and makes no macro of what begins one', () => {
  const lines = fill(`${'word '.repeat(15)}.hidden ${'word '.repeat(20)}`.trim()).split('\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(80);
    expect(line).not.toMatch(/^\./);
  }
});
