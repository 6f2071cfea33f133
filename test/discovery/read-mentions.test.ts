import { expect, it } from 'vitest';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { readMentions } from '../../src/discovery/read-mentions.ts';
import { loadTerms } from '../../src/discovery/terms.ts';

const toTerm = await loadTerms();

const read = (texts: readonly string[], progress?: (read: number) => void) =>
  readMentions(
    texts.map((text, i) => ({ id: `letter-${i}`, at: 10 * i, paragraphs: splitParagraphs(text) })),
    toTerm,
    progress,
  );

it('a figure stands as far into its document as its paragraph does', async () => {
  const mentions = await read([
    'We have 40 cooks.\n\nIt rained.\n\nIt snowed.\n\nWe have 50 clerks.',
    'We have 60 cooks.',
  ]);
  expect(mentions.map(({ setting }) => setting.place)).toEqual([0.125, 0.875, 0.5]);
});

it('a figure stands under the heading right before its paragraph', async () => {
  const mentions = await read(['Volunteers\n\nIn all 1,204.\n\nIn all 1,310.']);
  expect(mentions.map(({ terms }) => terms.map(({ term }) => term))).toEqual([['volunt']]);
});

it('documents that state nothing take no place in time', async () => {
  const mentions = await read([
    'We have 40 cooks.',
    'It rained.',
    'It snowed.',
    'We have 50 cooks. We have 30 clerks.',
  ]);
  expect(mentions.map(({ at }) => at)).toEqual([0, 1, 1]);
});

it('tells how many documents are read', async () => {
  const told: number[] = [];
  await read(['It rained.', 'We have 40 cooks.'], (count) => told.push(count));
  expect(told).toEqual([1, 2]);
});
