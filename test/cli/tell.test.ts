import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { foldLines, tell } from '../../src/cli/tell.ts';

const told = async (terminal: object, words: string) => {
  const stderr = Object.assign(new PassThrough(), terminal);
  await tell({ stderr } as unknown as Io, words);
  stderr.end();
  return text(stderr);
};

const ERROR = 'claims: claims.yaml:19:13: the letter cannot be read; check its name\n';

describe('what is told on stderr', () => {
  it('is one line for programs', async () => {
    expect(await told({}, ERROR)).toBe(ERROR);
    expect(await told({ columns: 20 }, ERROR)).toBe(ERROR);
  });

  it('ends its lines between words on a terminal', async () => {
    const folded = 'claims:\nclaims.yaml:19:13:\nthe letter cannot be\nread; check its name\n';
    expect(await told({ isTTY: true, columns: 20 }, ERROR)).toBe(folded);
  });

  it('stays as it is where a terminal does not know its width', async () => {
    expect(await told({ isTTY: true, columns: 0 }, ERROR)).toBe(ERROR);
  });
});

describe('foldLines', () => {
  it.each([
    ['leaves what fits', 'to the very last col\n', 'to the very last col\n'],
    [
      'never breaks a path or an address',
      'see https://example.org/a-long/path-of/it for it\n',
      'see\nhttps://example.org/a-long/path-of/it\nfor it\n',
    ],
    [
      'never breaks the command to run, which stands last',
      'there is none; make one with: claims add document letters/2019.txt\n',
      'there is none; make\none with:\nclaims add document letters/2019.txt\n',
    ],
    [
      'leaves a line of a file over its caret',
      'it is wrong here\n    documents: [a, b, c, d]\n               ^\n',
      'it is wrong here\n    documents: [a, b, c, d]\n               ^\n',
    ],
    ['counts the columns of wide characters', '在那里 没有文件 可以 阅读\n', '在那里 没有文件 可以\n阅读\n'],
    ['keeps several lines apart', 'one line that is rather long\n\ntwo\n', 'one line that is\nrather long\n\ntwo\n'],
  ])('%s', async (_, given, folded) => {
    expect(await foldLines(given, 20)).toBe(folded);
  });
});
