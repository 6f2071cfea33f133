/**
 * How long a command takes to start, as whole processes beside an empty one: `npm run bench`, with the number of rounds as
 * its argument where 25 are not wanted.
 *
 * All are run in turn, round after round, so that what else the machine does falls on all alike. Times differ from machine
 * to machine and from hour to hour; the ratio of each round to its own empty process is what can be compared.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const claims = join(root, 'bin/claims.js');
const rounds = Number(process.argv[2] ?? 25);
const caches = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const warm = join(caches, 'warm');

/** Each with the ratio it should not exceed, and where it finds its cache. */
const runs = [
  { name: 'node -e 0', args: ['-e', '0'], cache: warm },
  { name: 'claims --help', args: [claims, '--help'], cache: warm, goal: 1.3 },
  { name: 'claims diff 2002 2007, cached', args: [claims, 'diff', '2002', '2007'], cache: warm, goal: 1.5 },
  {
    name: 'claims diff 2002 2007, no cache',
    args: [claims, 'diff', '2002', '2007'],
    cache: join(caches, 'empty'),
    goal: 3,
  },
];

/** Runs one, and returns the milliseconds it took; a run that fails would measure something else. */
function time({ name, args, cache }) {
  if (cache !== warm) rmSync(cache, { recursive: true, force: true });
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.trim()}`);
  return took;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

try {
  runs.forEach(time); // Fills the warm cache, and the system's own of the files.
  const times = Array.from({ length: rounds }, () => runs.map(time));

  console.log(`${rounds} rounds, Node ${process.version}\n`);
  console.log(`${''.padEnd(32)}  median   ratio   goal`);
  for (const [i, { name, goal }] of runs.entries()) {
    const ratio = median(times.map((round) => round[i] / round[0]));
    const verdict = goal === undefined ? '' : `${goal.toFixed(2).padStart(7)}  ${ratio <= goal ? 'met' : 'missed'}`;
    const ms = median(times.map((round) => round[i])).toFixed(1);
    console.log(`${name.padEnd(32)}  ${ms.padStart(6)}  ${ratio.toFixed(2).padStart(6)}${verdict}`);
  }
} finally {
  rmSync(caches, { recursive: true, force: true });
}
