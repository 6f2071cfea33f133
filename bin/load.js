'use strict';
/**
 * Loads the program's files with the code that V8 made of them when they were built, where that is there and fits this
 * Node: compiling is half of what starting costs, and Node keeps compiled code only from version 22 on. Each file asks for
 * its siblings (`./chunk-….js`) and for what is built into Node, and for nothing else.
 */
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** The file that holds what every start needs. */
const FIRST = 'start.js';
const folder = join(__dirname, '..', 'dist', 'cli');
const modules = new Map();
/** Every script loaded, by its file: the build asks them for their compiled code. */
const scripts = new Map();
/** What was asked for, in order: the build puts together what starts together. */
const names = [];
/** Files that stand in one with others, as functions by name, and the file that the others stand in. */
let together = {};
let elsewhere = {};

/** What a file of the program exports. */
function load(name) {
  if (!modules.has(name)) run(name);
  return modules.get(name).exports;
}

function run(name) {
  names.push(name);
  const module = { exports: {} };
  modules.set(name, module);
  if (elsewhere[name] !== undefined && together[name] === undefined) open(elsewhere[name]);
  const start = together[name] ?? evaluate(name, (source) => `(function (exports, require, module) {${source}\n})`);
  start(module.exports, (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)), module);
}

/** Reads a file of several: what it holds, and where the rest is. */
function open(file) {
  const { files, others } = evaluate(file, (source) => source);
  together = { ...together, ...files };
  elsewhere = { ...elsewhere, ...others };
}

function evaluate(name, wrap) {
  const filename = join(folder, name);
  const script = new Script(wrap(read(filename)), { filename, cachedData: readCode(filename) });
  scripts.set(filename, script);
  return script.runInThisContext();
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

if (existsSync(join(folder, FIRST))) open(FIRST);

module.exports = { load, names, scripts };
