/**
 * How well `claims suggest` finds series that are known, in corpora that are made up, and how long it takes; and how much
 * longer one paragraph of the same words takes when it is twice as long: 2 where time grows in step, 4 where each is held
 * against each.
 *
 *     node bench/discovery.js [times]     so many times as many documents
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS, makeCorpus } from './discovery/corpora.js';
import { score } from './discovery/score.js';

const program = fileURLToPath(new URL('../bin/claims.js', import.meta.url));
const times = Number(process.argv[2] ?? 1);

for (const kind of KINDS) {
  const documents = makeCorpus(kind, kind.documents * times);
  const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  try {
    for (const { id, text } of documents) writeFileSync(join(folder, `${id}.txt`), text);
    const begin = performance.now();
    const output = execFileSync(process.execPath, [program, 'suggest', folder, '--format', 'json'], {
      maxBuffer: 2 ** 30,
    });
    const seconds = (performance.now() - begin) / 1000;
    const groups = JSON.parse(output).series.map(({ observations }) => observations);
    const figures = documents.flatMap(({ id, figures: all }) => all.map((figure) => ({ ...figure, document: id })));
    const { recall, purity, series } = score(figures, groups);
    const weak = series
      .filter(({ share }) => share < 0.8)
      .map(({ series: name, share }) => `${name} ${share.toFixed(2)}`);
    process.stdout.write(
      `${kind.name}: ${documents.length} documents in ${seconds.toFixed(1)} s; ${(recall * 100).toFixed(0)} % of ${series.length} series whole, ` +
        `${(purity * 100).toFixed(0)} % of ${groups.length} groups pure${weak.length > 0 ? `; not whole: ${weak.join(', ')}` : ''}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PARAGRAPHS = [
  { name: 'one sentence again and again', textOf: (count) => 'We have 500 members. '.repeat(count) },
  { name: 'rows of the same figures', textOf: (count) => 'Members 500 600 '.repeat(count) },
  {
    name: 'sentences that differ at their end',
    textOf: (count) => Array.from({ length: count }, (_, i) => `We have 500 members in town ${i}.`).join(' '),
  },
];

for (const { name, textOf } of PARAGRAPHS) {
  const [once, twice] = [2000, 4000].map((count) => secondsFor(textOf(count)));
  process.stdout.write(`a paragraph of ${name}, twice as long: ${(twice / once).toFixed(1)} times the time\n`);
}

function secondsFor(text) {
  const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  try {
    writeFileSync(join(folder, 'letter.txt'), text);
    const begin = performance.now();
    execFileSync(process.execPath, [program, 'suggest', folder, '--format', 'json'], { maxBuffer: 2 ** 30 });
    return (performance.now() - begin) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
