import { expect, it } from 'vitest';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { clusterOf, joinAll } from '../../src/discovery/cluster.ts';
import { describeParagraph } from '../../src/discovery/describe.ts';
import { isSure } from '../../src/discovery/is-sure.ts';
import { loadTerms } from '../../src/discovery/terms.ts';
import { vectorise } from '../../src/discovery/vectors.ts';

const toTerm = await loadTerms();
const PLACES = ['hills', 'valley', 'delta', 'suburbs', 'lowlands', 'marshes', 'harbour', 'uplands'];
const [OTHER] = describeParagraph('other', splitParagraphs('The farm fed 31 horses.')[0]!, toTerm, { at: 0 });

/** Whether the bridges that so many documents count, one each, so many apart, are likely a series among all documents. */
function isSureOf(values: readonly (number | string)[], documents: number, gap: number, others = 0): boolean {
  const mentions = values.flatMap((value, i) => {
    const text = `They saw ${value} bridges in the ${PLACES[i % PLACES.length]}.`;
    return describeParagraph(`report-${i}`, splitParagraphs(text)[0]!, toTerm, { at: i * gap });
  });
  const among = [...mentions, ...Array.from({ length: others }, () => OTHER!)];
  const vectors = vectorise(among, new Map());
  return isSure(joinAll(mentions.map((mention, at) => clusterOf(at, mention, vectors))), among, vectors, documents);
}

const STEADY = [40, 42, 45, 44, 47, 50, 52, 55];
const SMALL = [2, 11, 2, 12, 3, 12, 2, 10];
const SPELLED = ['two', 'eleven', 'two', 'twelve', 'three', 'twelve', 'two', 'ten'];
const JUMPING = [40, 4200, 13, 900, 21, 7700];

it.each([
  ['steady values that most documents state', STEADY, 8, 1, true],
  ['steady values that few of all documents state', STEADY, 4000, 500, true],
  ['small numbers in digits', SMALL, 400, 50, true],
  ['small numbers in words', SPELLED, 400, 50, false],
  ['jumping values that most documents state', JUMPING, 6, 1, true],
  ['jumping values that few of all documents state, here and there', JUMPING, 4000, 650, false],
  ['jumping values that documents state one after another', JUMPING, 4000, 1, true],
])('%s', (_, values, documents, gap, sure) => {
  expect(isSureOf(values, documents, gap)).toBe(sure);
});

it('a count told twice among many figures, but not a magnitude', () => {
  expect(isSureOf(['200', '200'], 400, 5, 200)).toBe(true);
  expect(isSureOf(['hundreds of', 'hundreds of'], 400, 5, 200)).toBe(false);
});
