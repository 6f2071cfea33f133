import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);

/** Stands in for the program where it does not load: a fresh clone, most likely. */
export async function main(_args, { stderr }) {
  if (existsSync(program)) await import(program); // It is there and broken: its own error says more.
  stderr.write('claims: not built yet; run `npm install`, or `npm run build` where that has been done\n');
  return 2;
}
