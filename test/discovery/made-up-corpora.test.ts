import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/discovery/suggest.ts';
import { documentsOf } from '../support/documents.ts';
// @ts-expect-error -- plain JavaScript, shared with the benchmark
import { KINDS, makeCorpus } from '../../bench/discovery/corpora.js';
// @ts-expect-error -- plain JavaScript, shared with the benchmark
import { score } from '../../bench/discovery/score.js';

interface Made {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly object[];
}

/** Texts of four kinds whose series are known. What is asked for is a little below what was measured. */
describe('series found in made-up corpora', () => {
  it.each([
    ['bank', 0.85, 0.85],
    ['charity', 0.85, 0.85],
    ['community', 0.85, 0.8],
    ['addresses', 0.85, 0.8],
  ])('%s: at least %d of the series whole, and %d of the groups pure', async (name, recall, purity) => {
    const made: Made[] = makeCorpus(KINDS.find((kind: { name: string }) => kind.name === name));
    const { series } = await suggest(documentsOf(Object.fromEntries(made.map(({ id, text }) => [id, text]))));
    const figures = made.flatMap(({ id, figures: each }) => each.map((figure) => ({ ...figure, document: id })));
    const result = score(
      figures,
      series.map(({ observations }) => observations),
    );
    expect(result.recall).toBeGreaterThanOrEqual(recall);
    expect(result.purity).toBeGreaterThanOrEqual(purity);
  });
});
