#!/usr/bin/env node
'use strict'; // CommonJS: Node starts it faster than a module.
const { load } = require('./load.js');

void (async () => {
  // The process itself, its folder as a value: opening a stream takes some 3 ms, and so happens only once it is asked for.
  // A folder that is no longer there has no name: what needs one says so, and the rest goes on.
  const io = Object.create(process, { cwd: { get: () => process.cwd() } });
  process.exitCode = await load('main.js').main(process.argv.slice(2), io);
})();
