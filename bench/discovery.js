/**
 * How well `claims suggest` finds series that are known, in corpora that are made up, and how long it takes.
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
