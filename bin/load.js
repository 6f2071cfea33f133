'use strict';
/**
 * Loads the program's files with the code that V8 made of them when they were built, where that is there and fits this
 * Node: compiling is half of what starting costs, and Node keeps compiled code only from version 22 on. Each file asks for
 * its siblings (`./chunk-….js`) and for what is built into Node, and for nothing else.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist', 'cli');
const modules = new Map();
/** Every script loaded, by its file: the build asks them for their compiled code. */
const scripts = new Map();

/** What a file of the program exports. */
function load(name) {
  if (!modules.has(name)) run(name);
  return modules.get(name).exports;
}

function run(name) {
  const filename = join(folder, name);
  const script = new Script(`(function (exports, require, module) {${read(filename)}\n})`, {
    filename,
    cachedData: readCode(filename),
  });
  scripts.set(filename, script);
  const module = { exports: {} };
  modules.set(name, module);
  const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
  script.runInThisContext()(module.exports, requireFrom, module);
}

function read(filename) {
  try {
    return readFileSync(filename, 'latin1'); // The build writes ASCII only, which this reads fastest.
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    process.stderr.write('claims: not built yet; run `npm install`, or `npm run build` where that has been done\n');
    process.exit(2);
  }
}

function readCode(filename) {
  try {
    return readFileSync(`${filename}.code`);
  } catch {
    return undefined;
  }
}

module.exports = { load, scripts };
