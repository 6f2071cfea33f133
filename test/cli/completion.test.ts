import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { folderOf, LETTER, SMALL } from '../support/folder.ts';
import { run } from '../support/run.ts';

async function candidates(line: string, shell = 'zsh', cwd?: string): Promise<string[]> {
  const { stdout, stderr, exitCode } = await run(['completion', shell, '--', ...line.split(' ')], cwd ? { cwd } : {});
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return stdout.split('\n').slice(0, -1);
}
const values = async (...args: Parameters<typeof candidates>) =>
  (await candidates(...args)).map((line) => line.split('\t')[0]);

describe('a command line is completed by', () => {
  it.each([
    ['so', ['sources']],
    ['help che', ['check']],
    ['show count', ['countries', 'countries-visited-by-leaders']],
    [
      'diff 200',
      [
        '2002',
        '2003',
        '2007',
        '2002-dai-bingguo',
        '2003-wang-jiarui-study-times',
        '2007-wang-jiarui-peoples-daily',
        '2007-chen-fengxiang',
        '2007-wang-jiarui-new-pattern',
      ],
    ],
    ['diff 2002 2007 party', ['party-members']],
    ['diff 2002 2007 parties party', ['party-members']],
    ['diff --by reference 2002 2007 party', ['party-members']],
    ['quantities 2003', ['2003-wang-jiarui-study-times']],
    ['query --document 2003', ['2003-wang-jiarui-study-times']],
    ['query --year 20', ['2002', '2003', '2007']],
    [
      'report --diff 2002 2007',
      ['2007', '2007-wang-jiarui-peoples-daily', '2007-chen-fengxiang', '2007-wang-jiarui-new-pattern'],
    ],
    ['list -f n', ['ndjson']],
    ['list --format=n', ['--format=ndjson']],
    ['list --form', ['--format']],
    ['diff 2002 2007 --only rose,f', ['rose,fell']],
    ['diff 2002 2007 --reading m', ['measured']],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['report -o ', [':files']],
    ['report --output=x', [':files']],
    ['sources countries ', []],
    ['merge parties party', ['party-members']],
    ['rename party', ['party-members']],
    ['rename 2003', ['2003-wang-jiarui-study-times']],
    ['exclude 2003', ['2003-wang-jiarui-study-times']],
    ['exclude 2003-wang-jiarui-study-times x --from party', ['party-members']],
    ['set party', ['party-members']],
    ['set 2003', ['2003-wang-jiarui-study-times']],
    ['set parties --kind ', ['stock', 'flow', 'event']],
    ['set parties --unset gr', ['granularity']],
    ['remove ', ['observation', 'claim', 'document', 'exclusion']],
    ['remove claim parties party', ['party-members']],
    ['remove document 2003', ['2003-wang-jiarui-study-times']],
    ['remove observation party', ['party-members']],
    ['remove observation parties 2003', ['2003-wang-jiarui-study-times']],
    ['remove observation parties 2003-wang-jiarui-study-times ', []],
    ['remove exclusion 2003', ['2003-wang-jiarui-study-times']],
    ['remove exclusion x y --from party', ['party-members']],
    ['remove claim --f', ['--format']],
    ['remove exclusion --f', ['--from', '--figure', '--format']],
    ['add ', ['document', 'observation']],
    ['add document ', [':files']],
    ['add observation party', ['party-members']],
    ['init ', [':files']],
    ['query ', []],
    ['nothing ', []],
  ])('%s', async (line, expected) => {
    expect(await values(line)).toEqual(expected);
  });

  it('all commands, with what they do', async () => {
    expect(await candidates('')).toEqual([
      ...Object.entries(COMMANDS).map(([name, what]) => `${name}\t${what}`),
      'help\tshow help for a command',
    ]);
  });

  it('what follows the sign alone, where bash takes the word apart', async () => {
    expect(await values('cite countries --style = b', 'bash')).toEqual(['bibtex']);
    expect(await values('cite countries --style =', 'bash')).toEqual(['apa', 'bibtex', 'ris', 'csl-json']);
  });

  it('the catalogue that is named, else the one at hand', async () => {
    const cwd = folderOf({
      'claims.yaml': SMALL,
      'other.yaml': SMALL.replace('houses:', 'huts:'),
      'corpus/letter.txt': LETTER,
    });
    expect(await candidates('show ', 'fish', cwd)).toEqual(['houses\tHouses in the village']);
    expect(await values('show --catalogue other.yaml ', 'fish', cwd)).toEqual(['huts']);
    expect(await values('show --catalogue=other.yaml ', 'fish', cwd)).toEqual(['huts']);
  });

  it('nothing, and no word of complaint, where the catalogue is broken or there is none', async () => {
    expect(await candidates('show ', 'zsh', folderOf({ 'claims.yaml': 'version: [' }))).toEqual([]);
    expect(await candidates('show --catalogue none.yaml ', 'zsh', folderOf({}))).toEqual([]);
  });

  it('titles that obey no terminal and stay on their line', async () => {
    const cwd = folderOf({
      'claims.yaml': SMALL.replace('Houses in', '"Houses\\t\\e[31m\\nin').replace('the village\n', 'the village"\n'),
    });
    expect(await candidates('show ', 'zsh', cwd)).toEqual(['houses\tHouses ␛[31m in the village']);
  });
});

it('a shell that is not known is an error that names those that are', async () => {
  expect(await run(['completion', 'fisch'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'claims: there is no completion for fisch; did you mean fish?\n',
  });
});

/** A real shell, with the program as it is built on its path; what `typed` becomes, a candidate a line. */
function inShell(shell: string, script: string): string[] {
  const bin = folderOf({});
  const root = fileURLToPath(new URL('../..', import.meta.url));
  symlinkSync(join(root, 'bin/claims.js'), join(bin, 'claims'));
  const output = execFileSync(shell, ['-c', script], {
    cwd: root,
    env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, HOME: bin, TERM: 'dumb' },
    encoding: 'utf8',
  });
  return output.split('\n').filter((line) => line !== '');
}

const isMissing = (shell: string) => !process.env['CI'] && !['/bin/', '/usr/bin/'].some((at) => existsSync(at + shell));

describe.skipIf(isMissing('bash'))('in bash', () => {
  const type = (...words: string[]) =>
    inShell(
      'bash',
      `source <(claims completion bash); COMP_WORDS=(claims ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _claims; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );

  it('claims, years and options are completed', () => {
    expect(type('show', 'count')).toEqual(['countries', 'countries-visited-by-leaders']);
    expect(type('diff', '2002', '2003')).toEqual(['2003', '2003-wang-jiarui-study-times']);
    expect(type('cite', 'countries', '--style', '=', 'b')).toEqual(['bibtex']);
    expect(type('report', '-o', 'x')).toEqual([]);
  });
});

describe.skipIf(isMissing('fish'))('in fish', () => {
  const type = (line: string) => inShell('fish', `claims completion fish | source; complete -C '${line}'`);

  it('claims, years and files are completed', () => {
    expect(type('claims show count')).toEqual([
      'countries\tCountries and regions whose parties are in contact with the CPC',
      'countries-visited-by-leaders\tCountries that delegations headed by leaders of the Party visited',
    ]);
    expect(type('claims diff 2002 2003')).toHaveLength(2);
    expect(type('claims diff ').length).toBeGreaterThan(3);
    expect(type('claims report -o claims.y')).toEqual(['claims.yaml']);
  });
});

describe.skipIf(isMissing('zsh'))('in zsh', () => {
  /** Types a line into an interactive zsh and presses the tabulator; what the line becomes. */
  const type = (line: string) =>
    inShell(
      'zsh',
      `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PS1="" PS2="" RPS1=""; unsetopt zle_bracketed_paste 2>/dev/null; autoload -U compinit; compinit -u -D; source <(claims completion zsh); accept() { print -r -- "<<$BUFFER>>"; BUFFER=""; zle accept-line }; zle -N accept; bindkey "^X" accept; print rea\\dy'
while zpty -r z line; do [[ $line == *ready* ]] && break; done
zpty -w -n z $'${line}\\t\\x18'
while zpty -r z line; do [[ $line == *'<<'*'>>'* ]] && break; done
line=\${line##*'<<'}; print -r -- "\${line%%'>>'*}"`,
    );

  it('claims and years are completed', () => {
    expect(type('claims show party-m')).toEqual(['claims show party-members ']);
    expect(type('claims diff 2002-')).toEqual(['claims diff 2002-dai-bingguo ']);
    expect(type('claims cite countries --style=bib')).toEqual(['claims cite countries --style=bibtex ']);
  });
});
