import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { FINDING_KINDS } from '../src/catalogue/finding-kinds.ts';
import { COMMANDS, loadCommand, type CommandName } from '../src/cli/commands.ts';
import { optionsOf } from '../src/cli/command-options.ts';
import { HEDGES_AFTER, HEDGES_SET_OFF } from '../src/quantities/hedges-after.ts';
import { HEDGES_BETWEEN } from '../src/quantities/hedges-between.ts';
import { HEDGES_BEFORE, type Hedge } from '../src/quantities/hedges.ts';
import { findQuantities } from '../src/quantities/find-quantities.ts';
import { FORMAT_NAMES } from '../src/report/formats.ts';
import { intervalNotation } from '../src/report/interval-words.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

const readme = readFileSync('README.md', 'utf8');

/** The blocks of code in a language, in order. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, body]) => body!);

/** The command lines of its examples. */
const examples = blocks('console').flatMap((block) =>
  [...block.matchAll(/^\$ (claims .*)$/gm)].map(([, line]) => line!),
);

/** Three letters in a folder, and the commands that make a catalogue of them. */
const LETTERS = {
  'letters/2019-03-01.txt':
    'A Letter to Our Members\n\nAnn Lee\n\nWe now have over 3,000 members. This year we made 14 grants.\n',
  'letters/2021-02-20.txt':
    'Two Good Years\n\nAnn Lee\n\nOur membership has grown to 4,120. We made 31 grants to schools this year.\n',
  'letters/2024.txt': 'Looking Back\n\nJo Park\n\nToday we count nearly 6,000 members. We made more than 40 grants.\n',
};

function runLetters(): string {
  const cwd = folderOf(LETTERS);
  const bin = join(process.cwd(), 'bin', 'claims.js');
  const lines = [...blocks('console letters')[0]!.matchAll(/^\$ (claims .*)$/gm)].map(([, line]) => line!);
  return lines
    .map((line) => {
      const { stdout, stderr } = spawnSync(process.execPath, [bin, ...line.split(' ').slice(1)], {
        cwd,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      return `$ ${line}\n${stdout}`;
    })
    .join('\n');
}

/** What `example.ndjson` holds. */
const RECORD = `${JSON.stringify({ id: 'a', text: 'Some 400 parties sent up to 2,500 people.' })}\n`;

/** The README with what its examples print, and the table of commands, as they are now. */
async function anew(): Promise<string> {
  let text = readme;
  for (const line of examples) {
    const { stdout } = await run(line.replace(' < example.ndjson', '').split(' ').slice(1), { stdin: RECORD });
    const start = text.indexOf(`$ ${line}\n`) + line.length + 3;
    text = text.slice(0, start) + stdout + text.slice(text.indexOf('```', start));
  }
  text = text.replace(/^```text\n.*?```$/ms, () => `\`\`\`text\n${runLibraryExample()}\`\`\``);
  const letters = runLetters();
  text = text.replace(/^```console letters\n.*?^```$/ms, () => `\`\`\`console letters\n${letters}\`\`\``);
  const table = await commandTable();
  text = text.replace(/<!-- commands -->.*?(?=\n\nEvery command that reports)/s, () => `<!-- commands -->\n\n${table}`);
  text = text.replace(/<!-- hedges -->.*?(?=\n\n## Working on it)/s, () => `<!-- hedges -->\n\n${hedgeList()}`);
  text = text.replace(
    /<!-- findings -->.*?(?=\n\nA citation is found)/s,
    () => `<!-- findings -->\n\n${findingTable()}`,
  );
  return format(text, { parser: 'markdown', ...packageJson.prettier });
}

function runLibraryExample(): string {
  const folder = folderOf({ 'example.mjs': blocks('js')[0]! });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules', 'claims'));
  for (const name of ['claims.yaml', 'corpus']) symlinkSync(join(process.cwd(), name), join(folder, name));
  const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

function findingTable(): string {
  const rows = Object.entries(FINDING_KINDS).map(
    ([kind, [severity, what]]) => `| \`${kind}\` | ${severity} | ${what} |`,
  );
  return ['| finding | severity | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

async function commandTable(): Promise<string> {
  const rows = (Object.keys(COMMANDS) as CommandName[]).map(async (name) => {
    const spec = await loadCommand(name);
    const options = spec.options.map(({ flags }) => `\`${flags}\``).join(', ');
    return `| \`claims ${[name, spec.arguments].filter(Boolean).join(' ')}\` | ${COMMANDS[name]} | ${options} |`;
  });
  return ['| command | for | options |', '| --- | --- | --- |', ...(await Promise.all(rows))].join('\n');
}

function hedgeList(): string {
  const words = (rows: readonly Hedge[], kind: string) =>
    rows
      .filter(({ hedge }) => hedge === kind)
      .map((row) => row.words)
      .join(', ');
  const kinds = [...new Set([...HEDGES_BEFORE, ...HEDGES_AFTER].map(({ hedge }) => hedge))];
  return kinds
    .map((kind) => {
      const tables = [
        ['after the numeral', HEDGES_AFTER],
        ['in commas or brackets', HEDGES_SET_OFF],
        ['before a larger figure', HEDGES_BETWEEN],
      ] as const;
      const others = tables.map(([where, rows]) => [where, words(rows, kind)]).filter(([, list]) => list !== '');
      return `- **${kind}**: ${[words(HEDGES_BEFORE, kind), ...others.map((other) => other.join(': '))].join('; ')}`;
    })
    .join('\n');
}

it('the README shows what the tool prints (`npx vitest -u` writes it anew)', async () => {
  expect(examples.length).toBeGreaterThan(3);
  await expect(await anew()).toMatchFileSnapshot('../README.md');
});

it('the catalogue of the README works on documents that say what it quotes', async () => {
  const folder = folderOf({
    'claims.yaml': blocks('yaml')[0]!,
    'corpus/report-2019.txt': 'We are almost 200 volunteers.\n',
    'corpus/report-2023.txt': 'There are more than 350 volunteers now.\n',
  });
  const { stdout, exitCode } = await run(['diff', '2020', '2024'], { cwd: folder });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('rose, certain')]);
});

it('the README has its pictures, each with words for those who do not see it', () => {
  const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
  expect(pictures.length).toBeGreaterThan(1);
  for (const [, words, file] of pictures) {
    expect(words!.length).toBeGreaterThan(20);
    expect(existsSync(file!)).toBe(true);
  }
});

describe('the table of hedges', () => {
  const rows = [...readme.matchAll(/^\| ([a-z ]+?) +\| `([^`]+)` +\| (\S.*?) +\| (\S.*?) +\|$/gm)];

  it.each(rows.map(([, kind, words, strict, likely]) => [kind!, words!, strict!, likely!] as const))(
    '%s: %s reads as %s, likely %s',
    (kind, words, strict, likely) => {
      const [quantity] = findQuantities(words);
      expect([quantity!.hedge, intervalNotation(quantity!.strict), intervalNotation(quantity!.likely)]).toEqual([
        kind.replace(' ', '-'),
        strict,
        likely,
      ]);
    },
  );

  it('(there is one)', () => expect(rows.length).toBeGreaterThan(8));
});

describe('the README and --help name', () => {
  it.each(Object.keys(COMMANDS) as CommandName[])('the command %s with all its options', async (name) => {
    const spec = await loadCommand(name);
    const { stdout } = await run([name, '--help']);
    expect(readme).toContain(`claims ${name}`);
    for (const { flags } of optionsOf(spec)) {
      const long = /--[a-z-]+/.exec(flags)![0];
      expect(readme).toContain(`${long}`);
      expect(stdout).toContain(flags);
    }
  });

  it('every format', async () => {
    const { stdout } = await run(['check', '--help']);
    for (const name of FORMAT_NAMES) {
      expect(readme).toContain(`\`${name}\``);
      expect(stdout).toContain(name);
    }
  });
});
