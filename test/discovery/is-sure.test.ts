import { expect, it } from 'vitest';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { clusterOf, joinAll } from '../../src/discovery/cluster.ts';
import { describeParagraph } from '../../src/discovery/describe.ts';
import { isSure } from '../../src/discovery/is-sure.ts';
import { loadTerms } from '../../src/discovery/terms.ts';
import { vectorise } from '../../src/discovery/vectors.ts';

const toTerm = await loadTerms();
const PLACES = ['hills', 'valley', 'delta', 'suburbs', 'lowlands', 'marshes', 'harbour', 'uplands'];

/** Whether the bridges that so many documents count, one each, are likely a series among all documents. */
function isSureOf(values: readonly (number | string)[], documents: number): boolean {
  const mentions = values.flatMap((value, at) => {
    const text = `They saw ${value} bridges in the ${PLACES[at % PLACES.length]}.`;
    return describeParagraph(`report-${at}`, splitParagraphs(text)[0]!, toTerm, { at });
  });
  const vectors = vectorise(mentions, new Map());
  return isSure(joinAll(mentions.map((mention, at) => clusterOf(at, mention, vectors))), mentions, vectors, documents);
}

const STEADY = [40, 42, 45, 44, 47, 50, 52, 55];
const SMALL = [2, 11, 2, 12, 3, 12, 2, 10];
const SPELLED = ['two', 'eleven', 'two', 'twelve', 'three', 'twelve', 'two', 'ten'];
const JUMPING = [40, 4200, 13, 900, 21, 7700];

it.each([
  ['steady values that most documents state', STEADY, 8, true],
  ['steady values that few of all documents state', STEADY, 4000, true],
  ['small numbers in digits', SMALL, 400, true],
  ['small numbers in words', SPELLED, 400, false],
  ['jumping values that most documents state', JUMPING, 6, true],
  ['jumping values that few of all documents state', JUMPING, 4000, false],
])('%s', (_, values, documents, sure) => {
  expect(isSureOf(values, documents)).toBe(sure);
});
