/**
 * Builds what is published, in dist/:
 *
 *   cli/       the program with all that it uses: few files to read are what lets a command start fast, and what is imported
 *              late (`await import(…)`) is a file apart, read only when it is needed; in CommonJS, as Node takes a third
 *              less time to load it than modules
 *   lib/       the library; fraction.js stays outside, so that a caller's fractions and ours are of one class
 *              and beside each file what V8 made of it, which is never published: it fits this Node only
 *   types/     the library's declarations
 *   schema/    the JSON Schemas that stand in src/
 *   man/       the manual page, as the program itself writes it
 *   THIRD-PARTY-NOTICES.txt   the licences of what was bundled
 *
 * The same sources give the same bytes. Files are made in a folder beside dist/ and moved into it one by one, entries last:
 * there is no moment at which the program cannot run, and two builds of it at once do each other no harm.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** What other files are reached from. */
const ENTRIES = new Set([join('cli', 'main.js'), join('lib', 'index.js')]);

/** esbuild takes \p{L} for too new, and would make such a pattern anew (`new RegExp`) wherever it is used; Node 20 has it. */
const PATTERNS = { 'regexp-unicode-property-escapes': true };

/** What is asked most, and answered from the cache once the documents were read. */
const ASKED_MOST = [['diff', '2002', '2007'], ['sources', 'countries'], ['show', 'countries'], ['list']];

/** CommonJS dependencies call `require` for what is built into Node; an ES module has none of its own. */
const BANNER =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Commander can run a command as a program of its own; none of ours is one, and loading what starts them takes long. */
const withoutProcesses = {
  name: 'without processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, () => ({ path: 'none', namespace: 'without-processes' }));
    onLoad({ filter: /^none$/, namespace: 'without-processes' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * PDF files may name character maps that they do not hold. pdf.js has them as files; here they are one that is read when it
 * is needed. Those from UTF-8 and UTF-32, which PDF itself does not know, are half of them and left out.
 */
const withCharacterMaps = {
  name: 'with character maps',
  setup({ onLoad }) {
    onLoad({ filter: /src.corpus.pdf.character-maps\.ts$/ }, async () => {
      const folder = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/cmaps/GBK-EUC-H.bcmap')));
      const names = (await readdir(folder)).filter((name) => /^(?!.*UTF(?:8|32)).*\.bcmap$/.test(name)).toSorted();
      const maps = await Promise.all(
        names.map(async (name) => [name, (await readFile(join(folder, name))).toString('base64')]),
      );
      return {
        contents: `const MAPS = new Map(${JSON.stringify(maps)});
          export async function readCharacterMap(name) {
            const map = MAPS.get(name);
            if (map === undefined) throw new Error('there is no ' + name);
            return new Uint8Array(Buffer.from(map, 'base64'));
          }`,
      };
    });
  },
};

const stage = await mkdtemp(`${dist}-`);
try {
  const [inputs] = await Promise.all([
    Promise.all([
      bundle('src/cli/main.ts', 'cli', {
        minifyWhitespace: true,
        minifySyntax: true,
        plugins: [withoutProcesses, withCharacterMaps],
        define: { 'process.env.CLAIMS_BUILD': JSON.stringify(await hashOfSources()) },
      }),
      bundle('src/index.ts', 'lib', { external: ['fraction.js'], plugins: [withCharacterMaps] }),
    ]),
    emitDeclarations('src/index.ts', 'types'),
    copySchemas('schema'),
  ]);
  await toCommonJs('cli');
  await writeFile(join(stage, 'THIRD-PARTY-NOTICES.txt'), await licenceNotices(inputs.flat()));
  await publish();
  await writeManual('man');
  await writeCode();
} finally {
  await rm(stage, { recursive: true, force: true });
}

/** Bundles an entry, its late imports as files of their own, and returns the paths of all that went in. */
async function bundle(entry, folder, options) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: join(stage, folder),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    supported: PATTERNS,
    banner: { js: BANNER },
    legalComments: 'none', // The notices hold them all.
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  return Object.keys(metafile.inputs);
}

/** Tells one build from another: what is kept in a cache is worth nothing to a program that reads otherwise. */
async function hashOfSources() {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const name of (await files(join(root, 'src'))).toSorted()) {
    hash.update(name).update(await readFile(join(root, 'src', name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Turns the modules of a folder into CommonJS, file by file: esbuild itself splits modules only. */
async function toCommonJs(folder) {
  const names = await files(join(stage, folder));
  await Promise.all(
    names.map(async (name) => {
      const path = join(stage, folder, name);
      const { code } = await transform((await readFile(path, 'utf8')).replace(`${BANNER}\n`, ''), {
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        supported: { ...PATTERNS, 'dynamic-import': false },
        minifyWhitespace: true,
        minifySyntax: true,
      });
      await writeFile(path, inAscii(code));
    }),
  );
}

/**
 * Escapes what esbuild leaves as it is: characters in regular expressions. Files are read as Latin-1, which is fastest, and
 * any other character would be read as two or three. In `String.raw` too: all that is for regular expressions.
 */
function inAscii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes the declarations of an entry and of what it is made of. Types are checked elsewhere (`npm run typecheck`). */
async function emitDeclarations(entry, folder) {
  const config = join(stage, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, 'src'),
    outDir: join(stage, folder),
  };
  await writeFile(
    config,
    JSON.stringify({
      extends: '../tsconfig.json',
      files: [join(root, entry)],
      include: ['../src/**/*.d.ts'],
      compilerOptions,
    }),
  );
  const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(/package\.json$/, 'bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '--project', config]).catch(({ stdout, stderr }) => {
    throw new Error(`declarations could not be written:\n${stdout}${stderr}`);
  });
  await rm(config);
}

async function copySchemas(folder) {
  await mkdir(join(stage, folder));
  const names = await files(join(root, 'src'));
  const schemas = names.filter((name) => name.endsWith('.schema.json'));
  await Promise.all(schemas.map((name) => copyFile(join(root, 'src', name), join(stage, folder, basename(name)))));
}

/** The licence of every package that one of the files belongs to, as each package words it. */
async function licenceNotices(inputs) {
  const folders = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean));
  const notices = await Promise.all([...folders].map((folder) => licenceNotice(join(root, folder))));
  return ['This program holds the following packages, each under its own licence.\n', ...notices.toSorted()].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

async function licenceNotice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const texts = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).toSorted();
  // It holds pdf.js, whose licence is not its own; the character maps that go with it have another.
  if (name === 'unpdf') {
    const maps = fileURLToPath(import.meta.resolve('pdfjs-dist/cmaps/LICENSE'));
    texts.push(...[join(root, 'bin', 'licences', 'pdf.js.txt'), maps].map((file) => relative(folder, file)));
  }
  if (texts.length === 0) throw new Error(`${name} may not be bundled: it comes without the text of its licence`);
  const wordings = await Promise.all(texts.map((file) => readFile(join(folder, file), 'utf8')));
  return `${name} ${version} (${license})\n\n${wordings.map((text) => `${text.trim()}\n`).join('\n')}`;
}

async function writeManual(folder) {
  const { load } = createRequire(import.meta.url)('./load.js');
  await mkdir(join(dist, folder), { recursive: true });
  const { stdout, stderr } = process;
  const exitCode = await load('main.js').main(['man', '-o', join(dist, folder, 'claims.1')], {
    stdout,
    stderr,
    env: {},
    cwd: root,
  });
  if (exitCode !== 0) throw new Error('the manual could not be written');
}

/**
 * Keeps beside each file of the program the code that V8 made of it, for `bin/load.js`: of help, and of what is asked most,
 * run twice, as the second finds its cache.
 */
async function writeCode() {
  const cache = await mkdtemp(join(tmpdir(), 'claims-build-'));
  try {
    await tryOut(cache, ...ASKED_MOST);
    // What starts together is told by a run that finds its cache.
    const { names, help } = await tryOut(cache, ...ASKED_MOST);
    await writeTogether(names, help);
    const { scripts } = await tryOut(cache, ...ASKED_MOST);
    for (const [file, script] of [...(await tryOut(`${cache}-none`, ASKED_MOST[0])).scripts, ...scripts]) {
      const unfinished = `${file}.code.${process.pid}`;
      await writeFile(unfinished, script.createCachedData());
      await rename(unfinished, `${file}.code`);
    }
  } finally {
    await rm(cache, { recursive: true, force: true });
    await rm(`${cache}-none`, { recursive: true, force: true });
  }
}

/** Runs help and some commands in a program loaded anew; tells what was loaded, and how much of it for help. */
async function tryOut(cache, ...commands) {
  const require = createRequire(import.meta.url);
  delete require.cache[require.resolve('./load.js')];
  const { load, names, scripts } = require('./load.js');
  const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const io = { stdout: sink(), stderr: sink(), env: { XDG_CACHE_HOME: cache, COLUMNS: '80' }, cwd: root };
  await load('main.js').main(['--help'], io);
  const help = names.length;
  for (const args of commands) await load('main.js').main(args, io);
  return { names, help, scripts };
}

/**
 * Puts the files that help loads into one, and those that what is asked most loads besides into another: fifty small files take
 * longer to find and open than to run.
 */
async function writeTogether(names, help) {
  const [first, second] = [names.slice(0, help), names.slice(help)];
  const write = async (file, members, others) => {
    const bodies = await Promise.all(
      members.map(async (name) => {
        const source = await readFile(join(dist, 'cli', name), 'latin1');
        return `${JSON.stringify(name)}:function(exports,require,module){${source}\n}`;
      }),
    );
    await writeFile(join(dist, 'cli', file), `({files:{${bodies.join(',')}},others:${JSON.stringify(others)}})`);
  };
  await write('more.js', second, {});
  await write('start.js', first, Object.fromEntries(second.map((name) => [name, 'more.js'])));
}

/** Moves what was made into dist/, and takes away what was there before and is no longer made. */
async function publish() {
  const made = await files(stage);
  await mkdir(dist, { recursive: true });
  // V8 tells a file from another by its length alone: no old code may stand beside a new file, however briefly.
  const code = (await files(dist)).filter((file) => file.includes('.code') || /^cli.(?:start|more)\.js$/.test(file));
  await Promise.all(code.map((file) => rm(join(dist, file), { force: true })));
  const entriesLast = made.toSorted((a, b) => Number(ENTRIES.has(a)) - Number(ENTRIES.has(b)));
  for (const file of entriesLast) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await rename(join(stage, file), join(dist, file));
  }
  const kept = new Set(made);
  const left = (await files(dist)).filter((file) => !kept.has(file));
  await Promise.all(left.map((file) => rm(join(dist, file), { force: true })));
}

/** The files under a folder, as paths from it. */
async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // Before 20.12, Node says `path` for what is `parentPath` now.
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}
