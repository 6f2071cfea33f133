import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCatalogue } from '../../src/catalogue/write-catalogue.ts';
import { bundle } from '../support/bundle.ts';
import { folderOf } from '../support/folder.ts';

describe('a catalogue that is written', () => {
  it('keeps its byte order mark, its permissions and the link it is reached by', async () => {
    const folder = folderOf({ 'claims.yaml': '\ufeffold' });
    const [file, link] = [join(folder, 'claims.yaml'), join(folder, 'link.yaml')];
    chmodSync(file, 0o664);
    symlinkSync('claims.yaml', link);
    await writeCatalogue(link, 'old', 'new');
    expect(readFileSync(file, 'utf8')).toBe('\ufeffnew');
    expect(statSync(file).mode & 0o777).toBe(0o664);
    expect(readdirSync(folder)).toEqual(['claims.yaml', 'link.yaml']);
  });

  it('is left alone where it is no longer what was read', async () => {
    const folder = folderOf({ 'claims.yaml': 'newer' });
    const file = join(folder, 'claims.yaml');
    await expect(writeCatalogue(file, 'old', 'new')).rejects.toThrow(/changed by someone else since it was read/);
    expect(readFileSync(file, 'utf8')).toBe('newer');
    expect(readdirSync(folder)).toEqual(['claims.yaml']);
  });

  it('and what a killed process left beside it is taken away', async () => {
    const folder = folderOf({ 'claims.yaml': 'old', '.claims.yaml.999999999-0123abcd.tmp': 'half' });
    await writeCatalogue(join(folder, 'claims.yaml'), 'old', 'new');
    expect(readdirSync(folder)).toEqual(['claims.yaml']);
  });

  it('by several at once is written by one, and the others say so', async () => {
    const file = join(folderOf({ 'claims.yaml': 'old' }), 'claims.yaml');
    const writers = Array.from({ length: 8 }, (_, i) => writeCatalogue(file, 'old', `new ${i}`));
    const results = await Promise.allSettled(writers);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = results.findIndex(({ status }) => status === 'fulfilled');
    expect(readFileSync(file, 'utf8')).toBe(`new ${winner}`);
  });
});

describe('processes of their own', () => {
  let module: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    module = await bundle('catalogue/write-catalogue.ts');
  });
  afterAll(() => module.remove());

  const start = (code: string): ChildProcess =>
    spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { readFileSync } from 'node:fs';
       import { writeCatalogue } from ${JSON.stringify(module.file)};
       ${code}`,
    ]);

  it('killed at any moment leave the old file or the new one', async () => {
    const line = 'x'.repeat(99);
    const whole = (n: number) => `${n}\n${`${line}\n`.repeat(5000)}`;
    const folder = folderOf({ 'claims.yaml': whole(0) });
    const file = join(folder, 'claims.yaml');
    let last = 0;
    const KILLS = 25;
    for (let i = 0; i < KILLS; i++) {
      const child = start(`
        const file = ${JSON.stringify(file)};
        process.stdout.write('.');
        for (;;) {
          const before = readFileSync(file, 'utf8');
          const n = Number.parseInt(before, 10) + 1;
          await writeCatalogue(file, before, n + before.slice(before.indexOf('\\n')));
        }`);
      await once(child.stdout!, 'data');
      await setTimeout(Math.random() * 30);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const text = readFileSync(file, 'utf8');
      const n = Number.parseInt(text, 10);
      expect(text).toBe(whole(n));
      expect(n).toBeGreaterThanOrEqual(last);
      last = n;
    }
    expect(last).toBeGreaterThan(0); // How many were finished between the kills is the machine's affair.
    await writeCatalogue(file, whole(last), 'end');
    expect(readdirSync(folder)).toEqual(['claims.yaml']);
  }, 60_000);

  it('that count in one file at once lose no count', async () => {
    const file = join(folderOf({ 'claims.yaml': '0' }), 'claims.yaml');
    writeFileSync(file, '0');
    const children = Array.from({ length: 4 }, () =>
      start(`
        for (let done = 0; done < 10; ) {
          const before = readFileSync(${JSON.stringify(file)}, 'utf8');
          try {
            await writeCatalogue(${JSON.stringify(file)}, before, String(Number(before) + 1));
            done++;
          } catch (error) {
            if (!/changed by someone else/.test(error.message)) throw error;
          }
        }`),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(file, 'utf8')).toBe('40');
  }, 60_000);
});
