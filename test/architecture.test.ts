import { readFileSync, readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The stages that data goes through. */
const STAGES = ['corpus', 'quantities', 'catalogue', 'comparison', 'discovery', 'report', 'cli'];
const MAY_TOUCH_FILES = ['corpus', 'catalogue', 'cli'];

interface Module {
  /** From src/, `corpus/search.ts`. */
  readonly path: string;
  readonly code: string;
  /** What it imports or exports anew: paths from src/ for modules of ours, else as written. */
  readonly imports: readonly string[];
}

const src = fileURLToPath(new URL('../src/', import.meta.url));
const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readModule(path, readFileSync(src + path, 'utf8')));

function readModule(path: string, text: string): Module {
  const code = text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');
  const specifiers = code.matchAll(/^(?:import|export)\s[^;'"]*?from\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/gm);
  const imports = Array.from(specifiers, ([, from, bare]) => from ?? bare ?? '');
  return {
    path,
    code,
    imports: imports.map((name) => (name.startsWith('.') ? posix.join(dirname(path), name) : name)),
  };
}

/** The number of a module's stage. What stands above the folders, index.ts, comes after them all. */
function stage(path: string): number {
  const found = STAGES.indexOf(path.split('/', 1)[0] ?? '');
  return path.includes('/') ? found : STAGES.length;
}

/** Lists the imports that break a rule, as `corpus/search.ts imports cli/main.ts`. */
function importsThat(breakRule: (from: string, to: string) => boolean): readonly string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.filter((name) => breakRule(path, name)).map((name) => `${path} imports ${name}`),
  );
}

const isOurs = (name: string) => name.endsWith('.ts');

test('imports of every form are seen', () => {
  const text = `import a from 'a';
import type {
  B,
} from './b.ts';
import './c.ts';
export { d } from '../d.ts'; // import 'no';
/** import('no') */
const e = await import('e');
export const from = 'no';`;
  expect(readModule('x/y.ts', text).imports).toEqual(['a', 'x/b.ts', 'x/c.ts', 'd.ts', 'e']);
  expect(modules.flatMap(({ imports }) => imports).filter(isOurs)).not.toEqual([]);
});

test('every folder is a stage: else nobody would know what it may import', () => {
  expect(modules.filter(({ path }) => stage(path) === -1).map(({ path }) => path)).toEqual([]);
});

test('a folder imports only from those before it: so each can be read, tested and used without what comes after', () => {
  expect(importsThat((from, to) => isOurs(to) && (stage(to) > stage(from) || stage(to) === STAGES.length))).toEqual([]);
});

test('natural has one door: its entry prints, reads .env and takes half a second', () => {
  expect(
    importsThat((from, to) => /^natural(?:\/|$)/.test(to) && (from !== 'corpus/natural.ts' || to === 'natural')),
  ).toEqual([]);
});

test('only what reads the corpus, keeps the catalogue or talks to the user touches files: the rest is pure', () => {
  expect(
    importsThat((from, to) => /^(?:node:)?fs\b/.test(to) && !MAY_TOUCH_FILES.includes(from.split('/', 1)[0] ?? '')),
  ).toEqual([]);
});

test('nothing ends the process or prints on its own: streams are handed in, and an exit code is returned', () => {
  const offenders = modules.filter(({ code }) => /\bprocess\.exit\b|\bconsole\./.test(code));
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test('only index.ts exports what is defined elsewhere, by name: elsewhere, a name is imported from where it is made', () => {
  const offenders = modules.filter(({ path, code }) =>
    path === 'index.ts' ? /^export\s+\*/m.test(code) : /^export\s[^;'"]*?from\s+'/m.test(code),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});
