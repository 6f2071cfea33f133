import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { loadStemmer } from '../../src/corpus/natural.ts';

test.each([
  ['party', 'parties'],
  ['country', 'countries'],
  ['visit', 'visiting'],
  ['organization', 'organizations'],
])('%s and %s have one stem', async (one, other) => {
  const stem = await loadStemmer();
  expect(stem(other)).toBe(stem(one));
});

test.each(['1000', '1.3', 'us', 'мира', 'constructor', 'a'.repeat(100_000)])('%.20s stems to itself', async (word) => {
  const stem = await loadStemmer();
  expect(stem(word)).toBe(word);
});

test('a process that stems, bundled as the tool is, prints nothing and reads no .env', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-natural-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '.env'), 'PGPASSWORD=read\nSTEM_SECRET=read\n');
  await build({
    stdin: {
      contents: `import { loadStemmer } from './src/corpus/natural.ts';
        const stem = await loadStemmer();
        process.exitCode = stem('parties') === 'parti' && !process.env.PGPASSWORD && !process.env.STEM_SECRET ? 42 : 1;`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    outfile: join(folder, 'stem.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });

  const { PGPASSWORD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['stem.mjs'], { cwd: folder, env, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 42, stdout: '', stderr: '' });
});
