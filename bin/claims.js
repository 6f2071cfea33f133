#!/usr/bin/env node
const { main } = await import('../dist/cli/main.js').catch(() => import('./not-built.js'));
// The process itself, its folder as a value: opening a stream takes some 3 ms, and so happens only once it is asked for.
process.exitCode = await main(process.argv.slice(2), Object.create(process, { cwd: { value: process.cwd() } }));
