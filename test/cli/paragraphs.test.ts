import { describe, expect, it } from 'vitest';
import { folderOf, LETTER, SMALL } from '../support/folder.ts';
import { run } from '../support/run.ts';

const FILES = {
  'claims.yaml': SMALL,
  'corpus/letter.txt': LETTER,
  'page.html': '<h1>Cows</h1><p>over 5 cows',
  'bad.pdf': '%PDF-1.4',
};

describe('claims paragraphs', () => {
  it('shows how files are read, without a catalogue', async () => {
    const cwd = folderOf({ 'page.html': FILES['page.html'] });
    expect(await run(['paragraphs', 'page.html'], { cwd })).toEqual({
      exitCode: 0,
      stdout: `page.html\nHTML; utf-8\n\n¶1  body > h1, heading\n  Cows\n\n¶2  body > p\n  over 5 cows\n`,
      stderr: '',
    });
  });

  it('answers with an array in JSON', async () => {
    const { stdout } = await run(['paragraphs', 'page.html', '--format', 'json'], { cwd: folderOf(FILES) });
    expect(JSON.parse(stdout)).toEqual([
      {
        document: 'page.html',
        format: 'HTML',
        encoding: 'utf-8',
        metadata: {},
        paragraphs: [
          { number: 1, text: 'Cows', place: 'body > h1', kind: 'heading' },
          { number: 2, text: 'over 5 cows', place: 'body > p', kind: 'paragraph' },
        ],
      },
    ]);
  });

  it.each([
    ['a document by its id', ['letter'], ['letter']],
    ['all documents where none is named', [], ['letter']],
    [
      'documents and files',
      ['letter', 'page.html', './corpus/letter.txt'],
      ['letter', 'page.html', './corpus/letter.txt'],
    ],
  ])('reads %s', async (_, names, expected) => {
    const { stdout, exitCode } = await run(['paragraphs', ...names, '--format', 'json'], { cwd: folderOf(FILES) });
    const documents = JSON.parse(stdout) as { document: string }[];
    expect([exitCode, documents.map(({ document }) => document)]).toEqual([0, expected]);
  });

  it('reads standard input', async () => {
    const { stdout } = await run(['paragraphs', '-'], { cwd: folderOf({}), stdin: LETTER });
    expect(stdout).toContain('¶1  line 1\n  Our village has over 40 houses and 3 wells.\n');
  });

  it('tells of a file that cannot be read, and goes on with the others', async () => {
    const result = await run(['paragraphs', 'bad.pdf', 'page.html'], { cwd: folderOf(FILES) });
    expect(result).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('over 5 cows') as string,
      stderr: expect.stringMatching(/^claims: bad\.pdf: the PDF is broken and cannot be read; .*\n$/) as string,
    });
  });

  it.each([
    [['lettre'], 'there is no document and no file called lettre; did you mean letter?'],
    [['no.pdf'], 'no.pdf: cannot read the document: there is no such file; check its name'],
    [['page.html', '--encoding', 'utf-9'], 'no encoding is called utf-9'],
  ])('says what is wrong with %j', async (args, expected) => {
    const { exitCode, stderr } = await run(['paragraphs', ...args], { cwd: folderOf(FILES) });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });
});
